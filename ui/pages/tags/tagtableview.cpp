#include "ui/pages/tags/tagtableview.h"

#include "ui/delegates/celldelegates.h"
#include "ui/pages/tags/pullcommands.h"
#include "ui/pages/tags/sametracks.h"
#include "ui/pages/tags/tagdelegates.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/commandtext.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/localaction.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/tableexport.h"

#include <QtGui/QAction>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpenerRoom = 22; // before the boxes
constexpr int kManifestFrom = 852; // narrower tables have no room for digests,
constexpr int kSameFrom = 940; // for lines,
constexpr int kPulledFrom = 1040; // nor for when they were pulled
// Beside columns that the user asked for, when a tag was modified and how large it is give way,
// too.
constexpr int kModifiedFrom = 660;
constexpr int kSizeFrom = 510;

struct AskedFor {
    TagModel::Column column;
    int width;
};
/// Each is a call for every row, or a log: only for who wants to see it.
constexpr std::array<AskedFor, 6> kAskedFor{{{TagModel::Column::PullCount, 110},
                                             {TagModel::Column::Platforms, 180},
                                             {TagModel::Column::MediaType, 220},
                                             {TagModel::Column::Labels, 200},
                                             {TagModel::Column::Created, 150},
                                             {TagModel::Column::PushedBy, 170}}};

bool isFixed(const wire::Tag &tag)
{
    return tag.isImmutable.value_or(false);
}

} // namespace

bool TagRights::mayDo(TagAction action) const
{
    switch (action) {
    case TagAction::Labels:
        return hasLabels;
    case TagAction::Lock:
        return mayWrite && canLock;
    case TagAction::Unlock:
        return mayUnlock && canLock;
    case TagAction::Purge:
        return mayWrite && canPurge;
    case TagAction::AddName:
    case TagAction::Delete:
        return mayWrite;
    }
    Q_UNREACHABLE();
}

bool TagRights::canDo(TagAction action) const
{
    // Labels can be looked at at any time.
    return mayDo(action) && (isNow || action == TagAction::Labels);
}

TagTableView::TagTableView(QWidget *parent)
    : RecordTable(parent)
{
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &RecordTable::cellClicked, this, &TagTableView::onCellClicked);
    connect(this, &RecordTable::rowActivated, this, &TagTableView::onRowActivated);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (TagModel::Column(index.column()) == TagModel::Column::Tag)
            Q_EMIT detailsRequested(TagModel::tagOf(index));
    });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = indexAt(at);
        if (index.isValid())
            showMenu(index, viewport()->mapToGlobal(at), false);
    });
    connect(this, &RecordTable::columnsChosen, this, &TagTableView::fitColumns);
    addActions();
}

void TagTableView::setTags(TagTableModel *model)
{
    setModel(model);
    setCheckable(true);
    setGutter(kOpenerRoom);
    setDelegates();
    setStretchColumn(int(TagModel::Column::Tag));
    sortByColumn(int(TagModel::Column::LastModified), Qt::DescendingOrder);
    connect(model, &QAbstractItemModel::dataChanged, this, &TagTableView::showNewTip);
}

void TagTableView::setImage(const QString &registry, bool isPlain, const QString &repository)
{
    m_registry = registry;
    m_isPlain = isPlain;
    m_repository = repository;
}

void TagTableView::setDelegates()
{
    setItemDelegate(new TagNameDelegate(this));
    const auto set = [this](TagModel::Column column, QAbstractItemDelegate *delegate, int width) {
        setItemDelegateForColumn(int(column), delegate);
        setUsualWidth(int(column), width);
    };
    set(TagModel::Column::Size, new TagSizeDelegate(this), 100);
    set(TagModel::Column::LastModified, new DateDelegate(this), 150);
    set(TagModel::Column::Expires, new ExpiryDelegate(this), 170);
    set(TagModel::Column::Manifest, new DigestDelegate(this), 210);
    auto *same = new SameDelegate(this);
    same->setRows(model());
    set(TagModel::Column::Same, same, 64);
    set(TagModel::Column::Pulled, new PulledDelegate(this), 110);
    setItemDelegateForColumn(int(TagModel::Column::PullCount), new CountDelegate(this));
    setItemDelegateForColumn(int(TagModel::Column::Created), new DateDelegate(this));
    setItemDelegateForColumn(int(TagModel::Column::PushedBy), new PusherDelegate(this));
    for (const auto column :
         {TagModel::Column::Platforms, TagModel::Column::MediaType, TagModel::Column::Labels})
        setItemDelegateForColumn(int(column), new WordsDelegate(this));
    for (const AskedFor &one : kAskedFor) {
        setUsualWidth(int(one.column), one.width);
        hideColumn(int(one.column));
    }
    set(TagModel::Column::Pull, new TagToolsDelegate(this), TagToolsDelegate::kWidth);
}

void TagTableView::addActions()
{
    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &TagTableView::pickRows);
    LocalAction::add(*this, u"edit"_s, [this] {
        if (const auto tags = selectedOrCurrentTags(); !tags.isEmpty())
            Q_EMIT expirationRequested(tags);
    });
    const auto act = [this](TagAction action) {
        const auto tags = selectedOrCurrentTags();
        if (!tags.isEmpty() && m_rights.canDo(action))
            Q_EMIT actionRequested(action, tags);
    };
    LocalAction::add(*this, u"purge"_s, [act] { act(TagAction::Purge); });
    LocalAction::add(*this, u"properties"_s, [this] {
        if (isOnTag())
            Q_EMIT detailsRequested(TagModel::tagOf(currentIndex()));
    });
    LocalAction::add(*this, u"contextMenu"_s, [this] {
        const QModelIndex index = currentIndex();
        const QPoint below = visualRect(index).bottomLeft();
        if (index.isValid())
            showMenu(index, viewport()->mapToGlobal(below), false);
    });
    LocalAction::add(*this, u"selectNone"_s, [this] { clearSelection(); });
    LocalAction::add(*this, u"filter"_s, [this] { Q_EMIT filterRequested(); });
}

void TagTableView::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    fitColumns();
}

void TagTableView::fitColumns()
{
    // What a tag is judged by stays; the digest is in the menu.
    const bool areCounted = rows() && rows()->arePullsOffered();
    const bool arePushesTold = rows() && rows()->arePushesOffered();
    setColumnHidden(int(TagModel::Column::PullCount),
                    !areCounted || !isColumnWanted(int(TagModel::Column::PullCount)));
    setColumnHidden(int(TagModel::Column::PushedBy),
                    !arePushesTold || !isColumnWanted(int(TagModel::Column::PushedBy)));
    int asked = 0;
    for (const AskedFor &one : kAskedFor)
        asked += isColumnHidden(int(one.column)) ? 0 : one.width;
    const auto fit = [this, asked](TagModel::Column column, int from, bool isOffered) {
        setColumnHidden(int(column),
                        !isOffered || width() < widthFor(from + asked)
                            || !isColumnWanted(int(column)));
    };
    fit(TagModel::Column::Manifest, kManifestFrom, true);
    fit(TagModel::Column::Same, kSameFrom, true);
    fit(TagModel::Column::Pulled, kPulledFrom, areCounted);
    fit(TagModel::Column::LastModified, asked > 0 ? kModifiedFrom : 0, true);
    fit(TagModel::Column::Size, asked > 0 ? kSizeFrom : 0, true);
    Q_EMIT columnsFitted();
}

void TagTableView::setPullsOffered(bool areOffered)
{
    rows()->setPullsOffered(areOffered);
    fitColumns();
}

void TagTableView::setPushesOffered(bool areOffered)
{
    if (rows()->arePushesOffered() == areOffered)
        return;
    rows()->setPushesOffered(areOffered);
    fitColumns();
}

void TagTableView::selectSame(const Digest &digest)
{
    QItemSelection selection;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex first = model()->index(row, 0);
        if (!rows()->isBelow(first) && TagModel::tagOf(first).manifestDigest == digest)
            selection.select(first, model()->index(row, model()->columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TagTableView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    RecordTable::mouseReleaseEvent(event);
    if (index.isValid() && event->modifiers() == Qt::ControlModifier && !rows()->isBelow(index)
        && TagModel::Column(index.column()) == TagModel::Column::Manifest)
        Q_EMIT digestPicked(TagModel::tagOf(index).manifestDigest.toString());
}

QList<wire::Tag> TagTableView::selectedTags() const
{
    QList<wire::Tag> tags;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        tags.append(TagModel::tagOf(index));
    return tags;
}

bool TagTableView::isSelectionImmutable() const
{
    // Of a hundred thousand rows nothing is copied.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!TagModel::tagOf(model()->index(row, 0)).isImmutable.value_or(false))
                return false;
        }
    }
    return true;
}

QList<wire::Tag> TagTableView::selectedOrCurrentTags() const
{
    QList<wire::Tag> tags = selectedTags();
    if (tags.isEmpty() && isOnTag())
        tags.append(TagModel::tagOf(currentIndex()));
    return tags;
}

void TagTableView::onRowActivated(const QModelIndex &index)
{
    // On the date Enter does what a click does there; where it cannot be changed, what Enter does
    // on the rest of the row.
    const wire::Tag &tag = TagModel::tagOf(index);
    if (TagModel::Column(index.column()) == TagModel::Column::Expires
        && index.data(WritableRole).toBool())
        Q_EMIT expirationRequested(tagsFor(index));
    else
        Q_EMIT detailsRequested(tag);
}

void TagTableView::onCellClicked(const QModelIndex &index, const QPoint &point)
{
    if (rows()->isBelow(index))
        return onImageClicked(index);
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Tag:
        if (TagNameDelegate::isOnCopy(point.x(), visualRect(index).width()))
            Q_EMIT textPicked(referenceOf(TagModel::tagOf(index)));
        break;
    case TagModel::Column::Expires:
        if (index.data(WritableRole).toBool())
            Q_EMIT expirationRequested({TagModel::tagOf(index)});
        break;
    case TagModel::Column::Manifest:
        Q_EMIT textPicked(TagModel::tagOf(index).manifestDigest.toString());
        break;
    case TagModel::Column::Same:
        selectSame(TagModel::tagOf(index).manifestDigest);
        break;
    case TagModel::Column::Pull: {
        const auto tool = TagToolsDelegate::toolAt(point.x(), visualRect(index).width());
        if (tool != TagToolsDelegate::Tool::None)
            showMenu(index, viewport()->mapToGlobal(visualRect(index).bottomLeft()),
                     tool == TagToolsDelegate::Tool::Pull);
        break;
    }
    default:
        break;
    }
}

QList<wire::Tag> TagTableView::tagsFor(const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), {}))
        return selectedTags();
    return {TagModel::tagOf(index)};
}

void TagTableView::showMenu(const QModelIndex &index, const QPoint &global, bool onlyPull)
{
    if (rows()->isBelow(index))
        return showImageMenu(index, global);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tags.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const wire::Tag tag = TagModel::tagOf(index);
    if (onlyPull) {
        fillPull(*menu, tag);
        return RowMenu::popUp(menu, global);
    }
    const QList<wire::Tag> tags = tagsFor(index);
    if (tags.size() == 1) {
        QAction *details = menu->addAction(tintedIcon(u"info-circle"_s), tr("De&tails"));
        details->setObjectName(u"tags.menu.details"_s);
        connect(details, &QAction::triggered, this, [this, tag] { Q_EMIT detailsRequested(tag); });
    }
    addExpiration(*menu, tags);
    addTagActions(*menu, tags);
    menu->addSeparator();
    addCopies(*menu, tags);
    RowMenu::popUp(menu, global);
}

void TagTableView::fillPull(QMenu &menu, const wire::Tag &tag)
{
    PullCommands::fill(menu, m_registry, m_isPlain, m_repository, tag.name.toString(),
                       tag.manifestDigest.toString(),
                       [this](const QString &command) { Q_EMIT textPicked(command); });
}

void TagTableView::addExpiration(QMenu &menu, const QList<wire::Tag> &tags)
{
    const int count = int(tags.size());
    QAction *change =
        menu.addAction(tintedIcon(u"calendar-time"_s),
                       count == 1 ? tr("Change &expiration…")
                                  : tr("Change &expiration of %n tag(s)…", nullptr, count));
    change->setObjectName(u"tags.menu.expiration"_s);
    const bool areFixed = std::all_of(tags.begin(), tags.end(), isFixed);
    change->setEnabled(rows()->tags().isWritable() && !areFixed);
    // Where one of them can be changed it is not the others that stand in the way.
    if (!change->isEnabled())
        change->setToolTip(areFixed && count > 1 && rows()->tags().isWritable()
                               ? tr("These tags are immutable.")
                               : rows()->whyFixed(tags.constFirst()));
    connect(change, &QAction::triggered, this, [this, tags] { Q_EMIT expirationRequested(tags); });
}

void TagTableView::addTagActions(QMenu &menu, const QList<wire::Tag> &tags)
{
    const int count = int(tags.size());
    const bool isOne = count == 1;
    const bool areFixed = std::all_of(tags.begin(), tags.end(), isFixed);
    const auto add = [&](TagAction action, const QString &icon, const QString &word,
                         const QString &name) {
        if (!m_rights.mayDo(action))
            return;
        QAction *made = menu.addAction(tintedIcon(icon), word);
        made->setObjectName(u"tags.menu."_s + name);
        const bool isKept = areFixed && (action == TagAction::Delete || action == TagAction::Purge);
        made->setEnabled(m_rights.canDo(action) && !isKept);
        made->setToolTip(!isKept || !m_rights.isNow ? m_rights.why
                             : isOne                ? tr("The tag is immutable.")
                                                    : tr("These tags are immutable."));
        connect(made, &QAction::triggered, this,
                [this, action, tags] { Q_EMIT actionRequested(action, tags); });
    };
    if (isOne) {
        add(TagAction::AddName, u"plus"_s, tr("&Add or move tag…"), u"add"_s);
        add(TagAction::Labels, u"tag"_s, tr("&Labels…"), u"labels"_s);
    }
    if (areFixed)
        add(TagAction::Unlock, u"lock-open"_s,
            isOne ? tr("Allow &changes") : tr("Allow &changes to %n tag(s)…", nullptr, count),
            u"unlock"_s);
    else
        add(TagAction::Lock, u"lock"_s,
            isOne ? tr("Make &immutable") : tr("Make %n tag(s) &immutable…", nullptr, count),
            u"lock"_s);
    if (m_rights.mayWrite)
        menu.addSeparator();
    add(TagAction::Delete, u"trash"_s,
        isOne ? tr("&Delete…") : tr("&Delete %n tag(s)…", nullptr, count), u"delete"_s);
    add(TagAction::Purge, u"trash"_s,
        isOne ? tr("Delete pe&rmanently…") : tr("Delete %n tag(s) pe&rmanently…", nullptr, count),
        u"purge"_s);
}

void TagTableView::addCopies(QMenu &menu, const QList<wire::Tag> &tags)
{
    QStringList digests;
    for (const wire::Tag &tag : tags)
        digests.append(tag.manifestDigest.toString());
    QAction *copy =
        menu.addAction(tintedIcon(u"copy"_s),
                       tags.size() == 1 ? tr("Copy di&gest")
                                        : tr("Copy %n di&gest(s)", nullptr, int(tags.size())));
    copy->setObjectName(u"tags.menu.digest"_s);
    connect(copy, &QAction::triggered, this,
            [this, text = digests.join(u'\n')] { Q_EMIT textPicked(text); });
    // Commands for many are in the menu of the bar.
    if (tags.size() != 1)
        return;
    QAction *name = menu.addAction(tintedIcon(u"copy"_s), tr("Copy image &name"));
    name->setObjectName(u"tags.menu.name"_s);
    connect(name, &QAction::triggered, this,
            [this, text = referenceOf(tags.constFirst())] { Q_EMIT textPicked(text); });
    fillPull(*menu.addMenu(tintedIcon(u"download"_s), tr("Copy &pull command")), tags.constFirst());
}

QString TagTableView::referenceOf(const wire::Tag &tag) const
{
    return imageName(m_registry, m_repository, tag.name.toString());
}

void TagTableView::pickRows()
{
    // The images of an opened list are no rows of their own.
    if (selectedOrCurrentTags().isEmpty())
        return;
    const QList<QStringList> lines = chosenRows();
    Q_EMIT rowsPicked(
        QString::fromUtf8(TableExport::toText(TableExport::Format::Tsv, exportHeaders(), lines)),
        int(lines.size()));
}

} // namespace quayside::ui

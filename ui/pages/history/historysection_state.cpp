#include "ui/connect/connection.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/pages/history/comparedialog.h"
#include "ui/pages/history/historydelegate.h"
#include "ui/pages/history/historysection.h"
#include "ui/pages/tags/tagchanges.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/text/datetext.h"
#include "ui/text/historytext.h"
#include "ui/text/spantext.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/localaction.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"
#include "ui_historysection.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

// What the page shows of a history.

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Column = TagHistoryColumn;

namespace {

constexpr int kByFrom = 960; // narrower tables have no room for who did it,
constexpr int kManifestFrom = 800; // nor for images
constexpr int kHighFrom = 500; // lower pages have room for few lanes
constexpr int kHintFrom = 1080; // narrower pages have no room for the sentence
enum Range { AllTime, Day, Week, Month, Custom };

} // namespace

QList<RecordColumn> HistorySection::columns() const
{
    const auto event = [this](const QModelIndex &index) -> const TagEvent & {
        return m_model->rowAt(index.row());
    };
    const auto change = [event, this](const QVariant &, const QModelIndex &index) {
        const HistoryText::Look look = HistoryText::look(event(index), now());
        return CellLook{.text = HistoryText::kind(event(index).kind),
                        .icon = look.icon,
                        .iconTone = look.tone,
                        .spoken = HistoryText::sentence(event(index))};
    };
    const auto tag = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .isStrong = true};
    };
    const auto manifest = [event](const QVariant &, const QModelIndex &index) {
        const TagEvent &one = event(index);
        const auto whole = [](const std::optional<Digest> &digest) {
            return digest ? digest->toString() : tr("not there");
        };
        //: %1 and %2 images that a tag points to
        const QString words = tr("from %1 to %2").arg(whole(one.from), whole(one.to));
        return CellLook{.text = words, .spoken = words, .tip = words};
    };
    const auto time = [](const QVariant &ms, const QModelIndex &) {
        const Instant at = instantFromMs(ms.toLongLong());
        return CellLook{.text = DateText::shortTime(at),
                        .tone = Tone::Muted,
                        .tip = DateText::absoluteWithUtc(at)};
    };
    const auto by = [event](const QVariant &value, const QModelIndex &index) {
        const TagEvent &one = event(index);
        if (one.kind == TagEventKind::Expired || one.kind == TagEventKind::WillExpire)
            //: who did it: nobody, its time had come
            return CellLook{
                .text = tr("expiration"), .icon = u"calendar-time"_s, .tone = Tone::Muted};
        if (!one.actor)
            return CellLook{.text = {}, .keepsGutter = true};
        return CellLook{.text = value.toString(),
                        .icon = one.actor->isRobot ? u"robot"_s : u"user"_s,
                        .tone = Tone::Muted};
    };
    const auto rest = [event, this](const QVariant &, const QModelIndex &index) {
        const QString words = m_delegate->restText(event(index), now());
        return CellLook{.text = words, .tip = words};
    };
    const auto restore = [event, this](const QVariant &, const QModelIndex &index) {
        const auto kind = m_delegate->restOf(event(index), now());
        return CellLook{.text = HistoryDelegate::actionText(kind),
                        .tip = kind == HistoryDelegate::Rest::None ? QString() : m_blocked};
    };
    return {{[] { return tr("CHANGE"); }, 180, change},
            {[] { return tr("TAG"); }, 170, tag},
            {[] { return tr("MANIFEST"); }, 230, manifest},
            {[] { return tr("TIME"); }, 130, time},
            {[] { return tr("BY"); }, 150, by},
            {[] { return tr("RECOVERABLE"); }, 200, rest},
            {[] { return QString(); }, 100, restore}};
}

void HistorySection::initTable(const Workspace &workspace)
{
    m_proxy->setRecords(*m_model, columns());
    RecordTable &table = *m_ui->table;
    table.setModel(m_proxy);
    table.setCheckable(false);
    table.setItemDelegate(new RecordDelegate(&table));
    for (const Column column :
         {Column::Tag, Column::Manifest, Column::Recoverable, Column::Restore})
        table.setItemDelegateForColumn(int(column), m_delegate);
    const QList<int> widths{160, 170, 200, 116, 140, 196, 92};
    for (int column = 0; column < widths.size(); ++column)
        table.setUsualWidth(column, widths.at(column));
    table.setStretchColumn(int(Column::Tag));
    table.sortByColumn(int(Column::Time), Qt::DescendingOrder);
    table.setColumnMemory(workspace.settings, u"history"_s);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    m_proxy->setRule([this](int row) { return isShown(row); });
}

void HistorySection::connectTable()
{
    RecordTable &table = *m_ui->table;
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const TagEvent *event = currentEvent())
            m_ui->timeline->setCurrent(event->key());
        Q_EMIT commandsChanged();
    });
    connect(&table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_ui->table->indexAt(at).isValid())
            showMenu(m_ui->table->viewport()->mapToGlobal(at));
    });
    connect(&table, &RecordTable::cellClicked, this, [this](const QModelIndex &index) {
        if (Column(index.column()) == Column::Restore)
            restoreCurrent();
    });
    connect(&table, &RecordTable::columnsChosen, this, &HistorySection::fitColumns);
    connect(&table, &RecordTable::rowActivated, this, &HistorySection::restoreCurrent);
    LocalAction::add(table, u"purge"_s, [this] { purgeCurrent(); });
    LocalAction::add(table, u"contextMenu"_s, [this] {
        const QRect row = m_ui->table->visualRect(m_ui->table->currentIndex());
        if (currentEvent())
            showMenu(m_ui->table->viewport()->mapToGlobal(row.bottomLeft()));
    });
}

bool HistorySection::isShown(int row) const
{
    const TagEvent &event = m_model->rowAt(row);
    if (event.kind == TagEventKind::WillExpire && !m_ui->future->isChecked())
        return false;
    using Kind = TagEventKind;
    static const QList<QList<Kind>> kKinds{{},
                                           {Kind::Created, Kind::Recreated},
                                           {Kind::Moved},
                                           {Kind::Reverted},
                                           {Kind::Deleted, Kind::Ended},
                                           {Kind::Expired, Kind::Ended},
                                           {Kind::WillExpire}};
    const QList<Kind> kinds = kKinds.value(m_ui->kinds->currentIndex());
    if (!kinds.isEmpty() && !kinds.contains(event.kind))
        return false;
    const Instant moment = now();
    switch (m_ui->range->currentIndex()) {
    case Day:
        return event.time >= moment - 24h;
    case Week:
        return event.time >= moment - std::chrono::days(7);
    case Month:
        return event.time >= moment - std::chrono::days(30);
    case Custom: {
        const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(event.time)).date();
        return day >= m_ui->from->date() && day <= m_ui->until->date();
    }
    default:
        return true;
    }
}

void HistorySection::applyFilter()
{
    showTimes();
    m_proxy->setText(m_ui->filter->text());
    showLanes();
    showState();
    Q_EMIT commandsChanged();
}

void HistorySection::showTimes()
{
    const bool isCustom = m_ui->range->currentIndex() == Custom;
    for (QWidget *one : {static_cast<QWidget *>(m_ui->from), static_cast<QWidget *>(m_ui->to),
                         static_cast<QWidget *>(m_ui->until)})
        one->setVisible(isCustom);
}

void HistorySection::showLanes()
{
    // The lanes of the tags that the table tells of.
    QSet<QString> names;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        names.insert(
            m_model->rowAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).tag.toString());
    QList<TagLane> lanes;
    for (const TagLane &lane : std::as_const(m_lanes)) {
        if (names.contains(lane.tag.toString()))
            lanes.append(lane);
    }
    m_ui->timeline->setLanes(lanes, now());
}

void HistorySection::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const bool isStreaming = m_call && !m_isLoaded && all > 0;
    m_ui->filterBar->setVisible(all > 0 || m_isLoaded);
    m_ui->stop->setVisible(isStreaming || (m_isStopped && !m_call));
    m_ui->stop->setText(isStreaming ? tr("Stop") : tr("Read on"));
    m_ui->stop->setIcon(tintedIcon(isStreaming ? u"player-stop"_s : u"player-play"_s));
    m_ui->count->setText(
        isStreaming || m_isStopped
            ? tr("the newest %n change(s)", nullptr, all)
            : tr("%1 of %n change(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_ui->count->setVisible(all > 0 && (isStreaming || m_isStopped || shown < all));
    m_ui->window->setVisible(width() >= kHintFrom && m_ui->count->isHidden()
                             && !m_ui->window->text().isEmpty()
                             && m_ui->range->currentIndex() != Custom);
    m_ui->moment->setVisible(mayRestore() && all > 0);
    m_ui->timeline->setVisible(shown > 0);
    m_ui->table->setVisible(shown > 0);
    showOverlay();
}

void HistorySection::showOverlay()
{
    if (m_proxy->rowCount() > 0)
        return m_ui->overlay->clear();
    if (m_model->rowCount() > 0)
        return m_ui->overlay->showMessage(u"filter"_s, tr("No change matches the filter"), {},
                                          tr("Clear filter"));
    if (m_isLoaded)
        return m_ui->overlay->showMessage(
            u"history"_s, tr("No changes recorded"),
            tr("What is pushed, moved, deleted or restored here appears in this list."));
    if (m_call && !m_ui->overlay->isLoading())
        m_ui->overlay->showLoading();
}

void HistorySection::showWindow()
{
    const auto window = m_details ? m_details->tagExpiration : std::nullopt;
    m_delegate->setWindow(window);
    m_ui->timeline->setWindow(window);
    const bool isNone = window && window->count() == 0;
    m_ui->window->setText(
        window && !isNone
            ? tr("Time machine keeps deleted tags for %1").arg(SpanText::exact(*window))
            : QString());
    // What could not be done comes before what is always so.
    if (isNone && !m_changes->canRetry())
        m_ui->banner->show(Banner::Kind::Warning, tr("Deleted tags cannot be restored here"),
                           tr("The time machine of the namespace is off: what is deleted or "
                              "expires is cleared away at once."));
    else if (!m_changes->canRetry())
        m_ui->banner->hide();
    m_questions->setWindow(window);
    showRights();
    showState();
}

void HistorySection::connectChanges()
{
    connect(m_ui->banner, &Banner::actionTriggered, m_changes, &TagChanges::retry);
    connect(m_changes, &TagChanges::started, this, &HistorySection::showRights);
    connect(m_changes, &TagChanges::finished, this, [this] {
        showRights();
        if (isVisible())
            refresh(false);
    });
    connect(m_changes, &TagChanges::refused, this, &HistorySection::writeRefused);
    connect(m_changes, &TagChanges::addressRequested, this, &PageSection::addressRequested);
    connect(m_changes, &TagChanges::copied, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT announced(tr("The request is on the clipboard."), {}, {});
    });
    connect(m_ui->timeline, &TagTimeline::momentPicked, this, &HistorySection::askForMoment);
    connect(m_ui->moment, &QPushButton::clicked, this, [this] {
        // A moment before whatever happened last.
        const auto events = tagEvents(m_lanes);
        const auto last = std::find_if(events.begin(), events.end(),
                                       [this](const TagEvent &one) { return one.time <= now(); });
        askForMoment(last == events.end() ? now() : last->time - 1s);
    });
}

bool HistorySection::mayRestore() const
{
    return m_details && m_details->mayWrite() && m_questions->canRestore();
}

bool HistorySection::canRestore() const
{
    return mayRestore() && isWritable();
}

bool HistorySection::isWritable() const
{
    return m_blocked.isEmpty() && !m_changes->isRunning();
}

bool HistorySection::mayPurge() const
{
    return m_details && m_details->mayWrite() && m_questions->canPurge()
        && !m_connection->isReadOnly();
}

void HistorySection::showRights()
{
    m_delegate->setEnabled(canRestore());
    m_ui->table->setColumnHidden(int(Column::Restore), !mayRestore());
    m_ui->moment->setVisible(mayRestore() && m_model->rowCount() > 0);
    m_ui->moment->setEnabled(canRestore());
    showMoment();
    m_ui->table->viewport()->update();
    Q_EMIT commandsChanged();
}

void HistorySection::showMoment()
{
    const QString word = tr("Restore to a moment…");
    const bool isNarrow = width() < widthFor(kByFrom);
    m_ui->moment->setText(isNarrow ? QString() : word);
    m_ui->moment->setAccessibleName(word);
    m_ui->moment->setToolTip(m_blocked.isEmpty() && isNarrow ? word : m_blocked);
}

void HistorySection::restoreCurrent()
{
    const TagEvent *event = currentEvent();
    if (event && event->isRestorable() && canRestore())
        m_questions->askToRestore(*event);
}

void HistorySection::purgeCurrent()
{
    const TagEvent *event = currentEvent();
    if (event && event->isRestorable() && mayPurge() && isWritable())
        m_questions->askToPurgePast(*event);
}

void HistorySection::askForMoment(Instant moment)
{
    // Of what was not read nobody knows how it was.
    const auto since =
        m_isStopped && !m_rows.isEmpty() ? std::optional(m_rows.constLast().start) : std::nullopt;
    if (canRestore())
        m_questions->askToReturn(m_lanes, moment, since);
}

const TagEvent *HistorySection::currentEvent() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? &m_model->rowAt(m_proxy->mapToSource(index).row()) : nullptr;
}

void HistorySection::pick(const QString &key)
{
    const int source = m_model->rowOf(key);
    const QModelIndex index =
        source < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(source, 0));
    if (!index.isValid())
        return;
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index);
    m_ui->table->setFocus();
}

/// What it was and what it became; of a tag that is gone and came back, what it is now.
static std::optional<std::pair<Digest, Digest>> comparedImages(const TagEvent &event)
{
    const auto &after = event.to ? event.to : event.present;
    if (!event.from || !after || event.from == after)
        return {};
    return std::pair(*event.from, *after);
}

void HistorySection::showMenu(const QPoint &global)
{
    const TagEvent event = *currentEvent();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"history.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(!m_blocked.isEmpty());
    if (mayRestore() && event.isRestorable()) {
        QAction *restore = menu->addAction(tintedIcon(u"history"_s), tr("&Restore…"));
        restore->setObjectName(u"history.menu.restore"_s);
        restore->setEnabled(canRestore());
        restore->setToolTip(m_blocked);
        connect(restore, &QAction::triggered, this, &HistorySection::restoreCurrent);
    }
    if (const auto images = comparedImages(event)) {
        QAction *compare = menu->addAction(tintedIcon(u"layout-grid"_s), tr("Compare &images…"));
        compare->setObjectName(u"history.menu.compare"_s);
        connect(compare, &QAction::triggered, this, [this, event, images] {
            auto *dialog = new CompareDialog(*m_connection, *m_repository, event.tag, images->first,
                                             images->second, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    if (mayRestore() && event.time < now()) {
        QAction *moment =
            menu->addAction(tintedIcon(u"clock"_s), tr("Restore all tags to before &this…"));
        moment->setObjectName(u"history.menu.moment"_s);
        moment->setEnabled(canRestore());
        moment->setToolTip(m_blocked);
        connect(moment, &QAction::triggered, this,
                [this, event] { askForMoment(event.time - 1s); });
    }
    if (mayPurge() && event.isRestorable()) {
        QAction *purge = menu->addAction(tintedIcon(u"trash"_s), tr("Delete &permanently…"));
        purge->setObjectName(u"history.menu.purge"_s);
        purge->setEnabled(isWritable());
        purge->setToolTip(m_blocked);
        connect(purge, &QAction::triggered, this, &HistorySection::purgeCurrent);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto copy = [this, menu](const QString &words, const QString &text) {
        connect(menu->addAction(tintedIcon(u"copy"_s), words), &QAction::triggered, this,
                [this, text] {
                    QGuiApplication::clipboard()->setText(text);
                    Q_EMIT announced(tr("Copied: %1").arg(text), {}, {});
                });
    };
    if (event.from)
        copy(tr("Copy digest &before"), event.from->toString());
    if (event.to)
        copy(tr("Copy digest &afterwards"), event.to->toString());
    connect(menu->addAction(tintedIcon(u"filter"_s), tr("&Only %1").arg(event.tag.toString())),
            &QAction::triggered, this, [this, event] { findObject(event.tag.toString()); });
    RowMenu::popUp(menu, global);
}

void HistorySection::findObject(const QString &name)
{
    m_ui->filter->setText(name);
}

void HistorySection::focusFilter()
{
    m_ui->filter->setFocus();
    m_ui->filter->selectAll();
}

void HistorySection::clearFilter()
{
    m_ui->filter->clear();
    m_filterDelay.stop();
    m_ui->kinds->setCurrentIndex(0);
    m_ui->range->setCurrentIndex(0);
    m_ui->future->setChecked(true);
    applyFilter();
}

void HistorySection::retranslate()
{
    for (QDateEdit *edit : {m_ui->from, m_ui->until}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
    m_proxy->retranslate();
    showWindow();
}

void HistorySection::changeEvent(QEvent *event)
{
    RepositorySection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void HistorySection::resizeEvent(QResizeEvent *event)
{
    RepositorySection::resizeEvent(event);
    fitColumns();
    showMoment();
    m_ui->timeline->setMostLanes(height() < kHighFrom ? 3 : 5);
    showState();
}

void HistorySection::fitColumns()
{
    const auto fit = [this](Column column, int from, bool isOffered) {
        m_ui->table->setColumnHidden(int(column),
                                     !isOffered || width() < widthFor(from)
                                         || !m_ui->table->isColumnWanted(int(column)));
    };
    fit(Column::By, kByFrom, mayReadLog());
    fit(Column::Manifest, kManifestFrom, true);
}

} // namespace quayside::ui

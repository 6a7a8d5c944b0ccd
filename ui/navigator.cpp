#include "ui/navigator.h"

#include "app/models/naturalorder.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/fillpanel.h"

#include <QtCore/QEvent>
#include <QtCore/QMap>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

enum NodeRole { KindRole = Qt::UserRole + 10, BadgeRole, ToneRole, PathRole };
enum Kind { ConnectionNode, NamespaceNode, RepositoryNode };

class NodeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
        QRectF rect(option.rect);
        const QColor muted = tone(Tone::Muted);
        const int kind = index.data(KindRole).toInt();
        const QRectF glyph(rect.left() + 2, rect.top() + 6, 16, 16);
        if (kind == ConnectionNode)
            paintBox(*painter, glyph.adjusted(3, 3, -3, -3), 5,
                     tone(Tone(index.data(ToneRole).toInt())), QColor());
        else
            paintIcon(*painter, kind == NamespaceNode ? u"folder"_s : u"package"_s, glyph,
                      isSelected ? tone(Tone::Accent) : muted);
        QFont font = option.font;
        font.setWeight(isSelected || kind == ConnectionNode ? QFont::DemiBold : QFont::Normal);
        rect.setLeft(rect.left() + measure::kCellGutter + 2);
        rect.setRight(rect.right() - 30);
        paintText(*painter, rect, index.data().toString(), font, tone(Tone::Text));
        const QString badge = index.data(BadgeRole).toString();
        if (kind == RepositoryNode)
            paintIcon(*painter, badge, QRectF(rect.right() + 8, rect.top() + 7, 14, 14), muted);
        else
            paintText(*painter, rect.adjusted(0, 0, 22, 0), badge, scaledFont(measure::kSmallSize),
                      muted, Qt::AlignRight);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, measure::kNavigatorRow};
    }
};

/// Rows with a rounded selection over the whole width.
class NodeView final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override
    {
        const bool isSelected = selectionModel()->isSelected(index);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter,
                     QRectF(0, option.rect.top(), viewport()->width(), option.rect.height()),
                     measure::kControlRadius,
                     toneColor(isSelected ? Tone::Sel : Tone::Press, palette()), QColor());
        QTreeView::drawRow(painter, option, index);
    }
};

QStandardItem *node(const QString &text, Kind kind)
{
    auto *item = new QStandardItem(text);
    item->setData(kind, KindRole);
    item->setEditable(false);
    return item;
}

} // namespace

Navigator::Navigator(RepositoryModel &repositories, QWidget *parent)
    : QWidget(parent)
    , m_repositories(repositories)
    , m_root(node({}, ConnectionNode))
    , m_filter(new QLineEdit)
    , m_view(new NodeView)
{
    m_tree.appendRow(m_root);
    m_filter->addAction(tintedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setProperty("dense", true);
    m_filter->setObjectName(u"navigator.filter"_s);
    m_view->setObjectName(u"navigator.tree"_s);
    m_view->setModel(&m_tree);
    m_view->setItemDelegate(new NodeDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setIndentation(16);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(12, 12, 12, 6);
    filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filterRow);
    auto *treeRow = new QVBoxLayout;
    treeRow->setContentsMargins(8, 0, 8, 0);
    treeRow->addWidget(m_view);
    layout->addLayout(treeRow, 1);
    setFixedWidth(measure::kNavigatorWidth);

    // One rebuild for many changes of the model.
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &Navigator::rebuild);
    connect(&m_repositories, &QAbstractItemModel::rowsInserted, &m_rebuild,
            qOverload<>(&QTimer::start));
    connect(&m_repositories, &QAbstractItemModel::rowsRemoved, &m_rebuild,
            qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, &m_rebuild, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::clicked, this, &Navigator::open);
    connect(m_view, &QTreeView::activated, this, &Navigator::open);
    retranslate();
}

void Navigator::setConnection(const QString &name, const QString &state, Tone tone)
{
    m_root->setText(name);
    m_root->setData(state, BadgeRole);
    m_root->setData(int(tone), ToneRole);
}

void Navigator::setCurrent(const QString &path)
{
    m_current = path;
    const QModelIndexList found =
        m_tree.match(m_tree.index(0, 0), PathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
    const QModelIndex index = found.isEmpty() ? m_root->index() : found.constFirst();
    m_view->setCurrentIndex(path.isEmpty() ? m_root->index() : index);
}

void Navigator::rebuild()
{
    QMap<QString, QStringList> namespaces;
    for (int row = 0; row < m_repositories.rowCount(); ++row) {
        const wire::Repository &repository = m_repositories.repositoryAt(row);
        if (repository.path().contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
            namespaces[repository.namespaceName].append(repository.name);
    }
    m_root->removeRows(0, m_root->rowCount());
    for (auto it = namespaces.begin(); it != namespaces.end(); ++it) {
        QStandardItem *group = node(it.key(), NamespaceNode);
        group->setData(QString::number(it->size()), BadgeRole);
        std::sort(it->begin(), it->end(),
                  [](const QString &a, const QString &b) { return compareNatural(a, b) < 0; });
        for (const QString &name : std::as_const(*it)) {
            QStandardItem *leaf = node(name, RepositoryNode);
            const QString path = it.key() + u'/' + name;
            const bool isPublic = m_repositories.repositoryAt(m_repositories.rowOf(path)).isPublic;
            leaf->setData(isPublic ? u"world"_s : u"lock"_s, BadgeRole);
            leaf->setData(path, PathRole);
            leaf->setToolTip(path);
            group->appendRow(leaf);
        }
        m_root->appendRow(group);
    }
    m_view->expandAll();
    setCurrent(m_current);
}

void Navigator::open(const QModelIndex &index)
{
    const QString path = index.data(PathRole).toString();
    if (!path.isEmpty())
        Q_EMIT repositoryOpened(path);
    else if (index == m_root->index())
        Q_EMIT homeOpened();
}

void Navigator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigator::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the navigator"));
    m_view->setAccessibleName(tr("Registries and repositories"));
}

} // namespace quayside::ui

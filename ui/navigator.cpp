#include "ui/navigator.h"

#include "app/models/repositorymodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/fillpanel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Kind = NavigationModel::Kind;

/// Paints a node; how the connection fares is told to it, being no matter of the tree.
class Navigator::NodeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setConnection(const QString &state, Tone tone)
    {
        m_state = state;
        m_tone = tone;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
        QRectF rect(option.rect);
        const QColor muted = tone(Tone::Muted);
        const auto kind = index.data(NavigationModel::KindRole).value<Kind>();
        const QRectF glyph(rect.left() + 2, rect.top() + 6, 16, 16);
        if (kind == Kind::Connection)
            paintBox(*painter, glyph.adjusted(3, 3, -3, -3), 5, tone(m_tone), QColor());
        else
            paintIcon(*painter, kind == Kind::Namespace ? u"folder"_s : u"package"_s, glyph,
                      isSelected ? tone(Tone::Accent) : muted);
        QFont font = option.font;
        font.setWeight(isSelected || kind == Kind::Connection ? QFont::DemiBold : QFont::Normal);
        rect.setLeft(rect.left() + measure::kCellGutter + 2);
        rect.setRight(rect.right() - kBadgeWidth);
        paintText(*painter, rect, index.data().toString(), font, tone(Tone::Text));
        if (kind == Kind::Repository)
            return paintIcon(
                *painter, index.data(NavigationModel::PublicRole).toBool() ? u"world"_s : u"lock"_s,
                QRectF(rect.right() + 8, rect.top() + 7, 14, 14), muted);
        const QString badge = kind == Kind::Connection
            ? m_state
            : QLocale().toString(index.data(NavigationModel::CountRole).toInt());
        paintText(*painter, rect.adjusted(0, 0, kBadgeWidth - 8, 0), badge,
                  scaledFont(measure::kSmallSize), muted, Qt::AlignRight);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, measure::kNavigatorRow};
    }

private:
    static constexpr int kBadgeWidth = 30;

    QString m_state;
    Tone m_tone = Tone::Outline;
};

namespace {

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

} // namespace

Navigator::Navigator(RepositoryModel &repositories, QWidget *parent)
    : QWidget(parent)
    , m_tree(repositories)
    , m_delegate(new NodeDelegate(this))
    , m_filter(new QLineEdit)
    , m_view(new NodeView)
{
    m_filter->addAction(tintedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setProperty("dense", true);
    m_filter->setObjectName(u"navigator.filter"_s);
    m_view->setObjectName(u"navigator.tree"_s);
    m_view->setModel(&m_tree);
    m_view->setItemDelegate(m_delegate);
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

    connect(m_filter, &QLineEdit::textChanged, &m_tree, &NavigationModel::setFilter);
    connect(&m_tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &under) {
        m_view->expand(under);
        showCurrent();
    });
    connect(m_view, &QTreeView::clicked, this, &Navigator::open);
    connect(m_view, &QTreeView::activated, this, &Navigator::open);
    retranslate();
}

void Navigator::setConnection(const QString &name, const QString &state, Tone tone)
{
    m_tree.setConnectionName(name);
    m_delegate->setConnection(state, tone);
    m_view->viewport()->update();
}

void Navigator::setCurrent(const QString &path)
{
    m_current = path;
    showCurrent();
}

void Navigator::showCurrent()
{
    const QModelIndex repository = m_tree.repositoryIndex(m_current);
    m_view->setCurrentIndex(repository.isValid() ? repository : m_tree.connectionIndex());
}

void Navigator::open(const QModelIndex &index)
{
    const auto kind = index.data(NavigationModel::KindRole).value<Kind>();
    if (kind == Kind::Repository)
        Q_EMIT repositoryOpened(index.data(IdRole).toString());
    else if (kind == Kind::Connection)
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

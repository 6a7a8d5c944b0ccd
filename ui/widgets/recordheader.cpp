#include "ui/widgets/recordheader.h"

#include "ui/theme/headeroption.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QToolTip>

namespace quayside::ui {

namespace {

constexpr int kArrow = 12;

} // namespace

RecordHeader::RecordHeader(Table table, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_table(std::move(table))
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(48);
    setFixedHeight(heightFor(measure::kRow));
    setMouseTracking(true);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    RankedHeaderOption option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.text = model()->headerData(section, Qt::Horizontal).toString();
    option.textAlignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QList<SortKey> keys = m_table.sortKeys();
    for (int rank = 0; rank < keys.size(); ++rank) {
        if (keys.at(rank).column != section)
            continue;
        option.sortIndicator = keys.at(rank).order == Qt::AscendingOrder
            ? QStyleOptionHeader::SortDown
            : QStyleOptionHeader::SortUp;
        option.rank = keys.size() > 1 ? rank + 1 : 0;
    }
    const std::optional<Qt::CheckState> box = m_table.allState();
    const bool hasBox = section == 0 && box;
    const int left = measure::kCellPadding + (hasBox ? m_table.boxRoom() : 0);
    option.rect = rect.adjusted(left, 0, -measure::kCellPadding, 0);
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    if (!hasBox)
        return;
    QStyleOptionButton button;
    button.initFrom(this);
    button.rect = m_table.boxIn(rect);
    button.state = QStyle::State_Enabled;
    button.state |= *box == Qt::Checked ? QStyle::State_On
        : *box == Qt::Unchecked         ? QStyle::State_Off
                                        : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, painter, this);
    paintIcon(*painter, QStringLiteral("chevron-down"), QRectF(arrowIn(rect)),
              toneColor(Tone::Muted, palette()));
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    const Part part = partAt(event->pos());
    if (part == Part::Arrow || (part == Part::Box && event->button() == Qt::RightButton))
        return m_table.askForScope(
            mapToGlobal(m_table.boxIn(firstSection()).bottomLeft() + QPoint(0, 4)));
    if (part == Part::Box)
        return m_table.toggleAll();
    const bool isNext = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier
        && m_table.canSortByMore();
    m_nextKey = isNext ? logicalIndexAt(event->pos()) : -1;
    if (m_nextKey < 0)
        QHeaderView::mousePressEvent(event);
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int next = std::exchange(m_nextKey, -1);
    if (next < 0)
        return QHeaderView::mouseReleaseEvent(event);
    if (logicalIndexAt(event->pos()) == next)
        m_table.sortThenBy(next);
}

QRect RecordHeader::firstSection() const
{
    return {sectionViewportPosition(0), 0, sectionSize(0), height()};
}

QRect RecordHeader::arrowIn(const QRect &rect) const
{
    const QRect box = m_table.boxIn(rect);
    return {box.right() + 3, box.top() + (box.height() - kArrow) / 2, kArrow, kArrow};
}

RecordHeader::Part RecordHeader::partAt(const QPoint &point) const
{
    if (!m_table.allState())
        return Part::None;
    const QRect first = firstSection();
    if (m_table.boxIn(first).adjusted(-6, -6, 2, 6).contains(point))
        return Part::Box;
    return arrowIn(first).adjusted(0, -8, 2, 8).contains(point) ? Part::Arrow : Part::None;
}

bool RecordHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu
        && partAt(static_cast<QContextMenuEvent *>(event)->pos()) != Part::None)
        return true; // its own menu came with the press
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Part part = partAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           part == Part::Box         ? tr("Select all or none")
                               : part == Part::Arrow ? tr("Which rows to select")
                                                     : QString(),
                           this);
        if (part != Part::None)
            return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace quayside::ui

#include "ui/widgets/recordheader.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QStyleOptionButton>

namespace quayside::ui {

RecordHeader::RecordHeader(RecordTable *table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(table)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(48);
    setFixedHeight(measure::kRow);
    setMouseTracking(true);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.text = model()->headerData(section, Qt::Horizontal).toString();
    option.textAlignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        option.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder
            ? QStyleOptionHeader::SortDown
            : QStyleOptionHeader::SortUp;
    const bool hasBox = section == 0 && m_table->isCheckable();
    const int left = measure::kCellPadding + (hasBox ? m_table->boxRoom() : 0);
    option.rect = rect.adjusted(left, 0, -measure::kCellPadding, 0);
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    if (!hasBox)
        return;
    QStyleOptionButton box;
    box.initFrom(this);
    box.rect = m_table->boxIn(rect);
    box.state = QStyle::State_Enabled;
    const Qt::CheckState state = m_table->allState();
    box.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::Unchecked      ? QStyle::State_Off
                                      : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    const QRect first(sectionViewportPosition(0), 0, sectionSize(0), height());
    if (m_table->isCheckable() && wideBoxIn(first).contains(event->pos()))
        return m_table->toggleAll();
    QHeaderView::mousePressEvent(event);
}

QRect RecordHeader::wideBoxIn(const QRect &rect) const
{
    return m_table->boxIn(rect).adjusted(-6, -6, 6, 6);
}

} // namespace quayside::ui

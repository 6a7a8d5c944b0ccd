#include "ui/widgets/recordtable.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOptionButton>

namespace quayside::ui {

namespace {

/// The header with the three-state box over the row boxes; labels start where cell texts start.
class RecordHeader final : public QHeaderView {
public:
    explicit RecordHeader(RecordTable *table)
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

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.rect = rect;
        option.section = section;
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        option.text = model()->headerData(section, Qt::Horizontal).toString();
        option.textAlignment = Qt::Alignment(
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        if (isSortIndicatorShown() && sortIndicatorSection() == section)
            option.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder
                ? QStyleOptionHeader::SortDown
                : QStyleOptionHeader::SortUp;
        const bool hasBox = section == 0 && m_table->isCheckable();
        int left = measure::kCellPadding + (hasBox ? 2 * measure::kCellPadding + 16 : 0);
        option.rect = rect.adjusted(left, 0, -measure::kCellPadding, 0);
        style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
        if (!hasBox)
            return;
        QStyleOptionButton box;
        box.initFrom(this);
        box.rect = RecordTable::boxIn(rect);
        box.state = QStyle::State_Enabled;
        const Qt::CheckState state = m_table->allState();
        box.state |= state == Qt::Checked ? QStyle::State_On
            : state == Qt::Unchecked      ? QStyle::State_Off
                                          : QStyle::State_NoChange;
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const QRect first(sectionViewportPosition(0), 0, sectionSize(0), height());
        if (m_table->isCheckable() && boxIn(first).contains(event->pos()))
            return m_table->toggleAll();
        QHeaderView::mousePressEvent(event);
    }

private:
    static QRect boxIn(const QRect &rect)
    {
        return RecordTable::boxIn(rect).adjusted(-6, -6, 6, 6);
    }

    RecordTable *m_table;
};

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new RecordHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(measure::kDense);
    verticalHeader()->setDefaultSectionSize(measure::kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

void RecordTable::setCheckable(bool isCheckable)
{
    m_isCheckable = isCheckable;
    setSelectionMode(isCheckable ? ExtendedSelection : SingleSelection);
}

void RecordTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QRect RecordTable::boxIn(const QRect &cell)
{
    return {cell.left() + measure::kCellPadding, cell.top() + (cell.height() - 16) / 2, 16, 16};
}

Qt::CheckState RecordTable::allState() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return Qt::Unchecked;
    return selectionModel()->selectedRows().size() == model()->rowCount() ? Qt::Checked
                                                                          : Qt::PartiallyChecked;
}

void RecordTable::toggleAll()
{
    if (allState() == Qt::Checked)
        clearSelection();
    else
        selectAll();
}

void RecordTable::setHovered(const QModelIndex &index)
{
    const int row = index.isValid() ? index.row() : -1;
    const int column = index.isValid() ? index.column() : -1;
    if (row == m_hoveredRow && column == m_hoveredColumn)
        return;
    m_hoveredRow = row;
    m_hoveredColumn = column;
    viewport()->update();
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_hoveredPoint = event->pos() - visualRect(index).topLeft();
    setHovered(index);
    QTableView::mouseMoveEvent(event);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressed = index;
    const bool isOnBox = m_isCheckable && index.isValid() && index.column() == 0
        && boxIn(visualRect(index)).adjusted(-6, -6, 6, 6).contains(event->pos());
    if (isOnBox && event->button() == Qt::LeftButton) {
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isOnBox = m_isCheckable && index.column() == 0
        && boxIn(visualRect(index)).adjusted(-6, -6, 6, 6).contains(event->pos());
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && m_pressed == index && !isOnBox
        && event->modifiers() == Qt::NoModifier)
        Q_EMIT cellClicked(index, event->pos() - visualRect(index).topLeft());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        Q_EMIT rowActivated(current);
        return;
    }
    if (m_isCheckable && current.isValid() && event->key() == Qt::Key_Space) {
        selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::leaveEvent(QEvent *event)
{
    setHovered({});
    QTableView::leaveEvent(event);
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    horizontalHeader()->viewport()->update();
    // A delegate paints the box of a row from the selection.
    viewport()->update();
}

} // namespace quayside::ui

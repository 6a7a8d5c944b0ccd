#include "ui/widgets/recordtable.h"

#include "app/models/roles.h"
#include "ui/theme/paint.h"
#include "ui/theme/quaysidestyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordheader.h"

#include <QtCore/QEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOptionButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBox = 16;

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new RecordHeader(
        {[this] { return m_isCheckable ? std::optional(allState()) : std::nullopt; },
         [this](const QRect &section) { return boxIn(section); }, [this] { return boxRoom(); },
         [this] { toggleAll(); }, [this] { return sortKeys(); }, [this] { return canSortByMore(); },
         [this](int column) { sortThenBy(column); },
         [this](const QPoint &global) { showScopes(global); }},
        this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(measure::kDense);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyDensity();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    // Before the view's own, which sorts.
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &RecordTable::onSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTable::onSectionResized);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &RecordTable::fitWidths);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

void RecordTable::applyDensity()
{
    // A style that is not ours knows no such measure.
    const int row = style()->pixelMetric(QuaysideStyle::kRowMetric, nullptr, this);
    const int usual = row > 0 ? row : measure::kRow;
    verticalHeader()->setDefaultSectionSize(
        heightFor(property("dense").toBool() ? measure::kDense : usual)
        + (m_hasDetailLines ? measure::kDetailLine : 0));
}

void RecordTable::setDetailLines(bool areShown)
{
    m_hasDetailLines = areShown;
    applyDensity();
    viewport()->update();
}

QString RecordTable::detailOf(const QModelIndex &) const
{
    return {};
}

int RecordTable::unselectableRows(int, int) const
{
    return 0;
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_hasDetailLines)
        return;
    // Over the cells: it goes on under the columns.
    QPainter painter(viewport());
    const int last = rowAt(event->rect().bottom());
    for (int row = rowAt(event->rect().top());
         row >= 0 && row <= (last < 0 ? model()->rowCount() - 1 : last); ++row)
        paintDetails(painter, row);
}

void RecordTable::paintDetails(QPainter &painter, int row) const
{
    const QModelIndex index = model()->index(row, 0);
    const QString text = detailOf(index);
    if (text.isEmpty())
        return;
    const QRect cell = visualRect(index);
    const int left = cell.left() + measure::kCellPadding + (m_isCheckable ? boxRoom() : 0);
    const int top = firstLineOf(cell).bottom() - measure::kCellPadding / 2;
    paintText(painter,
              QRectF(left, top, viewport()->width() - left - measure::kCellPadding,
                     cell.bottom() - top - 3),
              text, scaledFont(measure::kSmallSize, false), toneColor(Tone::Muted, palette()));
}

QRect RecordTable::firstLineOf(const QRect &cell) const
{
    return m_hasDetailLines ? cell.adjusted(0, 0, 0, -measure::kDetailLine) : cell;
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applyDensity();
    if (event->type() != QEvent::FontChange)
        return;
    horizontalHeader()->setFixedHeight(
        heightFor(property("dense").toBool() ? measure::kDense : measure::kRow));
    fitWidths();
    if (model())
        Q_EMIT columnsChosen();
}

void RecordTable::setCheckable(bool isCheckable)
{
    m_isCheckable = isCheckable;
    setSelectionMode(isCheckable ? ExtendedSelection : SingleSelection);
}

QModelIndexList RecordTable::visibleRows() const
{
    QModelIndexList visible;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row >= 0 && row <= (last < 0 ? model()->rowCount() - 1 : last); ++row)
        visible.append(model()->index(row, 0));
    return visible;
}

void RecordTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

qreal RecordTable::paintRowBox(QPainter &painter, const QStyleOptionViewItem &option,
                               bool isSelected)
{
    const auto *table = qobject_cast<const RecordTable *>(option.widget);
    if (!table || !table->isCheckable())
        return 0;
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = table->boxIn(table->firstLineOf(option.rect));
    box.state = QStyle::State_Enabled | (isSelected ? QStyle::State_On : QStyle::State_Off);
    table->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, table);
    return table->boxRoom();
}

int RecordTable::boxRoom() const
{
    return m_gutter + kBox + 2 * measure::kCellPadding;
}

QRect RecordTable::boxIn(const QRect &line) const
{
    return {line.left() + m_gutter + measure::kCellPadding, line.top() + (line.height() - kBox) / 2,
            kBox, kBox};
}

bool RecordTable::isOnBox(const QModelIndex &index, const QPoint &point) const
{
    return m_isCheckable && index.isValid() && index.column() == 0
        && index.flags().testFlag(Qt::ItemIsSelectable)
        && boxIn(firstLineOf(visualRect(index))).adjusted(-6, -6, 6, 6).contains(point);
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_more = dynamic_cast<SortsByMore *>(model);
    // Before the selection model forgets, and after the view has its new rows.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::restoreSelection);
}

void RecordTable::rememberSelection()
{
    m_selectedIds.clear();
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_selectedIds.insert(row.data(IdRole).toString());
    m_currentId = currentIndex().data(IdRole).toString();
}

void RecordTable::restoreSelection()
{
    QItemSelection selection;
    QModelIndex current;
    const int last = model()->columnCount() - 1;
    int first = -1; // of the run that is open
    const int rows = m_selectedIds.isEmpty() && m_currentId.isEmpty() ? 0 : model()->rowCount();
    for (int row = 0; row <= rows; ++row) {
        const QString id = row < rows ? model()->index(row, 0).data(IdRole).toString() : QString();
        const bool isIn = !id.isEmpty() && m_selectedIds.contains(id);
        if (isIn && first < 0)
            first = row;
        if (!isIn && first >= 0) {
            selection.select(model()->index(first, 0), model()->index(row - 1, last));
            first = -1;
        }
        if (!id.isEmpty() && id == m_currentId)
            current = model()->index(row, 0);
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::Select);
    m_selectedIds.clear();
}

int RecordTable::selectedCount() const
{
    // Whole rows are selected: ranges need not be taken apart.
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height() - unselectableRows(range.top(), range.bottom());
    return count;
}

Qt::CheckState RecordTable::allState() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return Qt::Unchecked;
    const int rows = model()->rowCount();
    const int all = rows - unselectableRows(0, rows - 1);
    const int selected = selectedCount();
    return selected == all ? Qt::Checked : selected > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
}

QList<int> RecordTable::exportColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool hasText =
            model()->rowCount() == 0 || model()->index(0, column).data(ExportRole).isValid();
        if (isColumnWanted(column) && hasText)
            columns.append(column);
    }
    return columns;
}

QStringList RecordTable::exportHeaders() const
{
    QStringList headers;
    for (const int column : exportColumns())
        headers.append(model()->headerData(column, Qt::Horizontal).toString());
    return headers;
}

QList<QStringList> RecordTable::exportRows(bool onlySelected) const
{
    const QList<int> columns = exportColumns();
    QList<QStringList> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        // What only says more about the row above is no record.
        const bool isRecord = model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable);
        if (!isRecord || (onlySelected && !selectionModel()->isRowSelected(row, {})))
            continue;
        rows.append(exportRow(columns, row));
    }
    return rows;
}

QStringList RecordTable::exportRow(const QList<int> &columns, int row) const
{
    QStringList cells;
    for (const int column : columns)
        cells.append(model()->index(row, column).data(ExportRole).toString());
    return cells;
}

QList<QStringList> RecordTable::chosenRows() const
{
    if (selectionModel()->hasSelection())
        return exportRows(true);
    if (!currentIndex().isValid())
        return {};
    return QList<QStringList>{exportRow(exportColumns(), currentIndex().row())};
}

void RecordTable::selectVisible()
{
    QItemSelection selection;
    for (const QModelIndex &row : visibleRows()) {
        if (row.flags().testFlag(Qt::ItemIsSelectable))
            selection.select(row, row.siblingAtColumn(model()->columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
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
    if (isOnBox(index, event->pos()) && event->button() == Qt::LeftButton) {
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && m_pressed == index
        && !isOnBox(index, event->pos()) && event->modifiers() == Qt::NoModifier)
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
        if (!current.flags().testFlag(Qt::ItemIsSelectable))
            return;
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

bool RecordTable::isEdge(int column, Edge edge) const
{
    // Columns are moved and hidden: the model's order says nothing.
    const QHeaderView &header = *horizontalHeader();
    const int step = edge == Edge::Left ? -1 : 1;
    for (int at = header.visualIndex(column) + step; at >= 0 && at < header.count(); at += step) {
        if (!header.isSectionHidden(header.logicalIndex(at)))
            return false;
    }
    return true;
}

} // namespace quayside::ui

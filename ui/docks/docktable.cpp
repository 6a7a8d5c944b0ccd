#include "ui/docks/docktable.h"

#include "ui/theme/tokens.h"

#include <QtWidgets/QHeaderView>

namespace quayside::ui {

namespace {

constexpr int kTool = 16;
constexpr int kPitch = 26;

} // namespace

DockTable::DockTable(QWidget *parent)
    : RecordTable(parent)
{
    setSortingEnabled(false);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(heightFor(measure::kDense));
    setProperty("dense", true); // whatever the density of the pages
    verticalHeader()->setDefaultSectionSize(heightFor(measure::kDense));
    setSelectionMode(SingleSelection);
}

QRectF DockTable::toolRect(const QRectF &cell, int fromRight)
{
    return {cell.right() - kTool - fromRight * kPitch, cell.top() + (cell.height() - kTool) / 2,
            kTool, kTool};
}

int DockTable::toolAt(int x, int width)
{
    return qMax(0, (width - measure::kCellPadding + (kPitch - kTool) / 2 - x) / kPitch);
}

} // namespace quayside::ui

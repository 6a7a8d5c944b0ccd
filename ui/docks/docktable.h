#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/widgets/recordtable.h"

namespace quayside::ui {

/// A table of a dock: lower rows, no sorting, tools at the right edge.
class DockTable : public RecordTable {
    Q_OBJECT
public:
    explicit DockTable(QWidget *parent = nullptr);

    /// Of the tool that is the n-th from the right.
    static QRectF toolRect(const QRectF &cell, int fromRight);
    /// Which one lies at `x` of a cell that is `width` wide, counted from the right.
    static int toolAt(int x, int width);
};

} // namespace quayside::ui

#pragma once

#include "ui/delegates/celldelegate.h"

namespace quayside::ui {

/// Paints the cells of a RecordList as their CellLook says.
class RecordDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace quayside::ui

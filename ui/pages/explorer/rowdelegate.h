#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QStyledItemDelegate>

namespace quayside::ui {

/// Rows of a tree as high as those of the navigator.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), measure::kNavigatorRow};
    }
};

} // namespace quayside::ui

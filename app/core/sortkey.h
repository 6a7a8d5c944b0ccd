#pragma once

#include <QtCore/Qt>

namespace quayside {

/// One column that rows are sorted by.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

inline constexpr qsizetype kMostSortKeys = 3;

} // namespace quayside

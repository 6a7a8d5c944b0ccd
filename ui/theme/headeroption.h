#pragma once

#include <QtWidgets/QStyleOption>

namespace quayside::ui {

/// A header whose rows are sorted by several columns: the number beside its arrow. Any style can
/// draw it; ours knows the number.
struct RankedHeaderOption : QStyleOptionHeaderV2 {
    enum StyleOptionVersion { Version = 64 };
    RankedHeaderOption()
        : QStyleOptionHeaderV2(Version)
    {
    }

    int rank = 0; ///< 1 to 3; 0: it is the one column
};

} // namespace quayside::ui

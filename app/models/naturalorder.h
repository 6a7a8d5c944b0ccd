#pragma once

#include <QtCore/QStringView>

namespace quayside {

/// Orders names as people do: `v2` before `v10`, by code point otherwise. -1, 0 or 1; 0 also for
/// names that differ only in leading zeros.
int compareNatural(QStringView left, QStringView right);

} // namespace quayside

#pragma once

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What going back to a moment does to one tag.
enum class ReturnAction {
    Create, ///< is not there now, comes back
    Move, ///< points elsewhere now
    Remove, ///< was not there
    Blocked, ///< immutable now: stays as it is
    Lost, ///< was there, and was deleted for good since: cannot come back
};
/// `create`, `move`, `remove`, `blocked`, `lost`.
QLatin1StringView toString(ReturnAction action);
std::optional<ReturnAction> returnActionFromString(QStringView text);

} // namespace quayside

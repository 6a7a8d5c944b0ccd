#include "app/core/returnaction.h"

#include "app/core/enumtext.h"

#include <array>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActions{
    std::pair{ReturnAction::Create, "create"_L1}, std::pair{ReturnAction::Move, "move"_L1},
    std::pair{ReturnAction::Remove, "remove"_L1}, std::pair{ReturnAction::Blocked, "blocked"_L1},
    std::pair{ReturnAction::Lost, "lost"_L1},
};

} // namespace

QLatin1StringView toString(ReturnAction action)
{
    return textOf(kActions, action);
}

std::optional<ReturnAction> returnActionFromString(QStringView text)
{
    return valueOf(kActions, text);
}

} // namespace quayside

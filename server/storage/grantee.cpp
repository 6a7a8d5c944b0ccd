#include "server/storage/grantee.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

QLatin1StringView toString(GranteeKind kind)
{
    switch (kind) {
    case GranteeKind::User:
        break;
    case GranteeKind::Team:
        return "team"_L1;
    case GranteeKind::Robot:
        return "robot"_L1;
    }
    return "user"_L1;
}

GranteeKind granteeKindFromString(QStringView text)
{
    for (const auto kind : {GranteeKind::Team, GranteeKind::Robot}) {
        if (text == toString(kind))
            return kind;
    }
    return GranteeKind::User;
}

} // namespace quayside::server

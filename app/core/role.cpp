#include "app/core/role.h"

namespace quayside {

QLatin1StringView toString(RepositoryRole role)
{
    switch (role) {
    case RepositoryRole::None:
        return QLatin1StringView();
    case RepositoryRole::Read:
        return QLatin1StringView("read");
    case RepositoryRole::Write:
        return QLatin1StringView("write");
    case RepositoryRole::Admin:
        return QLatin1StringView("admin");
    }
    return QLatin1StringView();
}

std::optional<RepositoryRole> repositoryRoleFromString(QStringView text)
{
    for (const auto role : {RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin}) {
        if (text == toString(role))
            return role;
    }
    return std::nullopt;
}

} // namespace quayside

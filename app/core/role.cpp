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

QLatin1StringView toString(OrganizationRole role)
{
    switch (role) {
    case OrganizationRole::None:
        break;
    case OrganizationRole::Member:
        return QLatin1StringView("member");
    case OrganizationRole::Creator:
        return QLatin1StringView("creator");
    case OrganizationRole::Admin:
        return QLatin1StringView("admin");
    }
    return QLatin1StringView();
}

std::optional<OrganizationRole> organizationRoleFromString(QStringView text)
{
    for (const auto role :
         {OrganizationRole::Member, OrganizationRole::Creator, OrganizationRole::Admin}) {
        if (text == toString(role))
            return role;
    }
    return std::nullopt;
}

} // namespace quayside

#include "server/domain/lockedteam.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<TeamRow> teamByName(Db &db, NamespaceId organization, const QString &name)
{
    auto row = TeamStore(db).byName(organization, name);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **row;
}

Result<LockedTeam> lockTeam(Db &db, const Caller &caller, const QString &organization,
                            const QString &team)
{
    auto access = lockOrganization(db, caller, organization);
    if (!access)
        return failure(access);
    auto row = teamByName(db, access->organization.id, team);
    if (!row)
        return failure(row);
    return LockedTeam{access->organization, *row};
}

} // namespace quayside::server

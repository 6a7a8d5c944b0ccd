#pragma once

#include "server/domain/accesspolicy.h"
#include "server/storage/teamstore.h"

namespace quayside::server {

struct LockedTeam {
    NamespaceRow organization;
    TeamRow team;
};

/// For an administrator of the organization, in a write transaction. NotFound without such a team.
Result<LockedTeam> lockTeam(Db &db, const Caller &caller, const QString &organization,
                            const QString &team);

/// NotFound when the organization has no such team.
Result<TeamRow> teamByName(Db &db, NamespaceId organization, const QString &name);

} // namespace quayside::server

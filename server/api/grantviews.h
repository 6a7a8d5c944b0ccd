#pragma once

#include "app/wire/user.h"
#include "server/domain/permissionservice.h"
#include "server/http/response.h"

namespace quayside::server {

/// The avatar of a user, team or robot; the address is a user's.
wire::Avatar avatarOf(GranteeKind kind, const QString &name, const QString &email = {});

/// 200 with the repositories that a team or robot has permissions in.
Response grantedView(const QList<GrantedRepository> &repositories);

} // namespace quayside::server

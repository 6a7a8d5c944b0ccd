#pragma once

#include "server/domain/caller.h"
#include "server/storage/db.h"

namespace quayside::server {

/// Makes the caller an organization that `admin` alone administers: sessions, tokens and what he
/// may do elsewhere end; repositories, robots and applications stay. In a write transaction.
/// InvalidInput for a superuser, for a member of an organization, and when `admin` is himself.
/// Source: quay-api.md 9.1.
Result<void> convertUser(Db &db, const Caller &caller, NamespaceId admin);

} // namespace quayside::server

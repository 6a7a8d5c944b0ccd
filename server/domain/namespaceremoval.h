#pragma once

#include "server/domain/caller.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// Removes a user (user_delete) or an organization (org_delete) with all that hangs on it: rights,
/// robots, sessions and tokens are gone at once, its name is free, its repositories are marked as
/// deleted and collected later. In a write transaction.
Result<void> removeNamespace(Db &db, const Caller &caller, const NamespaceRow &row);

} // namespace quayside::server

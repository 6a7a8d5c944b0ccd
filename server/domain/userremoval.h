#pragma once

#include "server/domain/caller.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// Every API token, code, assignment and registry password of the user.
Result<void> removeTokensOf(Db &db, NamespaceId user);

/// Takes away the user: every way in, what he was granted, his robots; repositories are marked as
/// deleted ones are. The row stays under a hidden name: repositories and logs name it. In one
/// transaction of the caller's; organizations go by organizationremoval.h.
Result<void> removeUser(Db &db, const Caller &caller, const NamespaceRow &row);

} // namespace quayside::server

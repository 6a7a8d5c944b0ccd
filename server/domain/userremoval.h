#pragma once

#include "server/domain/caller.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// The first step of a user's removal (namespaceremoval.h), and its row in the log. In one
/// transaction of the caller's. NotFound when somebody else was faster.
Result<void> beginUserRemoval(Db &db, const Caller &caller, const NamespaceRow &row);

} // namespace quayside::server

#pragma once

#include "server/domain/caller.h"
#include "server/storage/logstore.h"

namespace quayside::server {

/// Writes what the caller did in a namespace. With an API token the row says with which one
/// (quay-api.md 9.7). A transaction calls it last, as LogStore::insert().
Result<void> logAction(Db &db, const Caller &caller, NamespaceId ns, const QString &kind,
                       QJsonObject metadata);

} // namespace quayside::server

#pragma once

#include "server/domain/caller.h"
#include "server/storage/logstore.h"
#include "server/storage/repositorystore.h"

namespace quayside::server {

/// What a caller did in a namespace, or in none. Every service that logs makes its entry here: with
/// an API token the metadata says with which one (quay-api.md 9.7).
LogEntry namespaceEntry(const Caller &caller, std::optional<NamespaceId> ns, const QString &kind,
                        QJsonObject metadata = {});
/// What a caller did in a repository, its name and its namespace's among the metadata.
LogEntry repositoryEntry(const Caller &caller, const RepositoryRow &repository, const QString &kind,
                         QJsonObject metadata = {});

// A transaction calls these last (LogStore::insert).

Result<void> logInRepository(Db &db, const Caller &caller, const RepositoryRow &repository,
                             const QString &kind, QJsonObject metadata = {});
Result<void> logInNamespace(Db &db, const Caller &caller, std::optional<NamespaceId> ns,
                            const QString &kind, const QJsonObject &metadata = {});

} // namespace quayside::server

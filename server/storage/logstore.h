#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QJsonObject>

namespace quayside::server {

struct LogEntry {
    std::optional<NamespaceId> namespaceId;
    std::optional<RepositoryId> repository;
    QString kind; ///< quay-api.md's names: push_repo, delete_tag, ...
    QString performer;
    QString ip;
    QJsonObject metadata;
};

/// Owns `log`.
class LogStore {
public:
    explicit LogStore(Db &db)
        : m_db(db)
    {
    }

    Result<void> insert(const LogEntry &entry, Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

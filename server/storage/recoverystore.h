#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

namespace quayside::server {

/// Owns `recovery_code`: links that let a user set a new password.
class RecoveryStore {
public:
    explicit RecoveryStore(Db &db)
        : m_db(db)
    {
    }

    Result<void> insert(const QString &codeHash, NamespaceId user, Instant expires);
    /// Whose it is, while it is good.
    Result<std::optional<NamespaceId>> find(const QString &codeHash, Instant now);
    /// All of the user.
    Result<void> removeOf(NamespaceId user);
    Result<void> removeExpired(Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

namespace quayside::server {

struct SessionRow {
    NamespaceId user;
    QString userName;
    bool isSuperuser = false;
    bool isEnabled = true;
    bool hasPassword = true; ///< the user
    QString csrfHash;
    Instant fresh;
    Instant expires;
};

/// Owns `session`.
class IdentityStore {
public:
    explicit IdentityStore(Db &db)
        : m_db(db)
    {
    }

    Result<std::optional<SessionRow>> session(const QString &idHash, Instant now);
    Result<void> insertSession(const QString &idHash, NamespaceId user, const QString &csrfHash,
                               Instant now, Instant expires);
    Result<void> refreshSession(const QString &idHash, const QString &csrfHash, Instant now);
    /// All sessions of the user.
    Result<void> removeSessions(NamespaceId user);
    /// All but that one; an empty hash is of none.
    Result<void> removeOtherSessions(NamespaceId user, const QString &idHash);
    Result<void> removeExpiredSessions(Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct RobotRow {
    RobotId id;
    NamespaceId namespaceId;
    QString namespaceName;
    QString shortName;
    QString tokenHash;
    bool isNamespaceEnabled = true;
    std::optional<Instant> lastUsed;
};

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

struct ServiceKeyRow {
    QString kid;
    QString publicJwk;
    QString sealedPrivateKey;
};

/// Owns `robot`, `session`, `service_key`.
class IdentityStore {
public:
    explicit IdentityStore(Db &db)
        : m_db(db)
    {
    }

    Result<std::optional<RobotRow>> robot(const QString &namespaceName, const QString &shortName);
    Result<void> touchRobot(RobotId id, Instant now);

    Result<std::optional<SessionRow>> session(const QString &idHash, Instant now);
    Result<void> insertSession(const QString &idHash, NamespaceId user, const QString &csrfHash,
                               Instant now, Instant expires);
    Result<void> refreshSession(const QString &idHash, const QString &csrfHash, Instant now);
    /// All sessions of the user.
    Result<void> removeSessions(NamespaceId user);
    Result<void> removeExpiredSessions(Instant now);

    Result<QList<ServiceKeyRow>> serviceKeys();
    Result<void> insertServiceKey(const ServiceKeyRow &row, Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

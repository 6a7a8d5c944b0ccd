#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct SessionRow {
    NamespaceId user;
    QString userName;
    bool isSuperuser = false;
    bool isEnabled = true;
    QString csrfHash;
    Instant fresh;
    Instant expires;
};

struct ServiceKeyRow {
    QString kid;
    QString publicJwk;
    QString sealedPrivateKey;
};

struct OAuthTokenRow {
    NamespaceId user;
    QString userName;
    bool isSuperuser = false;
    bool isEnabled = true;
    QString uuid;
    QString scope;
    std::optional<Instant> expires;
    QString clientId; ///< of its application
    QString application;
};

struct NewOAuthToken {
    OAuthAppId app;
    NamespaceId user;
    QString uuid;
    QString name;
    QString tokenHash;
    QString scope;
    Instant created;
    std::optional<Instant> expires;
};

/// Owns `session`, `service_key`, `oauth_app`, `oauth_token`.
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

    Result<QList<ServiceKeyRow>> serviceKeys();
    Result<void> insertServiceKey(const ServiceKeyRow &row, Instant now);

    Result<OAuthAppId> insertApp(NamespaceId owner, const QString &name, const QString &clientId,
                                 Instant now);
    Result<void> insertToken(const NewOAuthToken &token);
    Result<std::optional<OAuthTokenRow>> token(const QString &tokenHash);
    /// Tokens of a namespace's applications; how many rows went, fewer than `limit` when it was
    /// all.
    Result<qint64> purgeTokens(NamespaceId owner, int limit);
    /// The applications, after their tokens.
    Result<qint64> purgeApps(NamespaceId owner, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

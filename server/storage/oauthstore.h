#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

/// What its administrators say of an application.
struct OAuthAppFields {
    QString name;
    QString redirectUri; ///< empty: none
    QString applicationUri;
    QString description;
    std::optional<QString> avatarEmail = {};
};

struct OAuthAppRow {
    OAuthAppId id;
    NamespaceId owner;
    QString ownerName;
    bool isOwnerOrganization = false;
    QString clientId;
    std::optional<QString> secretHash;
    std::optional<QString> sealedSecret;
    OAuthAppFields fields;
};

struct NewOAuthApp {
    NamespaceId owner;
    QString clientId;
    std::optional<QString> secretHash = {};
    std::optional<QString> sealedSecret = {};
    OAuthAppFields fields;
};

struct NewOAuthToken {
    OAuthAppId app;
    NamespaceId user;
    QString uuid;
    QString name; ///< empty: by the browser flow
    QString tokenHash;
    QString scope;
    Instant created;
    std::optional<Instant> expires;
};

/// A token with all that a check of it needs, in one read.
struct OAuthTokenCheckRow {
    OAuthTokenId id;
    QString uuid;
    QString scope;
    NamespaceId user;
    QString userName;
    bool isSuperuser = false;
    bool isEnabled = true;
    QString clientId;
    QString application;
    std::optional<Instant> expires;
    std::optional<Instant> lastUsed;
    Instant now; ///< database time of the read
};

/// A token as those see it who list it.
struct OAuthTokenItem {
    OAuthTokenId id;
    QString uuid;
    QString name;
    QString scope;
    Instant created;
    QString createdBy;
    std::optional<Instant> expires;
    std::optional<Instant> lastUsed;
};

/// A token as its user sees it.
struct OAuthGrantRow {
    QString uuid;
    QString scope;
    OAuthAppRow app;
};

/// Owns `oauth_app` and `oauth_token`; reads `namespace`.
class OAuthStore {
public:
    explicit OAuthStore(Db &db)
        : m_db(db)
    {
    }

    /// Of a namespace, the oldest first.
    Result<QList<OAuthAppRow>> apps(NamespaceId owner, int limit);
    Result<std::optional<OAuthAppRow>> appByClientId(const QString &clientId);
    Result<std::optional<OAuthAppRow>> appByName(NamespaceId owner, const QString &name);
    Result<OAuthAppId> insertApp(const NewOAuthApp &app, Instant now);
    Result<void> updateApp(OAuthAppId id, const OAuthAppFields &fields);
    Result<void> setSecret(OAuthAppId id, const QString &hash, const QString &sealed);
    /// With its tokens; codes and assignments must be gone.
    Result<void> removeApp(OAuthAppId id);

    Result<void> insertToken(const NewOAuthToken &token);
    Result<std::optional<OAuthTokenCheckRow>> tokenByHash(const QString &hash);
    /// Unless that was done since `since`.
    Result<void> touchToken(OAuthTokenId id, Instant now, Instant since);
    /// That have not expired.
    Result<qint64> countTokens(OAuthAppId app, Instant now);
    /// That have not expired, the newest first; `beforeId` 0: from the start.
    Result<QList<OAuthTokenItem>> tokens(OAuthAppId app, Instant now, qint64 beforeId, int limit);
    /// False when the application has no such token.
    Result<bool> removeToken(OAuthAppId app, const QString &uuid);

    /// Tokens that ended by then, the oldest first, at most `limit`. How many.
    Result<qint64> removeExpired(Instant before, int limit);

    /// Scopes of the user's tokens of the application that have not expired.
    Result<QStringList> grantedScopes(OAuthAppId app, NamespaceId user, Instant now);
    /// All tokens of the user, also expired ones, the newest first.
    Result<QList<OAuthGrantRow>> grants(NamespaceId user, int limit);
    Result<std::optional<OAuthGrantRow>> grant(NamespaceId user, const QString &uuid);

    /// Tokens of a namespace's applications; how many rows went, fewer than `limit` when it was
    /// all.
    Result<qint64> purgeTokens(NamespaceId owner, int limit);
    /// The applications, after their tokens and grants.
    Result<qint64> purgeApps(NamespaceId owner, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

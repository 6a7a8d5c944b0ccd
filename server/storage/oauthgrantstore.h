#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

/// An authorization code: what a client may trade once for a token.
struct OAuthCodeRow {
    OAuthCodeId id;
    OAuthAppId app;
    NamespaceId user;
    QString scope;
    QString redirectUri;
    std::optional<QString> challenge; ///< of PKCE, S256
    bool isUsed = false;
    Instant expires;
};

/// What an application's administrator lets somebody else authorize.
struct OAuthAssignmentRow {
    OAuthAssignmentId id;
    QString uuid;
    QString clientId; ///< of the application
    OAuthAppId app;
    NamespaceId user;
    QString scope;
    QString redirectUri;
};

/// Owns `oauth_code` and `oauth_assignment`.
class OAuthGrantStore {
public:
    explicit OAuthGrantStore(Db &db)
        : m_db(db)
    {
    }

    Result<void> insertCode(const QString &codeHash, const OAuthCodeRow &code);
    Result<std::optional<OAuthCodeRow>> code(const QString &codeHash);
    /// Keeps it until then; false when somebody else has just used it.
    Result<bool> useCode(OAuthCodeId id, Instant keepUntil);
    /// Whether the challenge came with a code that has been used.
    Result<bool> isChallengeUsed(OAuthAppId app, const QString &challenge);
    Result<void> removeExpiredCodes(Instant now);

    Result<void> insertAssignment(const OAuthAssignmentRow &row, Instant now);
    Result<std::optional<OAuthAssignmentRow>> assignment(NamespaceId user, const QString &uuid);
    /// Of the user, the oldest first.
    Result<QList<OAuthAssignmentRow>> assignments(NamespaceId user, int limit);
    Result<void> removeAssignment(OAuthAssignmentId id);

    Result<void> removeOfApp(OAuthAppId app);

    /// Codes and assignments of a namespace's applications; how many rows went, fewer than `limit`
    /// when it was all.
    Result<qint64> purge(NamespaceId owner, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

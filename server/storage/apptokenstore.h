#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct AppTokenRow {
    AppTokenId id;
    NamespaceId user;
    QString uuid;
    QString title;
    QString sealedToken;
    Instant created;
    std::optional<Instant> expires;
    std::optional<Instant> lastUsed;
};

/// A token with all that a check of it needs, in one read.
struct AppTokenCheckRow {
    AppTokenId id;
    NamespaceId user;
    QString userName;
    bool isEnabled = true;
    std::optional<Instant> expires;
    std::optional<Instant> lastUsed;
    Instant now; ///< database time of the read
};

/// Owns `app_token`: registry passwords of users.
class AppTokenStore {
public:
    explicit AppTokenStore(Db &db)
        : m_db(db)
    {
    }

    /// `row` without its id.
    Result<void> insert(const AppTokenRow &row, const QString &tokenHash);
    Result<std::optional<AppTokenCheckRow>> byHash(const QString &tokenHash);
    Result<std::optional<AppTokenRow>> byUuid(NamespaceId user, const QString &uuid);
    /// Of the user, the newest first; with `expiringUntil` only those that end between now and
    /// then.
    Result<QList<AppTokenRow>> list(NamespaceId user, Instant now,
                                    std::optional<Instant> expiringUntil, int limit);
    Result<qint64> count(NamespaceId user);
    /// Unless that was done since `since`.
    Result<void> touch(AppTokenId id, Instant now, Instant since);
    Result<void> remove(AppTokenId id);
    /// Those that ended by then; how many there were, at most `limit`.
    Result<qint64> removeExpired(Instant until, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

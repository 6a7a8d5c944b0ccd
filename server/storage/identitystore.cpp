#include "server/storage/identitystore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<std::optional<SessionRow>> IdentityStore::session(const QString &idHash, Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT s.user_id, n.name, n.superuser, n.enabled, n.password_hash IS NOT NULL,
               s.csrf_hash, s.fresh_ms, s.expires_ms
        FROM session s JOIN namespace n ON n.id = s.user_id
        WHERE s.id_hash = :hash AND s.expires_ms > :now)sql",
                         {{":hash", idHash}, {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return SessionRow{NamespaceId{rows->int64(0)},
                      rows->text(1),
                      rows->boolean(2),
                      rows->boolean(3),
                      rows->boolean(4),
                      rows->text(5),
                      rows->instant(6),
                      rows->instant(7)};
}

Result<void> IdentityStore::insertSession(const QString &idHash, NamespaceId user,
                                          const QString &csrfHash, Instant now, Instant expires)
{
    return done(m_db.run(R"sql(
        INSERT INTO session (id_hash, user_id, csrf_hash, fresh_ms, expires_ms)
        VALUES (:hash, :user, :csrf, :now, :expires))sql",
                         {{":hash", idHash},
                          {":user", user.value},
                          {":csrf", csrfHash},
                          {":now", now},
                          {":expires", expires}}));
}

Result<void> IdentityStore::refreshSession(const QString &idHash, const QString &csrfHash,
                                           Instant now)
{
    return done(m_db.run(R"sql(
        UPDATE session SET fresh_ms = :now, csrf_hash = :csrf WHERE id_hash = :hash)sql",
                         {{":now", now}, {":csrf", csrfHash}, {":hash", idHash}}));
}

Result<void> IdentityStore::removeSessions(NamespaceId user)
{
    return done(m_db.run("DELETE FROM session WHERE user_id = :user", {{":user", user.value}}));
}

Result<void> IdentityStore::removeOtherSessions(NamespaceId user, const QString &idHash)
{
    return done(m_db.run("DELETE FROM session WHERE user_id = :user AND id_hash <> :hash",
                         {{":user", user.value}, {":hash", idHash}}));
}

Result<void> IdentityStore::removeExpiredSessions(Instant now)
{
    return done(m_db.run("DELETE FROM session WHERE expires_ms <= :now", {{":now", now}}));
}

} // namespace quayside::server

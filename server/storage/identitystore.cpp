#include "server/storage/identitystore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<std::optional<SessionRow>> IdentityStore::session(const QString &idHash, Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT s.user_id, n.name, n.superuser, n.enabled, s.csrf_hash, s.fresh_ms, s.expires_ms
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
                      rows->text(4),
                      rows->instant(5),
                      rows->instant(6)};
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

Result<QList<ServiceKeyRow>> IdentityStore::serviceKeys()
{
    auto rows = m_db.run("SELECT kid, jwk, private_sealed FROM service_key ORDER BY id");
    if (!rows)
        return failure(rows);
    QList<ServiceKeyRow> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1), rows->text(2)});
    return list;
}

Result<void> IdentityStore::insertServiceKey(const ServiceKeyRow &row, Instant now)
{
    return done(m_db.run(R"sql(
        INSERT INTO service_key (kid, jwk, private_sealed, created_at)
        VALUES (:kid, :jwk, :sealed, :now))sql",
                         {{":kid", row.kid},
                          {":jwk", row.publicJwk},
                          {":sealed", row.sealedPrivateKey},
                          {":now", now}}));
}

Result<OAuthAppId> IdentityStore::insertApp(NamespaceId owner, const QString &name,
                                            const QString &clientId, Instant now)
{
    auto rows =
        m_db.run(R"sql(
        INSERT INTO oauth_app (org_id, name, client_id, created_at)
        VALUES (:owner, :name, :client, :now) RETURNING id)sql",
                 {{":owner", owner.value}, {":name", name}, {":client", clientId}, {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"INSERT oauth_app returned no row"_s);
    return OAuthAppId{rows->int64(0)};
}

Result<void> IdentityStore::insertToken(const NewOAuthToken &token)
{
    return done(m_db.run(R"sql(
        INSERT INTO oauth_token (app_id, user_id, uuid, name, token_hash, scope, created_at, expires_ms)
        VALUES (:app, :user, :uuid, :name, :hash, :scope, :created, :expires))sql",
                         {{":app", token.app.value},
                          {":user", token.user.value},
                          {":uuid", token.uuid},
                          {":name", token.name},
                          {":hash", token.tokenHash},
                          {":scope", token.scope},
                          {":created", token.created},
                          {":expires", token.expires}}));
}

Result<std::optional<OAuthTokenRow>> IdentityStore::token(const QString &tokenHash)
{
    auto rows = m_db.run(R"sql(
        SELECT t.user_id, n.name, n.superuser, n.enabled, t.uuid, t.scope, t.expires_ms,
               a.client_id, a.name
        FROM oauth_token t JOIN namespace n ON n.id = t.user_id JOIN oauth_app a ON a.id = t.app_id
        WHERE t.token_hash = :hash)sql",
                         {{":hash", tokenHash}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return OAuthTokenRow{NamespaceId{rows->int64(0)},
                         rows->text(1),
                         rows->boolean(2),
                         rows->boolean(3),
                         rows->text(4),
                         rows->text(5),
                         rows->optionalInstant(6),
                         rows->text(7),
                         rows->text(8)};
}

Result<qint64> IdentityStore::purgeTokens(NamespaceId owner, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM oauth_token WHERE id IN (
            SELECT t.id FROM oauth_app a JOIN oauth_token t ON t.app_id = a.id
            WHERE a.org_id = :owner LIMIT :limit))sql",
                             {{":owner", owner.value}, {":limit", limit}}));
}

Result<qint64> IdentityStore::purgeApps(NamespaceId owner, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM oauth_app WHERE id IN (
            SELECT id FROM oauth_app WHERE org_id = :owner LIMIT :limit))sql",
                             {{":owner", owner.value}, {":limit", limit}}));
}

} // namespace quayside::server

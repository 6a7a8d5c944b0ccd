#include "server/storage/oauthstore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Twelve columns in the order in which all queries below have them.
OAuthAppRow appOf(const Rows &rows, int first = 0)
{
    OAuthAppRow row;
    row.id = OAuthAppId{rows.int64(first)};
    row.owner = NamespaceId{rows.int64(first + 1)};
    row.ownerName = rows.text(first + 2);
    row.isOwnerOrganization = rows.text(first + 3) == "org"_L1;
    row.clientId = rows.text(first + 4);
    row.secretHash = rows.optionalText(first + 5);
    row.sealedSecret = rows.optionalText(first + 6);
    row.fields = {rows.text(first + 7), rows.text(first + 8), rows.text(first + 9),
                  rows.text(first + 10), rows.optionalText(first + 11)};
    return row;
}

Result<std::optional<OAuthAppRow>> firstApp(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return appOf(*rows);
}

OAuthGrantRow grantOf(const Rows &rows)
{
    return {rows.text(0), rows.text(1), appOf(rows, 2)};
}

} // namespace

Result<QList<OAuthAppRow>> OAuthStore::apps(NamespaceId owner, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT a.id, a.org_id, n.name, n.kind, a.client_id, a.secret_hash, a.secret_sealed, a.name,
               a.redirect_uri, a.application_uri, a.description, a.avatar_email
        FROM oauth_app a JOIN namespace n ON n.id = a.org_id
        WHERE a.org_id = :owner ORDER BY a.id LIMIT :limit)sql",
                         {{":owner", owner.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<OAuthAppRow> list;
    while (rows->next())
        list.append(appOf(*rows));
    return list;
}

Result<std::optional<OAuthAppRow>> OAuthStore::appByClientId(const QString &clientId)
{
    return firstApp(m_db.run(R"sql(
        SELECT a.id, a.org_id, n.name, n.kind, a.client_id, a.secret_hash, a.secret_sealed, a.name,
               a.redirect_uri, a.application_uri, a.description, a.avatar_email
        FROM oauth_app a JOIN namespace n ON n.id = a.org_id WHERE a.client_id = :client)sql",
                             {{":client", clientId}}));
}

Result<std::optional<OAuthAppRow>> OAuthStore::appByName(NamespaceId owner, const QString &name)
{
    return firstApp(m_db.run(R"sql(
        SELECT a.id, a.org_id, n.name, n.kind, a.client_id, a.secret_hash, a.secret_sealed, a.name,
               a.redirect_uri, a.application_uri, a.description, a.avatar_email
        FROM oauth_app a JOIN namespace n ON n.id = a.org_id
        WHERE a.org_id = :owner AND a.name = :name ORDER BY a.id LIMIT 1)sql",
                             {{":owner", owner.value}, {":name", name}}));
}

Result<OAuthAppId> OAuthStore::insertApp(const NewOAuthApp &app, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO oauth_app (org_id, name, client_id, secret_hash, secret_sealed, redirect_uri,
                               application_uri, description, avatar_email, created_at)
        VALUES (:owner, :name, :client, :hash, :sealed, :redirect, :uri, :description, :avatar,
                :now) RETURNING id)sql",
                         {{":owner", app.owner.value},
                          {":name", app.fields.name},
                          {":client", app.clientId},
                          {":hash", app.secretHash},
                          {":sealed", app.sealedSecret},
                          {":redirect", app.fields.redirectUri},
                          {":uri", app.fields.applicationUri},
                          {":description", app.fields.description},
                          {":avatar", app.fields.avatarEmail},
                          {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"INSERT oauth_app returned no row"_s);
    return OAuthAppId{rows->int64(0)};
}

Result<void> OAuthStore::updateApp(OAuthAppId id, const OAuthAppFields &fields)
{
    return done(m_db.run(R"sql(
        UPDATE oauth_app SET name = :name, redirect_uri = :redirect, application_uri = :uri,
               description = :description, avatar_email = :avatar
        WHERE id = :id)sql",
                         {{":name", fields.name},
                          {":redirect", fields.redirectUri},
                          {":uri", fields.applicationUri},
                          {":description", fields.description},
                          {":avatar", fields.avatarEmail},
                          {":id", id.value}}));
}

Result<void> OAuthStore::setSecret(OAuthAppId id, const QString &hash, const QString &sealed)
{
    return done(m_db.run(R"sql(
        UPDATE oauth_app SET secret_hash = :hash, secret_sealed = :sealed WHERE id = :id)sql",
                         {{":hash", hash}, {":sealed", sealed}, {":id", id.value}}));
}

Result<void> OAuthStore::removeApp(OAuthAppId id)
{
    if (auto tokens =
            done(m_db.run("DELETE FROM oauth_token WHERE app_id = :app", {{":app", id.value}}));
        !tokens)
        return tokens;
    return done(m_db.run("DELETE FROM oauth_app WHERE id = :app", {{":app", id.value}}));
}

Result<void> OAuthStore::insertToken(const NewOAuthToken &token)
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

Result<std::optional<OAuthTokenCheckRow>> OAuthStore::tokenByHash(const QString &hash)
{
    auto rows = m_db.run(R"sql(
        SELECT t.id, t.uuid, t.scope, t.user_id, n.name, n.superuser, n.enabled, a.client_id, a.name,
               t.expires_ms, t.last_used_ms, {{now}}
        FROM oauth_token t JOIN namespace n ON n.id = t.user_id JOIN oauth_app a ON a.id = t.app_id
        WHERE t.token_hash = :hash)sql",
                         {{":hash", hash}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    OAuthTokenCheckRow row;
    row.id = OAuthTokenId{rows->int64(0)};
    row.uuid = rows->text(1);
    row.scope = rows->text(2);
    row.user = NamespaceId{rows->int64(3)};
    row.userName = rows->text(4);
    row.isSuperuser = rows->boolean(5);
    row.isEnabled = rows->boolean(6);
    row.clientId = rows->text(7);
    row.application = rows->text(8);
    row.expires = rows->optionalInstant(9);
    row.lastUsed = rows->optionalInstant(10);
    row.now = rows->instant(11);
    return row;
}

Result<void> OAuthStore::touchToken(OAuthTokenId id, Instant now, Instant since)
{
    return done(m_db.run(R"sql(
        UPDATE oauth_token SET last_used_ms = :now
        WHERE id = :id AND (last_used_ms IS NULL OR last_used_ms <= :since))sql",
                         {{":now", now}, {":id", id.value}, {":since", since}}));
}

Result<qint64> OAuthStore::countTokens(OAuthAppId app, Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT COUNT(*) FROM oauth_token
        WHERE app_id = :app AND (expires_ms IS NULL OR expires_ms > :now))sql",
                         {{":app", app.value}, {":now", now}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<QList<OAuthTokenItem>> OAuthStore::tokens(OAuthAppId app, Instant now, qint64 beforeId,
                                                 int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT t.id, t.uuid, t.name, t.scope, t.created_at, n.name, t.expires_ms, t.last_used_ms
        FROM oauth_token t JOIN namespace n ON n.id = t.user_id
        WHERE t.app_id = :app AND (t.expires_ms IS NULL OR t.expires_ms > :now) AND t.id < :before
        ORDER BY t.id DESC LIMIT :limit)sql",
                         {{":app", app.value},
                          {":now", now},
                          {":before", beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max()},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<OAuthTokenItem> list;
    while (rows->next()) {
        list.append({OAuthTokenId{rows->int64(0)}, rows->text(1), rows->text(2), rows->text(3),
                     rows->instant(4), rows->text(5), rows->optionalInstant(6),
                     rows->optionalInstant(7)});
    }
    return list;
}

Result<bool> OAuthStore::removeToken(OAuthAppId app, const QString &uuid)
{
    auto rows = m_db.run("DELETE FROM oauth_token WHERE uuid = :uuid AND app_id = :app",
                         {{":uuid", uuid}, {":app", app.value}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<qint64> OAuthStore::removeExpired(Instant before, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM oauth_token WHERE id IN (
            SELECT id FROM oauth_token WHERE expires_ms IS NOT NULL AND expires_ms <= :before
            ORDER BY expires_ms, id LIMIT :limit))sql",
                             {{":before", before}, {":limit", limit}}));
}

Result<QStringList> OAuthStore::grantedScopes(OAuthAppId app, NamespaceId user, Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT DISTINCT scope FROM oauth_token
        WHERE user_id = :user AND app_id = :app AND (expires_ms IS NULL OR expires_ms > :now))sql",
                         {{":user", user.value}, {":app", app.value}, {":now", now}});
    if (!rows)
        return failure(rows);
    QStringList list;
    while (rows->next())
        list.append(rows->text(0));
    return list;
}

Result<QList<OAuthGrantRow>> OAuthStore::grants(NamespaceId user, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT t.uuid, t.scope, a.id, a.org_id, n.name, n.kind, a.client_id, a.secret_hash,
               a.secret_sealed, a.name, a.redirect_uri, a.application_uri, a.description,
               a.avatar_email
        FROM oauth_token t JOIN oauth_app a ON a.id = t.app_id JOIN namespace n ON n.id = a.org_id
        WHERE t.user_id = :user ORDER BY t.id DESC LIMIT :limit)sql",
                         {{":user", user.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<OAuthGrantRow> list;
    while (rows->next())
        list.append(grantOf(*rows));
    return list;
}

Result<std::optional<OAuthGrantRow>> OAuthStore::grant(NamespaceId user, const QString &uuid)
{
    auto rows = m_db.run(R"sql(
        SELECT t.uuid, t.scope, a.id, a.org_id, n.name, n.kind, a.client_id, a.secret_hash,
               a.secret_sealed, a.name, a.redirect_uri, a.application_uri, a.description,
               a.avatar_email
        FROM oauth_token t JOIN oauth_app a ON a.id = t.app_id JOIN namespace n ON n.id = a.org_id
        WHERE t.uuid = :uuid AND t.user_id = :user)sql",
                         {{":uuid", uuid}, {":user", user.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return grantOf(*rows);
}

Result<qint64> OAuthStore::purgeTokens(NamespaceId owner, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM oauth_token WHERE id IN (
            SELECT t.id FROM oauth_app a JOIN oauth_token t ON t.app_id = a.id
            WHERE a.org_id = :owner LIMIT :limit))sql",
                             {{":owner", owner.value}, {":limit", limit}}));
}

Result<qint64> OAuthStore::purgeApps(NamespaceId owner, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM oauth_app WHERE id IN (
            SELECT id FROM oauth_app WHERE org_id = :owner LIMIT :limit))sql",
                             {{":owner", owner.value}, {":limit", limit}}));
}

} // namespace quayside::server

#include "server/storage/oauthgrantstore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

OAuthAssignmentRow assignmentOf(const Rows &rows)
{
    return {OAuthAssignmentId{rows.int64(0)}, rows.text(1), rows.text(2), OAuthAppId{rows.int64(3)},
            NamespaceId{rows.int64(4)},       rows.text(5), rows.text(6)};
}

} // namespace

Result<void> OAuthGrantStore::insertCode(const QString &codeHash, const OAuthCodeRow &code)
{
    return done(m_db.run(R"sql(
        INSERT INTO oauth_code (code_hash, app_id, user_id, scope, redirect_uri, challenge,
                                expires_ms)
        VALUES (:hash, :app, :user, :scope, :redirect, :challenge, :expires))sql",
                         {{":hash", codeHash},
                          {":app", code.app.value},
                          {":user", code.user.value},
                          {":scope", code.scope},
                          {":redirect", code.redirectUri},
                          {":challenge", code.challenge},
                          {":expires", code.expires}}));
}

Result<std::optional<OAuthCodeRow>> OAuthGrantStore::code(const QString &codeHash)
{
    auto rows = m_db.run(R"sql(
        SELECT id, app_id, user_id, scope, redirect_uri, challenge, used, expires_ms
        FROM oauth_code WHERE code_hash = :hash)sql",
                         {{":hash", codeHash}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return OAuthCodeRow{OAuthCodeId{rows->int64(0)},
                        OAuthAppId{rows->int64(1)},
                        NamespaceId{rows->int64(2)},
                        rows->text(3),
                        rows->text(4),
                        rows->optionalText(5),
                        rows->boolean(6),
                        rows->instant(7)};
}

Result<bool> OAuthGrantStore::useCode(OAuthCodeId id, Instant keepUntil)
{
    auto rows = m_db.run(R"sql(
        UPDATE oauth_code SET used = 1, expires_ms = :until WHERE id = :id AND used = 0)sql",
                         {{":until", keepUntil}, {":id", id.value}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<bool> OAuthGrantStore::isChallengeUsed(OAuthAppId app, const QString &challenge)
{
    auto rows = m_db.run(R"sql(
        SELECT id FROM oauth_code
        WHERE app_id = :app AND challenge = :challenge AND used = 1 LIMIT 1)sql",
                         {{":app", app.value}, {":challenge", challenge}});
    if (!rows)
        return failure(rows);
    return rows->next();
}

Result<void> OAuthGrantStore::removeExpiredCodes(Instant now)
{
    return done(m_db.run("DELETE FROM oauth_code WHERE expires_ms <= :now", {{":now", now}}));
}

Result<void> OAuthGrantStore::insertAssignment(const OAuthAssignmentRow &row, Instant now)
{
    return done(m_db.run(R"sql(
        INSERT INTO oauth_assignment (uuid, app_id, user_id, scope, redirect_uri, created_at)
        VALUES (:uuid, :app, :user, :scope, :redirect, :now))sql",
                         {{":uuid", row.uuid},
                          {":app", row.app.value},
                          {":user", row.user.value},
                          {":scope", row.scope},
                          {":redirect", row.redirectUri},
                          {":now", now}}));
}

Result<std::optional<OAuthAssignmentRow>> OAuthGrantStore::assignment(NamespaceId user,
                                                                      const QString &uuid)
{
    auto rows = m_db.run(R"sql(
        SELECT g.id, g.uuid, a.client_id, g.app_id, g.user_id, g.scope, g.redirect_uri
        FROM oauth_assignment g JOIN oauth_app a ON a.id = g.app_id
        WHERE g.uuid = :uuid AND g.user_id = :user)sql",
                         {{":uuid", uuid}, {":user", user.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return assignmentOf(*rows);
}

Result<QList<OAuthAssignmentRow>> OAuthGrantStore::assignments(NamespaceId user, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT g.id, g.uuid, a.client_id, g.app_id, g.user_id, g.scope, g.redirect_uri
        FROM oauth_assignment g JOIN oauth_app a ON a.id = g.app_id
        WHERE g.user_id = :user ORDER BY g.id LIMIT :limit)sql",
                         {{":user", user.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<OAuthAssignmentRow> list;
    while (rows->next())
        list.append(assignmentOf(*rows));
    return list;
}

Result<void> OAuthGrantStore::removeAssignment(OAuthAssignmentId id)
{
    return done(m_db.run("DELETE FROM oauth_assignment WHERE id = :id", {{":id", id.value}}));
}

Result<void> OAuthGrantStore::removeOfApp(OAuthAppId app)
{
    if (auto codes =
            done(m_db.run("DELETE FROM oauth_code WHERE app_id = :app", {{":app", app.value}}));
        !codes)
        return codes;
    return done(
        m_db.run("DELETE FROM oauth_assignment WHERE app_id = :app", {{":app", app.value}}));
}

Result<qint64> OAuthGrantStore::purge(NamespaceId owner, int limit)
{
    auto codes = affected(m_db.run(R"sql(
        DELETE FROM oauth_code WHERE id IN (
            SELECT c.id FROM oauth_app a JOIN oauth_code c ON c.app_id = a.id
            WHERE a.org_id = :owner LIMIT :limit))sql",
                                   {{":owner", owner.value}, {":limit", limit}}));
    if (!codes || *codes >= limit)
        return codes;
    auto assignments = affected(m_db.run(R"sql(
        DELETE FROM oauth_assignment WHERE id IN (
            SELECT g.id FROM oauth_app a JOIN oauth_assignment g ON g.app_id = a.id
            WHERE a.org_id = :owner LIMIT :limit))sql",
                                         {{":owner", owner.value}, {":limit", limit}}));
    if (!assignments)
        return assignments;
    return *codes + *assignments;
}

} // namespace quayside::server

#include "server/storage/apptokenstore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

AppTokenRow rowOf(const Rows &rows)
{
    return {AppTokenId{rows.int64(0)},
            NamespaceId{rows.int64(1)},
            rows.text(2),
            rows.text(3),
            rows.text(4),
            rows.instant(5),
            rows.optionalInstant(6),
            rows.optionalInstant(7)};
}

} // namespace

Result<void> AppTokenStore::insert(const AppTokenRow &row, const QString &tokenHash)
{
    return done(m_db.run(R"sql(
        INSERT INTO app_token (user_id, uuid, title, token_hash, token_sealed, created_at, expires_ms)
        VALUES (:user, :uuid, :title, :hash, :sealed, :created, :expires))sql",
                         {{":user", row.user.value},
                          {":uuid", row.uuid},
                          {":title", row.title},
                          {":hash", tokenHash},
                          {":sealed", row.sealedToken},
                          {":created", row.created},
                          {":expires", row.expires}}));
}

Result<std::optional<AppTokenCheckRow>> AppTokenStore::byHash(const QString &tokenHash)
{
    auto rows = m_db.run(R"sql(
        SELECT t.id, t.user_id, n.name, n.enabled, t.expires_ms, t.last_used_ms, {{now}}
        FROM app_token t JOIN namespace n ON n.id = t.user_id WHERE t.token_hash = :hash)sql",
                         {{":hash", tokenHash}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return AppTokenCheckRow{
        AppTokenId{rows->int64(0)}, NamespaceId{rows->int64(1)}, rows->text(2),   rows->boolean(3),
        rows->optionalInstant(4),   rows->optionalInstant(5),    rows->instant(6)};
}

Result<std::optional<AppTokenRow>> AppTokenStore::byUuid(NamespaceId user, const QString &uuid)
{
    auto rows = m_db.run(R"sql(
        SELECT id, user_id, uuid, title, token_sealed, created_at, expires_ms, last_used_ms
        FROM app_token WHERE uuid = :uuid AND user_id = :user)sql",
                         {{":uuid", uuid}, {":user", user.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rowOf(*rows);
}

Result<QList<AppTokenRow>> AppTokenStore::list(NamespaceId user, Instant now,
                                               std::optional<Instant> expiringUntil, int limit)
{
    auto rows = m_db.run(
        R"sql(
        SELECT id, user_id, uuid, title, token_sealed, created_at, expires_ms, last_used_ms
        FROM app_token
        WHERE user_id = :user
              AND (CAST(:until AS BIGINT) IS NULL OR (expires_ms > :now AND expires_ms <= :until))
        ORDER BY id DESC LIMIT :limit)sql",
        {{":user", user.value}, {":until", expiringUntil}, {":now", now}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<AppTokenRow> list;
    while (rows->next())
        list.append(rowOf(*rows));
    return list;
}

Result<qint64> AppTokenStore::count(NamespaceId user)
{
    auto rows =
        m_db.run("SELECT COUNT(*) FROM app_token WHERE user_id = :user", {{":user", user.value}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<void> AppTokenStore::touch(AppTokenId id, Instant now, Instant since)
{
    return done(m_db.run(R"sql(
        UPDATE app_token SET last_used_ms = :now
        WHERE id = :id AND (last_used_ms IS NULL OR last_used_ms <= :since))sql",
                         {{":now", now}, {":id", id.value}, {":since", since}}));
}

Result<void> AppTokenStore::remove(AppTokenId id)
{
    return done(m_db.run("DELETE FROM app_token WHERE id = :id", {{":id", id.value}}));
}

Result<qint64> AppTokenStore::removeExpired(Instant until, int limit)
{
    auto rows = m_db.run(R"sql(
        DELETE FROM app_token WHERE id IN (
            SELECT id FROM app_token WHERE expires_ms IS NOT NULL AND expires_ms <= :until
            ORDER BY expires_ms LIMIT :limit))sql",
                         {{":until", until}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    return rows->affected();
}

} // namespace quayside::server

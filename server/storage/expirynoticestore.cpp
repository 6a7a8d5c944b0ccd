#include "server/storage/expirynoticestore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<std::optional<ExpiryPlace>> ExpiryNoticeStore::lock()
{
    auto rows = m_db.run(R"sql(
        UPDATE expiry_notice SET told_id = told_id WHERE id = 1 RETURNING told_ms, told_id)sql");
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return ExpiryPlace{rows->instant(0), rows->int64(1)};
}

Result<void> ExpiryNoticeStore::set(const ExpiryPlace &place)
{
    return done(m_db.run(R"sql(
        INSERT INTO expiry_notice (id, told_ms, told_id) VALUES (1, :ms, :tag)
        ON CONFLICT (id) DO UPDATE SET told_ms = excluded.told_ms, told_id = excluded.told_id)sql",
                         {{":ms", place.expires}, {":tag", place.tag}}));
}

Result<QList<ExpiringTag>> ExpiryNoticeStore::between(const ExpiryPlace &after, Instant now,
                                                      Instant until, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT t.expires_ms, t.id, t.name, r.id, r.path, r.namespace_id
        FROM tag t JOIN repository r ON r.id = t.repo_id
        WHERE t.expires_ms >= :after1 AND t.expires_ms <= :until AND t.expires_ms > :now
          AND (t.expires_ms > :after2 OR t.id > :tag)
          AND t.end_ms IS NULL AND t.hidden = 0 AND r.state <> 'deleted'
        ORDER BY t.expires_ms, t.id LIMIT :limit)sql",
                         {{":after1", after.expires},
                          {":until", until},
                          {":now", now},
                          {":after2", after.expires},
                          {":tag", after.tag},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<ExpiringTag> list;
    while (rows->next()) {
        list.append({{rows->instant(0), rows->int64(1)},
                     rows->text(2),
                     RepositoryId{rows->int64(3)},
                     rows->text(4),
                     NamespaceId{rows->int64(5)}});
    }
    return list;
}

} // namespace quayside::server

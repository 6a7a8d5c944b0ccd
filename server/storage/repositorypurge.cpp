#include "server/storage/repositorystore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<std::optional<RepositoryRetention>> RepositoryStore::retention(RepositoryId id)
{
    auto rows = m_db.run(R"sql(
        SELECT r.namespace_id, n.tag_expiry_ms, CASE WHEN r.state = 'deleted' THEN 1 ELSE 0 END,
               CASE WHEN r.state = 'deleted' AND r.deleted_name IS NOT NULL
                    THEN r.deleted_ms + n.tag_expiry_ms END
        FROM repository r JOIN namespace n ON n.id = r.namespace_id WHERE r.id = :id)sql",
                         {{":id", id.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return RepositoryRetention{NamespaceId{rows->int64(0)}, Milliseconds(rows->int64(1)),
                               rows->boolean(2), rows->optionalInstant(3)};
}

Result<QList<RepositoryId>> RepositoryStore::pastRestore(Instant now, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT r.id FROM repository r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.state = 'deleted' AND r.deleted_ms <= :now1
          AND (r.deleted_name IS NULL OR r.deleted_ms + n.tag_expiry_ms <= :now2)
        ORDER BY r.deleted_ms LIMIT :limit)sql",
                         {{":now1", now}, {":now2", now}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<RepositoryId> list;
    while (rows->next())
        list.append(RepositoryId{rows->int64(0)});
    return list;
}

Result<QList<PrunableRepository>> RepositoryStore::prunableIn(NamespaceId ns, RepositoryId after,
                                                              int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT id, path FROM repository
        WHERE namespace_id = :ns AND id > :after AND state NOT IN ('deleted', 'readonly')
        ORDER BY id LIMIT :limit)sql",
                         {{":ns", ns.value}, {":after", after.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<PrunableRepository> list;
    while (rows->next())
        list.append({RepositoryId{rows->int64(0)}, rows->text(1)});
    return list;
}

Result<bool> RepositoryStore::claimForPurge(RepositoryId id, Instant now)
{
    auto claimed = affected(m_db.run(R"sql(
        UPDATE repository SET deleted_name = NULL
        WHERE id = :id AND state = 'deleted'
          AND (deleted_name IS NULL
               OR deleted_ms + (SELECT n.tag_expiry_ms FROM namespace n
                                WHERE n.id = repository.namespace_id) <= :now))sql",
                                     {{":id", id.value}, {":now", now}}));
    if (!claimed)
        return failure(claimed);
    return *claimed > 0;
}

Result<void> RepositoryStore::removeRow(RepositoryId id)
{
    for (const char *sql :
         {"DELETE FROM star WHERE repo_id = :id", "DELETE FROM permission WHERE repo_id = :id",
          "DELETE FROM repository WHERE id = :id"}) {
        if (auto removed = done(m_db.run(sql, {{":id", id.value}})); !removed)
            return removed;
    }
    return {};
}

} // namespace quayside::server

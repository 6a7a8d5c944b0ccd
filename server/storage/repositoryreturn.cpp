#include "server/storage/repositorystore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

Result<QList<DeletedRepositoryRow>> all(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<DeletedRepositoryRow> list;
    while (rows->next()) {
        const auto deleted = rows->instant(2);
        list.append({RepositoryId{rows->int64(0)}, rows->text(1), deleted,
                     deleted + Milliseconds(rows->int64(3)),
                     rows->text(4) == QLatin1StringView("public"), rows->boolean(5)});
    }
    return list;
}

} // namespace

Result<QList<DeletedRepositoryRow>> RepositoryStore::deletedIn(NamespaceId ns,
                                                               std::optional<DeletedPosition> after,
                                                               Instant now, int limit)
{
    const auto from = after.value_or(DeletedPosition{instantFromMs(qint64(1) << 52), 0});
    return all(m_db.run(R"sql(
        SELECT r.id, r.deleted_name, r.deleted_ms, n.tag_expiry_ms, r.visibility,
               CASE WHEN EXISTS (SELECT 1 FROM repository o WHERE o.namespace_id = r.namespace_id
                                 AND o.name = r.deleted_name) THEN 1 ELSE 0 END
        FROM repository r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.namespace_id = :ns AND r.deleted_name IS NOT NULL
          AND (r.deleted_ms, r.id) < (:deleted, :id) AND r.deleted_ms + n.tag_expiry_ms > :now
        ORDER BY r.deleted_ms DESC, r.id DESC LIMIT :limit)sql",
                        {{":ns", ns.value},
                         {":deleted", from.deleted},
                         {":id", from.id},
                         {":now", now},
                         {":limit", limit}}));
}

Result<std::optional<DeletedRepositoryRow>> RepositoryStore::deletedById(NamespaceId ns,
                                                                         RepositoryId id,
                                                                         Instant now)
{
    auto rows = all(m_db.run(R"sql(
        SELECT r.id, r.deleted_name, r.deleted_ms, n.tag_expiry_ms, r.visibility,
               CASE WHEN EXISTS (SELECT 1 FROM repository o WHERE o.namespace_id = r.namespace_id
                                 AND o.name = r.deleted_name) THEN 1 ELSE 0 END
        FROM repository r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.id = :id AND r.namespace_id = :ns AND r.deleted_name IS NOT NULL
          AND r.deleted_ms + n.tag_expiry_ms > :now)sql",
                             {{":id", id.value}, {":ns", ns.value}, {":now", now}}));
    if (!rows)
        return failure(rows);
    if (rows->isEmpty())
        return std::nullopt;
    return rows->first();
}

Result<bool> RepositoryStore::bringBack(RepositoryId id, const QString &name, const QString &path,
                                        Instant now)
{
    // Whoever purges takes the name away first: one of the two finds nothing to change.
    auto changed =
        affected(m_db.run(R"sql(
        UPDATE repository SET state = COALESCE(deleted_state, 'normal'), name = :name,
               path = :path, deleted_ms = NULL, deleted_name = NULL, deleted_state = NULL
        WHERE id = :id AND state = 'deleted' AND deleted_name IS NOT NULL
          AND deleted_ms + (SELECT n.tag_expiry_ms FROM namespace n
                            WHERE n.id = repository.namespace_id) > :now)sql",
                          {{":name", name}, {":path", path}, {":id", id.value}, {":now", now}}));
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

} // namespace quayside::server

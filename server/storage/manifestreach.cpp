#include "server/storage/manifeststore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<bool> ManifestStore::isReachable(ManifestId id, Instant now)
{
    return isFound(m_db.run(R"sql(
        WITH RECURSIVE up(id) AS (
            SELECT CAST(:id AS BIGINT)
            UNION SELECT c.manifest_id FROM up JOIN manifest_child c ON c.child_id = up.id)
        SELECT 1 FROM up JOIN tag t ON t.manifest_id = up.id
        WHERE t.end_ms IS NULL AND (t.expires_ms IS NULL OR t.expires_ms > :now) LIMIT 1)sql",
                            {{":id", id.value}, {":now", now}}));
}

Result<bool> ManifestStore::wasTagged(ManifestId id)
{
    return isFound(
        m_db.run("SELECT 1 FROM tag WHERE manifest_id = :id LIMIT 1", {{":id", id.value}}));
}

Result<QList<ManifestId>> ManifestStore::descendants(ManifestId id)
{
    auto rows = m_db.run(R"sql(
        WITH RECURSIVE down(id) AS (
            SELECT CAST(:id1 AS BIGINT)
            UNION SELECT c.child_id FROM down JOIN manifest_child c ON c.manifest_id = down.id)
        SELECT id FROM down WHERE id <> :id2 ORDER BY id)sql",
                         {{":id1", id.value}, {":id2", id.value}});
    if (!rows)
        return failure(rows);
    QList<ManifestId> list;
    while (rows->next())
        list.append(ManifestId{rows->int64(0)});
    return list;
}

Result<QList<SharedBlobRow>> ManifestStore::sharing(RepositoryId repo, ManifestId id, int most,
                                                    int limit)
{
    // How often a base image is used does not matter beyond some number: the count ends there.
    auto rows =
        m_db.run(R"sql(
        WITH RECURSIVE down(id) AS (
            SELECT CAST(:id AS BIGINT)
            UNION SELECT c.child_id FROM down JOIN manifest_child c ON c.manifest_id = down.id)
        SELECT (SELECT digest FROM blob WHERE id = own.blob_id),
            (SELECT size FROM blob WHERE id = own.blob_id), (SELECT COUNT(*) FROM (
            SELECT 1 FROM manifest_blob o JOIN manifest m ON m.id = o.manifest_id
            WHERE o.repo_id = :repo AND o.blob_id = own.blob_id AND m.deleted_ms IS NULL
                AND o.manifest_id NOT IN (SELECT id FROM down)
            LIMIT :most) other)
        FROM (SELECT DISTINCT mb.blob_id FROM down JOIN manifest_blob mb
              ON mb.manifest_id = down.id) own
        ORDER BY own.blob_id LIMIT :limit)sql",
                 {{":id", id.value}, {":repo", repo.value}, {":most", most}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<SharedBlobRow> list;
    while (rows->next())
        list.append({rows->text(0), rows->int64(1), rows->int64(2)});
    return list;
}

Result<void> ManifestStore::revive(ManifestId id)
{
    auto all = descendants(id);
    if (!all)
        return failure(all);
    all->append(id);
    for (const auto one : std::as_const(*all)) {
        if (auto back = done(m_db.run(R"sql(
                UPDATE manifest SET deleted_ms = NULL
                WHERE id = :id AND deleted_ms IS NOT NULL)sql",
                                      {{":id", one.value}}));
            !back)
            return back;
        // What a DELETE of a blob hid comes back with what needs it (quay-api.md 2.4).
        if (auto shown = done(m_db.run(R"sql(
                UPDATE repo_blob SET hidden = 0
                WHERE hidden = 1 AND (repo_id, blob_id) IN (
                    SELECT repo_id, blob_id FROM manifest_blob WHERE manifest_id = :id))sql",
                                       {{":id", one.value}}));
            !shown)
            return shown;
    }
    return {};
}

Result<void> ManifestStore::endLease(ManifestId id, Instant now)
{
    return done(m_db.run("UPDATE manifest SET lease_until = :now1 WHERE id = :id AND lease_until > "
                         ":now2",
                         {{":now1", now}, {":id", id.value}, {":now2", now}}));
}

} // namespace quayside::server

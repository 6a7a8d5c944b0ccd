#include "server/storage/manifeststore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

template <class Id>
Result<QList<Id>> idsOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<Id> list;
    while (rows->next())
        list.append(Id{rows->int64(0)});
    return list;
}

} // namespace

Result<std::pair<Grip, CollectableManifest>> ManifestStore::grip(ManifestId id)
{
    {
        auto held = m_db.run(R"sql(
            SELECT repo_id, digest, subject_digest, lease_until, deleted_ms FROM manifest
            WHERE id = :id {{skip_locked}})sql",
                             {{":id", id.value}});
        if (!held)
            return failure(held);
        if (held->next()) {
            return std::pair(Grip::Held,
                             CollectableManifest{id, RepositoryId{held->int64(0)}, held->text(1),
                                                 held->optionalText(2), held->instant(3),
                                                 held->optionalInstant(4)});
        }
    }
    auto there = isFound(m_db.run("SELECT 1 FROM manifest WHERE id = :id", {{":id", id.value}}));
    if (!there)
        return failure(there);
    return std::pair(*there ? Grip::Busy : Grip::Gone, CollectableManifest());
}

Result<bool> ManifestStore::hasParent(ManifestId id)
{
    return isFound(
        m_db.run("SELECT 1 FROM manifest_child WHERE child_id = :id LIMIT 1", {{":id", id.value}}));
}

Result<QList<BlobId>> ManifestStore::blobsOf(ManifestId id)
{
    return idsOf<BlobId>(
        m_db.run("SELECT blob_id FROM manifest_blob WHERE manifest_id = :id ORDER BY blob_id",
                 {{":id", id.value}}));
}

Result<QList<ManifestId>> ManifestStore::childrenOf(ManifestId id)
{
    return idsOf<ManifestId>(
        m_db.run("SELECT child_id FROM manifest_child WHERE manifest_id = :id ORDER BY child_id",
                 {{":id", id.value}}));
}

Result<QList<ManifestId>> ManifestStore::referrersOf(RepositoryId repo, const QString &digest)
{
    return idsOf<ManifestId>(m_db.run(R"sql(
        SELECT id FROM manifest WHERE repo_id = :repo AND subject_digest = :digest
        ORDER BY id)sql",
                                      {{":repo", repo.value}, {":digest", digest}}));
}

Result<void> ManifestStore::remove(ManifestId id)
{
    for (const char *sql : {"DELETE FROM label WHERE manifest_id = :id",
                            "DELETE FROM manifest_child WHERE manifest_id = :id",
                            "DELETE FROM manifest_blob WHERE manifest_id = :id",
                            "DELETE FROM manifest WHERE id = :id"}) {
        if (auto removed = done(m_db.run(sql, {{":id", id.value}})); !removed)
            return removed;
    }
    return {};
}

Result<QList<ManifestId>> ManifestStore::someOf(RepositoryId repo, int limit)
{
    return idsOf<ManifestId>(m_db.run("SELECT id FROM manifest WHERE repo_id = :repo LIMIT :limit",
                                      {{":repo", repo.value}, {":limit", limit}}));
}

Result<void> ManifestStore::removeWithParents(ManifestId id)
{
    if (auto removed =
            done(m_db.run("DELETE FROM manifest_child WHERE child_id = :id", {{":id", id.value}}));
        !removed)
        return removed;
    return remove(id);
}

Result<ManifestPage> ManifestStore::unreferenced(ManifestId after, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT m.id, m.lease_until,
               CASE WHEN EXISTS (SELECT 1 FROM tag t WHERE t.manifest_id = m.id)
                      OR EXISTS (SELECT 1 FROM manifest_child c WHERE c.child_id = m.id)
                      OR (m.deleted_ms IS NULL AND EXISTS (
                              SELECT 1 FROM manifest s
                              WHERE s.repo_id = m.repo_id AND s.digest = m.subject_digest))
                      OR EXISTS (SELECT 1 FROM gc_candidate c
                                 WHERE c.kind = 1 AND c.a = m.id AND c.b = 0)
                    THEN 0 ELSE 1 END
        FROM (SELECT id, repo_id, lease_until, deleted_ms, subject_digest FROM manifest
              WHERE id > :after ORDER BY id LIMIT :limit) AS m
        ORDER BY m.id)sql",
                         {{":after", after.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    ManifestPage page;
    while (rows->next()) {
        page.last = ManifestId{rows->int64(0)};
        if (rows->boolean(2))
            page.found.append({*page.last, rows->instant(1)});
    }
    return page;
}

} // namespace quayside::server

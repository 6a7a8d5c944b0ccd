#include "server/storage/blobstore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<LinkPage> BlobStore::unreferencedLinks(const LinkKey &after, int limit)
{
    auto rows = m_db.run(
        R"sql(
        SELECT l.repo_id, l.blob_id, l.lease_until,
               CASE WHEN EXISTS (SELECT 1 FROM manifest_blob m
                                 WHERE m.repo_id = l.repo_id AND m.blob_id = l.blob_id)
                      OR EXISTS (SELECT 1 FROM gc_candidate c
                                 WHERE c.kind = 2 AND c.a = l.repo_id AND c.b = l.blob_id)
                    THEN 0 ELSE 1 END
        FROM (SELECT repo_id, blob_id, lease_until FROM repo_blob
              WHERE (repo_id, blob_id) > (:repo, :blob)
              ORDER BY repo_id, blob_id LIMIT :limit) AS l
        ORDER BY l.repo_id, l.blob_id)sql",
        {{":repo", after.repository.value}, {":blob", after.blob.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    LinkPage page;
    while (rows->next()) {
        page.last = LinkKey{RepositoryId{rows->int64(0)}, BlobId{rows->int64(1)}};
        if (rows->boolean(3))
            page.found.append({*page.last, rows->instant(2)});
    }
    return page;
}

Result<BlobPage> BlobStore::unlinkedBlobs(BlobId after, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT b.id,
               CASE WHEN EXISTS (SELECT 1 FROM repo_blob l WHERE l.blob_id = b.id)
                      OR EXISTS (SELECT 1 FROM gc_candidate c
                                 WHERE c.kind = 3 AND c.a = b.id AND c.b = 0)
                    THEN 0 ELSE 1 END
        FROM (SELECT id FROM blob WHERE id > :after ORDER BY id LIMIT :limit) AS b
        ORDER BY b.id)sql",
                         {{":after", after.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    BlobPage page;
    while (rows->next()) {
        page.last = BlobId{rows->int64(0)};
        if (rows->boolean(1))
            page.found.append(*page.last);
    }
    return page;
}

// Links and their counters change in this order, the counters last: with the counter's row locked
// first, what others have not committed yet they add afterwards.

Result<bool> BlobStore::recount(RepositoryId repo)
{
    auto held = isFound(
        m_db.run("SELECT 1 FROM repository WHERE id = :id {{skip_locked}}", {{":id", repo.value}}));
    if (!held)
        return failure(held);
    if (!*held)
        return false; // the next audit comes
    auto changed = affected(
        m_db.run(R"sql(
        UPDATE repository SET size_bytes = (
            SELECT CAST(COALESCE(SUM(b.size), 0) AS BIGINT)
            FROM repo_blob l JOIN blob b ON b.id = l.blob_id WHERE l.repo_id = :repo1)
        WHERE id = :repo2 AND size_bytes <> (
            SELECT CAST(COALESCE(SUM(b.size), 0) AS BIGINT)
            FROM repo_blob l JOIN blob b ON b.id = l.blob_id WHERE l.repo_id = :repo3))sql",
                 {{":repo1", repo.value}, {":repo2", repo.value}, {":repo3", repo.value}}));
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<bool> BlobStore::recount(NamespaceId ns, BlobId blob)
{
    auto held = isFound(m_db.run(
        "SELECT 1 FROM namespace_blob WHERE ns_id = :ns AND blob_id = :blob {{skip_locked}}",
        {{":ns", ns.value}, {":blob", blob.value}}));
    if (!held)
        return failure(held);
    if (!*held)
        return false;
    auto rows = m_db.run(R"sql(
        SELECT COUNT(*) FROM repo_blob l JOIN repository r ON r.id = l.repo_id
        WHERE l.blob_id = :blob AND r.namespace_id = :ns)sql",
                         {{":blob", blob.value}, {":ns", ns.value}});
    if (!rows)
        return failure(rows);
    const qint64 links = rows->next() ? rows->int64(0) : 0;
    auto changed = affected(
        links > 0 ? m_db.run(
            R"sql(
                UPDATE namespace_blob SET links = :links1
                WHERE ns_id = :ns AND blob_id = :blob AND links <> :links2)sql",
            {{":links1", links}, {":ns", ns.value}, {":blob", blob.value}, {":links2", links}})
                  : m_db.run("DELETE FROM namespace_blob WHERE ns_id = :ns AND blob_id = :blob",
                             {{":ns", ns.value}, {":blob", blob.value}}));
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<bool> BlobStore::recount(NamespaceId ns)
{
    auto held = isFound(
        m_db.run("SELECT 1 FROM namespace WHERE id = :id {{skip_locked}}", {{":id", ns.value}}));
    if (!held)
        return failure(held);
    if (!*held)
        return false;
    auto changed = affected(m_db.run(R"sql(
        UPDATE namespace SET size_bytes = (
            SELECT CAST(COALESCE(SUM(b.size), 0) AS BIGINT)
            FROM namespace_blob l JOIN blob b ON b.id = l.blob_id WHERE l.ns_id = :ns1)
        WHERE id = :ns2 AND size_bytes <> (
            SELECT CAST(COALESCE(SUM(b.size), 0) AS BIGINT)
            FROM namespace_blob l JOIN blob b ON b.id = l.blob_id WHERE l.ns_id = :ns3))sql",
                                     {{":ns1", ns.value}, {":ns2", ns.value}, {":ns3", ns.value}}));
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<UncountedPage> BlobStore::uncountedLinks(const LinkKey &after, int limit)
{
    auto rows = m_db.run(
        R"sql(
        SELECT l.repo_id, l.blob_id, r.namespace_id,
               CASE WHEN EXISTS (SELECT 1 FROM namespace_blob n
                                 WHERE n.ns_id = r.namespace_id AND n.blob_id = l.blob_id)
                    THEN 0 ELSE 1 END
        FROM (SELECT repo_id, blob_id FROM repo_blob
              WHERE (repo_id, blob_id) > (:repo, :blob)
              ORDER BY repo_id, blob_id LIMIT :limit) AS l
        JOIN repository r ON r.id = l.repo_id
        ORDER BY l.repo_id, l.blob_id)sql",
        {{":repo", after.repository.value}, {":blob", after.blob.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    UncountedPage page;
    while (rows->next()) {
        page.last = LinkKey{RepositoryId{rows->int64(0)}, BlobId{rows->int64(1)}};
        if (rows->boolean(3))
            page.found.append({NamespaceId{rows->int64(2)}, page.last->blob});
    }
    return page;
}

Result<bool> BlobStore::countFirst(NamespaceId ns, BlobId blob)
{
    if (auto made = done(m_db.run(R"sql(
            INSERT INTO namespace_blob (ns_id, blob_id, links) VALUES (:ns, :blob, 0)
            ON CONFLICT (ns_id, blob_id) DO NOTHING)sql",
                                  {{":ns", ns.value}, {":blob", blob.value}}));
        !made)
        return failure(made);
    return recount(ns, blob);
}

Result<CountPage> BlobStore::wrongLinkCounts(const NamespaceBlobKey &after, int limit)
{
    auto rows =
        m_db.run(R"sql(
        SELECT n.ns_id, n.blob_id,
               CASE WHEN n.links = (SELECT COUNT(*) FROM repo_blob l
                                    JOIN repository r ON r.id = l.repo_id
                                    WHERE l.blob_id = n.blob_id AND r.namespace_id = n.ns_id)
                    THEN 0 ELSE 1 END
        FROM (SELECT ns_id, blob_id, links FROM namespace_blob
              WHERE (ns_id, blob_id) > (:ns, :blob)
              ORDER BY ns_id, blob_id LIMIT :limit) AS n
        ORDER BY n.ns_id, n.blob_id)sql",
                 {{":ns", after.owner.value}, {":blob", after.blob.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    CountPage page;
    while (rows->next()) {
        page.last = NamespaceBlobKey{NamespaceId{rows->int64(0)}, BlobId{rows->int64(1)}};
        if (rows->boolean(2))
            page.found.append(*page.last);
    }
    return page;
}

Result<SizePage> BlobStore::wrongSizes(SizeOf what, qint64 after, int limit)
{
    auto rows = what == SizeOf::Repositories ? m_db.run(R"sql(
        SELECT r.id, CASE WHEN r.size_bytes = (SELECT COALESCE(SUM(b.size), 0) FROM repo_blob l
                                               JOIN blob b ON b.id = l.blob_id
                                               WHERE l.repo_id = r.id) THEN 0 ELSE 1 END
        FROM (SELECT id, size_bytes FROM repository WHERE id > :after ORDER BY id LIMIT :limit) AS r
        ORDER BY r.id)sql",
                                                        {{":after", after}, {":limit", limit}})
                                             : m_db.run(R"sql(
        SELECT n.id, CASE WHEN n.size_bytes = (SELECT COALESCE(SUM(b.size), 0)
                                               FROM namespace_blob l
                                               JOIN blob b ON b.id = l.blob_id
                                               WHERE l.ns_id = n.id) THEN 0 ELSE 1 END
        FROM (SELECT id, size_bytes FROM namespace WHERE id > :after ORDER BY id LIMIT :limit) AS n
        ORDER BY n.id)sql",
                                                        {{":after", after}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    SizePage page;
    while (rows->next()) {
        page.last = rows->int64(0);
        if (rows->boolean(1))
            page.found.append(*page.last);
    }
    return page;
}

} // namespace quayside::server

#include "server/storage/blobstore.h"

#include "server/storage/done.h"

// What the collector asks of links and blobs: each check is a statement of its own, after the lock.
// Within one DELETE ... WHERE NOT EXISTS PostgreSQL would look at the older snapshot.
// storage.md 3.2.

namespace quayside::server {

Result<std::pair<Grip, Instant>> BlobStore::gripLink(RepositoryId repo, BlobId blob)
{
    {
        auto held = m_db.run(R"sql(
            SELECT lease_until FROM repo_blob
            WHERE repo_id = :repo AND blob_id = :blob {{skip_locked}})sql",
                             {{":repo", repo.value}, {":blob", blob.value}});
        if (!held)
            return failure(held);
        if (held->next())
            return std::pair(Grip::Held, held->instant(0));
    }
    auto there =
        isFound(m_db.run("SELECT 1 FROM repo_blob WHERE repo_id = :repo AND blob_id = :blob",
                         {{":repo", repo.value}, {":blob", blob.value}}));
    if (!there)
        return failure(there);
    return std::pair(*there ? Grip::Busy : Grip::Gone, Instant());
}

Result<bool> BlobStore::isLinkReferenced(RepositoryId repo, BlobId blob)
{
    return isFound(
        m_db.run("SELECT 1 FROM manifest_blob WHERE repo_id = :repo AND blob_id = :blob LIMIT 1",
                 {{":repo", repo.value}, {":blob", blob.value}}));
}

Result<void> BlobStore::unlink(RepositoryId repo, NamespaceId ns, const QList<BlobId> &blobs)
{
    QList<std::pair<BlobId, qint64>> gone;
    qint64 ofRepository = 0;
    for (const auto blob : blobs) {
        auto removed =
            affected(m_db.run("DELETE FROM repo_blob WHERE repo_id = :repo AND blob_id = :blob",
                              {{":repo", repo.value}, {":blob", blob.value}}));
        if (!removed)
            return failure(removed);
        if (*removed == 0)
            continue;
        auto rows = m_db.run("SELECT size FROM blob WHERE id = :id", {{":id", blob.value}});
        if (!rows)
            return failure(rows);
        gone.append({blob, rows->next() ? rows->int64(0) : 0});
        ofRepository += gone.last().second;
    }
    if (gone.isEmpty())
        return {};
    qint64 ofNamespace = 0;
    for (const auto &[blob, size] : std::as_const(gone)) {
        auto left = m_db.run(R"sql(
            UPDATE namespace_blob SET links = links - 1
            WHERE ns_id = :ns AND blob_id = :blob RETURNING links)sql",
                             {{":ns", ns.value}, {":blob", blob.value}});
        if (!left)
            return failure(left);
        if (!left->next() || left->int64(0) > 0)
            continue;
        if (auto removed =
                done(m_db.run("DELETE FROM namespace_blob WHERE ns_id = :ns AND blob_id = :blob",
                              {{":ns", ns.value}, {":blob", blob.value}}));
            !removed)
            return removed;
        ofNamespace += size;
    }
    if (auto sum =
            done(m_db.run("UPDATE repository SET size_bytes = size_bytes - :size WHERE id = :repo",
                          {{":size", ofRepository}, {":repo", repo.value}}));
        !sum || ofNamespace == 0)
        return sum;
    return done(m_db.run("UPDATE namespace SET size_bytes = size_bytes - :size WHERE id = :ns",
                         {{":size", ofNamespace}, {":ns", ns.value}}));
}

Result<QList<BlobId>> BlobStore::linksOf(RepositoryId repo, int limit)
{
    auto rows = m_db.run(
        "SELECT blob_id FROM repo_blob WHERE repo_id = :repo ORDER BY blob_id LIMIT :limit",
        {{":repo", repo.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<BlobId> list;
    while (rows->next())
        list.append(BlobId{rows->int64(0)});
    return list;
}

Result<std::pair<Grip, BlobRow>> BlobStore::gripBlob(BlobId blob)
{
    {
        auto held = m_db.run(R"sql(
            SELECT digest, size, store, storage_key FROM blob WHERE id = :id {{skip_locked}})sql",
                             {{":id", blob.value}});
        if (!held)
            return failure(held);
        if (held->next()) {
            return std::pair(
                Grip::Held,
                BlobRow{blob, held->text(0), held->int64(1), held->text(2), held->text(3)});
        }
    }
    auto there = isFound(m_db.run("SELECT 1 FROM blob WHERE id = :id", {{":id", blob.value}}));
    if (!there)
        return failure(there);
    return std::pair(*there ? Grip::Busy : Grip::Gone, BlobRow());
}

Result<bool> BlobStore::isLinked(BlobId blob)
{
    return isFound(
        m_db.run("SELECT 1 FROM repo_blob WHERE blob_id = :blob LIMIT 1", {{":blob", blob.value}}));
}

Result<void> BlobStore::discard(const BlobRow &blob, Instant notBefore)
{
    if (auto removed = done(m_db.run("DELETE FROM blob WHERE id = :id", {{":id", blob.id.value}}));
        !removed)
        return removed;
    return addTrash(blob.storageKey, blob.store, notBefore, 1);
}

} // namespace quayside::server

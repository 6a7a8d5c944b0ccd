#include "server/storage/blobstore.h"

#include "server/storage/candidatestore.h"
#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<BlobRow>> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return BlobRow{BlobId{rows->int64(0)}, rows->text(1),    rows->int64(2),  rows->text(3),
                   rows->text(4),          rows->boolean(5), rows->instant(6)};
}

} // namespace

Result<std::optional<BlobRow>> BlobStore::linked(RepositoryId repo, const Digest &digest)
{
    return first(m_db.run(R"sql(
        SELECT b.id, b.digest, b.size, b.store, b.storage_key, l.hidden, l.lease_until
        FROM blob b JOIN repo_blob l ON l.blob_id = b.id AND l.repo_id = :repo
        WHERE b.digest = :digest)sql",
                          {{":repo", repo.value}, {":digest", digest.toString()}}));
}

Result<std::optional<BlobRow>> BlobStore::lockLinked(RepositoryId repo, const Digest &digest)
{
    return first(m_db.run(R"sql(
        SELECT b.id, b.digest, b.size, b.store, b.storage_key, l.hidden, l.lease_until
        FROM repo_blob l JOIN blob b ON b.id = l.blob_id
        WHERE l.repo_id = :repo AND b.digest = :digest {{key_share}})sql",
                          {{":repo", repo.value}, {":digest", digest.toString()}}));
}

Result<std::optional<BlobRow>> BlobStore::visible(const QString &repositoryPath,
                                                  const Digest &digest)
{
    return first(m_db.run(R"sql(
        SELECT b.id, b.digest, b.size, b.store, b.storage_key, l.hidden, l.lease_until
        FROM repository r JOIN blob b ON b.digest = :digest
        JOIN repo_blob l ON l.repo_id = r.id AND l.blob_id = b.id
        WHERE r.path = :path AND r.state <> 'deleted' AND l.hidden = 0)sql",
                          {{":digest", digest.toString()}, {":path", repositoryPath}}));
}

Result<BlobRow> BlobStore::upsert(const Digest &digest, qint64 size, const QString &store,
                                  const QString &storageKey, Instant now)
{
    // The dummy update returns the row and waits for a concurrent delete of it (storage.md 2.5).
    auto rows = m_db.run(R"sql(
        INSERT INTO blob (digest, size, store, storage_key, created_at)
        VALUES (:digest, :size, :store, :key, :now)
        ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest
        RETURNING id, size, store, storage_key)sql",
                         {{":digest", digest.toString()},
                          {":size", size},
                          {":store", store},
                          {":key", storageKey},
                          {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"INSERT blob returned no row"_s);
    return BlobRow{BlobId{rows->int64(0)}, digest.toString(), rows->int64(1), rows->text(2),
                   rows->text(3)};
}

Result<std::optional<NamespaceUse>> BlobStore::link(RepositoryId repo, NamespaceId ns, BlobId blob,
                                                    qint64 size, Instant leaseUntil)
{
    auto known = m_db.run(R"sql(
        UPDATE repo_blob SET hidden = 0,
               lease_until = CASE WHEN lease_until > :lease1 THEN lease_until ELSE :lease2 END
        WHERE repo_id = :repo AND blob_id = :blob)sql",
                          {{":lease1", leaseUntil},
                           {":lease2", leaseUntil},
                           {":repo", repo.value},
                           {":blob", blob.value}});
    if (!known)
        return failure(known);
    if (known->affected() > 0) {
        auto candidate =
            CandidateStore(m_db).add(CandidateKind::Link, repo.value, blob.value, leaseUntil);
        if (!candidate)
            return failure(candidate);
        return std::nullopt;
    }
    if (auto added =
            done(m_db.run(R"sql(
            INSERT INTO repo_blob (repo_id, blob_id, lease_until) VALUES (:repo, :blob, :lease))sql",
                          {{":repo", repo.value}, {":blob", blob.value}, {":lease", leaseUntil}}));
        !added) {
        // Two requests linked it at once: the transaction runs again and finds the other's row.
        if (added.error().code == ErrorCode::AlreadyExists)
            return failure(ErrorCode::Unavailable, u"the blob was linked at the same time"_s);
        return failure(added);
    }
    if (auto candidate =
            CandidateStore(m_db).add(CandidateKind::Link, repo.value, blob.value, leaseUntil);
        !candidate)
        return failure(candidate);
    auto counted = m_db.run(R"sql(
        INSERT INTO namespace_blob (ns_id, blob_id, links) VALUES (:ns, :blob, 1)
        ON CONFLICT (ns_id, blob_id) DO UPDATE SET links = namespace_blob.links + 1
        RETURNING links)sql",
                            {{":ns", ns.value}, {":blob", blob.value}});
    if (!counted)
        return failure(counted);
    const bool isFirst = counted->next() && counted->int64(0) == 1;
    if (auto sum =
            done(m_db.run("UPDATE repository SET size_bytes = size_bytes + :size WHERE id = :repo",
                          {{":size", size}, {":repo", repo.value}}));
        !sum)
        return failure(sum);
    if (!isFirst)
        return std::nullopt;
    auto rows = m_db.run(R"sql(
        UPDATE namespace SET size_bytes = size_bytes + :size WHERE id = :ns
        RETURNING size_bytes, quota_bytes)sql",
                         {{":size", size}, {":ns", ns.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"a blob was linked in no namespace"_s);
    return NamespaceUse{rows->int64(0), rows->optionalInt64(1)};
}

Result<bool> BlobStore::isInNamespace(NamespaceId ns, const Digest &digest)
{
    return isFound(m_db.run(R"sql(
        SELECT 1 FROM blob b JOIN namespace_blob n ON n.blob_id = b.id AND n.ns_id = :ns
        WHERE b.digest = :digest)sql",
                            {{":ns", ns.value}, {":digest", digest.toString()}}));
}

Result<void> BlobStore::renewLease(RepositoryId repo, BlobId blob, Instant leaseUntil)
{
    return done(m_db.run(R"sql(
        UPDATE repo_blob SET lease_until = :lease1
        WHERE repo_id = :repo AND blob_id = :blob AND lease_until < :lease2)sql",
                         {{":lease1", leaseUntil},
                          {":repo", repo.value},
                          {":blob", blob.value},
                          {":lease2", leaseUntil}}));
}

Result<void> BlobStore::hide(RepositoryId repo, BlobId blob)
{
    return done(
        m_db.run("UPDATE repo_blob SET hidden = 1 WHERE repo_id = :repo AND blob_id = :blob",
                 {{":repo", repo.value}, {":blob", blob.value}}));
}

Result<bool> BlobStore::isUsed(RepositoryId repo, BlobId blob)
{
    auto rows = m_db.run(R"sql(
        SELECT 1 FROM manifest_blob l JOIN manifest m ON m.id = l.manifest_id
        WHERE l.repo_id = :repo AND l.blob_id = :blob AND m.deleted_ms IS NULL LIMIT 1)sql",
                         {{":repo", repo.value}, {":blob", blob.value}});
    if (!rows)
        return failure(rows);
    return rows->next();
}

Result<void> BlobStore::addTrash(const QString &storageKey, const QString &store, Instant notBefore,
                                 int passes)
{
    return done(m_db.run(
        R"sql(
        INSERT INTO trash (storage_key, store, not_before, passes)
        VALUES (:key, :store, :due, :passes)
        ON CONFLICT (storage_key) DO UPDATE SET not_before = excluded.not_before)sql",
        {{":key", storageKey}, {":store", store}, {":due", notBefore}, {":passes", passes}}));
}

Result<QList<TrashRow>> BlobStore::dueTrash(Instant now, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT storage_key, store FROM trash WHERE not_before <= :now
        ORDER BY not_before LIMIT :limit)sql",
                         {{":now", now}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<TrashRow> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1)});
    return list;
}

Result<void> BlobStore::settleTrash(const QString &storageKey, Instant now, Instant next)
{
    auto gone = m_db.run(R"sql(
        DELETE FROM trash WHERE storage_key = :key AND passes <= 1 AND not_before <= :now)sql",
                         {{":key", storageKey}, {":now", now}});
    if (!gone)
        return failure(gone);
    if (gone->affected() > 0)
        return {};
    return done(m_db.run(R"sql(
        UPDATE trash SET passes = passes - 1, not_before = :next
        WHERE storage_key = :key AND not_before <= :now)sql",
                         {{":next", next}, {":key", storageKey}, {":now", now}}));
}

Result<TrashCount> BlobStore::trashCount(Instant now, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT (SELECT COUNT(*) FROM (SELECT 1 AS one FROM trash LIMIT :limit1) AS every_one),
               (SELECT COUNT(*) FROM (SELECT 1 AS one FROM trash WHERE not_before <= :now
                                      LIMIT :limit2) AS due_ones))sql",
                         {{":limit1", limit}, {":now", now}, {":limit2", limit}});
    if (!rows)
        return failure(rows);
    return rows->next() ? TrashCount{rows->int64(0), rows->int64(1)} : TrashCount{};
}

Result<BlobTotals> BlobStore::totals()
{
    auto rows = m_db.run("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT), COUNT(*) FROM blob");
    if (!rows)
        return failure(rows);
    return rows->next() ? BlobTotals{rows->int64(0), rows->int64(1)} : BlobTotals{};
}

Result<QList<BlobRow>> BlobStore::page(BlobId after, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT id, digest, size, store, storage_key FROM blob
        WHERE id > :after ORDER BY id LIMIT :limit)sql",
                         {{":after", after.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<BlobRow> list;
    while (rows->next())
        list.append(
            {BlobId{rows->int64(0)}, rows->text(1), rows->int64(2), rows->text(3), rows->text(4)});
    return list;
}

Result<bool> BlobStore::isKnownKey(const QString &storageKey)
{
    auto rows = m_db.run(R"sql(
        SELECT 1 FROM blob WHERE storage_key = :key1
        UNION ALL SELECT 1 FROM trash WHERE storage_key = :key2
        UNION ALL SELECT 1 FROM upload WHERE upload_key = :key3 OR storage_key = :key4)sql",
                         {{":key1", storageKey},
                          {":key2", storageKey},
                          {":key3", storageKey},
                          {":key4", storageKey}});
    if (!rows)
        return failure(rows);
    return rows->next();
}

Result<qint64> BlobStore::totalSize()
{
    auto rows = m_db.run("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob");
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<std::optional<KeptTotal>> BlobStore::keptTotal()
{
    auto rows = m_db.run("SELECT size_bytes, ran_ms FROM registry_size WHERE id = 1");
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return KeptTotal{rows->int64(0), rows->instant(1)};
}

Result<void> BlobStore::keepTotal(qint64 bytes, Instant now)
{
    return done(m_db.run(R"sql(
        INSERT INTO registry_size (id, size_bytes, ran_ms) VALUES (1, :bytes, :now)
        ON CONFLICT (id) DO UPDATE SET size_bytes = excluded.size_bytes, ran_ms = excluded.ran_ms)sql",
                         {{":bytes", bytes}, {":now", now}}));
}

} // namespace quayside::server

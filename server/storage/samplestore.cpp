#include "server/storage/samplestore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<void> SampleStore::record(const StorageSample &sample)
{
    return done(m_db.run(R"sql(
        INSERT INTO storage_sample (hour_ms, blob_bytes, blob_count, free_bytes, reclaimable_bytes)
        VALUES (:hour, :bytes, :blobs, :free, :reclaimable)
        ON CONFLICT (hour_ms) DO UPDATE SET blob_bytes = excluded.blob_bytes,
            blob_count = excluded.blob_count, free_bytes = excluded.free_bytes,
            reclaimable_bytes = excluded.reclaimable_bytes)sql",
                         {{":hour", Instant(std::chrono::floor<std::chrono::hours>(sample.at))},
                          {":bytes", sample.bytes},
                          {":blobs", sample.blobs},
                          {":free", sample.free},
                          {":reclaimable", sample.reclaimable}}));
}

Result<QList<StorageSample>> SampleStore::since(Instant first)
{
    auto rows = m_db.run(R"sql(
        SELECT hour_ms, blob_bytes, blob_count, free_bytes, reclaimable_bytes FROM storage_sample
        WHERE hour_ms >= :first ORDER BY hour_ms)sql",
                         {{":first", first}});
    if (!rows)
        return failure(rows);
    QList<StorageSample> samples;
    while (rows->next())
        samples.append({rows->instant(0), rows->int64(1), rows->int64(2), rows->optionalInt64(3),
                        rows->optionalInt64(4)});
    return samples;
}

Result<qint64> SampleStore::reclaimable(Instant now)
{
    // Lists hold their images, subjects their referrers (and these theirs). A referrer that is a
    // list is rare enough to be let go of here.
    auto rows = m_db.run(R"sql(
        WITH RECURSIVE listed (id, repo_id, digest) AS (
            SELECT m.id, m.repo_id, m.digest
            FROM tag t
            JOIN repository r ON r.id = t.repo_id
            JOIN manifest m ON m.id = t.manifest_id
            WHERE t.end_ms IS NULL AND (t.expires_ms IS NULL OR t.expires_ms > :now)
                AND r.deleted_ms IS NULL
            UNION
            SELECT m.id, m.repo_id, m.digest
            FROM listed
            JOIN manifest_child c ON c.manifest_id = listed.id
            JOIN manifest m ON m.id = c.child_id
        ), live (id, repo_id, digest) AS (
            SELECT id, repo_id, digest FROM listed
            UNION
            SELECT m.id, m.repo_id, m.digest
            FROM live
            JOIN manifest m ON m.repo_id = live.repo_id AND m.subject_digest = live.digest
        )
        SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob
        WHERE id IN (SELECT blob_id FROM manifest_blob)
            AND id NOT IN (SELECT u.blob_id FROM live JOIN manifest_blob u
                           ON u.manifest_id = live.id))sql",
                         {{":now", now}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<void> SampleStore::removeBefore(Instant first)
{
    return done(m_db.run("DELETE FROM storage_sample WHERE hour_ms < :first", {{":first", first}}));
}

} // namespace quayside::server

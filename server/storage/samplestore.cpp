#include "server/storage/samplestore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<void> SampleStore::record(const StorageSample &sample)
{
    return done(m_db.run(R"sql(
        INSERT INTO storage_sample (hour_ms, blob_bytes, blob_count, free_bytes)
        VALUES (:hour, :bytes, :blobs, :free)
        ON CONFLICT (hour_ms) DO UPDATE SET blob_bytes = excluded.blob_bytes,
            blob_count = excluded.blob_count, free_bytes = excluded.free_bytes)sql",
                         {{":hour", Instant(std::chrono::floor<std::chrono::hours>(sample.at))},
                          {":bytes", sample.bytes},
                          {":blobs", sample.blobs},
                          {":free", sample.free}}));
}

Result<QList<StorageSample>> SampleStore::since(Instant first)
{
    auto rows = m_db.run(R"sql(
        SELECT hour_ms, blob_bytes, blob_count, free_bytes FROM storage_sample
        WHERE hour_ms >= :first ORDER BY hour_ms)sql",
                         {{":first", first}});
    if (!rows)
        return failure(rows);
    QList<StorageSample> samples;
    while (rows->next())
        samples.append({rows->instant(0), rows->int64(1), rows->int64(2), rows->optionalInt64(3)});
    return samples;
}

Result<void> SampleStore::removeBefore(Instant first)
{
    return done(m_db.run("DELETE FROM storage_sample WHERE hour_ms < :first", {{":first", first}}));
}

} // namespace quayside::server

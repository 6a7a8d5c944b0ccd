#include "server/storage/jobstore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<bool> JobStore::add(const NewJob &job, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO job (queue, state, run_at, max_attempts, dedupe_key, payload, created_at)
        VALUES (:queue, 'ready', :run_at, :most, :dedupe, :payload, :now)
        ON CONFLICT (queue, dedupe_key) WHERE state IN ('ready', 'running') DO NOTHING)sql",
                         {{":queue", job.queue},
                          {":run_at", job.runAt.value_or(now)},
                          {":most", job.maxAttempts},
                          {":dedupe", job.dedupe},
                          {":payload", job.payload},
                          {":now", now}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<bool> JobStore::isDue(const QString &queue, Instant now)
{
    return isFound(m_db.run(R"sql(
        SELECT 1 FROM job WHERE state = 'ready' AND queue = :queue AND run_at <= :now LIMIT 1)sql",
                            {{":queue", queue}, {":now", now}}));
}

Result<std::optional<ClaimedJob>> JobStore::claim(const QString &queue, const QString &owner,
                                                  Instant now, Milliseconds lease)
{
    qint64 id = 0;
    {
        auto due = m_db.run(R"sql(
            SELECT id FROM job WHERE state = 'ready' AND queue = :queue AND run_at <= :now
            ORDER BY priority, run_at, id LIMIT 1 {{skip_locked}})sql",
                            {{":queue", queue}, {":now", now}});
        if (!due)
            return failure(due);
        if (!due->next())
            return std::optional<ClaimedJob>();
        id = due->int64(0);
    }
    auto taken = m_db.run(R"sql(
        UPDATE job SET state = 'running', owner = :owner, fence = fence + 1,
            attempts = attempts + 1, lease_until = :until
        WHERE id = :id RETURNING fence, attempts, max_attempts, payload)sql",
                          {{":owner", owner}, {":until", now + lease}, {":id", id}});
    if (!taken)
        return failure(taken);
    if (!taken->next())
        return std::optional<ClaimedJob>();
    return std::optional(ClaimedJob{id, taken->int64(0), int(taken->int64(1)), int(taken->int64(2)),
                                    taken->text(3)});
}

Result<bool> JobStore::finish(const ClaimedJob &job)
{
    // The payload may hold what nobody needs any more.
    auto rows = m_db.run(R"sql(
        UPDATE job SET state = 'done', payload = '', lease_until = NULL
        WHERE id = :id AND state = 'running' AND fence = :fence)sql",
                         {{":id", job.id}, {":fence", job.fence}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<bool> JobStore::fail(const ClaimedJob &job, const QString &error,
                            std::optional<Instant> again)
{
    auto rows =
        m_db.run(R"sql(
        UPDATE job SET state = :state, error = :error, run_at = COALESCE(:again, run_at),
            payload = CASE WHEN CAST(:again AS BIGINT) IS NULL THEN '' ELSE payload END, lease_until = NULL
        WHERE id = :id AND state = 'running' AND fence = :fence)sql",
                 {{":state", again ? QLatin1StringView("ready") : QLatin1StringView("dead")},
                  {":error", error},
                  {":again", again},
                  {":id", job.id},
                  {":fence", job.fence}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<qint64> JobStore::release(Instant now)
{
    auto rows = m_db.run(R"sql(
        UPDATE job SET state = 'ready', lease_until = NULL
        WHERE state = 'running' AND lease_until < :now)sql",
                         {{":now", now}});
    if (!rows)
        return failure(rows);
    return rows->affected();
}

Result<qint64> JobStore::removeEnded(Instant before, int limit)
{
    auto rows = m_db.run(R"sql(
        DELETE FROM job WHERE id IN (
            SELECT id FROM job WHERE state IN ('done', 'dead') AND created_at < :before
            ORDER BY created_at LIMIT :limit))sql",
                         {{":before", before}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    return rows->affected();
}

} // namespace quayside::server

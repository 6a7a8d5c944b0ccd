#include "server/storage/gcstore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<GcRunId> GcStore::begin(bool isRequested, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO gc_run (cause, started_ms, updated_ms) VALUES (:cause, :now1, :now2)
        RETURNING id)sql",
                         {{":cause", QLatin1StringView(isRequested ? "request" : "timer")},
                          {":now1", now},
                          {":now2", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, QStringLiteral("INSERT gc_run returned no row"));
    return rows->int64(0);
}

Result<void> GcStore::save(GcRunId id, const GcCounts &counts, const QList<FreedRow> &freed,
                           Instant now)
{
    for (const auto &row : freed) {
        if (auto added = done(m_db.run(R"sql(
                INSERT INTO gc_freed (run_id, reason, manifests, links, blobs, bytes)
                VALUES (:run, :reason, :manifests, :links, :blobs, :bytes)
                ON CONFLICT (run_id, reason) DO UPDATE SET
                    manifests = gc_freed.manifests + excluded.manifests,
                    links = gc_freed.links + excluded.links,
                    blobs = gc_freed.blobs + excluded.blobs,
                    bytes = gc_freed.bytes + excluded.bytes)sql",
                                       {{":run", id},
                                        {":reason", row.reason},
                                        {":manifests", row.manifests},
                                        {":links", row.links},
                                        {":blobs", row.blobs},
                                        {":bytes", row.bytes}}));
            !added)
            return added;
    }
    return done(m_db.run(R"sql(
        UPDATE gc_run SET updated_ms = :now, tags_expired = :expired, tags_removed = :removed,
               repositories = :repositories, objects_removed = :objects
        WHERE id = :id)sql",
                         {{":now", now},
                          {":expired", counts.tagsExpired},
                          {":removed", counts.tagsRemoved},
                          {":repositories", counts.repositories},
                          {":objects", counts.objectsRemoved},
                          {":id", id}}));
}

Result<void> GcStore::end(GcRunId id, const std::optional<QString> &error, Instant now)
{
    return done(m_db.run(R"sql(
        UPDATE gc_run SET ended_ms = :now1, updated_ms = :now2, error = :error WHERE id = :id)sql",
                         {{":now1", now}, {":now2", now}, {":error", error}, {":id", id}}));
}

Result<void> GcStore::endForgotten(Instant before)
{
    return done(m_db.run(R"sql(
        UPDATE gc_run SET ended_ms = updated_ms, error = 'interrupted'
        WHERE ended_ms IS NULL AND updated_ms <= :before)sql",
                         {{":before", before}}));
}

Result<void> GcStore::keep(int count)
{
    for (const char *sql :
         {"DELETE FROM gc_freed WHERE run_id <= (SELECT MAX(id) FROM gc_run) - :n",
          "DELETE FROM gc_run WHERE id <= (SELECT MAX(id) FROM gc_run) - :n"}) {
        if (auto gone = done(m_db.run(sql, {{":n", count}})); !gone)
            return gone;
    }
    return {};
}

Result<QList<GcRunRow>> GcStore::runs(int limit)
{
    QList<GcRunRow> list;
    {
        auto rows = m_db.run(R"sql(
            SELECT id, cause, started_ms, ended_ms, error, tags_expired, tags_removed,
                   repositories, objects_removed
            FROM gc_run ORDER BY id DESC LIMIT :limit)sql",
                             {{":limit", limit}});
        if (!rows)
            return failure(rows);
        while (rows->next()) {
            list.append({rows->int64(0),
                         rows->text(1) == QLatin1StringView("request"),
                         rows->instant(2),
                         rows->optionalInstant(3),
                         rows->optionalText(4),
                         {rows->int64(5), rows->int64(6), rows->int64(7), rows->int64(8)},
                         {}});
        }
    }
    for (auto &run : list) {
        auto freed = freedBy(run.id);
        if (!freed)
            return failure(freed);
        run.freed = std::move(*freed);
    }
    return list;
}

Result<QList<FreedRow>> GcStore::freedBy(GcRunId id)
{
    auto rows = m_db.run(R"sql(
        SELECT reason, manifests, links, blobs, bytes FROM gc_freed
        WHERE run_id = :id ORDER BY reason)sql",
                         {{":id", id}});
    if (!rows)
        return failure(rows);
    QList<FreedRow> list;
    while (rows->next()) {
        list.append(
            {rows->text(0), rows->int64(1), rows->int64(2), rows->int64(3), rows->int64(4)});
    }
    return list;
}

Result<bool> GcStore::isRunning()
{
    return isFound(m_db.run("SELECT 1 FROM gc_run WHERE ended_ms IS NULL LIMIT 1"));
}

Result<std::optional<AuditRow>> GcStore::audit()
{
    auto rows = m_db.run(R"sql(
        SELECT stage, a, b, started_ms, ended_ms, missing, recounted FROM gc_audit
        WHERE id = 1)sql");
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return AuditRow{rows->text(0),    rows->int64(1),           rows->int64(2),
                    rows->instant(3), rows->optionalInstant(4), rows->int64(5),
                    rows->int64(6)};
}

Result<void> GcStore::saveAudit(const AuditRow &row)
{
    return done(m_db.run(R"sql(
        INSERT INTO gc_audit (id, stage, a, b, started_ms, ended_ms, missing, recounted,
                              complete_ms)
        VALUES (1, :stage, :a, :b, :started, :ended, :missing, :recounted, :complete)
        ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, a = excluded.a, b = excluded.b,
            started_ms = excluded.started_ms, ended_ms = excluded.ended_ms,
            missing = excluded.missing, recounted = excluded.recounted,
            complete_ms = COALESCE(excluded.complete_ms, gc_audit.complete_ms))sql",
                         {{":stage", row.stage},
                          {":a", row.a},
                          {":b", row.b},
                          {":started", row.started},
                          {":ended", row.ended},
                          {":missing", row.missing},
                          {":recounted", row.recounted},
                          {":complete", row.ended}}));
}

Result<Recount> GcStore::recount()
{
    auto rows = m_db.run("SELECT complete_ms, ended_ms FROM gc_audit WHERE id = 1");
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return Recount::Waiting;
    if (!rows->isNull(0))
        return Recount::Complete;
    return rows->isNull(1) ? Recount::Running : Recount::Waiting;
}

} // namespace quayside::server

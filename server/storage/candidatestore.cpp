#include "server/storage/candidatestore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<void> CandidateStore::add(CandidateKind kind, qint64 a, qint64 b, Instant due,
                                 const QString &reason)
{
    return done(
        m_db.run(R"sql(
        INSERT INTO gc_candidate (kind, a, b, due_ms, reason)
        VALUES (:kind, :a, :b, :due, :reason)
        ON CONFLICT (kind, a, b) DO UPDATE SET due_ms = excluded.due_ms,
                                               reason = excluded.reason)sql",
                 {{":kind", int(kind)}, {":a", a}, {":b", b}, {":due", due}, {":reason", reason}}));
}

Result<bool> CandidateStore::addMissing(CandidateKind kind, qint64 a, qint64 b, Instant due,
                                        const QString &reason)
{
    auto added = affected(
        m_db.run(R"sql(
        INSERT INTO gc_candidate (kind, a, b, due_ms, reason)
        VALUES (:kind, :a, :b, :due, :reason) ON CONFLICT (kind, a, b) DO NOTHING)sql",
                 {{":kind", int(kind)}, {":a", a}, {":b", b}, {":due", due}, {":reason", reason}}));
    if (!added)
        return failure(added);
    return *added > 0;
}

Result<std::optional<Candidate>> CandidateStore::takeDue(Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT kind, a, b, reason FROM gc_candidate WHERE due_ms <= :now
        ORDER BY due_ms LIMIT 1 {{skip_locked}})sql",
                         {{":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return Candidate{CandidateKind(rows->int64(0)), rows->int64(1), rows->int64(2), rows->text(3)};
}

Result<void> CandidateStore::postpone(const Candidate &candidate, Instant due)
{
    return done(m_db.run(
        "UPDATE gc_candidate SET due_ms = :due WHERE kind = :kind AND a = :a AND b = :b",
        {{":due", due}, {":kind", int(candidate.kind)}, {":a", candidate.a}, {":b", candidate.b}}));
}

Result<void> CandidateStore::remove(const Candidate &candidate)
{
    return done(
        m_db.run("DELETE FROM gc_candidate WHERE kind = :kind AND a = :a AND b = :b",
                 {{":kind", int(candidate.kind)}, {":a", candidate.a}, {":b", candidate.b}}));
}

Result<CandidateCount> CandidateStore::count(Instant now, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT (SELECT COUNT(*) FROM (SELECT 1 AS one FROM gc_candidate LIMIT :limit1) AS every_one),
               (SELECT COUNT(*) FROM (SELECT 1 AS one FROM gc_candidate WHERE due_ms <= :now
                                      LIMIT :limit2) AS due_ones))sql",
                         {{":limit1", limit}, {":now", now}, {":limit2", limit}});
    if (!rows)
        return failure(rows);
    return rows->next() ? CandidateCount{rows->int64(0), rows->int64(1)} : CandidateCount{};
}

} // namespace quayside::server

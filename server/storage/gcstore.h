#pragma once

#include "server/storage/db.h"

#include <QtCore/QList>

namespace quayside::server {

using GcRunId = qint64;

/// What one reason freed.
struct FreedRow {
    QString reason; ///< as Candidate::reason
    qint64 manifests = 0;
    qint64 links = 0;
    qint64 blobs = 0;
    qint64 bytes = 0; ///< of the blobs
};

/// What a run did, beside what it freed.
struct GcCounts {
    qint64 tagsExpired = 0;
    qint64 tagsRemoved = 0; ///< rows of the history
    qint64 repositories = 0; ///< deleted ones that are gone for good
    qint64 objectsRemoved = 0; ///< from the store
};

struct GcRunRow {
    GcRunId id = 0;
    bool isRequested = false;
    Instant started;
    std::optional<Instant> ended;
    std::optional<QString> error;
    GcCounts counts;
    QList<FreedRow> freed; ///< by reason
};

/// How far the audit is.
struct AuditRow {
    QString stage;
    qint64 a = 0;
    qint64 b = 0;
    Instant started;
    std::optional<Instant> ended;
    qint64 missing = 0; ///< candidates that were missing
    qint64 recounted = 0; ///< sizes and counts that were wrong
};

enum class Recount { Waiting, Running, Complete };

/// Owns `gc_run`, `gc_freed` and `gc_audit`.
class GcStore {
public:
    explicit GcStore(Db &db)
        : m_db(db)
    {
    }

    Result<GcRunId> begin(bool isRequested, Instant now);
    /// Sets the counts and adds to what was freed.
    Result<void> save(GcRunId id, const GcCounts &counts, const QList<FreedRow> &freed,
                      Instant now);
    Result<void> end(GcRunId id, const std::optional<QString> &error, Instant now);
    /// Ends runs of which nobody has written since: their process is gone.
    Result<void> endForgotten(Instant before);
    /// Keeps the newest.
    Result<void> keep(int count);
    /// The newest first.
    Result<QList<GcRunRow>> runs(int limit);
    /// Whether some process is at it.
    Result<bool> isRunning();

    Result<std::optional<AuditRow>> audit();
    Result<void> saveAudit(const AuditRow &row);
    /// Whether every size has been counted again since a schema that needs it.
    Result<Recount> recount();

private:
    Result<QList<FreedRow>> freedBy(GcRunId id);

    Db &m_db;
};

} // namespace quayside::server

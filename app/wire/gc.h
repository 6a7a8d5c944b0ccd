#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// What a run of garbage collection freed for one reason.
struct GcFreed {
    /// Why nobody used it: `unused` (pushed and never tagged), `moved`, `deleted`, `expired`,
    /// `pruned`, `permanent`, `repository` (deleted) or `audit`; others may come.
    QString reason;
    qint64 manifests = 0;
    qint64 links = 0; ///< of blobs to repositories
    qint64 blobs = 0;
    qint64 bytes = 0; ///< of the blobs

    friend bool operator==(const GcFreed &, const GcFreed &) = default;
};

struct GcRun {
    qint64 id = 0;
    bool isRequested = false; ///< somebody asked for it
    Instant started;
    std::optional<Instant> ended; ///< nullopt: it runs
    std::optional<QString> error;
    qint64 tagsExpired = 0;
    qint64 tagsRemoved = 0; ///< rows of the history
    qint64 repositories = 0; ///< deleted ones that are gone for good
    qint64 objectsRemoved = 0; ///< from the store
    QList<GcFreed> freed;

    friend bool operator==(const GcRun &, const GcRun &) = default;
};

/// How many wait; counts stop at `limit`.
struct GcQueue {
    qint64 waiting = 0;
    qint64 due = 0;

    friend bool operator==(const GcQueue &, const GcQueue &) = default;
};

/// The last look at everything, or the one under way.
struct GcAudit {
    Instant started;
    std::optional<Instant> ended;
    qint64 missing = 0; ///< unused rows that nobody would have collected
    qint64 recounted = 0; ///< sizes that were wrong

    friend bool operator==(const GcAudit &, const GcAudit &) = default;
};

/// `GET /api/quayside/v1/gc`. Times are epoch seconds.
struct GcStatus {
    bool isRunning = false;
    qint64 intervalSeconds = 0;
    qint64 rate = 0; ///< objects a second, at most
    QList<GcRun> runs; ///< those that did something or were asked for; the newest first
    GcQueue candidates; ///< rows that may be unused
    GcQueue trash; ///< objects to be removed
    qint64 limit = 0; ///< of these counts
    std::optional<GcAudit> audit;

    friend bool operator==(const GcStatus &, const GcStatus &) = default;

    QJsonObject toJson() const;
    /// Protocol when there is no state; runs without an id are left out.
    static Result<GcStatus> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

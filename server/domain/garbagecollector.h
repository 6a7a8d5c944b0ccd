#pragma once

#include "server/domain/caller.h"
#include "server/domain/collector.h"
#include "server/domain/taghistory.h"
#include "server/storage/blobstore.h"
#include "server/storage/gcstore.h"

#include "app/core/future.h"

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace quayside::server {

/// What superusers are told of the collector.
struct GcStatus {
    bool isRunning = false;
    QList<GcRunRow> runs; ///< the newest first
    CandidateCount candidates;
    TrashCount trash;
    std::optional<AuditRow> audit;
};

/// How a run is told to wait and to stop; on the worker's thread.
struct RunControl {
    GoesOn goesOn;
    /// Waits; false when it should stop.
    std::function<bool(std::chrono::milliseconds)> pause;
};

/// Counts are told up to this.
inline constexpr int kGcCountLimit = 100'000;

/// Everything that gives storage back, online and in short transactions: ends tags past their date,
/// removes old history, purges deleted repositories, collects what nobody uses, empties the trash,
/// audits once a week. storage.md 3, quay-api.md 4.10. status() and request() are thread-safe; the
/// others wait for the database: worker threads only.
class GarbageCollector {
public:
    explicit GarbageCollector(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<GcStatus>> status(const Caller &caller);
    /// Asks for a run now; at once also when one is under way: another follows it.
    Future<Result<void>> request(const Caller &caller);
    /// What wakes the worker; empty: nothing to wake.
    void setWake(std::function<void()> wake);

    /// Expiry and history. Forced: also when the last walk through the history was not long ago.
    Result<void> endTags(const GoesOn &goesOn, bool isForced = false);
    /// One run.
    Result<void> run(const RunControl &control);

private:
    class Record;

    Result<void> collect(Record &record, const RunControl &control);
    Result<void> everything(Record &record, const RunControl &control, bool isRequested);
    void emptyAll(Record &record, const GoesOn &goesOn);

    const DomainContext &m_context;
    std::atomic<bool> m_isRunning = false;
    std::atomic<bool> m_isRequested = false;
    bool m_hasLooked = false; ///< for runs of an earlier process; the worker's thread only
    std::mutex m_wakeMutex;
    std::function<void()> m_wake; ///< guarded
    std::mutex m_tagsMutex; ///< held while tags are ended: one walk at a time
    std::chrono::steady_clock::time_point m_nextWalk; ///< guarded by m_tagsMutex
    std::mutex m_countsMutex;
    GcCounts m_counts; ///< guarded: tags that were ended since the last run
};

} // namespace quayside::server

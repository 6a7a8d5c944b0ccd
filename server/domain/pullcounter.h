#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/logstore.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <deque>

namespace quayside::server {

/// Pulls, for the usage log and its counts by day: a pull never writes (storage.md 3.2), so they
/// are kept in memory and written now and then. What a killed process has not written is lost.
/// Thread-safe.
class PullCounter {
public:
    /// Rows that wait at most; beyond them pulls are counted without a row.
    static constexpr size_t kMaxRows = 20'000;

    explicit PullCounter(const DomainContext &context)
        : m_context(context)
    {
    }

    /// An entry with its namespace and repository.
    void add(LogEntry entry);
    /// Writes the counts of some repositories and some of the rows; true when there are more. What
    /// could not be written is kept.
    Future<Result<bool>> flush();
    /// Pulls without a row since the last call.
    qint64 takeDropped();

private:
    using Clock = std::chrono::steady_clock;
    using Key = std::pair<qint64, qint64>; ///< namespace, repository
    struct Waiting {
        LogEntry entry;
        Clock::time_point at;
    };
    struct Batch {
        std::vector<std::pair<Key, qint64>> counts;
        std::vector<Waiting> rows;
        bool hasMore = false;
    };

    Batch take();
    void giveBack(const Batch &batch);

    const DomainContext &m_context;
    QMutex m_mutex; ///< guards what follows
    QHash<Key, qint64> m_counts;
    std::deque<Waiting> m_rows;
    qint64 m_dropped = 0;
};

} // namespace quayside::server

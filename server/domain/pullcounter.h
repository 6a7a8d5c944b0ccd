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

    /// Manifests and tags that are counted between two flushes; others are in the log only.
    static constexpr qsizetype kMaxCounted = 100'000;

    /// An entry with its namespace and repository; what was pulled, and by which tag.
    void add(LogEntry entry, ManifestId manifest, const std::optional<QString> &tag);
    /// Writes the counts of some repositories, manifests and tags, and some of the rows; true when
    /// there are more. What could not be written is kept.
    Future<Result<bool>> flush();
    /// Pulls without a row since the last call.
    qint64 takeDropped();

private:
    using Clock = std::chrono::steady_clock;
    using Key = std::pair<qint64, qint64>; ///< namespace, repository
    using TagKey = std::pair<qint64, QString>; ///< repository, name
    struct Pulls {
        qint64 times = 0;
        Clock::time_point last;
    };
    struct Waiting {
        LogEntry entry;
        Clock::time_point at;
    };
    struct Batch {
        std::vector<std::pair<Key, qint64>> counts;
        std::vector<std::pair<TagKey, Pulls>> tags;
        std::vector<std::pair<qint64, Pulls>> manifests; ///< by id
        std::vector<Waiting> rows;
        bool hasMore = false;

        bool isEmpty() const
        {
            return counts.empty() && tags.empty() && manifests.empty() && rows.empty();
        }
    };

    Batch take();
    void giveBack(const Batch &batch);
    template <class Counts, class Counted>
    static void moveSome(Counts &from, std::vector<Counted> &to);
    template <class Counts, class Counted>
    static void moveBack(Counts &to, const std::vector<Counted> &from);
    template <class Counts, class CountedKey>
    static void count(Counts &counts, const CountedKey &key, Clock::time_point now);
    static Result<void> writePulls(Db &db, const Batch &batch, Instant now);

    const DomainContext &m_context;
    QMutex m_mutex; ///< guards what follows
    QHash<Key, qint64> m_counts;
    QHash<TagKey, Pulls> m_tags;
    QHash<qint64, Pulls> m_manifests;
    std::deque<Waiting> m_rows;
    qint64 m_dropped = 0;
};

} // namespace quayside::server

#include "server/domain/pullcounter.h"

#include "server/storage/pullstore.h"

#include <algorithm>
#include <vector>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 200; // short transactions: SQLite has one writer

} // namespace

template <class Counts, class CountedKey>
void PullCounter::count(Counts &counts, const CountedKey &key, Clock::time_point now)
{
    const auto known = counts.find(key);
    if (known != counts.end()) {
        ++known->times;
        known->last = now;
    } else if (counts.size() < kMaxCounted) {
        counts.insert(key, {1, now});
    }
}

void PullCounter::add(LogEntry entry, ManifestId manifest, const std::optional<QString> &tag)
{
    const Key key{entry.namespaceId ? entry.namespaceId->value : 0,
                  entry.repository ? entry.repository->value : 0};
    const auto now = Clock::now();
    const QMutexLocker lock(&m_mutex);
    ++m_counts[key];
    if (m_context.settings.hasPullStatistics) {
        count(m_manifests, manifest.value, now);
        if (tag)
            count(m_tags, TagKey{key.second, *tag}, now);
    }
    if (m_rows.size() < kMaxRows)
        m_rows.push_back({std::move(entry), now});
    else
        ++m_dropped;
}

qint64 PullCounter::takeDropped()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_dropped, 0);
}

template <class Counts, class Counted>
void PullCounter::moveSome(Counts &from, std::vector<Counted> &to)
{
    for (auto it = from.cbegin(); it != from.cend() && to.size() < kAtOnce;) {
        to.emplace_back(it.key(), it.value());
        it = from.erase(it);
    }
    // One order for all processes, so that their row locks cannot cross.
    std::sort(to.begin(), to.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

template <class Counts, class Counted>
void PullCounter::moveBack(Counts &to, const std::vector<Counted> &from)
{
    for (const auto &[key, pulls] : from) {
        auto &there = to[key];
        there.times += pulls.times;
        there.last = std::max(there.last, pulls.last);
    }
}

PullCounter::Batch PullCounter::take()
{
    Batch batch;
    const QMutexLocker lock(&m_mutex);
    moveSome(m_counts, batch.counts);
    moveSome(m_tags, batch.tags);
    moveSome(m_manifests, batch.manifests);
    while (!m_rows.empty() && batch.rows.size() < kAtOnce) {
        batch.rows.push_back(std::move(m_rows.front()));
        m_rows.pop_front();
    }
    batch.hasMore =
        !m_counts.isEmpty() || !m_tags.isEmpty() || !m_manifests.isEmpty() || !m_rows.empty();
    return batch;
}

void PullCounter::giveBack(const Batch &batch)
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[key, times] : batch.counts)
        m_counts[key] += times;
    moveBack(m_tags, batch.tags);
    moveBack(m_manifests, batch.manifests);
    m_rows.insert(m_rows.begin(), batch.rows.begin(), batch.rows.end());
}

Result<void> PullCounter::writePulls(Db &db, const Batch &batch, Instant now)
{
    // Rows take the database's time: this process's clock only tells how long they waited.
    const auto atOf = [now](Clock::time_point at) {
        return now - std::chrono::duration_cast<Milliseconds>(Clock::now() - at);
    };
    PullStore pulls(db);
    for (const auto &[key, counted] : batch.tags) {
        auto added =
            pulls.addTag(RepositoryId{key.first}, key.second, counted.times, atOf(counted.last));
        if (!added)
            return added;
    }
    for (const auto &[id, counted] : batch.manifests) {
        auto added = pulls.addManifest(ManifestId{id}, counted.times, atOf(counted.last));
        if (!added)
            return added;
    }
    LogStore log(db);
    for (const auto &row : batch.rows) {
        if (auto inserted = log.insertRow(row.entry, atOf(row.at)); !inserted)
            return inserted;
    }
    return {};
}

Future<Result<bool>> PullCounter::flush()
{
    const auto batch = std::make_shared<const Batch>(take());
    if (batch->isEmpty())
        return makeReadyFuture(Result<bool>(false));
    return m_context.db
        .write([batch](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            if (auto written = writePulls(db, *batch, *now); !written)
                return written;
            LogStore log(db);
            for (const auto &[key, times] : batch->counts) {
                const LogEntry entry{
                    NamespaceId{key.first}, RepositoryId{key.second}, u"pull_repo"_s, {}, {}, {}};
                if (auto counted = log.count(entry, times, *now); !counted)
                    return counted;
            }
            return {};
        })
        .then([this, batch](Result<void> written) -> Result<bool> {
            if (written)
                return batch->hasMore;
            giveBack(*batch);
            return failure(written);
        });
}

} // namespace quayside::server

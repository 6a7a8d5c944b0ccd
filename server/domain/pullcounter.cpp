#include "server/domain/pullcounter.h"

#include <algorithm>
#include <vector>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 200; // short transactions: SQLite has one writer

} // namespace

void PullCounter::add(LogEntry entry)
{
    const Key key{entry.namespaceId ? entry.namespaceId->value : 0,
                  entry.repository ? entry.repository->value : 0};
    const QMutexLocker lock(&m_mutex);
    ++m_counts[key];
    if (m_rows.size() < kMaxRows)
        m_rows.push_back({std::move(entry), Clock::now()});
    else
        ++m_dropped;
}

qint64 PullCounter::takeDropped()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_dropped, 0);
}

PullCounter::Batch PullCounter::take()
{
    Batch batch;
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_counts.cbegin(); it != m_counts.cend() && batch.counts.size() < kAtOnce;) {
        batch.counts.emplace_back(it.key(), it.value());
        it = m_counts.erase(it);
    }
    while (!m_rows.empty() && batch.rows.size() < kAtOnce) {
        batch.rows.push_back(std::move(m_rows.front()));
        m_rows.pop_front();
    }
    batch.hasMore = !m_counts.isEmpty() || !m_rows.empty();
    // One order for all processes, so that their row locks cannot cross.
    std::sort(batch.counts.begin(), batch.counts.end());
    return batch;
}

void PullCounter::giveBack(const Batch &batch)
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[key, times] : batch.counts)
        m_counts[key] += times;
    m_rows.insert(m_rows.begin(), batch.rows.begin(), batch.rows.end());
}

Future<Result<bool>> PullCounter::flush()
{
    const auto batch = std::make_shared<const Batch>(take());
    if (batch->counts.empty() && batch->rows.empty())
        return makeReadyFuture(Result<bool>(false));
    return m_context.db
        .write([batch](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            LogStore log(db);
            // Rows take the database's time: this process's clock only tells how long they waited.
            for (const auto &row : batch->rows) {
                const auto waited = std::chrono::duration_cast<Milliseconds>(Clock::now() - row.at);
                if (auto inserted = log.insertRow(row.entry, *now - waited); !inserted)
                    return inserted;
            }
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

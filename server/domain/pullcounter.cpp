#include "server/domain/pullcounter.h"

#include "server/storage/logstore.h"

#include <algorithm>
#include <vector>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 200; // short transactions: SQLite has one writer

} // namespace

void PullCounter::count(NamespaceId ns, RepositoryId repository)
{
    const QMutexLocker lock(&m_mutex);
    ++m_counts[{ns.value, repository.value}];
}

Future<Result<bool>> PullCounter::flush()
{
    std::vector<std::pair<Key, qint64>> taken;
    bool hasMore = false;
    {
        const QMutexLocker lock(&m_mutex);
        for (auto it = m_counts.cbegin(); it != m_counts.cend() && taken.size() < kAtOnce;) {
            taken.emplace_back(it.key(), it.value());
            it = m_counts.erase(it);
        }
        hasMore = !m_counts.isEmpty();
    }
    if (taken.empty())
        return makeReadyFuture(Result<bool>(false));
    // One order for all processes, so that their row locks cannot cross.
    std::sort(taken.begin(), taken.end());
    return m_context.db
        .write([taken](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            LogStore log(db);
            for (const auto &[key, times] : taken) {
                const LogEntry entry{
                    NamespaceId{key.first}, RepositoryId{key.second}, u"pull_repo"_s, {}, {}, {}};
                if (auto counted = log.count(entry, times, *now); !counted)
                    return counted;
            }
            return {};
        })
        .then([this, taken, hasMore](Result<void> written) -> Result<bool> {
            if (written)
                return hasMore;
            const QMutexLocker lock(&m_mutex);
            for (const auto &[key, times] : taken)
                m_counts[key] += times;
            return failure(written);
        });
}

} // namespace quayside::server

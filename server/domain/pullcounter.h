#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/rowid.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace quayside::server {

/// Pulls by repository, for `log_daily`: a pull never writes (storage.md 3.2), so they are counted
/// in memory and written now and then. What a killed process has not written is lost: figures for
/// charts. Thread-safe.
class PullCounter {
public:
    explicit PullCounter(const DomainContext &context)
        : m_context(context)
    {
    }

    void count(NamespaceId ns, RepositoryId repository);
    /// Writes the counts of some repositories; true when there are more. Counts that could not be
    /// written are kept.
    Future<Result<bool>> flush();

private:
    using Key = std::pair<qint64, qint64>; ///< namespace, repository

    const DomainContext &m_context;
    QMutex m_mutex; ///< guards m_counts
    QHash<Key, qint64> m_counts;
};

} // namespace quayside::server

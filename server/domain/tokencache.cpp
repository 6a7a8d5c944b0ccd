#include "server/domain/tokencache.h"

#include <algorithm>

namespace quayside::server {

std::optional<Caller> TokenCache::find(const QString &hash, Clock::time_point now)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.constFind(hash);
    if (found == m_entries.cend() || found->until <= now) {
        ++m_figures.misses;
        return std::nullopt;
    }
    ++m_figures.hits;
    return found->caller;
}

quint64 TokenCache::generation() const
{
    const QMutexLocker lock(&m_mutex);
    return m_generation;
}

void TokenCache::insert(const QString &hash, const Caller &caller,
                        std::chrono::milliseconds validFor, quint64 generation,
                        Clock::time_point now)
{
    const QMutexLocker lock(&m_mutex);
    if (generation != m_generation)
        return;
    if (m_entries.size() >= kMaximum)
        m_entries.clear();
    m_entries.insert(hash, {caller, now + std::min<std::chrono::milliseconds>(validFor, kLife)});
}

void TokenCache::clear()
{
    const QMutexLocker lock(&m_mutex);
    ++m_generation;
    m_entries.clear();
}

TokenCache::Figures TokenCache::figures() const
{
    const QMutexLocker lock(&m_mutex);
    return m_figures;
}

} // namespace quayside::server

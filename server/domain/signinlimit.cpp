#include "server/domain/signinlimit.h"

#include <algorithm>

namespace quayside::server {

namespace {

using Clock = SignInLimit::Clock;
using Seconds = SignInLimit::Seconds;

constexpr auto kKnownFor = std::chrono::hours(24 * 30);
constexpr auto kPruneEvery = std::chrono::minutes(1);
/// A failure costs its sender a scrypt, so there are never many; this is against the unforeseen.
constexpr qsizetype kMostEntries = 100'000;

/// 1, 2, 4 s ... after those that are free.
Seconds waitAfter(int failures, int free, Seconds longest)
{
    if (failures < free)
        return Seconds(0);
    return std::min(Seconds(1LL << std::min(failures - free, 20)), longest);
}

QString sourceOf(const QString &subject, const QString &network)
{
    return subject + u' ' + network;
}

/// The next failure; those before count while they are remembered.
template <class T>
void countFailure(T &failures, Clock::time_point now)
{
    if (failures.count > 0 && failures.last + SignInLimit::kMemory < now)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
}

template <class Table, class IsOver>
void shrink(Table &table, IsOver isOver)
{
    table.removeIf([&](const auto &item) { return isOver(item.value()); });
    if (table.size() < kMostEntries)
        return;
    // Some of them, so that this is not done for each that comes.
    qsizetype excess = kMostEntries / 4;
    table.removeIf([&excess](const auto &) { return excess > 0 && excess-- > 0; });
}

} // namespace

Seconds SignInLimit::waitLeft(const QString &subject, const QString &network, Recorded recorded,
                              Clock::time_point now) const
{
    const QMutexLocker lock(&m_mutex);
    auto until = now;
    const auto source = sourceOf(subject, network);
    const auto failed = m_bySource.constFind(source);
    if (failed != m_bySource.cend() && failed->last + kMemory >= now)
        until =
            std::max(until, failed->last + waitAfter(failed->count, kFreeFailures, kLongestWait));
    if (!m_known.contains(source)) {
        if (recorded.age < kMemory) {
            until =
                std::max(until,
                         now - recorded.age
                             + waitAfter(recorded.failures, kFreeFailuresOfAll, kLongestWaitOfAll));
        }
        const auto all = m_bySubject.constFind(subject);
        if (all != m_bySubject.cend() && all->last + kMemory >= now) {
            until = std::max(
                until, all->last + waitAfter(all->count, kFreeFailuresOfAll, kLongestWaitOfAll));
        }
    }
    return std::chrono::ceil<Seconds>(until - now);
}

void SignInLimit::noteFailure(const QString &subject, const QString &network, Recorded recorded,
                              Clock::time_point now)
{
    const QMutexLocker lock(&m_mutex);
    prune(now);
    countFailure(m_bySource[sourceOf(subject, network)], now);
    auto &all = m_bySubject[subject];
    if (recorded.age < kMemory && all.count < recorded.failures) {
        all.count = recorded.failures; // sign-ins side by side have all read the row before
        all.last = std::max(all.last, now - recorded.age);
    }
    countFailure(all, now);
}

void SignInLimit::noteSuccess(const QString &subject, const QString &network, Clock::time_point now)
{
    const QMutexLocker lock(&m_mutex);
    prune(now);
    const auto source = sourceOf(subject, network);
    m_bySource.remove(source);
    m_known.insert(source, now);
}

void SignInLimit::prune(Clock::time_point now)
{
    const bool isFull =
        std::max({m_bySource.size(), m_bySubject.size(), m_known.size()}) >= kMostEntries;
    if (now < m_pruned + kPruneEvery && !isFull)
        return;
    m_pruned = now;
    const auto isForgotten = [now](const Failures &failures) {
        return failures.last + kMemory < now;
    };
    shrink(m_bySource, isForgotten);
    shrink(m_bySubject, isForgotten);
    shrink(m_known, [now](Clock::time_point at) { return at + kKnownFor < now; });
}

} // namespace quayside::server

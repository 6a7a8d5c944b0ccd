#pragma once

#include "server/domain/caller.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <chrono>

namespace quayside::server {

/// API tokens that were good a moment ago, by the hash of their text, so that a burst of calls
/// costs one read. Only ever says yes, and no longer than kLife: that is how late another process
/// learns of a revocation. In this one clear() is at once. Thread-safe.
class TokenCache {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds kLife{5};
    static constexpr qsizetype kMaximum = 4096;

    std::optional<Caller> find(const QString &hash, Clock::time_point now = Clock::now());

    /// Goes up with each clear(). Taken before the read whose result is inserted: what was read
    /// before a revocation must not come in after it.
    quint64 generation() const;
    /// For at most `validFor`. Ignored when clear() was called since `generation` was taken.
    void insert(const QString &hash, const Caller &caller, std::chrono::milliseconds validFor,
                quint64 generation, Clock::time_point now = Clock::now());
    void clear();

    struct Figures {
        qint64 hits = 0;
        qint64 misses = 0;
    };
    Figures figures() const;

private:
    struct Entry {
        Caller caller;
        Clock::time_point until;
    };

    mutable QMutex m_mutex; ///< guards all below
    QHash<QString, Entry> m_entries;
    quint64 m_generation = 0;
    Figures m_figures;
};

} // namespace quayside::server

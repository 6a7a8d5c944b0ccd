#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace quayside {

/// How many durations lie below fixed bounds, and their sum. Thread-safe without a lock: who reads
/// while others count may miss the newest.
class DurationHistogram {
public:
    using Microseconds = std::chrono::microseconds;

    /// Upper bounds in microseconds, 1 ms to 60 s; what is longer is in a bucket of its own.
    static constexpr std::array<std::int64_t, 14> kBounds{
        1'000,   2'500,   5'000,     10'000,    25'000,    50'000,     100'000,
        250'000, 500'000, 1'000'000, 2'500'000, 5'000'000, 10'000'000, 60'000'000};

    struct Figures {
        std::array<std::uint64_t, kBounds.size() + 1> counts{}; ///< by bucket, not summed up
        std::uint64_t sum = 0; ///< microseconds
    };

    void add(Microseconds duration)
    {
        const std::int64_t length = duration.count() > 0 ? duration.count() : 0;
        size_t bucket = 0;
        while (bucket < kBounds.size() && length > kBounds[bucket])
            ++bucket;
        m_counts[bucket].fetch_add(1, std::memory_order_relaxed);
        m_sum.fetch_add(std::uint64_t(length), std::memory_order_relaxed);
    }

    Figures figures() const
    {
        Figures figures;
        for (size_t i = 0; i < m_counts.size(); ++i)
            figures.counts[i] = m_counts[i].load(std::memory_order_relaxed);
        figures.sum = m_sum.load(std::memory_order_relaxed);
        return figures;
    }

private:
    std::array<std::atomic<std::uint64_t>, kBounds.size() + 1> m_counts{};
    std::atomic<std::uint64_t> m_sum = 0;
};

} // namespace quayside

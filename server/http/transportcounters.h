#pragma once

#include "app/core/durationhistogram.h"
#include "server/http/request.h"

#include <array>
#include <atomic>

namespace quayside::server {

enum class Plane { Control, Data };

/// What the transport counts of itself, for whoever shows it. Plain atomics: counting takes no lock
/// on any path. Thread-safe.
class TransportCounters {
public:
    /// Index of a head that could not be read: it has no method.
    static constexpr size_t kNoMethod = size_t(Method::Options) + 1;
    static constexpr size_t kMethods = kNoMethod + 1;
    /// 1xx to 5xx at their first digit; 0: the client left before there was a status.
    static constexpr size_t kStatusClasses = 6;
    using Count = std::uint64_t;

    struct Figures {
        /// By plane, method, and class of status.
        std::array<std::array<std::array<Count, kStatusClasses>, kMethods>, 2> requests{};
        DurationHistogram::Figures controlDurations;
        Count accepted = 0; ///< connections, ever
        Count refused = 0; ///< connections that their address had too many of
        Count open = 0; ///< connections
        Count receivedBytes = 0; ///< of upload bodies
        Count sentBytes = 0; ///< of downloads
        Count uploads = 0; ///< requests that send a body to the data plane now
        Count downloads = 0; ///< answers that the data plane streams now
    };

    void countRequest(Plane plane, std::optional<Method> method, int status)
    {
        const size_t row = method ? size_t(*method) : kNoMethod;
        const size_t column = status >= 100 && status < 600 ? size_t(status / 100) : 0;
        add(m_requests[size_t(plane)][row][column]);
    }
    void countControlDuration(std::chrono::microseconds length) { m_controlDurations.add(length); }
    void countReceived(qint64 bytes) { add(m_receivedBytes, Count(bytes)); }
    void countSent(qint64 bytes) { add(m_sentBytes, Count(bytes)); }
    void countRefused() { add(m_refused); }

    /// Counts one more of something while it lives.
    class Presence {
    public:
        explicit Presence(std::atomic<Count> &count)
            : m_count(count)
        {
            add(m_count);
        }
        ~Presence() { m_count.fetch_sub(1, std::memory_order_relaxed); }
        Q_DISABLE_COPY_MOVE(Presence)

    private:
        std::atomic<Count> &m_count;
    };
    void countAccepted() { add(m_accepted); }
    std::atomic<Count> &openConnections() { return m_open; }
    std::atomic<Count> &uploads() { return m_uploads; }
    std::atomic<Count> &downloads() { return m_downloads; }

    Figures figures() const
    {
        const auto read = [](const std::atomic<Count> &count) {
            return count.load(std::memory_order_relaxed);
        };
        Figures figures;
        for (size_t plane = 0; plane < m_requests.size(); ++plane) {
            for (size_t method = 0; method < kMethods; ++method) {
                for (size_t status = 0; status < kStatusClasses; ++status)
                    figures.requests[plane][method][status] =
                        read(m_requests[plane][method][status]);
            }
        }
        figures.controlDurations = m_controlDurations.figures();
        figures.accepted = read(m_accepted);
        figures.refused = read(m_refused);
        figures.open = read(m_open);
        figures.receivedBytes = read(m_receivedBytes);
        figures.sentBytes = read(m_sentBytes);
        figures.uploads = read(m_uploads);
        figures.downloads = read(m_downloads);
        return figures;
    }

private:
    static void add(std::atomic<Count> &count, Count by = 1)
    {
        count.fetch_add(by, std::memory_order_relaxed);
    }

    std::array<std::array<std::array<std::atomic<Count>, kStatusClasses>, kMethods>, 2>
        m_requests{};
    DurationHistogram m_controlDurations;
    std::atomic<Count> m_accepted = 0;
    std::atomic<Count> m_refused = 0;
    std::atomic<Count> m_open = 0;
    std::atomic<Count> m_receivedBytes = 0;
    std::atomic<Count> m_sentBytes = 0;
    std::atomic<Count> m_uploads = 0;
    std::atomic<Count> m_downloads = 0;
};

} // namespace quayside::server

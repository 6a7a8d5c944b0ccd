#pragma once

#include "server/http/transportoptions.h"

namespace quayside::server {

/// Watches that a stream moves at least so many bytes in each window of time.
class RateWindow {
public:
    RateWindow(const TransportLimits &limits, qint64 now)
        : m_length(limits.streamWindow.count())
        , m_least(limits.streamWindowBytes)
        , m_start(now)
    {
    }

    void add(qint64 bytes) { m_moved += bytes; }
    /// The client is not who keeps us waiting: count anew.
    void restart(qint64 now)
    {
        m_start = now;
        m_moved = 0;
    }
    /// True when the window is over and too little moved.
    bool isTooSlow(qint64 now)
    {
        if (now - m_start < m_length)
            return false;
        if (m_moved < m_least)
            return true;
        restart(now);
        return false;
    }

private:
    qint64 m_length;
    qint64 m_least;
    qint64 m_start;
    qint64 m_moved = 0;
};

} // namespace quayside::server

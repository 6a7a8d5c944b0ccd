#pragma once

#include <QtCore/QtGlobal>

#include <chrono>

namespace quayside {

using Milliseconds = std::chrono::milliseconds;

/// An instant, UTC, in milliseconds since 1970. What rows, tokens and the wire are made from.
using Instant = std::chrono::sys_time<Milliseconds>;

inline constexpr Instant instantFromMs(qint64 ms)
{
    return Instant(Milliseconds(ms));
}
inline constexpr qint64 toMs(Instant t)
{
    return t.time_since_epoch().count();
}

/// The only source of "now" for the client and for timeouts of the server (rows take the
/// database's). Tests put a fake in its place. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;

    static const Clock &system();
};

} // namespace quayside

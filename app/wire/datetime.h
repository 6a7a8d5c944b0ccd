#pragma once

#include "app/core/clock.h"

#include <QtCore/QString>

#include <optional>

namespace quayside::wire {

/// `Fri, 21 Aug 2026 20:02:54 -0000`. Source: quay-api.md 1.7.
QString toRfc2822(Instant time);
/// `Fri, 21 Aug 2026 20:02:54 GMT`, as HTTP writes them.
QString toHttpDate(Instant time);
/// Accepts `-0000`, `+0000` and `GMT`.
std::optional<Instant> fromRfc2822(QStringView text);

/// `2026-08-22T10:00:00Z`, no fraction.
QString toIso8601(Instant time);
/// With or without a fraction; must end in Z.
std::optional<Instant> fromIso8601(QStringView text);

qint64 toEpochSeconds(Instant time);
Instant fromEpochSeconds(qint64 seconds);

} // namespace quayside::wire

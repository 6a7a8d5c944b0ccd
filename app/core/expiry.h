#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// A duration as `quay.expires-after` writes it: one integer and one of s m h d w y (y = 365 days).
/// InvalidInput for everything else, for values <= 0 and for ones beyond 1000 years.
/// Source: quay-api.md 4.8.
Result<Milliseconds> parseExpiryDuration(QStringView text);

/// How near the end of a tag is; limits as in Quay's console (7 and 31 days). Source:
/// console.md 4.2.
enum class ExpiryState { Never, Expired, Soon, Approaching, Scheduled };

ExpiryState expiryState(std::optional<Instant> end, Instant now);

} // namespace quayside

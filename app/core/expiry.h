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

/// How near the end of a tag is.
enum class ExpiryState { Never, Expired, Soon, Approaching, Scheduled };

/// What counts as near; the defaults are those of Quay's console. Source: console.md 4.2.
struct ExpiryLimits {
    std::chrono::days soon{7};
    std::chrono::days approaching{31};

    friend bool operator==(const ExpiryLimits &, const ExpiryLimits &) = default;
};

ExpiryState expiryState(std::optional<Instant> end, Instant now, const ExpiryLimits &limits = {});

} // namespace quayside

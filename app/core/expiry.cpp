#include "app/core/expiry.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxSeconds = qint64(1000) * 365 * 86400;

std::optional<qint64> unitSeconds(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 86400;
    case u'w':
        return 7 * 86400;
    case u'y':
        return 365 * 86400;
    default:
        return std::nullopt;
    }
}

} // namespace

Result<Milliseconds> parseExpiryDuration(QStringView text)
{
    const auto invalid = [] {
        return failure(ErrorCode::InvalidInput,
                       u"a duration is one whole number above 0 and one of s, m, h, d, w, y"_s);
    };
    if (text.size() < 2 || text.size() > 13)
        return invalid();
    const auto unit = unitSeconds(text.back());
    if (!unit)
        return invalid();
    qint64 amount = 0;
    for (const QChar c : text.chopped(1)) {
        if (c < u'0' || c > u'9')
            return invalid();
        amount = amount * 10 + (c.unicode() - u'0');
    }
    if (amount <= 0 || amount > kMaxSeconds / *unit)
        return invalid();
    return std::chrono::seconds(amount * *unit);
}

ExpiryState expiryState(std::optional<Instant> end, Instant now, const ExpiryLimits &limits)
{
    if (!end)
        return ExpiryState::Never;
    if (*end <= now)
        return ExpiryState::Expired;
    if (*end - now <= limits.soon)
        return ExpiryState::Soon;
    if (*end - now <= limits.approaching)
        return ExpiryState::Approaching;
    return ExpiryState::Scheduled;
}

} // namespace quayside

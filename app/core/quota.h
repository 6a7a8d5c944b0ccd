#pragma once

#include "app/core/result.h"

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What happens where a namespace uses so much of its quota. Source: quay-api.md 10.1.
enum class QuotaLimitKind {
    Warning, ///< its administrators are told
    Reject, ///< nothing more is taken
};

/// `Warning`, `Reject`: the wire's words.
QLatin1StringView toString(QuotaLimitKind kind);
std::optional<QuotaLimitKind> quotaLimitKindFromString(QStringView text);

/// The largest quota, in bytes: 1 EiB.
inline constexpr qint64 kMostQuotaBytes = qint64(1) << 60;

/// `10 GiB`, `1.5TB`, `500`: a number, perhaps with a unit, as bytes; units of 1000 (kB, MB, G) and
/// of 1024 (KiB, MiB) in any case. InvalidInput with Quay's sentence for another text, and for less
/// than a byte or more than kMostQuotaBytes.
Result<qint64> parseQuotaSize(const QString &text);

/// `10.0 GiB`, `512.0 Byte`: one digit, the largest unit of 1024 that leaves at least one.
QString quotaSizeText(qint64 bytes);

/// So many bytes are `percent` (1 to 100) of a quota; rounded down.
qint64 quotaShare(qint64 quotaBytes, int percent);

} // namespace quayside

#pragma once

#include "app/core/clock.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <optional>

namespace quayside {

/// A time as models hold it: epoch milliseconds, nothing where there is none.
inline QVariant timeValue(const std::optional<Instant> &time)
{
    return time ? QVariant(toMs(*time)) : QVariant();
}

/// The same for other programs: ISO, UTC.
inline QString timeExport(const std::optional<Instant> &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(toMs(*time)).toUTC().toString(Qt::ISODate)
                : QString();
}

} // namespace quayside

#pragma once

#include "app/core/clock.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QTime>
#include <QtCore/QTimeZone>

namespace quayside {

/// When the clocks of the zone show that, in rising order: none where they are put forward over it,
/// two where they are put back to it. QDateTime takes one of two, and which depends on the system.
QList<Instant> instantsAt(const QDate &day, const QTime &time, const QTimeZone &zone);

} // namespace quayside

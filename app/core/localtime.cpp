#include "app/core/localtime.h"

#include <QtCore/QDateTime>

namespace quayside {

QList<Instant> instantsAt(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    if (!day.isValid() || !time.isValid() || !zone.isValid())
        return {};
    const qint64 shown = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
    };
    constexpr qint64 kDay = 86'400'000; // the clocks are not changed twice in two days
    QList<Instant> instants;
    // East of Greenwich by more is earlier.
    const qint64 before = offsetAt(shown - kDay);
    const qint64 after = offsetAt(shown + kDay);
    for (const qint64 offset : {qMax(before, after), qMin(before, after)}) {
        const Instant instant = instantFromMs(shown - offset);
        if (offsetAt(shown - offset) == offset && !instants.contains(instant))
            instants.append(instant);
    }
    return instants;
}

} // namespace quayside

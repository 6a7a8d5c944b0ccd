#include "ui/text/datetext.h"

#include "ui/text/presentation.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int count(Milliseconds span, Milliseconds unit)
{
    return int(span / unit);
}

/// Whole units, where less than half of the next finer one (`slack`) counts as none missing: what
/// was just set to five days is in 5 days, not in 4.
int nearly(Milliseconds span, Milliseconds unit, Milliseconds slack)
{
    return int((span + slack) / unit);
}

QTimeZone wantedZone()
{
    return Presentation::current().zone == ZoneChoice::Utc ? QTimeZone::utc()
                                                           : QTimeZone::systemTimeZone();
}

} // namespace

QString DateText::ago(Instant time, Instant now)
{
    if (!Presentation::current().hasRelativeDates)
        return absolute(time);
    const Milliseconds span = now - time;
    if (span < 1min)
        return tr("just now");
    if (span < 1h)
        return tr("%n min ago", nullptr, count(span, 1min));
    if (span < 48h)
        return tr("%n h ago", nullptr, count(span, 1h));
    return tr("%n d ago", nullptr, count(span, 24h));
}

QString DateText::expiry(std::optional<Instant> end, Instant now)
{
    if (!end)
        //: A tag that has no date of expiration.
        return tr("Never");
    const Milliseconds span = *end - now;
    if (span <= 0ms)
        return tr("expired");
    if (!Presentation::current().hasRelativeDates)
        return absolute(*end);
    if (span > 24h * 90)
        return tr("in %n month(s)", nullptr, nearly(span, 24h * 30, 12h));
    if (span > 24h * 27)
        return tr("in %n week(s)", nullptr, nearly(span, 24h * 7, 12h));
    if (span > 48h)
        return tr("in %n day(s)", nullptr, nearly(span, 24h, 30min));
    if (span > 1h)
        return tr("in %n h", nullptr, nearly(span, 1h, 30s));
    return tr("in %n min", nullptr, qMax(1, nearly(span, 1min, 30s)));
}

QString DateText::expiryStateWord(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Soon:
        return tr("soon");
    case ExpiryState::Approaching:
        return tr("approaching");
    case ExpiryState::Scheduled:
        return tr("scheduled");
    case ExpiryState::Expired:
        return tr("expired");
    case ExpiryState::Never:
        break;
    }
    return {};
}

QString DateText::skippedImmutable()
{
    return tr("skipped, immutable");
}

QString DateText::absolute(Instant time, const std::optional<QTimeZone> &zone)
{
    //: Date and time as QDateTime::toString wants them, in the order of the language.
    const QString format = tr("d MMM yyyy, HH:mm");
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(toMs(time), zone.value_or(wantedZone())), format);
}

QString DateText::longDate(const QDate &day)
{
    static const QRegularExpression kWeekday(QStringLiteral("dddd[,，]? *|[,，]? *dddd"));
    const QLocale locale;
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(kWeekday));
}

QString DateText::shortTime(Instant time)
{
    const QTimeZone zone = wantedZone();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(time), zone);
    const bool isToday =
        local.date() == QDateTime::fromMSecsSinceEpoch(toMs(Clock::system().now()), zone).date();
    //: Day and time of something in the last weeks, as QDateTime::toString wants them.
    return QLocale().toString(local, isToday ? u"HH:mm"_s : tr("d MMM HH:mm"));
}

QString DateText::absoluteWithUtc(Instant time)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    //: %1 local date and time, %2 time zone, %3 date and time in UTC
    return tr("%1 (%2)\n%3 UTC")
        .arg(absolute(time, zone), QString::fromLatin1(zone.id()),
             absolute(time, QTimeZone::utc()));
}

} // namespace quayside::ui

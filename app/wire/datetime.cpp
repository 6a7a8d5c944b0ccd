#include "app/wire/datetime.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kRfcForm = u"ddd, dd MMM yyyy HH:mm:ss";

QDateTime toDateTime(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC);
}

} // namespace

QString toRfc2822(Instant time)
{
    return QLocale::c().toString(toDateTime(time), kRfcForm) + " -0000"_L1;
}

QString toHttpDate(Instant time)
{
    return QLocale::c().toString(toDateTime(time), kRfcForm) + " GMT"_L1;
}

std::optional<Instant> fromRfc2822(QStringView text)
{
    const qsizetype zone = text.lastIndexOf(u' ');
    if (zone < 0)
        return std::nullopt;
    const QStringView name = text.mid(zone + 1);
    if (name != "-0000"_L1 && name != "+0000"_L1 && name != "GMT"_L1)
        return std::nullopt;
    QDateTime parsed = QLocale::c().toDateTime(text.first(zone).toString(), kRfcForm.toString());
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeSpec(Qt::UTC);
    return instantFromMs(parsed.toMSecsSinceEpoch());
}

QString toIso8601(Instant time)
{
    return toDateTime(time).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

std::optional<Instant> fromIso8601(QStringView text)
{
    if (!text.endsWith(u'Z'))
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return instantFromMs(parsed.toMSecsSinceEpoch());
}

qint64 toEpochSeconds(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

Instant fromEpochSeconds(qint64 seconds)
{
    return instantFromMs(seconds * 1000);
}

} // namespace quayside::wire

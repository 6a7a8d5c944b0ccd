#include "app/wire/jsonfields.h"

#include "app/wire/datetime.h"

#include <cmath>

namespace quayside::wire {

std::optional<QString> optionalString(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> optionalBool(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> optionalInteger(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (std::nearbyint(number) != number || std::fabs(number) > 9e18)
        return std::nullopt;
    return value.toInteger();
}

std::optional<double> optionalNumber(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Instant> optionalSeconds(const QJsonObject &object, QLatin1StringView key)
{
    const auto seconds = optionalInteger(object, key);
    // Beyond this a number of milliseconds would not fit; nobody means such a date.
    if (!seconds || *seconds > 9'000'000'000'000 || *seconds < -9'000'000'000'000)
        return std::nullopt;
    return fromEpochSeconds(*seconds);
}

std::optional<Instant> optionalMoment(const QJsonObject &object, QLatin1StringView key)
{
    const auto seconds = optionalNumber(object, key);
    if (!seconds || !(std::fabs(*seconds) < 9e12))
        return std::nullopt;
    // Rounded first: 1.001 has no exact double, and 1.000999... is not the same millisecond.
    return instantFromMs(qint64(std::floor(std::nearbyint(*seconds * 1e6) / 1e3)));
}

std::optional<Instant> optionalRfc2822(const QJsonObject &object, QLatin1StringView key)
{
    const auto text = optionalString(object, key);
    return text ? fromRfc2822(*text) : std::nullopt;
}

bool boolOr(const QJsonObject &object, QLatin1StringView key, bool fallback)
{
    return optionalBool(object, key).value_or(fallback);
}

QString stringOr(const QJsonObject &object, QLatin1StringView key, const QString &fallback)
{
    return optionalString(object, key).value_or(fallback);
}

QJsonValue orNull(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue momentValue(Instant time)
{
    return double(toMs(time)) / 1000;
}

} // namespace quayside::wire

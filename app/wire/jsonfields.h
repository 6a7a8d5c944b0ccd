#pragma once

#include "app/core/clock.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <optional>

namespace quayside::wire {

// Tolerant reading: a key that is absent, null or of another type is nullopt. What must be there is
// checked by the caller.

std::optional<QString> optionalString(const QJsonObject &object, QLatin1StringView key);
std::optional<bool> optionalBool(const QJsonObject &object, QLatin1StringView key);
/// Whole numbers only; beyond 2^53 digits are lost, as everywhere in JSON.
std::optional<qint64> optionalInteger(const QJsonObject &object, QLatin1StringView key);
std::optional<double> optionalNumber(const QJsonObject &object, QLatin1StringView key);
/// Epoch seconds.
std::optional<Instant> optionalSeconds(const QJsonObject &object, QLatin1StringView key);
/// Epoch seconds with the milliseconds as a fraction; finer ones are cut off.
std::optional<Instant> optionalMoment(const QJsonObject &object, QLatin1StringView key);
/// RFC 2822.
std::optional<Instant> optionalRfc2822(const QJsonObject &object, QLatin1StringView key);

bool boolOr(const QJsonObject &object, QLatin1StringView key, bool fallback);
QString stringOr(const QJsonObject &object, QLatin1StringView key, const QString &fallback = {});

/// The value, or JSON null.
QJsonValue orNull(const std::optional<QString> &value);
QJsonValue orNull(const std::optional<qint64> &value);
/// Epoch seconds with the milliseconds as a fraction.
QJsonValue momentValue(Instant time);

} // namespace quayside::wire

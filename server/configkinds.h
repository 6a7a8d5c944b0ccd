#pragma once

#include "app/wire/configdump.h"
#include "server/config.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <functional>
#include <yaml-cpp/yaml.h>

// Kinds of values that keys of the configuration have. Each is made of what it is kept in: a
// function from the configuration, const or not, to a reference.

namespace quayside::server {

/// A key of the configuration: how it is read, shown and described.
struct ConfigOption {
    /// Takes the value, or says what it must be.
    std::function<QString(Config &, const YAML::Node &)> set;
    /// What holds, with secrets masked.
    std::function<QJsonValue(const Config &)> value;
    QJsonObject schema; ///< JSON schema of the value
};

/// What members of members lead to: `at(&Config::domain, &DomainSettings::title)`.
template <class... Members>
auto at(Members... members)
{
    return [=](auto &config) -> auto &
    {
        return (config.*....*members);
    };
}

template <class... Members>
auto inDomain(Members... members)
{
    return at(&Config::domain, members...);
}

QString textOf(const YAML::Node &node);
/// `2w`; `0s` is zero.
std::optional<Milliseconds> durationFromText(const QString &text);
/// The same back, in the largest unit that fits.
QString durationText(Milliseconds duration);
/// A whole number of seconds, or a duration; at least a second.
std::optional<std::chrono::seconds> secondsFrom(const YAML::Node &node);

/// Spans of time as whole seconds, what is none as null.
template <class T>
QJsonValue numberValue(const T &kept)
{
    if constexpr (std::is_integral_v<T>)
        return QJsonValue(qint64(kept));
    else if constexpr (std::is_same_v<T, Milliseconds>)
        return QJsonValue(qint64(std::chrono::floor<std::chrono::seconds>(kept).count()));
    else
        return kept ? numberValue(*kept) : QJsonValue(QJsonValue::Null);
}

template <class T>
QJsonValue durationValue(const T &kept)
{
    if constexpr (std::is_convertible_v<T, Milliseconds>)
        return durationText(kept);
    else
        return kept ? durationValue(*kept) : QJsonValue(QJsonValue::Null);
}

template <class Access>
ConfigOption boolean(Access access)
{
    const auto set = [access](Config &config, const YAML::Node &node) {
        bool value = false;
        if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value))
            return QStringLiteral("must be true or false");
        access(config) = value;
        return QString();
    };
    return {set,
            [access](const Config &config) { return QJsonValue(access(config)); },
            {{QStringLiteral("type"), QStringLiteral("boolean")}}};
}

/// `check` says what is wrong with a text.
template <class Access>
ConfigOption checkedText(Access access, std::function<QString(const QString &)> check)
{
    const auto set = [access, check](Config &config, const YAML::Node &node) {
        const auto value = node.IsScalar() ? textOf(node) : QString();
        if (const auto problem = node.IsScalar() ? check(value) : QStringLiteral("must be a text");
            !problem.isEmpty())
            return problem;
        access(config) = value;
        return QString();
    };
    return {set,
            [access](const Config &config) { return QJsonValue(access(config)); },
            {{QStringLiteral("type"), QStringLiteral("string")}}};
}

template <class Access>
ConfigOption text(Access access)
{
    return checkedText(access, [](const QString &) { return QString(); });
}

/// A text of which only the length is shown.
template <class Access>
ConfigOption secretText(Access access)
{
    auto option = text(access);
    option.value = [access](const Config &config) {
        const auto &value = access(config);
        return value.isEmpty() ? QJsonValue(QString()) : wire::maskedSecret(value.size());
    };
    option.schema.insert(QStringLiteral("writeOnly"), true);
    return option;
}

/// From `least` to `most`; kept as any number, span of time or optional of one.
template <class Access, class Make>
ConfigOption integer(qint64 least, qint64 most, Access access, Make make)
{
    const auto set = [=](Config &config, const YAML::Node &node) {
        qint64 value = 0;
        if (!node.IsScalar() || !YAML::convert<qint64>::decode(node, value) || value < least
            || value > most)
            return QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most);
        access(config) = make(value);
        return QString();
    };
    return {set,
            [access](const Config &config) { return numberValue(access(config)); },
            {{QStringLiteral("type"), QStringLiteral("integer")},
             {QStringLiteral("minimum"), least},
             {QStringLiteral("maximum"), most}}};
}

template <class Access>
ConfigOption integer(qint64 least, qint64 most, Access access)
{
    using Kept = std::decay_t<decltype(access(std::declval<Config &>()))>;
    return integer(least, most, access, [](qint64 value) { return Kept(value); });
}

/// `least` is a second or none.
template <class Access>
ConfigOption duration(Access access, std::chrono::seconds least = std::chrono::seconds(0))
{
    const auto set = [access, least](Config &config, const YAML::Node &node) {
        const auto parsed = durationFromText(node.IsScalar() ? textOf(node) : QString());
        if (!parsed)
            return QStringLiteral("must be a duration such as 12h, 3d or 2w");
        if (*parsed < least)
            return QStringLiteral("must be at least a second");
        access(config) = *parsed;
        return QString();
    };
    return {set,
            [access](const Config &config) { return durationValue(access(config)); },
            {{QStringLiteral("type"), QStringLiteral("string")},
             {QStringLiteral("pattern"), QStringLiteral("^[0-9]+[smhdwy]$")}}};
}

/// How long something lives, or how often something is done.
template <class Access>
ConfigOption interval(Access access)
{
    return duration(access, std::chrono::seconds(1));
}

/// A duration, or a whole number of seconds.
template <class Access>
ConfigOption seconds(Access access)
{
    const auto set = [access](Config &config, const YAML::Node &node) {
        const auto given = secondsFrom(node);
        if (!given)
            return QStringLiteral("must be a duration such as 10m or 90d, or seconds");
        access(config) = *given;
        return QString();
    };
    return {set,
            [access](const Config &config) { return durationValue(access(config)); },
            {{QStringLiteral("type"),
              QJsonArray{QStringLiteral("string"), QStringLiteral("integer")}}}};
}

/// Texts that all pass `isValid`; `problem` says what they have to be.
template <class Access>
ConfigOption listOf(std::function<bool(const QString &)> isValid, const QString &problem,
                    Access access)
{
    const auto set = [=](Config &config, const YAML::Node &node) {
        if (!node.IsSequence())
            return problem;
        QStringList values;
        for (const auto &item : node) {
            if (!item.IsScalar() || !isValid(textOf(item)))
                return problem;
            values.append(textOf(item));
        }
        access(config) = values;
        return QString();
    };
    return {set,
            [access](const Config &config) {
                return QJsonValue(QJsonArray::fromStringList(access(config)));
            },
            {{QStringLiteral("type"), QStringLiteral("array")},
             {QStringLiteral("items"),
              QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}}};
}

} // namespace quayside::server

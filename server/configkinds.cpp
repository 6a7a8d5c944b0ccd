#include "server/configkinds.h"

#include "app/core/expiry.h"

#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

std::optional<Milliseconds> durationFromText(const QString &text)
{
    if (text == u"0s")
        return Milliseconds(0);
    const auto parsed = parseExpiryDuration(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QString durationText(Milliseconds duration)
{
    constexpr std::array units{std::pair{'w', 7 * 86'400}, std::pair{'d', 86'400},
                               std::pair{'h', 3600}, std::pair{'m', 60}};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(duration).count();
    for (const auto &[name, length] : units) {
        if (seconds > 0 && seconds % length == 0)
            return QString::number(seconds / length) + QLatin1Char(name);
    }
    return QString::number(seconds) + u's';
}

std::optional<std::chrono::seconds> secondsFrom(const YAML::Node &node)
{
    qint64 number = 0;
    if (!node.IsScalar())
        return std::nullopt;
    std::optional<Milliseconds> given;
    if (YAML::convert<qint64>::decode(node, number) && number <= 100LL * 366 * 86'400)
        given = std::chrono::seconds(number);
    else
        given = durationFromText(textOf(node));
    if (!given || *given < std::chrono::seconds(1))
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(*given);
}

} // namespace quayside::server

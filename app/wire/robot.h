#pragma once

#include "app/core/clock.h"
#include "app/wire/organization.h"

namespace quayside::wire {

/// A robot account, as lists and single answers show it. Source: quay-api.md 9.3.
struct Robot {
    QString name; ///< `ns+short`
    std::optional<Instant> created = {};
    std::optional<Instant> lastAccessed = {};
    QString description;
    std::optional<QString> token = {}; ///< a secret
    std::optional<QJsonObject> metadata = {}; ///< absent in lists
    std::optional<QList<NamedTeam>> teams = {}; ///< when they were asked for
    std::optional<QStringList> repositories = {}; ///< likewise

    /// Protocol without a name.
    static Result<Robot> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Robot &, const Robot &) = default;
};

struct RobotList {
    QList<Robot> robots;

    /// Protocol when there is no list.
    static Result<RobotList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

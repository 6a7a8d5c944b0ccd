#pragma once

#include "app/core/clock.h"
#include "app/wire/user.h"

namespace quayside::wire {

/// A user, an organization or a robot that a search found, or whose something is.
/// Source: quay-api.md 10.5.
struct SearchEntity {
    enum class Kind { User, Organization, Robot };

    Kind kind = Kind::User;
    QString name; ///< of a robot: `ns+short`
    std::optional<QString> shortName = {}; ///< of a robot
    bool isOfUser = false; ///< the robot
    std::optional<Avatar> avatar = {}; ///< null for a robot
    double score = 1;

    QJsonObject toJson() const;
};

struct SearchTeam {
    QString name;
    SearchEntity organization;
    double score = 2;

    QJsonObject toJson() const;
};

struct SearchRepository {
    SearchEntity owner;
    QString name;
    std::optional<QString> description = {};
    bool isPublic = false;
    double score = 4;
    std::optional<Instant> lastModified = {};
    qint64 stars = 0;
    double popularity = 0;

    QJsonObject toJson() const;
};

} // namespace quayside::wire

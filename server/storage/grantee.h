#pragma once

#include "server/storage/rowid.h"

#include <QtCore/QString>

#include <optional>

namespace quayside::server {

enum class GranteeKind { User, Team, Robot };

/// The text in the columns: user, team, robot.
QLatin1StringView toString(GranteeKind kind);
/// User for a text that is none of them: columns have a CHECK.
GranteeKind granteeKindFromString(QStringView text);

/// Whom a row gives something: a permission, a membership, a default permission.
struct Grantee {
    GranteeKind kind = GranteeKind::User;
    qint64 id = 0;

    Grantee() = default;
    Grantee(GranteeKind of, qint64 value)
        : kind(of)
        , id(value)
    {
    }
    Grantee(NamespaceId user)
        : Grantee(GranteeKind::User, user.value)
    {
    }
    Grantee(TeamId team)
        : Grantee(GranteeKind::Team, team.value)
    {
    }
    Grantee(RobotId robot)
        : Grantee(GranteeKind::Robot, robot.value)
    {
    }

    friend bool operator==(const Grantee &, const Grantee &) = default;
};

/// Who asks: what rows can name.
struct GranteeKey {
    std::optional<NamespaceId> user;
    std::optional<RobotId> robot;

    /// Ids start at 1, so that nobody's rows are found for who is neither.
    Grantee grantee() const
    {
        return robot ? Grantee(*robot) : Grantee(user.value_or(NamespaceId{}));
    }
};

} // namespace quayside::server

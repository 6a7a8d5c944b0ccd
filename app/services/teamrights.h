#pragma once

#include "app/wire/organization.h"

#include <QtCore/QSet>

namespace quayside {

/// Who is in which team of an organization, to tell what a change would mean before it is made.
struct TeamRights {
    QList<wire::Team> teams;
    QList<wire::OrganizationMember> members;

    /// Users in a team of administrators, in the order of the members.
    QStringList administrators() const;
    /// Whether somebody still administers the organization afterwards.
    bool keepsAdministratorWithoutTeam(const QString &team) const;
    bool keepsAdministratorWithoutMember(const QString &user) const;
    /// A team with another role and other members; of a new team as well. Robots do not count.
    bool keepsAdministratorWith(const QString &team, OrganizationRole role,
                                const QStringList &users) const;
};

} // namespace quayside

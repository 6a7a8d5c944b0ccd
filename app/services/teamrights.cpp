#include "app/services/teamrights.h"

namespace quayside {

QStringList TeamRights::administrators() const
{
    QSet<QString> strong;
    for (const wire::Team &team : teams) {
        if (team.role == OrganizationRole::Admin)
            strong.insert(team.name);
    }
    QStringList names;
    for (const wire::OrganizationMember &member : members) {
        for (const wire::NamedTeam &team : member.teams.value_or(QList<wire::NamedTeam>())) {
            if (strong.contains(team.name) && !names.contains(member.name))
                names.append(member.name);
        }
    }
    return names;
}

bool TeamRights::keepsAdministratorWithoutTeam(const QString &team) const
{
    TeamRights after = *this;
    after.teams.removeIf([&team](const wire::Team &one) { return one.name == team; });
    return !after.administrators().isEmpty();
}

bool TeamRights::keepsAdministratorWithoutMember(const QString &user) const
{
    QStringList left = administrators();
    left.removeAll(user);
    return !left.isEmpty();
}

bool TeamRights::keepsAdministratorWith(const QString &team, OrganizationRole role,
                                        const QStringList &users) const
{
    return (role == OrganizationRole::Admin && !users.isEmpty())
        || keepsAdministratorWithoutTeam(team);
}

} // namespace quayside

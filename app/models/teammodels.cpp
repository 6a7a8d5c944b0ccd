#include "app/models/teammodels.h"

namespace quayside {

TeamModel *makeTeamModel(QObject *parent)
{
    using wire::Team;
    return new TeamModel([](const Team &team) { return team.name; },
                         {{[](const Team &team) { return team.name; }},
                          {[](const Team &team) { return team.description; }},
                          {[](const Team &team) { return int(team.role); },
                           [](const Team &team) { return QString(toString(team.role)); }},
                          {[](const Team &team) { return team.memberCount.value_or(0); }},
                          {[](const Team &team) { return team.repositoryCount.value_or(0); }}},
                         parent);
}

MemberModel *makeMemberModel(QObject *parent)
{
    using wire::OrganizationMember;
    const auto teams = [](const OrganizationMember &member) {
        QStringList names;
        for (const wire::NamedTeam &team : member.teams.value_or(QList<wire::NamedTeam>()))
            names.append(team.name);
        return QVariant(names);
    };
    return new MemberModel([](const OrganizationMember &member) { return member.name; },
                           {{[](const OrganizationMember &member) { return member.name; }},
                            {teams},
                            {[](const OrganizationMember &member) { return member.repositories; }}},
                           parent);
}

} // namespace quayside

#include "ui/pages/teams/teamsteps.h"

#include "app/api/permissionsapi.h"
#include "app/api/teamsapi.h"
#include "ui/pages/namespace/rightssteps.h"

namespace quayside::ui {

QList<CallSequence::Step> teamSteps(api::ApiClient &client, const QString &organization,
                                    const TeamRequest &before, const TeamRequest &after)
{
    QList<CallSequence::Step> steps;
    if (before.name.isEmpty() || before.role != after.role
        || before.description != after.description)
        steps.append({after.name,
                      [&client, organization, after] {
                          return api::TeamsApi(client, organization)
                              .put(after.name, after.role, after.description);
                      },
                      true});
    const QStringList had = before.memberNames();
    const QStringList has = after.memberNames();
    // First who comes: a team of administrators is never empty in between.
    for (const QString &name : has) {
        if (!had.contains(name))
            steps.append({name, [&client, organization, team = after.name, name] {
                              api::TeamsApi api(client, organization);
                              // No name of a user has an @.
                              return name.contains(u'@') ? api.invite(team, name)
                                                         : api.addMember(team, name);
                          }});
    }
    for (const wire::TeamMember &member : before.members) {
        if (!has.contains(member.name))
            steps.append({member.name, [&client, organization, team = after.name, member] {
                              api::TeamsApi api(client, organization);
                              return member.isAddress ? api.removeInvitation(team, member.name)
                                                      : api.removeMember(team, member.name);
                          }});
    }
    steps += rightsSteps(client, organization, api::PermissionsApi::Holder::Team, after.name,
                         before.rights, after.rights);
    return steps;
}

} // namespace quayside::ui

#include "ui/pages/robots/robotsteps.h"

#include "app/api/permissionsapi.h"
#include "app/api/prototypesapi.h"
#include "app/api/teamsapi.h"
#include "ui/pages/namespace/rightssteps.h"

namespace quayside::ui {

QList<CallSequence::Step> RobotSteps::grants(api::ApiClient &client, const QString &owner,
                                             const QString &name, const RobotRequest &request)
{
    QList<CallSequence::Step> steps;
    for (const QString &team : request.teams) {
        steps.append({team, [&client, team, name, owner] {
                          return api::TeamsApi(client, owner).addMember(team, name);
                      }});
    }
    steps +=
        rightsSteps(client, owner, api::PermissionsApi::Holder::User, name, {}, request.rights);
    if (request.newRepositories != RepositoryRole::None) {
        wire::Entity robot;
        robot.name = name;
        steps.append(
            {tr("New repositories"), [&client, robot, role = request.newRepositories, owner] {
                 return api::PrototypesApi(client, owner).create(robot, {}, role);
             }});
    }
    return steps;
}

} // namespace quayside::ui

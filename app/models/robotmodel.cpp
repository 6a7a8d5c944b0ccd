#include "app/models/robotmodel.h"

#include "app/models/timevalue.h"

namespace quayside {

QString shortNameOf(const wire::Robot &robot)
{
    return robot.name.section(QLatin1Char('+'), 1);
}

RobotModel *makeRobotModel(QObject *parent)
{
    using wire::Robot;
    const auto teams = [](const Robot &robot) {
        QStringList names;
        for (const wire::NamedTeam &team : robot.teams.value_or(QList<wire::NamedTeam>()))
            names.append(team.name);
        return QVariant(names);
    };
    const auto repositories = [](const Robot &robot) {
        return QVariant(robot.repositories.value_or(QStringList()));
    };
    return new RobotModel(
        [](const Robot &robot) { return robot.name; },
        {{[](const Robot &robot) { return robot.name; }},
         {[](const Robot &robot) { return robot.description; }},
         {teams},
         {repositories},
         {[](const Robot &robot) { return timeValue(robot.created); },
          [](const Robot &robot) { return timeExport(robot.created); }},
         {[](const Robot &robot) { return timeValue(robot.lastAccessed); },
          [](const Robot &robot) { return timeExport(robot.lastAccessed); }}},
        parent,
        [](const Robot &robot) { return robot.name + QLatin1Char(' ') + robot.description; });
}

} // namespace quayside

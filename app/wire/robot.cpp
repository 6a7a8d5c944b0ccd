#include "app/wire/robot.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc2822(*time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<Robot> Robot::fromJson(const QJsonObject &object)
{
    Robot robot;
    robot.name = stringOr(object, "name"_L1);
    if (robot.name.isEmpty())
        return failure(ErrorCode::Protocol, u"robot without name"_s);
    robot.created = optionalRfc2822(object, "created"_L1);
    robot.lastAccessed = optionalRfc2822(object, "last_accessed"_L1);
    robot.description = stringOr(object, "description"_L1);
    robot.token = optionalString(object, "token"_L1);
    if (const QJsonValue metadata = object.value("unstructured_metadata"_L1); metadata.isObject())
        robot.metadata = metadata.toObject();
    if (const QJsonValue teams = object.value("teams"_L1); teams.isArray())
        robot.teams = namedTeamsFromJson(teams.toArray());
    if (const QJsonValue repositories = object.value("repositories"_L1); repositories.isArray()) {
        QStringList list;
        for (const QJsonValue &repository : repositories.toArray())
            list.append(repository.toString());
        robot.repositories = list;
    }
    return robot;
}

QJsonObject Robot::toJson() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"created"_s, dateOrNull(created)},
                       {u"last_accessed"_s, dateOrNull(lastAccessed)},
                       {u"description"_s, description}};
    if (token)
        object.insert(u"token"_s, *token);
    if (metadata)
        object.insert(u"unstructured_metadata"_s, *metadata);
    if (teams)
        object.insert(u"teams"_s, namedTeamsToJson(*teams));
    if (repositories)
        object.insert(u"repositories"_s, QJsonArray::fromStringList(*repositories));
    return object;
}

Result<RobotList> RobotList::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("robots"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of robots"_s);
    RobotList robots;
    for (const QJsonValue &value : list.toArray()) {
        auto robot = Robot::fromJson(value.toObject());
        if (!robot)
            return failure(robot);
        robots.robots.append(*robot);
    }
    return robots;
}

QJsonObject RobotList::toJson() const
{
    QJsonArray list;
    for (const Robot &robot : robots)
        list.append(robot.toJson());
    return {{u"robots"_s, list}};
}

} // namespace quayside::wire

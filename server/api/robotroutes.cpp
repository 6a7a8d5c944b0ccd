#include "app/wire/robot.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/grantviews.h"
#include "server/api/querynumber.h"
#include "server/domain/robotservice.h"

#include <QtCore/QJsonDocument>

#include <limits>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxDescription = 255;
constexpr qsizetype kMaxMetadata = 16 * 1024; ///< bytes of its JSON

/// The same handlers serve `/user/robots` and `/organization/{orgname}/robots`.
enum class Owned { ByUser, ByOrganization };

RobotOwner ownerOf(Owned owned, const ApiCall &call)
{
    return owned == Owned::ByUser ? RobotOwner() : RobotOwner(call.path.value("orgname"));
}

wire::Robot robotView(const Robot &robot)
{
    wire::Robot view;
    view.name = robot.name;
    view.created = robot.created;
    view.lastAccessed = robot.lastUsed;
    view.description = robot.description;
    return view;
}

/// What is wrong with a robot Quay says in this form (quay-api.md 1.3 b).
Response robotProblem(const Request &request, const Error &error)
{
    const bool isAboutRobot = error.code == ErrorCode::ReferenceMissing
        || error.code == ErrorCode::AlreadyExists || error.code == ErrorCode::InvalidInput;
    return isAboutRobot ? messageProblem(400, error.message) : apiProblem(request, error);
}

/// One robot, with its token.
Future<Response> answerRobot(const Request &request, Future<Result<Robot>> future, int status)
{
    return future.then([request, status](const Result<Robot> &robot) {
        if (!robot)
            return robotProblem(request, robot.error());
        auto view = robotView(*robot);
        view.token = robot->token;
        view.metadata = robot->metadata;
        return Response::json(status, view.toJson()).withHeader("cache-control", "no-store");
    });
}

Response listView(const RobotList &list)
{
    wire::RobotList view;
    for (const auto &robot : list.robots) {
        auto item = robotView(robot);
        if (list.hasTokens)
            item.token = robot.token;
        if (list.hasPermissions) {
            QList<wire::NamedTeam> teams;
            for (const auto &team : robot.teams)
                teams.append({team, avatarOf(GranteeKind::Team, team)});
            item.teams = teams;
            item.repositories = robot.repositories;
        }
        view.robots.append(item);
    }
    return Response::json(200, view.toJson()).withHeader("cache-control", "no-store");
}

template <Owned owned>
Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    const auto limit = queryNumber(call.request, "limit", 0, 1, std::numeric_limits<int>::max());
    if (!limit)
        return ready(queryNumberProblem("limit"));
    const RobotListQuery query{queryFlag(call.request, "permissions"),
                               queryFlag(call.request, "token", true), *limit};
    return context.robots.list(call.caller, ownerOf(owned, call), query)
        .then([request = call.request](const Result<RobotList> &found) {
            return found ? listView(*found) : apiProblem(request, found.error());
        });
}

template <Owned owned>
Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    return answerRobot(
        call.request,
        context.robots.get(call.caller, ownerOf(owned, call), call.path.value("robot_shortname")),
        200);
}

template <Owned owned>
Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.request.body.isEmpty() ? Result<QJsonObject>(QJsonObject()) : call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto metadata = body->value("unstructured_metadata"_L1).toObject();
    if (QJsonDocument(metadata).toJson(QJsonDocument::Compact).size() > kMaxMetadata) {
        return ready(
            apiProblem(call.request,
                       {ErrorCode::InvalidInput,
                        u"'unstructured_metadata' may have at most %1 bytes"_s.arg(kMaxMetadata)}));
    }
    return answerRobot(call.request,
                       context.robots.create(call.caller, ownerOf(owned, call),
                                             {call.path.value("robot_shortname"),
                                              body->value("description"_L1).toString(), metadata}),
                       201);
}

template <Owned owned>
Future<Response> regenerate(const ApiContext &context, const ApiCall &call)
{
    return answerRobot(call.request,
                       context.robots.regenerate(call.caller, ownerOf(owned, call),
                                                 call.path.value("robot_shortname")),
                       200);
}

template <Owned owned>
Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return context.robots
        .remove(call.caller, ownerOf(owned, call), call.path.value("robot_shortname"))
        .then([request = call.request](Result<void> done) {
            return done ? Response::empty(204) : robotProblem(request, done.error());
        });
}

template <Owned owned>
Future<Response> permissions(const ApiContext &context, const ApiCall &call)
{
    return context.robots
        .permissions(call.caller, ownerOf(owned, call), call.path.value("robot_shortname"))
        .then([request = call.request](const Result<QList<GrantedRepository>> &found) {
            return found ? grantedView(*found) : robotProblem(request, found.error());
        });
}

/// What the two families say differently.
struct Family {
    QByteArray path;
    QByteArray name; ///< in operation ids: `getUserRobots`, `getOrgRobots`
    QByteArray scope;
    RouteAccess access;
    RouteAccess listAccess;
};

template <Owned owned>
void addFamily(Router &router, const ApiContext &context, const Family &family)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.resource = "robot." + family.name + info.resource;
        info.scope = family.scope;
        if (info.access == RouteAccess::Unstated)
            info.access = family.access;
        addApiRoute(router, context, method, family.path + pattern, id, function, std::move(info));
    };
    const QByteArray one = "/{robot_shortname}";
    const auto robot = family.name + "Robot";
    add(Method::Get, "", "get" + robot + "s", list<owned>,
        {.resource = "RobotList",
         .summary = "List the robots.",
         .query = {{"permissions", ParameterType::Flag, "With their teams and repositories."},
                   {"token", ParameterType::Flag, "With their tokens. Default true."},
                   {"limit", ParameterType::Number, "At most so many."}},
         .access = family.listAccess});
    add(Method::Get, one, "get" + robot, get<owned>,
        {.resource = "Robot", .summary = "A robot, with its token."});
    add(Method::Put, one, "create" + robot, create<owned>,
        {.resource = "Robot",
         .summary = "Create a robot.",
         .body = {"Create" + robot,
                  {{"description",
                    FieldType::Text,
                    "What it is for.",
                    Need::Optional,
                    {},
                    kMaxDescription},
                   {"unstructured_metadata", FieldType::Object, "Anything; kept as it is."}}},
         .logKinds = {"create_robot"}});
    add(Method::Delete, one, "delete" + robot, remove<owned>,
        {.resource = "Robot", .summary = "Delete a robot.", .logKinds = {"delete_robot"}});
    add(Method::Post, one + "/regenerate", "regenerate" + robot + "Token", regenerate<owned>,
        {.resource = "RegenerateRobot",
         .summary = "Give a robot a new token; the old one is good for nothing any more.",
         .logKinds = {"regenerate_robot_token"}});
    add(Method::Get, one + "/permissions", "get" + robot + "Permissions", permissions<owned>,
        {.resource = "RobotPermissions",
         .summary = "List the repositories that a robot has permissions in."});
}

} // namespace

void addRobotRoutes(Router &router, const ApiContext &context)
{
    addFamily<Owned::ByUser>(router, context,
                             {"/api/v1/user/robots", "User", "user:admin", RouteAccess::UserAdmin,
                              RouteAccess::UserAdmin});
    addFamily<Owned::ByOrganization>(router, context,
                                     {"/api/v1/organization/{orgname}/robots", "Org", "org:admin",
                                      RouteAccess::OrganizationAdmin,
                                      RouteAccess::OrganizationMember});
}

} // namespace quayside::server

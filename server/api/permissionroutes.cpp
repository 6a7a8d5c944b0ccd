#include "app/wire/permission.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/grantviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

wire::Permission permissionView(const RepositoryPermission &permission)
{
    const auto &row = permission.row;
    wire::Permission view;
    view.name = row.name;
    view.role = row.role;
    view.avatar = avatarOf(row.grantee.kind, row.name, row.email);
    if (row.grantee.kind != GranteeKind::Team)
        view.isRobot = row.grantee.kind == GranteeKind::Robot;
    view.isOrganizationMember = permission.isOrganizationMember;
    return view;
}

template <HolderKind kind>
Holder holderOf(const ApiCall &call)
{
    return {kind, call.path.value(kind == HolderKind::User ? "username" : "teamname")};
}

template <HolderKind kind>
Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerWith(call.request, context.permissions.list(call.caller, *name, kind),
                      [](const QList<RepositoryPermission> &found) {
                          wire::PermissionMap view;
                          for (const auto &item : found)
                              view.permissions.append(permissionView(item));
                          return Response::json(200, view.toJson());
                      });
}

template <HolderKind kind>
Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerWith(call.request,
                      context.permissions.get(call.caller, *name, holderOf<kind>(call)),
                      [](const RepositoryPermission &item) {
                          return Response::json(200, permissionView(item).toJson());
                      });
}

template <HolderKind kind>
Future<Response> put(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto role = repositoryRoleFromString(body->value("role"_L1).toString())
                          .value_or(RepositoryRole::Read); // the schema lets no other pass
    return answerWith(call.request,
                      context.permissions.put(call.caller, *name, holderOf<kind>(call), role),
                      [](const RepositoryPermission &item) {
                          return Response::json(200, permissionView(item).toJson());
                      });
}

template <HolderKind kind>
Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerEmpty(call.request,
                       context.permissions.remove(call.caller, *name, holderOf<kind>(call)));
}

Future<Response> transitive(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerWith(
        call.request,
        context.permissions.transitive(call.caller, *name, call.path.value("username")),
        [](const QList<RepositoryRole> &roles) {
            QJsonArray list;
            for (const auto role : roles)
                list.append(QJsonObject{{u"role"_s, toString(role)}});
            return Response::json(200, QJsonObject{{u"permissions"_s, list}});
        });
}

template <HolderKind kind>
void addFamily(Router &router, const ApiContext &context, const QByteArray &what,
               const QByteArray &placeholder)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.scope = "repo:admin";
        info.access = RouteAccess::RepositoryAdmin;
        addApiRoute(router, context, method,
                    "/api/v1/repository/{repository}/permissions/" + what.toLower() + pattern, id,
                    function, std::move(info));
    };
    const auto resource = "permission.Repository" + what + "Permission";
    const auto one = "/{" + placeholder + '}';
    const auto permissions = what + "Permissions";
    add(Method::Get, "/", "listRepo" + permissions, list<kind>,
        {.resource = resource + "List", .summary = "List the permissions, by name."});
    add(Method::Get, one, "get" + permissions, get<kind>,
        {.resource = resource, .summary = "A permission."});
    add(Method::Put, one, "change" + permissions, put<kind>,
        {.resource = resource,
         .summary = "Give a permission, or change it.",
         .body = {what + "Permission",
                  {{"role",
                    FieldType::Text,
                    "What may be done.",
                    Need::Required,
                    {"read", "write", "admin"}}}},
         .logKinds = {"change_repo_permission"}});
    add(Method::Delete, one, "delete" + permissions, remove<kind>,
        {.resource = resource,
         .summary = "Take a permission away.",
         .logKinds = {"delete_repo_permission"}});
}

} // namespace

void addPermissionRoutes(Router &router, const ApiContext &context)
{
    addFamily<HolderKind::User>(router, context, "User", "username");
    addFamily<HolderKind::Team>(router, context, "Team", "teamname");
    addApiRoute(router, context, Method::Get,
                "/api/v1/repository/{repository}/permissions/user/{username}/transitive",
                "getUserTransitivePermission", transitive,
                {.resource = "permission.RepositoryUserTransitivePermission",
                 .summary = "What a user or robot may do, by himself and by his teams.",
                 .scope = "repo:admin",
                 .access = RouteAccess::RepositoryAdmin});
}

} // namespace quayside::server

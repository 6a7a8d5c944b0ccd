#include "app/wire/permission.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/grantviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 511; ///< a robot's is the longest

wire::Entity entityView(const Grantee &who, const QString &name, const QString &email,
                        bool isMember)
{
    wire::Entity view;
    view.name = name;
    view.kind = who.kind == GranteeKind::Team ? wire::Entity::Kind::Team : wire::Entity::Kind::User;
    view.isRobot = who.kind == GranteeKind::Robot;
    view.isOrganizationMember = isMember;
    view.avatar = avatarOf(who.kind, name, email);
    return view;
}

wire::Prototype prototypeView(const Prototype &prototype)
{
    const auto &details = prototype.details;
    wire::Prototype view;
    view.id = details.row.uuid;
    view.role = details.row.role;
    if (details.row.activating) {
        view.activatingUser = entityView(*details.row.activating, details.activatingName,
                                         details.activatingEmail, prototype.isActivatingMember);
    }
    view.delegate = entityView(details.row.delegate, details.delegateName, details.delegateEmail,
                               prototype.isDelegateMember);
    return view;
}

Response oneView(const Prototype &prototype)
{
    return Response::json(200, prototypeView(prototype).toJson());
}

RepositoryRole roleOf(const QJsonObject &body)
{
    return repositoryRoleFromString(body.value("role"_L1).toString())
        .value_or(RepositoryRole::Read); // the schema lets no other pass
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.prototypes.list(call.caller, call.path.value("orgname")),
                      [](const QList<Prototype> &found) {
                          wire::PrototypeList view;
                          for (const auto &item : found)
                              view.prototypes.append(prototypeView(item));
                          return Response::json(200, view.toJson());
                      });
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    NewPrototype rule;
    rule.role = roleOf(*body);
    if (const auto user = body->value("activating_user"_L1); user.isObject())
        rule.activatingUser = user["name"_L1].toString();
    const auto delegate = body->value("delegate"_L1).toObject();
    rule.delegateKind =
        delegate.value("kind"_L1) == "team"_L1 ? GranteeKind::Team : GranteeKind::User;
    rule.delegate = delegate.value("name"_L1).toString();
    return answerWith(call.request,
                      context.prototypes.create(call.caller, call.path.value("orgname"), rule),
                      oneView);
}

Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerWith(call.request,
                      context.prototypes.update(call.caller, call.path.value("orgname"),
                                                call.path.value("prototypeid"), roleOf(*body)),
                      oneView);
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.prototypes.remove(call.caller, call.path.value("orgname"),
                                                 call.path.value("prototypeid")));
}

} // namespace

void addPrototypeRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.scope = "org:admin";
        info.access = RouteAccess::OrganizationAdmin;
        addApiRoute(router, context, method, "/api/v1/organization/{orgname}/prototypes" + pattern,
                    id, function, std::move(info));
    };
    const BodyField role{"role",
                         FieldType::Text,
                         "What the delegate may do.",
                         Need::Required,
                         {"read", "write", "admin"}};
    const BodyField name{"name", FieldType::Text, "Name.", Need::Required, {}, kMaxName};
    add(Method::Get, "", "getOrganizationPrototypePermissions", list,
        {.resource = "prototype.PermissionPrototypeList",
         .summary = "List the default permissions of new repositories."});
    add(Method::Post, "", "createOrganizationPrototypePermission", create,
        {.resource = "prototype.PermissionPrototypeList",
         .summary = "Add a default permission.",
         .body = {"NewPrototype",
                  {role,
                   {"delegate",
                    FieldType::Object,
                    "Who gets it.",
                    Need::Required,
                    {},
                    -1,
                    {name,
                     {"kind",
                      FieldType::Text,
                      "What the name is; robots are users.",
                      Need::Required,
                      {"user", "team"}}}},
                   {"activating_user",
                    FieldType::Object,
                    "Only in repositories that this user makes.",
                    Need::Nullable,
                    {},
                    -1,
                    {name}}}},
         .logKinds = {"create_prototype_permission"}});
    add(Method::Put, "/{prototypeid}", "updateOrganizationPrototypePermission", update,
        {.resource = "prototype.PermissionPrototype",
         .summary = "Change the role of a default permission.",
         .body = {"PrototypeUpdate", {role}},
         .logKinds = {"modify_prototype_permission"}});
    add(Method::Delete, "/{prototypeid}", "deleteOrganizationPrototypePermission", remove,
        {.resource = "prototype.PermissionPrototype",
         .summary = "Remove a default permission.",
         .logKinds = {"delete_prototype_permission"}});
}

} // namespace quayside::server

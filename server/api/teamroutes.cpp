#include "app/wire/organization.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/grantviews.h"
#include "server/api/inviteviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxDescription = 8 * 1024;

wire::TeamMember memberView(const MemberRow &row)
{
    const bool isRobot = row.member.kind == GranteeKind::Robot;
    return {row.name, isRobot, avatarOf(row.member.kind, row.name, row.email), false};
}

Future<Response> put(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto name = TeamName::parse(call.path.value("teamname"));
    if (!name)
        return ready(messageProblem(400, name.error().message));
    TeamChange change;
    change.role = organizationRoleFromString(body->value("role"_L1).toString())
                      .value_or(OrganizationRole::Member); // the schema lets no other pass
    if (const auto description = body->value("description"_L1); description.isString())
        change.description = description.toString();
    return answerWith(call.request,
                      context.teams.put(call.caller, call.path.value("orgname"), *name, change),
                      [](const PutTeam &team) {
                          wire::Team view{team.row.name, team.row.description, team.row.role,
                                          avatarOf(GranteeKind::Team, team.row.name), true};
                          view.isNew = team.isNew;
                          return Response::json(200, view.toJson());
                      });
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(
        call.request,
        context.teams.remove(call.caller, call.path.value("orgname"), call.path.value("teamname")));
}

Future<Response> members(const ApiContext &context, const ApiCall &call)
{
    return answerWith(
        call.request,
        context.teams.members(call.caller, call.path.value("orgname"), call.path.value("teamname"),
                              queryFlag(call.request, "includePending")),
        [](const TeamMembers &found) {
            wire::TeamMembers view{found.row.name, {}, found.canEdit};
            for (const auto &row : found.members)
                view.members.append(memberView(row));
            for (const auto &invite : found.invites) {
                view.members.append(invite.user ? invitedView(invite.userName, invite.email)
                                                : invitedAddressView(invite.email));
            }
            return Response::json(200, view.toJson());
        });
}

Future<Response> addMember(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.teams.addMember(
                          call.caller, call.path.value("orgname"), call.path.value("teamname"),
                          call.path.value("membername"), mailForm(context, call.request)),
                      [](const AddedMember &added) {
                          auto view = memberView(added.row);
                          view.isInvited = added.isInvited;
                          return Response::json(200, view.toJson());
                      });
}

Future<Response> removeMember(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.teams.removeMember(call.caller, call.path.value("orgname"),
                                                  call.path.value("teamname"),
                                                  call.path.value("membername")));
}

Future<Response> permissions(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.teams.permissions(call.caller, call.path.value("orgname"),
                                                call.path.value("teamname")),
                      grantedView);
}

} // namespace

void addTeamRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.scope = "org:admin";
        if (info.access == RouteAccess::Unstated)
            info.access = RouteAccess::OrganizationAdmin;
        addApiRoute(router, context, method,
                    "/api/v1/organization/{orgname}/team/{teamname}" + pattern, id, function,
                    std::move(info));
    };
    add(Method::Put, "", "updateOrganizationTeam", put,
        {.resource = "team.OrganizationTeam",
         .summary = "Create a team, or change its role and description.",
         .body =
             {"TeamDescription",
              {{"role",
                FieldType::Text,
                "What its members may do in the organization.",
                Need::Required,
                {"member", "creator", "admin"}},
               {"description", FieldType::Text, "Markdown.", Need::Optional, {}, kMaxDescription}}},
         .logKinds = {"org_create_team", "org_set_team_description", "org_set_team_role"}});
    add(Method::Delete, "", "deleteOrganizationTeam", remove,
        {.resource = "team.OrganizationTeam",
         .summary = "Delete a team and its permissions.",
         .logKinds = {"org_delete_team"}});
    add(Method::Get, "/members", "getOrganizationTeamMembers", members,
        {.resource = "team.TeamMemberList",
         .summary = "List the members of a team.",
         .query = {{"includePending", ParameterType::Flag,
                    "Also who was invited and has not answered; for administrators."}},
         .access = RouteAccess::OrganizationMember});
    add(Method::Put, "/members/{membername}", "updateOrganizationTeamMember", addMember,
        {.resource = "team.TeamMember",
         .summary = "Add a user, or a robot of the organization, to a team.",
         .logKinds = {"org_add_team_member", "org_invite_team_member"}});
    add(Method::Delete, "/members/{membername}", "deleteOrganizationTeamMember", removeMember,
        {.resource = "team.TeamMember",
         .summary = "Remove a member from a team.",
         .logKinds = {"org_remove_team_member", "org_delete_team_member_invite"}});
    add(Method::Get, "/permissions", "getOrganizationTeamPermissions", permissions,
        {.resource = "team.TeamPermissions",
         .summary = "List the repositories that a team has permissions in."});
}

} // namespace quayside::server

#include "app/wire/organization.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/quotaviews.h"

#include <cmath>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxEmail = 254;
/// In seconds; what an option may be is less, and a number in JSON holds it exactly.
constexpr double kMaxExpiry = 1e11;

wire::Avatar teamAvatar(const QString &name)
{
    return wire::avatarFor(name, {}, wire::AvatarKind::Team);
}

wire::Organization organizationView(const OrganizationDetails &details,
                                    const DomainSettings &settings)
{
    const auto &row = details.row;
    wire::Organization view;
    view.name = row.name;
    view.avatar = wire::avatarFor(row.name, {}, wire::AvatarKind::Org);
    view.isAdmin = details.role >= OrganizationRole::Admin;
    view.isMember = details.role >= OrganizationRole::Member;
    if (view.isMember) {
        QList<wire::Team> teams;
        for (const auto &team : details.teams) {
            wire::Team item{team.row.name, team.row.description, team.row.role,
                            teamAvatar(team.row.name), view.isAdmin || team.hasAsker};
            item.repositoryCount = team.repositoryCount;
            item.memberCount = team.memberCount;
            item.isSynced = false;
            teams.append(item);
        }
        view.teams = teams;
        view.quota = namespaceQuotaView(details.quota, settings);
    }
    if (view.isAdmin) {
        view.email = row.email.value_or(QString());
        view.settings = wire::OrganizationSettings{
            details.invoice.isByEmail, details.invoice.address,
            std::chrono::duration_cast<std::chrono::seconds>(row.tagExpiry), true};
    }
    return view;
}

wire::OrganizationMember memberView(const OrganizationMember &member, bool withTeams)
{
    wire::OrganizationMember view;
    view.name = member.member.name;
    view.avatar = wire::avatarFor(view.name, member.member.email, wire::AvatarKind::User);
    view.repositories = member.repositories;
    if (withTeams) {
        QList<wire::NamedTeam> teams;
        for (const auto &team : member.teams)
            teams.append({team, teamAvatar(team)});
        view.teams = teams;
    }
    return view;
}

/// The address under either of its names, the first one first.
std::optional<QString> emailOf(const QJsonObject &body)
{
    for (const auto key : {"email"_L1, "contact_email"_L1}) {
        const auto email = body.value(key).toString();
        if (!email.isEmpty())
            return email;
    }
    return std::nullopt;
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const NewOrganization organization{body->value("name"_L1).toString(), emailOf(*body)};
    return context.organizations.create(call.caller, organization)
        .then([request = call.request](Result<void> made) {
            return made ? Response::jsonString(201, u"Created") : apiProblem(request, made.error());
        });
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.organizations.get(call.caller, call.path.value("orgname")),
                      [&settings = context.domain.settings](const OrganizationDetails &details) {
                          return Response::json(200, organizationView(details, settings).toJson());
                      });
}

Result<OrganizationChange> changeOf(const QJsonObject &body)
{
    OrganizationChange change;
    change.email = emailOf(body);
    if (const auto value = body.value("invoice_email"_L1); value.isBool())
        change.isInvoiceByEmail = value.toBool();
    if (const auto value = body.value("invoice_email_address"_L1); !value.isUndefined()) {
        const auto address = value.toString();
        change.invoiceAddress = address.isEmpty() ? std::nullopt : std::optional(address);
    }
    if (const auto value = body.value("tag_expiration_s"_L1); value.isDouble()) {
        const double seconds = value.toDouble();
        if (seconds < 0 || seconds > kMaxExpiry || std::floor(seconds) != seconds)
            return failure(ErrorCode::NotAnOption, u"Invalid tag expiration option"_s);
        change.tagExpiry = std::chrono::seconds(qint64(seconds));
    }
    return change;
}

Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto change = changeOf(*body);
    if (!change)
        return ready(apiProblem(call.request, change.error()));
    return answerWith(
        call.request,
        context.organizations.update(call.caller, call.path.value("orgname"), *change),
        [&settings = context.domain.settings](const OrganizationDetails &details) {
            return Response::json(200, organizationView(details, settings).toJson());
        });
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.organizations.remove(call.caller, call.path.value("orgname")));
}

Future<Response> members(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.organizations.members(call.caller, call.path.value("orgname")),
                      [](const QList<OrganizationMember> &list) {
                          QJsonArray array;
                          for (const auto &item : list)
                              array.append(memberView(item, true).toJson());
                          return Response::json(200, QJsonObject{{u"members"_s, array}});
                      });
}

Future<Response> member(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.organizations.member(call.caller, call.path.value("orgname"),
                                                   call.path.value("membername")),
                      [](const OrganizationMember &item) {
                          return Response::json(200, memberView(item, true).toJson());
                      });
}

Future<Response> removeMember(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.organizations.removeMember(call.caller, call.path.value("orgname"),
                                                          call.path.value("membername")));
}

Future<Response> collaborators(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request,
                      context.organizations.collaborators(call.caller, call.path.value("orgname")),
                      [](const QList<OrganizationMember> &list) {
                          QJsonArray array;
                          for (const auto &item : list)
                              array.append(memberView(item, false).toJson());
                          return Response::json(200, QJsonObject{{u"collaborators"_s, array}});
                      });
}

void addMemberRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.scope = "org:admin";
        info.access = RouteAccess::OrganizationAdmin;
        addApiRoute(router, context, method, "/api/v1/organization/{orgname}" + pattern, id,
                    function, std::move(info));
    };
    add(Method::Get, "/members", "getOrganizationMembers", members,
        {.resource = "organization.OrganizationMemberList",
         .summary = "List the users who are in a team of the organization."});
    add(Method::Get, "/members/{membername}", "getOrganizationMember", member,
        {.resource = "organization.OrganizationMember",
         .summary = "A member of the organization."});
    add(Method::Delete, "/members/{membername}", "removeOrganizationMember", removeMember,
        {.resource = "organization.OrganizationMember",
         .summary = "Remove a user from all teams and repositories of the organization.",
         .logKinds = {"org_remove_team_member"}});
    add(Method::Get, "/collaborators", "getOrganizationCollaborators", collaborators,
        {.resource = "organization.OrganizationCollaboratorList",
         .summary = "List the users with permissions in repositories who are in no team."});
}

} // namespace

void addOrganizationRoutes(Router &router, const ApiContext &context)
{
    const BodyField email{"email", FieldType::Text, "Contact address.", Need::Nullable,
                          {},      kMaxEmail};
    const BodyField contact{"contact_email", FieldType::Text, "The same.", Need::Nullable, {},
                            kMaxEmail};
    addApiRoute(router, context, Method::Post, "/api/v1/organization/", "createOrganization",
                create,
                {.resource = "organization.OrganizationList",
                 .summary = "Create an organization; the caller becomes its administrator.",
                 .scope = "user:admin",
                 .body = {"NewOrg",
                          {{"name", FieldType::Text, "Its name.", Need::Required},
                           email,
                           contact,
                           {"recaptcha_response", FieldType::Text, "Not asked for."}}},
                 .access = RouteAccess::UserAdmin,
                 .logKinds = {"org_create"}});
    const QByteArray one = "/api/v1/organization/{orgname}";
    addApiRoute(router, context, Method::Get, one, "getOrganization", get,
                {.resource = "organization.Organization",
                 .summary = "An organization, as far as the caller may see it.",
                 .access = RouteAccess::Anyone});
    addApiRoute(
        router, context, Method::Put, one, "changeOrganizationDetails", update,
        {.resource = "organization.Organization",
         .summary = "Change the organization's settings.",
         .scope = "org:admin",
         .body = {"UpdateOrg",
                  {email,
                   contact,
                   {"invoice_email", FieldType::Flag, "Whether invoices come by mail."},
                   {"invoice_email_address",
                    FieldType::Text,
                    "Where to.",
                    Need::Nullable,
                    {},
                    kMaxEmail},
                   {"tag_expiration_s", FieldType::Number,
                    "How long the time machine keeps what has ended; one of the options."}}},
         .access = RouteAccess::OrganizationAdmin,
         .logKinds = {"org_change_email", "org_change_invoicing", "org_change_tag_expiration"}});
    addApiRoute(router, context, Method::Delete, one, "deleteAdminedOrganization", remove,
                {.resource = "organization.Organization",
                 .summary = "Delete the organization with all that is in it.",
                 .scope = "org:admin",
                 .requiresFreshLogin = true,
                 .access = RouteAccess::OrganizationAdmin,
                 .logKinds = {"org_delete"}});
    addMemberRoutes(router, context);
}

} // namespace quayside::server

#include "app/wire/administration.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/changelog.h"
#include "server/api/querynumber.h"
#include "server/api/quotaviews.h"
#include "server/api/superuserroute.h"
#include "server/domain/callerrights.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxLimit = 100;
constexpr int kWithoutLimit = 10'000; ///< Quay gives everything then; so many at once are enough

wire::AdministeredUser userView(const AdministeredAccount &row, const DomainSettings &settings)
{
    return {.username = row.name,
            .email = row.email,
            .isVerified = row.isVerified,
            .avatar =
                wire::avatarFor(row.name, row.email.value_or(QString()), wire::AvatarKind::User),
            .isSuperUser = row.isSuperuser,
            .isEnabled = row.isEnabled,
            .quota = namespaceQuotaView(row.quota, settings)};
}

wire::AdministeredOrganization organizationView(const AdministeredAccount &row,
                                                const DomainSettings &settings)
{
    return {.name = row.name,
            .email = row.email,
            .avatar =
                wire::avatarFor(row.name, row.email.value_or(QString()), wire::AvatarKind::Org),
            .quota = namespaceQuotaView(row.quota, settings)};
}

Future<Response> list(const ApiContext &context, const ApiCall &call, bool isOrganization)
{
    const auto &request = call.request;
    const auto limit = queryNumber(request, "limit", 0, 0, kMaxLimit + 1);
    if (!limit)
        return ready(queryNumberProblem("limit"));
    if (*limit > kMaxLimit) {
        return ready(
            apiProblem(request, {ErrorCode::InvalidInput, u"Page limit cannot be above 100"_s}));
    }
    AccountListQuery query;
    query.isOrganization = isOrganization;
    query.withDisabled = isOrganization || queryFlag(request, "disabled", true);
    query.limit = *limit > 0 ? *limit : kWithoutLimit;
    // The token is the last name; what cannot be one means the first page (quay-api.md 1.6).
    if (const auto token = request.queryValue("next_page"); token && NamespaceName::parse(*token))
        query.after = *token;
    return context.superusers.list(call.caller, query)
        .then([request, isOrganization,
               &settings = context.domain.settings](const Result<AccountPage> &page) {
            if (!page)
                return apiProblem(request, page.error());
            QJsonArray rows;
            for (const auto &row : page->rows) {
                rows.append(isOrganization ? organizationView(row, settings).toJson()
                                           : userView(row, settings).toJson());
            }
            QJsonObject view{{isOrganization ? u"organizations"_s : u"users"_s, rows}};
            if (page->next)
                view.insert(u"next_page"_s, *page->next);
            return Response::json(200, view);
        });
}

Future<Response> listUsers(const ApiContext &context, const ApiCall &call)
{
    return list(context, call, false);
}

Future<Response> listOrganizations(const ApiContext &context, const ApiCall &call)
{
    return list(context, call, true);
}

Response userAnswer(const Request &request, const DomainSettings &settings,
                    const Result<AdministeredAccount> &row)
{
    return row ? Response::json(200, userView(*row, settings).toJson())
               : apiProblem(request, row.error());
}

Response gone(const Request &request, const Result<void> &removed)
{
    return removed ? Response::empty(204) : apiProblem(request, removed.error());
}

Future<Response> getUser(const ApiContext &context, const ApiCall &call)
{
    return context.superusers.user(call.caller, call.path.value("username"))
        .then([request = call.request,
               &settings = context.domain.settings](const Result<AdministeredAccount> &row) {
            return userAnswer(request, settings, row);
        });
}

Future<Response> createUser(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto name = body->value("username"_L1).toString();
    const auto email = body->value("email"_L1).toString();
    return context.superusers.createUser(call.caller, name, email)
        .then([request = call.request, name, email](const Result<MadeUser> &made) {
            if (!made)
                return apiProblem(request, made.error());
            return Response::json(200,
                                  QJsonObject{{u"username"_s, name},
                                              {u"email"_s, email},
                                              {u"password"_s, made->password},
                                              {u"encrypted_password"_s, made->encryptedPassword}})
                .withHeader("cache-control", "no-store");
        });
}

Future<Response> updateUser(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    UserAdministration changes;
    if (const auto password = body->value("password"_L1); password.isString())
        changes.password = password.toString().toUtf8();
    if (const auto email = body->value("email"_L1); email.isString())
        changes.email = email.toString();
    if (const auto enabled = body->value("enabled"_L1); enabled.isBool())
        changes.isEnabled = enabled.toBool();
    return context.superusers.updateUser(call.caller, call.path.value("username"), changes)
        .then([request = call.request,
               &settings = context.domain.settings](const Result<AdministeredAccount> &row) {
            return userAnswer(request, settings, row);
        });
}

Future<Response> deleteUser(const ApiContext &context, const ApiCall &call)
{
    return context.superusers.removeUser(call.caller, call.path.value("username"))
        .then([request = call.request](Result<void> removed) { return gone(request, removed); });
}

Future<Response> updateOrganization(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    OrganizationAdministration changes;
    if (const auto name = body->value("name"_L1); name.isString())
        changes.name = name.toString();
    if (const auto email = body->value("email"_L1); email.isString())
        changes.email = email.toString();
    return context.superusers.updateOrganization(call.caller, call.path.value("orgname"), changes)
        .then([request = call.request,
               &settings = context.domain.settings](const Result<AdministeredAccount> &row) {
            return row ? Response::json(200, organizationView(*row, settings).toJson())
                       : apiProblem(request, row.error());
        });
}

Future<Response> deleteOrganization(const ApiContext &context, const ApiCall &call)
{
    return context.superusers.removeOrganization(call.caller, call.path.value("orgname"))
        .then([request = call.request](Result<void> removed) { return gone(request, removed); });
}

Future<Response> takeOwnership(const ApiContext &context, const ApiCall &call)
{
    const auto name = call.path.value("namespace");
    return context.superusers.takeOwnership(call.caller, name)
        .then([request = call.request, name](Result<void> taken) {
            return taken ? Response::json(200, QJsonObject{{u"namespace"_s, name}})
                         : apiProblem(request, taken.error());
        });
}

Future<Response> registrySize(const ApiContext &context, const ApiCall &call)
{
    return context.superusers.registrySize(call.caller)
        .then([request = call.request](const Result<RegistrySize> &size) {
            if (!size)
                return apiProblem(request, size.error());
            const auto &total = size->total;
            return Response::json(
                200,
                QJsonObject{{u"size_bytes"_s, total ? total->bytes : 0},
                            {u"last_ran"_s, total ? QJsonValue(toMs(total->at)) : QJsonValue::Null},
                            {u"queued"_s, false},
                            {u"running"_s, size->isRunning}});
        });
}

Future<Response> measureRegistry(const ApiContext &context, const ApiCall &call)
{
    return context.superusers.measureRegistry(call.caller)
        .then([request = call.request](Result<bool> measured) {
            return measured ? Response::empty(*measured ? 201 : 202)
                            : apiProblem(request, measured.error());
        });
}

Future<Response> changeLog(const ApiContext &, const ApiCall &call)
{
    if (auto allowed = requireSuperuser(call.caller, Purpose::Look); !allowed)
        return ready(apiProblem(call.request, allowed.error()));
    return ready(Response::json(200, QJsonObject{{u"log"_s, changelogText()}}));
}

Future<Response> configuration(const ApiContext &context, const ApiCall &call)
{
    if (auto allowed = requireSuperuser(call.caller, Purpose::Look); !allowed)
        return ready(apiProblem(call.request, allowed.error()));
    if (!context.domain.settings.hasConfigDump) {
        return ready(apiProblem(call.request,
                                {ErrorCode::Forbidden,
                                 u"The configuration is not shown: FEATURE_SUPERUSER_CONFIGDUMP is "
                                 "off"_s}));
    }
    return ready(Response::json(200, context.settings.configDump.toJson())
                     .withHeader("cache-control", "no-store"));
}

Future<Response> registryStatus(const ApiContext &, const ApiCall &call)
{
    if (auto allowed = requireSuperuser(call.caller, Purpose::Look); !allowed)
        return ready(apiProblem(call.request, allowed.error()));
    return ready(
        Response::json(200, QJsonObject{{u"provider_id"_s, u"file"_s}, {u"status"_s, u"ready"_s}}));
}

using Add =
    std::function<void(Method, const QByteArray &, const QByteArray &, ContextFunction, RouteInfo)>;

const QueryParameter kLimit{"limit", ParameterType::Number, "Size of a page, at most 100."};
const QueryParameter kNextPage{"next_page", ParameterType::Text, "The token of the page before."};

void addUsers(const Add &add)
{
    const BodyField email{"email", FieldType::Text, "Address of the user."};
    auto users = superuserRoute("SuperUserList", "List all users.");
    users.query = {{"disabled", ParameterType::Flag, "Disabled ones as well. Default true."},
                   kLimit,
                   kNextPage};
    add(Method::Get, "/users/", "listAllUsers", listUsers, users);
    add(Method::Post, "/users/", "createInstallUser", createUser,
        superuserRoute(
            "SuperUserList", "Make a user, with a password that is shown once.", {"user_create"},
            {"CreateInstallUser",
             {{"username", FieldType::Text, "Name of the user.", Need::Required}, email}}));
    add(Method::Get, "/users/{username}", "getInstallUser", getUser,
        superuserRoute("SuperUserManagement", "A user."));
    add(Method::Put, "/users/{username}", "changeInstallUser", updateUser,
        superuserRoute(
            "SuperUserManagement", "Change a user, or disable him.",
            {"user_change_password", "user_change_email", "user_enable", "user_disable"},
            {"UpdateInstallUser",
             {{"password", FieldType::Text, "A new password; he is signed out everywhere."},
              email,
              {"enabled", FieldType::Flag, "Whether he may sign in."}}}));
    add(Method::Delete, "/users/{username}", "deleteInstallUser", deleteUser,
        superuserRoute("SuperUserManagement", "Delete a user with all that hangs on him.",
                       {"user_delete"}));
}

void addOrganizations(const Add &add)
{
    auto organizations = superuserRoute("SuperUserOrganizationList", "List all organizations.");
    organizations.query = {kLimit, kNextPage};
    add(Method::Get, "/organizations/", "listAllOrganizations", listOrganizations, organizations);
    add(Method::Put, "/organizations/{orgname}", "changeOrganization", updateOrganization,
        superuserRoute("SuperUserOrganizationManagement", "Rename an organization.",
                       {"org_change_name", "org_change_email"},
                       {"UpdateOrgAsSuperuser",
                        {{"name", FieldType::Text, "A new name; its repositories move along."},
                         {"email", FieldType::Text, "Address of the organization."}}}));
    add(Method::Delete, "/organizations/{orgname}", "deleteOrganization", deleteOrganization,
        superuserRoute("SuperUserOrganizationManagement",
                       "Delete an organization with all that hangs on it.", {"org_delete"}));
    add(Method::Post, "/takeownership/{namespace}", "takeOwnership", takeOwnership,
        superuserRoute("SuperUserTakeOwnership",
                       "Become an owner of an organization; a user becomes one.",
                       {"take_ownership"}));
}

} // namespace

void addSuperuserRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        addApiRoute(router, context, method, "/api/v1/superuser" + pattern, id, function,
                    std::move(info));
    };
    addUsers(add);
    addOrganizations(add);
    add(Method::Get, "/changelog/", "getChangeLog", changeLog,
        superuserRoute("ChangeLog", "What has changed between the releases."));
    add(Method::Get, "/registrysize/", "getRegistrySize", registrySize,
        superuserRoute("SuperUserRegistrySize", "How much all blobs are, as summed up last."));
    auto measure = superuserRoute("SuperUserRegistrySize", "Sum up how much all blobs are.");
    measure.unlogged = "only a figure about what is there is made anew";
    add(Method::Post, "/registrysize/", "queueRegistrySizeCalculation", measureRegistry, measure);
    auto dump = superuserRoute("SuperUserDumpConfig",
                               "How the registry is configured, secrets masked; refused unless "
                               "FEATURE_SUPERUSER_CONFIGDUMP is on.");
    add(Method::Get, "/config", "getSuperUserConfig", configuration, dump);
    add(Method::Get, "/registrystatus", "getRegistryStatus", registryStatus,
        superuserRoute("SuperUserRegistryStatus", "Whether the registry is set up."));
}

} // namespace quayside::server

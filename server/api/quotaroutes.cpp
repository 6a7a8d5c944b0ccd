#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/quotaviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuotaTarget::Kind;

template <Kind kind>
QuotaTarget targetOf(const ApiCall &call)
{
    if constexpr (kind == Kind::Own)
        return {};
    else if constexpr (kind == Kind::Organization)
        return {kind, call.path.value("orgname")};
    else
        return {kind, call.path.value("namespace")};
}

QuotaRequest quotaOf(const QJsonObject &body)
{
    QuotaRequest request;
    if (const auto text = body.value("limit"_L1); text.isString())
        request.text = text.toString();
    if (const auto bytes = body.value("limit_bytes"_L1); bytes.isDouble())
        request.bytes = bytes.toDouble();
    return request;
}

QuotaLimitRequest limitOf(const QJsonObject &body)
{
    QuotaLimitRequest request;
    if (const auto kind = body.value("type"_L1); kind.isString())
        request.kind = kind.toString();
    if (const auto percent = body.value("threshold_percent"_L1); percent.isDouble())
        request.percent = percent.toDouble();
    return request;
}

Future<Response> answerQuota(const ApiContext &context, const ApiCall &call,
                             Future<Result<QuotaRow>> quota)
{
    return answerWith(call.request, std::move(quota),
                      [&settings = context.domain.settings](const QuotaRow &row) {
                          return Response::json(200, quotaView(row, settings).toJson());
                      });
}

Future<Response> answerCreated(const ApiCall &call, Future<Result<void>> made)
{
    return made.then([request = call.request](Result<void> done) {
        return done ? Response::jsonString(201, u"Created") : apiProblem(request, done.error());
    });
}

template <Kind kind>
Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request, context.quotas.find(call.caller, targetOf<kind>(call)),
                      [&settings = context.domain.settings](const std::optional<QuotaRow> &row) {
                          QJsonArray array;
                          if (row)
                              array.append(quotaView(*row, settings).toJson());
                          return Response::json(200, array);
                      });
}

template <Kind kind>
Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    return answerQuota(
        context, call,
        context.quotas.get(call.caller, targetOf<kind>(call), call.path.value("quota_id")));
}

template <Kind kind>
Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerCreated(call,
                         context.quotas.create(call.caller, targetOf<kind>(call), quotaOf(*body)));
}

template <Kind kind>
Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerQuota(context, call,
                       context.quotas.update(call.caller, targetOf<kind>(call),
                                             call.path.value("quota_id"), quotaOf(*body)));
}

template <Kind kind>
Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(
        call.request,
        context.quotas.remove(call.caller, targetOf<kind>(call), call.path.value("quota_id")));
}

template <Kind kind>
Future<Response> listLimits(const ApiContext &context, const ApiCall &call)
{
    return answerWith(
        call.request,
        context.quotas.get(call.caller, targetOf<kind>(call), call.path.value("quota_id")),
        [](const QuotaRow &row) {
            QJsonArray array;
            for (const auto &limit : row.limits)
                array.append(quotaLimitView(limit).toJson());
            return Response::json(200, array);
        });
}

template <Kind kind>
Future<Response> getLimit(const ApiContext &context, const ApiCall &call)
{
    return answerWith(
        call.request,
        context.quotas.limit(call.caller, targetOf<kind>(call), call.path.value("quota_id"),
                             call.path.value("limit_id")),
        [](const QuotaLimitRow &row) { return Response::json(200, quotaLimitView(row).toJson()); });
}

Future<Response> createLimit(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerCreated(call,
                         context.quotas.createLimit(call.caller, targetOf<Kind::Organization>(call),
                                                    call.path.value("quota_id"), limitOf(*body)));
}

Future<Response> updateLimit(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerQuota(context, call,
                       context.quotas.updateLimit(call.caller, targetOf<Kind::Organization>(call),
                                                  call.path.value("quota_id"),
                                                  call.path.value("limit_id"), limitOf(*body)));
}

Future<Response> removeLimit(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.quotas.removeLimit(call.caller, targetOf<Kind::Organization>(call),
                                                  call.path.value("quota_id"),
                                                  call.path.value("limit_id")));
}

/// Superusers change quotas, whatever the address, and freshly signed in as for all that they do.
RouteInfo change(QByteArray resource, QByteArray summary, QByteArray logKind, BodySchema body = {})
{
    return {.resource = std::move(resource),
            .summary = std::move(summary),
            .scope = "super:user",
            .requiresFreshLogin = true,
            .body = std::move(body),
            .access = RouteAccess::Superuser,
            .logKinds = {std::move(logKind)}};
}

BodySchema quotaSchema(QByteArray name)
{
    return {std::move(name),
            {{"limit_bytes", FieldType::Number, "How many bytes."},
             {.name = "limit",
              .summary = "The same with a unit, such as 10 GiB; goes before limit_bytes.",
              .maxLength = 64}}};
}

BodySchema limitSchema(QByteArray name, Need need)
{
    return {.name = std::move(name),
            .fields = {{.name = "type",
                        .summary = "Warning: administrators are told. Reject: nothing more is "
                                   "taken; there is one at most.",
                        .need = need,
                        .values = {"Warning", "Reject"}},
                       {"threshold_percent", FieldType::Number,
                        "Percent of the quota, from 1 to 100.", need}},
            .isClosed = true};
}

void addOrganizationQuota(Router &router, const ApiContext &context)
{
    constexpr auto kKind = Kind::Organization;
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        addApiRoute(router, context, method, "/api/v1/organization/{orgname}/quota" + pattern, id,
                    function, std::move(info));
    };
    const auto look = [](QByteArray resource, QByteArray summary) {
        return RouteInfo{.resource = std::move(resource),
                         .summary = std::move(summary),
                         .scope = "org:admin",
                         .access = RouteAccess::OrganizationMember};
    };
    const QByteArray all = "namespacequota.OrganizationQuotaList";
    const QByteArray one = "namespacequota.OrganizationQuota";
    const QByteArray limits = "namespacequota.OrganizationQuotaLimitList";
    const QByteArray limit = "namespacequota.OrganizationQuotaLimit";
    add(Method::Get, "", "listOrganizationQuota", list<kKind>,
        look(all, "The organization's quota, or the system's default."));
    add(Method::Post, "", "createOrganizationQuota", create<kKind>,
        change(all, "Give the organization a quota.", "org_create_quota",
               quotaSchema("NewOrgQuota")));
    add(Method::Get, "/{quota_id}", "getOrganizationQuota", get<kKind>,
        look(one, "The organization's quota."));
    add(Method::Put, "/{quota_id}", "changeOrganizationQuota", update<kKind>,
        change(one, "Change the organization's quota.", "org_change_quota",
               quotaSchema("UpdateOrgQuota")));
    add(Method::Delete, "/{quota_id}", "deleteOrganizationQuota", remove<kKind>,
        change(one, "Take the quota away, with its limits.", "org_delete_quota"));
    add(Method::Get, "/{quota_id}/limit", "listOrganizationQuotaLimit", listLimits<kKind>,
        look(limits, "Where somebody is warned or refused."));
    add(Method::Post, "/{quota_id}/limit", "createOrganizationQuotaLimit", createLimit,
        change(limits, "Warn or refuse at a percentage.", "org_create_quota_limit",
               limitSchema("NewOrgQuotaLimit", Need::Required)));
    add(Method::Get, "/{quota_id}/limit/{limit_id}", "getOrganizationQuotaLimit", getLimit<kKind>,
        look(limit, "A limit of the quota."));
    add(Method::Put, "/{quota_id}/limit/{limit_id}", "changeOrganizationQuotaLimit", updateLimit,
        change(limit, "Change a limit of the quota.", "org_change_quota_limit",
               limitSchema("UpdateOrgQuotaLimit", Need::Optional)));
    add(Method::Delete, "/{quota_id}/limit/{limit_id}", "deleteOrganizationQuotaLimit", removeLimit,
        change(limit, "Delete a limit of the quota.", "org_delete_quota_limit"));
}

void addUserQuota(Router &router, const ApiContext &context)
{
    const auto add = [&](const QByteArray &pattern, const QByteArray &id, ContextFunction function,
                         const QByteArray &resource, const QByteArray &summary) {
        addApiRoute(router, context, Method::Get, "/api/v1/user/quota" + pattern, id, function,
                    {.resource = "namespacequota." + resource,
                     .summary = summary,
                     .scope = "user:admin",
                     .access = RouteAccess::UserAdmin});
    };
    add("", "listUserQuota", list<Kind::Own>, "UserQuotaList",
        "The user's quota, or the system's default.");
    add("/{quota_id}", "getUserQuota", get<Kind::Own>, "UserQuota", "The user's quota.");
    add("/{quota_id}/limit", "listUserQuotaLimit", listLimits<Kind::Own>, "UserQuotaLimitList",
        "Where he is warned or refused.");
    add("/{quota_id}/limit/{limit_id}", "getUserQuotaLimit", getLimit<Kind::Own>, "UserQuotaLimit",
        "A limit of the quota.");
}

template <Kind kind>
void addSuperuserQuota(Router &router, const ApiContext &context, const QByteArray &owner,
                       const QByteArray &name)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &verb,
                         ContextFunction function, RouteInfo info) {
        info.isInternal = true;
        info.requiresFreshLogin = true;
        info.access = RouteAccess::Superuser;
        info.scope = "super:user";
        addApiRoute(router, context, method,
                    "/api/v1/superuser/" + owner + "/{namespace}/quota" + pattern,
                    verb + name + "QuotaSuperUser", function, std::move(info));
    };
    const QByteArray all = "superuser.SuperUser" + name + "QuotaList";
    const QByteArray one = "superuser.SuperUser" + name + "QuotaManagement";
    add(Method::Get, "", "list", list<kind>,
        {.resource = all, .summary = "The quota, or the system's default."});
    add(Method::Post, "", "create", create<kind>,
        change(all, "Give a quota.", "org_create_quota", quotaSchema("NewNamespaceQuota")));
    add(Method::Get, "/{quota_id}", "get", get<kind>, {.resource = one, .summary = "The quota."});
    add(Method::Put, "/{quota_id}", "change", update<kind>,
        change(one, "Change the quota.", "org_change_quota", quotaSchema("UpdateNamespaceQuota")));
    add(Method::Delete, "/{quota_id}", "delete", remove<kind>,
        change(one, "Take the quota away, with its limits.", "org_delete_quota"));
}

} // namespace

void addQuotaRoutes(Router &router, const ApiContext &context)
{
    const auto &settings = context.domain.settings;
    if (!settings.hasQuota || !settings.canEditQuota)
        return;
    addOrganizationQuota(router, context);
    addUserQuota(router, context);
    addSuperuserQuota<Kind::AnyUser>(router, context, "users", "User");
    addSuperuserQuota<Kind::AnyOrganization>(router, context, "organization", "Organization");
}

} // namespace quayside::server

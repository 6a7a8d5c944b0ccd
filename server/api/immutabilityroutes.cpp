#include "app/core/tagpattern.h"
#include "app/wire/immutabilitypolicy.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a pattern may be: the domain's sentence says how long that is.
constexpr qsizetype kLongestText = 4 * kLongestTagPattern;

/// Whose policies a path means.
using TargetFunction = Result<PolicyTarget> (*)(const ApiCall &);

Result<PolicyTarget> organizationOf(const ApiCall &call)
{
    return PolicyTarget(call.path.value("orgname"));
}

Result<PolicyTarget> repositoryOf(const ApiCall &call)
{
    auto repository = call.repository();
    if (!repository)
        return failure(repository);
    return PolicyTarget(*std::move(repository));
}

wire::ImmutabilityPolicy view(const ImmutabilityRow &row)
{
    return {row.uuid, row.pattern, row.matches};
}

template <TargetFunction targetOf>
Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(call.request, target.error()));
    return context.immutability.list(call.caller, *target)
        .then([request = call.request](Result<QList<ImmutabilityRow>> rows) {
            if (!rows)
                return apiProblem(request, rows.error());
            wire::ImmutabilityPolicyList policies;
            for (const auto &row : std::as_const(*rows))
                policies.policies.append(view(row));
            return Response::json(200, policies.toJson());
        });
}

Result<PolicyRequest> requestOf(const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return failure(body);
    auto policy = wire::ImmutabilityPolicy::fromRequest(*body);
    if (!policy)
        return failure(policy);
    return PolicyRequest{policy->tagPattern, policy->tagPatternMatches};
}

template <TargetFunction targetOf>
Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    auto policy = requestOf(call);
    if (!target || !policy)
        return ready(apiProblem(call.request, !target ? target.error() : policy.error()));
    return context.immutability.create(call.caller, *target, *policy)
        .then([request = call.request](Result<QString> uuid) {
            return uuid ? Response::json(201, wire::PolicyUuid{*uuid}.toJson())
                        : valueProblem(request, uuid.error());
        });
}

template <TargetFunction targetOf>
Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(call.request, target.error()));
    return context.immutability.get(call.caller, *target, call.path.value("policy_uuid"))
        .then([request = call.request](Result<ImmutabilityRow> row) {
            return row ? Response::json(200, view(*row).toJson())
                       : apiProblem(request, row.error());
        });
}

template <TargetFunction targetOf>
Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    auto policy = requestOf(call);
    if (!target || !policy)
        return ready(apiProblem(call.request, !target ? target.error() : policy.error()));
    return answerGone(
        context.immutability.update(call.caller, *target, call.path.value("policy_uuid"), *policy),
        call.request);
}

template <TargetFunction targetOf>
Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(call.request, target.error()));
    const auto uuid = call.path.value("policy_uuid");
    return context.immutability.remove(call.caller, *target, uuid)
        .then([request = call.request, uuid](Result<void> removed) {
            return removed ? Response::json(200, wire::PolicyUuid{uuid}.toJson())
                           : apiProblem(request, removed.error());
        });
}

struct Family {
    QByteArray path;
    QByteArray resource; ///< the class of one; more of them have "ies"
    QByteArray id; ///< in operation ids
    QByteArray scope;
    RouteAccess access;
};

template <TargetFunction targetOf>
void addFamily(Router &router, const ApiContext &context, const Family &family)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        const bool isOne = pattern.endsWith('}');
        info.resource = "immutability_policy." + family.resource + (isOne ? "y" : "ies");
        info.scope = family.scope;
        info.access = family.access;
        addApiRoute(router, context, method, family.path + "/immutabilitypolicy/" + pattern, id,
                    function, std::move(info));
    };
    const auto body = [&family](const QByteArray &verb) {
        return BodySchema{
            verb + family.id + "y",
            {{"tagPattern",
              FieldType::Text,
              "A regular expression for the whole name.",
              Need::Required,
              {},
              kLongestText},
             {"tagPatternMatches", FieldType::Flag, "False: all tags but those. Default true."}}};
    };
    add(Method::Get, "", "list" + family.id + "ies", list<targetOf>,
        {.summary = "The policies that make tags immutable."});
    add(Method::Post, "", "create" + family.id + "y", create<targetOf>,
        {.summary = "Make a policy; the tags that it means are immutable from then on.",
         .body = body("Create"),
         .logKinds = {"create_immutability_policy", "tags_made_immutable_by_policy"}});
    add(Method::Get, "{policy_uuid}", "get" + family.id + "y", get<targetOf>,
        {.summary = "One policy."});
    add(Method::Put, "{policy_uuid}", "update" + family.id + "y", update<targetOf>,
        {.summary = "Change a policy; tags that it meant before stay immutable.",
         .body = body("Update"),
         .logKinds = {"update_immutability_policy", "tags_made_immutable_by_policy"}});
    add(Method::Delete, "{policy_uuid}", "delete" + family.id + "y", remove<targetOf>,
        {.summary = "Delete a policy; tags stay immutable.",
         .logKinds = {"delete_immutability_policy"}});
}

} // namespace

void addImmutabilityRoutes(Router &router, const ApiContext &context)
{
    if (!context.domain.settings.hasImmutableTags) {
        for (const QByteArray of : {"organization/{orgname}", "repository/{repository}"})
            addAbsentRoute(router, Method::Post, "/api/v1/" + of + "/immutabilitypolicy/");
        return;
    }
    addFamily<organizationOf>(router, context,
                              {"/api/v1/organization/{orgname}", "OrgImmutabilityPolic",
                               "OrganizationImmutabilityPolic", "org:admin",
                               RouteAccess::OrganizationAdmin});
    addFamily<repositoryOf>(router, context,
                            {"/api/v1/repository/{repository}", "RepositoryImmutabilityPolic",
                             "RepositoryImmutabilityPolic", "repo:admin",
                             RouteAccess::RepositoryAdmin});
}

} // namespace quayside::server

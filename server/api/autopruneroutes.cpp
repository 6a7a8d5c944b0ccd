#include "app/wire/autoprune.h"
#include "app/wire/immutabilitypolicy.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/querynumber.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a pattern may be: the domain's sentence says how long that is.
constexpr qsizetype kLongestText = 4 * kLongestTagPattern;
constexpr qsizetype kMostRules = 50;
constexpr int kPage = 1000;
constexpr int kMaxPage = 10'000;

/// Whose policies a path means.
using TargetFunction = Result<PruneTarget> (*)(const ApiCall &);

Result<PruneTarget> organizationOf(const ApiCall &call)
{
    return PruneTarget(call.path.value("orgname"));
}

Result<PruneTarget> ownOf(const ApiCall &)
{
    return PruneTarget(OwnNamespace());
}

Result<PruneTarget> repositoryOf(const ApiCall &call)
{
    auto repository = call.repository();
    if (!repository)
        return failure(repository);
    return PruneTarget(*std::move(repository));
}

wire::AutoprunePolicyList view(const QList<AutopruneRow> &rows)
{
    wire::AutoprunePolicyList list;
    for (const auto &row : rows)
        list.policies.append(wire::AutoprunePolicy::of(row.rule, row.uuid));
    return list;
}

PruneRequest requestOf(const QJsonObject &object)
{
    // One without a method or a value is refused by the domain, like one with a wrong one.
    auto policy = wire::AutoprunePolicy::fromJson(object);
    if (!policy)
        return {object.value("method"_L1).toString(), {}, {}, true};
    return {policy->method, policy->value, policy->tagPattern, policy->tagPatternMatches};
}

template <TargetFunction targetOf>
Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(call.request, target.error()));
    return answerWith(
        call.request, context.autoprune.list(call.caller, *target),
        [](const QList<AutopruneRow> &rows) { return Response::json(200, view(rows).toJson()); });
}

template <TargetFunction targetOf>
Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(call.request, target.error()));
    return answerWith(
        call.request, context.autoprune.get(call.caller, *target, call.path.value("policy_uuid")),
        [](const AutopruneRow &row) {
            return Response::json(200, wire::AutoprunePolicy::of(row.rule, row.uuid).toJson());
        });
}

template <TargetFunction targetOf>
Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    auto body = call.body();
    if (!target || !body)
        return ready(apiProblem(call.request, !target ? target.error() : body.error()));
    return answerWith(
        call.request, context.autoprune.create(call.caller, *target, requestOf(*body)),
        [](const QString &uuid) { return Response::json(201, wire::PolicyUuid{uuid}.toJson()); });
}

template <TargetFunction targetOf>
Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    auto body = call.body();
    if (!target || !body)
        return ready(apiProblem(call.request, !target ? target.error() : body.error()));
    return answerEmpty(call.request,
                       context.autoprune.update(call.caller, *target,
                                                call.path.value("policy_uuid"), requestOf(*body)));
}

template <TargetFunction targetOf>
Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(call.request, target.error()));
    const auto uuid = call.path.value("policy_uuid");
    return context.autoprune.remove(call.caller, *target, uuid)
        .then([request = call.request, uuid](const Result<void> &removed) {
            return removed ? Response::json(200, wire::PolicyUuid{uuid}.toJson())
                           : apiProblem(request, removed.error());
        });
}

/// Policies of a dry run: those of the body, or nullopt for the ones that hold.
Result<std::optional<QList<PruneRequest>>> policiesOf(const ApiCall &call)
{
    if (call.request.body.isEmpty())
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(call.request.body);
    const QJsonValue policies = document.object().value("policies"_L1);
    if (document.isObject() && policies.isUndefined())
        return std::nullopt;
    if (!policies.isArray() || policies.toArray().size() > kMostRules) {
        return failure(ErrorCode::InvalidInput,
                       u"'policies' must be a list of at most %1 policies"_s.arg(kMostRules));
    }
    QList<PruneRequest> list;
    for (const QJsonValue &value : policies.toArray())
        list.append(requestOf(value.toObject()));
    return list;
}

wire::PrunePreview pageOf(const PrunePreview &preview, const QString &after, qsizetype limit)
{
    wire::PrunePreview page;
    page.policies = view(preview.rules).policies;
    for (const auto &[tag, decision] : preview.tags) {
        (decision.isRemoved ? page.removed : page.kept) += 1;
        if (!after.isEmpty() && tag.name <= after)
            continue;
        if (page.tags.size() == limit) {
            page.hasAdditional = true;
            continue;
        }
        page.tags.append(
            {tag.name, tag.manifestDigest, tag.start, decision.isRemoved, decision.cause,
             decision.rule >= 0 ? std::optional<qint64>(decision.rule) : std::nullopt});
    }
    return page;
}

Future<Response> preview(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(request, name.error()));
    const auto limit = queryNumber(request, "limit", kPage, 1, kMaxPage);
    if (!limit)
        return ready(queryNumberProblem("limit"));
    auto policies = policiesOf(call);
    if (!policies)
        return ready(apiProblem(request, policies.error()));
    return answerWith(
        request,
        context.autoprune.preview(call.caller, *name, queryFlag(request, "dryRun"), *policies),
        [after = request.queryValue("after").value_or(QString()),
         limit = *limit](const PrunePreview &found) {
            return Response::json(200, pageOf(found, after, limit).toJson());
        });
}

constexpr int kIdBase = 36;

/// `<id>` or `<id>/<tag>`; a token that cannot be read means the first page (quay-api.md 1.6).
PreviewCursor cursorOf(const Request &request)
{
    const auto token = request.queryValue("next_page").value_or(QString());
    bool isNumber = false;
    const auto id = token.section(u'/', 0, 0).toLongLong(&isNumber, kIdBase);
    return isNumber && id > 0 ? PreviewCursor{{id}, token.section(u'/', 1)} : PreviewCursor();
}

wire::NamespacePrunePreview pageOf(const NamespacePreview &found, const PreviewCursor &cursor,
                                   qsizetype limit)
{
    wire::NamespacePrunePreview page;
    for (const auto &one : found.repositories) {
        auto tags =
            pageOf(one.preview, one.id == cursor.repository ? cursor.tag : QString(), limit);
        limit -= tags.tags.size();
        const auto id = QString::number(one.id.value, kIdBase);
        if (tags.hasAdditional)
            page.nextPage = id + u'/' + tags.tags.last().name;
        else if (found.hasMore)
            page.nextPage = id;
        page.repositories.append({one.name, std::move(tags)});
    }
    return page;
}

template <TargetFunction targetOf>
Future<Response> previewAll(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    auto target = targetOf(call);
    if (!target)
        return ready(apiProblem(request, target.error()));
    const auto limit = queryNumber(request, "limit", kPage, 1, kMaxPage);
    if (!limit)
        return ready(queryNumberProblem("limit"));
    auto policies = policiesOf(call);
    if (!policies)
        return ready(apiProblem(request, policies.error()));
    const auto cursor = cursorOf(request);
    return answerWith(request,
                      context.autoprune.previewAll(call.caller, *target,
                                                   queryFlag(request, "dryRun"), *policies, cursor,
                                                   *limit),
                      [cursor, limit = *limit](const NamespacePreview &found) {
                          return Response::json(200, pageOf(found, cursor, limit).toJson());
                      });
}

template <TargetFunction targetOf>
void addPreviewAll(Router &router, const ApiContext &context, const QByteArray &owner,
                   const QByteArray &id, const QByteArray &scope, RouteAccess access)
{
    addApiRoute(router, context, Method::Post, "/api/quayside/v1/" + owner + "/autoprune", id,
                previewAll<targetOf>,
                {.resource = "autoprune.NamespaceAutoPrunePreview",
                 .summary =
                     "What policies would do to each tag of all repositories that are not "
                     "read-only; nothing is changed. Body: `policies`, a list of them; without it "
                     "those that hold. A repository that does not fit on a page goes on on the "
                     "next.",
                 .scope = scope,
                 .query = {{"dryRun", ParameterType::Flag, "Must be true."},
                           {"next_page", ParameterType::Text, "The token of the page before."},
                           {"limit", ParameterType::Number, "Tags on a page, at most 10000."}},
                 .access = access,
                 .unlogged = "It changes nothing."});
}

struct Family {
    QByteArray path;
    QByteArray id; ///< in operation ids
    QByteArray scope;
    RouteAccess access;
    QByteArray kind; ///< of the usage log
};

template <TargetFunction targetOf>
void addFamily(Router &router, const ApiContext &context, const Family &family)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        const bool isOne = pattern.endsWith('}');
        info.resource = "policy." + family.id + (isOne ? "y" : "ies");
        info.scope = family.scope;
        info.access = family.access;
        addApiRoute(router, context, method, family.path + "/autoprunepolicy/" + pattern, id,
                    function, std::move(info));
    };
    const QList<BodyField> fields{
        {.name = "method",
         .summary = "number_of_tags: the newest stay. creation_date: what is older goes.",
         .need = Need::Required},
        {.name = "value",
         .type = FieldType::TextOrNumber,
         .summary = "How many (a number), or how old (such as 7d).",
         .need = Need::Required,
         .maxLength = 64},
        {.name = "tagPattern",
         .summary = "A regular expression found in the names that are meant.",
         .need = Need::Nullable,
         .maxLength = kLongestText},
        {.name = "tagPatternMatches",
         .type = FieldType::Flag,
         .summary = "False: all tags but those. Default true."}};
    const auto kind = family.kind + "_autoprune_policy";
    add(Method::Get, "", "list" + family.id + "ies", list<targetOf>,
        {.summary = "The policies that remove tags by themselves."});
    add(Method::Post, "", "create" + family.id + "y", create<targetOf>,
        {.summary = "Make a policy.",
         .body = {"Create" + family.id + "y", fields},
         .logKinds = {"create_" + kind}});
    add(Method::Get, "{policy_uuid}", "get" + family.id + "y", get<targetOf>,
        {.summary = "One policy."});
    add(Method::Put, "{policy_uuid}", "update" + family.id + "y", update<targetOf>,
        {.summary = "Change a policy.",
         .body = {"Update" + family.id + "y", fields},
         .logKinds = {"update_" + kind}});
    add(Method::Delete, "{policy_uuid}", "delete" + family.id + "y", remove<targetOf>,
        {.summary = "Delete a policy.", .logKinds = {"delete_" + kind}});
}

} // namespace

void addAutopruneRoutes(Router &router, const ApiContext &context)
{
    if (!context.domain.settings.hasAutoPrune)
        return;
    addFamily<organizationOf>(router, context,
                              {"/api/v1/organization/{orgname}", "OrganizationAutoPrunePolic",
                               "org:admin", RouteAccess::OrganizationAdmin, "namespace"});
    addFamily<ownOf>(
        router, context,
        {"/api/v1/user", "UserAutoPrunePolic", "user:admin", RouteAccess::UserAdmin, "namespace"});
    addFamily<repositoryOf>(router, context,
                            {"/api/v1/repository/{repository}", "RepositoryAutoPrunePolic",
                             "repo:admin", RouteAccess::RepositoryAdmin, "repository"});
    addApiRoute(
        router, context, Method::Post, "/api/quayside/v1/repository/{repository}/autoprune",
        "quaysidePreviewAutoPrune", preview,
        {.resource = "autoprune.AutoPrunePreview",
         .summary = "What policies would do to each tag; nothing is changed. Body: `policies`, a "
                    "list of them; without it those that hold.",
         .scope = "repo:admin",
         .query = {{"dryRun", ParameterType::Flag, "Must be true."},
                   {"after", ParameterType::Text, "Name of the last tag of the page before."},
                   {"limit", ParameterType::Number, "Tags on a page, at most 10000."}},
         .access = RouteAccess::RepositoryAdmin,
         .unlogged = "It changes nothing."});
    addPreviewAll<organizationOf>(router, context, "organization/{orgname}",
                                  "quaysidePreviewOrganizationAutoPrune", "org:admin",
                                  RouteAccess::OrganizationAdmin);
    addPreviewAll<ownOf>(router, context, "user", "quaysidePreviewUserAutoPrune", "user:admin",
                         RouteAccess::UserAdmin);
}

} // namespace quayside::server

#include "app/core/mediatype.h"
#include "app/wire/repository.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr qsizetype kMaxDescription = 64 * 1024; ///< a page of the list holds a hundred of them

wire::RepositoryState stateView(RepositoryState state)
{
    switch (state) {
    case RepositoryState::Normal:
        return wire::RepositoryState::Normal;
    case RepositoryState::Mirror:
        return wire::RepositoryState::Mirror;
    case RepositoryState::OrgMirror:
        return wire::RepositoryState::OrgMirror;
    case RepositoryState::ReadOnly:
    case RepositoryState::Deleted:
        break;
    }
    return wire::RepositoryState::ReadOnly;
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    const auto refuse = [&](const Error &error) { return ready(apiProblem(call.request, error)); };
    auto body = call.body();
    if (!body)
        return refuse(body.error());
    if (call.caller.isAnonymous())
        return refuse({ErrorCode::Unauthenticated, u"Requires authentication"_s});
    const auto owner = body->value("namespace"_L1).toString(call.caller.name);
    const auto ownerName = NamespaceName::parse(owner);
    auto path = RepositoryName::make(owner, body->value("repository"_L1).toString());
    if (!ownerName || !path)
        return refuse({ErrorCode::InvalidInput, u"Invalid repository name"_s});
    return context.repositories
        .create(call.caller,
                {*path, body->value("visibility"_L1) == "public"_L1,
                 body->value("description"_L1).toString()})
        .then([request = call.request, path = *path](Result<void> created) {
            if (!created)
                return apiProblem(request, created.error());
            return Response::json(201,
                                  QJsonObject{{u"namespace"_s, path.namespaceName()},
                                              {u"name"_s, path.name()},
                                              {u"kind"_s, u"image"_s}});
        });
}

Response listView(const QList<RepositoryListItem> &items, const RepositoryListQuery &query,
                  bool withPopularity, const DomainSettings &settings)
{
    wire::RepositoryPage page;
    for (const auto &item : items.first(qMin(items.size(), qsizetype(kPage)))) {
        wire::Repository view{item.namespaceName, item.name};
        view.description = item.description;
        view.isPublic = item.isPublic;
        view.state = stateView(item.state);
        if (query.withLastModified)
            view.lastModified = item.lastModified;
        if (withPopularity)
            view.popularity = double(item.actions);
        if (query.asks.user)
            view.isStarred = item.isStarred;
        if (settings.hasQuota && settings.canEditQuota) {
            view.quotaReport =
                wire::QuotaReport{item.size, item.quota ? item.quota : settings.systemQuota};
        }
        page.repositories.append(view);
    }
    if (items.size() > kPage)
        page.nextPage = QString::number(items.at(kPage - 1).id.value, 36);
    return Response::json(200, page.toJson());
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    const auto owner = request.queryValue("namespace");
    RepositoryListQuery query;
    query.asks = {call.caller.user, call.caller.robot};
    query.includePublic = queryFlag(request, "public");
    query.starredOnly = queryFlag(request, "starred");
    query.withLastModified = queryFlag(request, "last_modified");
    query.limit = kPage + 1;
    if (!owner && !query.includePublic && !query.starredOnly) {
        return ready(
            apiProblem(request,
                       {ErrorCode::InvalidInput,
                        u"namespace, starred or public are required for this API call"_s}));
    }
    if (query.starredOnly && !call.caller.user) {
        return ready(
            apiProblem(request, {ErrorCode::InvalidInput, u"starred needs a signed-in user"_s}));
    }
    if (!call.caller.hasScope(u"repo:read") && !call.caller.hasScope(u"repo:write")
        && !call.caller.hasScope(u"repo:admin"))
        query.asks = {}; // without such a scope a token sees what everybody sees
    query.seesAll = seesEveryRepository(call.caller);
    if (call.caller.isAnonymous() && !query.includePublic)
        return ready(
            apiProblem(request, {ErrorCode::Unauthenticated, u"Requires authentication"_s}));
    // A token that cannot be read means the first page (quay-api.md 1.6).
    query.afterId = request.queryValue("next_page").value_or(QString()).toLongLong(nullptr, 36);
    const bool withPopularity = queryFlag(request, "popularity");
    return context.repositories.list(query, owner, withPopularity)
        .then([request, query, withPopularity,
               &settings = context.domain.settings](Result<QList<RepositoryListItem>> items) {
            return items ? listView(*items, query, withPopularity, settings)
                         : apiProblem(request, items.error());
        });
}

wire::RepositoryDetails detailsView(const RepositoryDetails &details, const RepositoryName &name)
{
    wire::RepositoryDetails view;
    view.namespaceName = name.namespaceName();
    view.name = name.name();
    view.description = details.row.description;
    view.isPublic = details.row.isPublic;
    view.isOrganization = details.row.isOrganization;
    view.isStarred = details.isStarred;
    view.tagExpiration = std::chrono::duration_cast<std::chrono::seconds>(details.row.tagExpiry);
    view.state = stateView(details.row.state);
    view.canWrite =
        details.role >= RepositoryRole::Write && details.row.state == RepositoryState::Normal;
    view.canAdmin = details.role >= RepositoryRole::Admin;
    view.statusToken = details.statusToken;
    if (!details.days.isEmpty()) {
        QList<wire::RepositoryDayCount> stats;
        for (const auto &day : details.days)
            stats.append({QDate(1970, 1, 1).addDays(day.day), day.count});
        view.stats = stats;
    }
    return view;
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    const bool withTags = queryFlag(call.request, "includeTags", true);
    const bool withStats = queryFlag(call.request, "includeStats");
    return context.repositories.get(call.caller, *name, withStats)
        .then([&context, call, name = *name,
               withTags](Result<RepositoryDetails> details) -> Future<Response> {
            if (!details)
                return ready(apiProblem(call.request, details.error()));
            auto view = detailsView(*details, name);
            if (!withTags)
                return ready(Response::json(200, view.toJson()));
            TagQuery query;
            query.onlyLive = true;
            query.limit = 500;
            return context.tags.list(call.caller, name, query)
                .then([view, request = call.request](Result<TagList> found) mutable {
                    if (!found)
                        return apiProblem(request, found.error());
                    QList<wire::RepositoryTag> tags;
                    for (const auto &row : std::as_const(found->tags)) {
                        wire::RepositoryTag tag{row.name, row.manifestDigest};
                        if (!mediatype::isIndex(row.mediaType))
                            tag.size = row.layersSize;
                        tag.lastModified = row.start;
                        tag.expiration = row.expires;
                        tags.append(tag);
                    }
                    view.tags = tags;
                    return Response::json(200, view.toJson());
                });
        })
        .unwrap();
}

Future<Response> success(Future<Result<void>> future, const Request &request, int status)
{
    return future.then([request, status](Result<void> done) {
        if (!done)
            return apiProblem(request, done.error());
        return status == 204 ? Response::empty(204)
                             : Response::json(status, QJsonObject{{u"success"_s, true}});
    });
}

Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return success(context.repositories.setDescription(call.caller, *name,
                                                       body->value("description"_L1).toString()),
                   call.request, 200);
}

Future<Response> changeVisibility(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return success(context.repositories.setVisibility(call.caller, *name,
                                                      body->value("visibility"_L1) == "public"_L1),
                   call.request, 200);
}

Future<Response> changeState(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto state = body->value("state"_L1) == "NORMAL"_L1 ? RepositoryState::Normal
                                                              : RepositoryState::ReadOnly;
    return success(context.repositories.setState(call.caller, *name, state), call.request, 200);
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return success(context.repositories.remove(call.caller, *name), call.request, 204);
}

} // namespace

void addRepositoryRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        addApiRoute(router, context, method, "/api/v1/repository" + pattern, id, function,
                    std::move(info));
    };
    const BodyField description{
        "description",  FieldType::Text, "Markdown; may be empty.", Need::Required, {},
        kMaxDescription};
    const BodyField visibility{
        "visibility", FieldType::Text, "Who sees it.", Need::Required, {"public", "private"}};
    add(Method::Post, "", "createRepo", create,
        {.resource = "repository.RepositoryList",
         .summary = "Create a repository.",
         .scope = "repo:create",
         .body = {"NewRepo",
                  {{"repository", FieldType::Text, "Its name.", Need::Required},
                   visibility,
                   description,
                   {"namespace", FieldType::Text, "Default: the caller's own.", Need::Nullable},
                   {"repo_kind", FieldType::Text, "Default: image.", Need::Nullable, {"image"}}}},
         .access = RouteAccess::NamespaceCreate,
         .logKinds = {"create_repo"}});
    add(Method::Get, "", "listRepos", list,
        {.resource = "repository.RepositoryList",
         .summary = "List the repositories that the caller sees.",
         .scope = "repo:read",
         .query = {{"namespace", ParameterType::Text, "Only repositories of this namespace."},
                   {"starred", ParameterType::Flag, "Only repositories that the caller starred."},
                   {"public", ParameterType::Flag, "Public repositories of others as well."},
                   {"last_modified", ParameterType::Flag, "Say when each was last pushed to."},
                   {"popularity", ParameterType::Flag,
                    "Say how often each was used in the last seven days."},
                   {"next_page", ParameterType::Text, "The token of the page before."}},
         .access = RouteAccess::Anyone});
    add(Method::Get, "/{repository}", "getRepo", get,
        {.resource = "repository.Repository",
         .summary = "A repository.",
         .scope = "repo:read",
         .query = {{"includeStats", ParameterType::Flag,
                    "With its use by day, in the last 91 days."},
                   {"includeTags", ParameterType::Flag, "With its newest tags. Default true."}},
         .access = RouteAccess::RepositoryRead});
    add(Method::Put, "/{repository}", "updateRepo", update,
        {.resource = "repository.Repository",
         .summary = "Change the description.",
         .scope = "repo:write",
         .body = {"RepoUpdate", {description}},
         .access = RouteAccess::RepositoryWrite,
         .logKinds = {"set_repo_description"}});
    add(Method::Delete, "/{repository}", "deleteRepository", remove,
        {.resource = "repository.Repository",
         .summary = "Delete a repository.",
         .scope = "repo:admin",
         .access = RouteAccess::RepositoryAdmin,
         .logKinds = {"delete_repo"}});
    add(Method::Post, "/{repository}/changevisibility", "changeRepoVisibility", changeVisibility,
        {.resource = "repository.RepositoryVisibility",
         .summary = "Make a repository public or private.",
         .scope = "repo:admin",
         .body = {"ChangeVisibility", {visibility}},
         .access = RouteAccess::RepositoryAdmin,
         .logKinds = {"change_repo_visibility"}});
    // Quay has it with mirroring alone, and a third state for it; to keep a release as it is needs
    // no mirror.
    add(Method::Put, "/{repository}/changestate", "changeRepoState", changeState,
        {.resource = "repository.RepositoryStateResource",
         .summary = "Make a repository read-only, or normal again.",
         .scope = "repo:admin",
         .body = {"ChangeRepoState",
                  {{"state",
                    FieldType::Text,
                    "READ_ONLY takes no push and no change of a tag.",
                    Need::Required,
                    {"NORMAL", "READ_ONLY"}}}},
         .access = RouteAccess::RepositoryAdmin,
         .logKinds = {"change_repo_state"}});
}

} // namespace quayside::server

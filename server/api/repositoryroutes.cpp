#include "app/core/mediatype.h"
#include "app/wire/repository.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr qsizetype kMaxDescription = 64 * 1024; ///< a page of the list holds a hundred of them

Result<QString> descriptionOf(const QJsonObject &body)
{
    auto description = requiredString(body, "description"_L1);
    if (description && description->size() > kMaxDescription) {
        return failure(ErrorCode::InvalidInput,
                       u"'description' may have at most %1 characters"_s.arg(kMaxDescription));
    }
    return description;
}

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
    auto name = requiredString(*body, "repository"_L1);
    if (!name)
        return refuse(name.error());
    auto visibility = requiredString(*body, "visibility"_L1);
    if (!visibility)
        return refuse(visibility.error());
    auto description = descriptionOf(*body);
    if (!description)
        return refuse(description.error());
    if (*visibility != u"public" && *visibility != u"private") {
        return refuse({ErrorCode::InvalidInput, u"'visibility' must be one of public, private"_s});
    }
    if (const auto kind = body->value("repo_kind"_L1);
        !kind.isUndefined() && !kind.isNull() && kind != u"image"_s)
        return refuse({ErrorCode::InvalidInput, u"'repo_kind' must be image or null"_s});
    const auto owner = body->value("namespace"_L1);
    if (!owner.isUndefined() && !owner.isNull() && !owner.isString())
        return refuse({ErrorCode::InvalidInput, u"'namespace' must be a string"_s});
    if (call.caller.isAnonymous())
        return refuse({ErrorCode::Unauthenticated, u"Requires authentication"_s});
    const auto ownerName = NamespaceName::parse(owner.toString(call.caller.name));
    auto path = RepositoryName::make(owner.toString(call.caller.name), *name);
    if (!ownerName || !path)
        return refuse({ErrorCode::InvalidInput, u"Invalid repository name"_s});
    return context.repositories.create(call.caller, {*path, *visibility == u"public", *description})
        .then([request = call.request, path = *path](Result<void> created) {
            if (!created)
                return apiProblem(request, created.error());
            return Response::json(201,
                                  QJsonObject{{u"namespace"_s, path.namespaceName()},
                                              {u"name"_s, path.name()},
                                              {u"kind"_s, u"image"_s}});
        });
}

Response listView(const QList<RepositoryListItem> &items, const RepositoryListQuery &query)
{
    wire::RepositoryPage page;
    for (const auto &item : items.first(qMin(items.size(), qsizetype(kPage)))) {
        wire::Repository view{item.namespaceName, item.name};
        view.description = item.description;
        view.isPublic = item.isPublic;
        view.state = stateView(item.state);
        if (query.withLastModified)
            view.lastModified = item.lastModified;
        if (query.asks.user)
            view.isStarred = item.isStarred;
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
    if (call.caller.isAnonymous() && !query.includePublic)
        return ready(
            apiProblem(request, {ErrorCode::Unauthenticated, u"Requires authentication"_s}));
    // A token that cannot be read means the first page (quay-api.md 1.6).
    query.afterId = request.queryValue("next_page").value_or(QString()).toLongLong(nullptr, 36);
    return context.repositories.list(query, owner)
        .then([request, query](Result<QList<RepositoryListItem>> items) {
            return items ? listView(*items, query) : apiProblem(request, items.error());
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
    return view;
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    const bool withTags = queryFlag(call.request, "includeTags", true);
    return context.repositories.get(call.caller, *name)
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
    auto description = descriptionOf(*body);
    if (!description)
        return ready(apiProblem(call.request, description.error()));
    return success(context.repositories.setDescription(call.caller, *name, *description),
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
    auto visibility = requiredString(*body, "visibility"_L1);
    if (!visibility || (*visibility != u"public" && *visibility != u"private")) {
        return ready(apiProblem(
            call.request,
            {ErrorCode::InvalidInput, u"'visibility' must be one of public, private"_s}));
    }
    return success(context.repositories.setVisibility(call.caller, *name, *visibility == u"public"),
                   call.request, 200);
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
    using Function = Future<Response> (*)(const ApiContext &, const ApiCall &);
    const auto add = [&](Method method, QByteArray pattern, QByteArray id, Function function,
                         RouteInfo info) {
        router.add({method, "/api/v1/repository" + pattern, id,
                    apiHandler(context,
                               [&context, function](const ApiCall &call) {
                                   return function(context, call);
                               }),
                    kDefaultMaxBody, std::move(info)});
    };
    add(Method::Post, "", "createRepo", create,
        {"repository.RepositoryList", "Create a repository.", "repo:create"});
    add(Method::Get, "", "listRepos", list,
        {"repository.RepositoryList",
         "List the repositories that the caller sees.",
         "repo:read",
         {{"namespace", ParameterType::Text, "Only repositories of this namespace."},
          {"starred", ParameterType::Flag, "Only repositories that the caller starred."},
          {"public", ParameterType::Flag, "Public repositories of others as well."},
          {"last_modified", ParameterType::Flag, "Say when each was last pushed to."},
          {"popularity", ParameterType::Flag, "Say how much each is used."},
          {"next_page", ParameterType::Text, "The token of the page before."}}});
    add(Method::Get, "/{repository}", "getRepo", get,
        {"repository.Repository",
         "A repository.",
         "repo:read",
         {{"includeStats", ParameterType::Flag, "With its use by day."},
          {"includeTags", ParameterType::Flag, "With its newest tags. Default true."}}});
    add(Method::Put, "/{repository}", "updateRepo", update,
        {"repository.Repository", "Change the description.", "repo:write"});
    add(Method::Delete, "/{repository}", "deleteRepository", remove,
        {"repository.Repository", "Delete a repository.", "repo:admin"});
    add(Method::Post, "/{repository}/changevisibility", "changeRepoVisibility", changeVisibility,
        {"repository.RepositoryVisibility", "Make a repository public or private.", "repo:admin"});
}

} // namespace quayside::server

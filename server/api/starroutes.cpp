#include "server/api/answers.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;

Response listView(const QList<RepositoryListItem> &items)
{
    QJsonArray list;
    for (const auto &item : items.first(qMin(items.size(), qsizetype(kPage)))) {
        list.append(QJsonObject{{u"namespace"_s, item.namespaceName},
                                {u"name"_s, item.name},
                                {u"description"_s, item.description.value_or(QString())},
                                {u"is_public"_s, item.isPublic}});
    }
    QJsonObject page{{u"repositories"_s, list}};
    if (items.size() > kPage)
        page.insert(u"next_page"_s, QString::number(items.at(kPage - 1).id.value, 36));
    return Response::json(200, page);
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    if (!mayAdministerSelf(call.caller))
        return ready(apiProblem(call.request, refused(call.caller).value()));
    RepositoryListQuery query;
    query.asks = call.caller.key();
    query.includePublic = true; // a star of another's public repository counts
    query.starredOnly = true;
    query.limit = kPage + 1;
    // A token that cannot be read means the first page (quay-api.md 1.6).
    query.afterId =
        call.request.queryValue("next_page").value_or(QString()).toLongLong(nullptr, 36);
    return answerWith(call.request, context.repositories.list(query, std::nullopt, false),
                      listView);
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto owner = body->value("namespace"_L1).toString();
    const auto repository = body->value("repository"_L1).toString();
    auto name = RepositoryName::make(owner, repository);
    if (!name)
        return ready(apiProblem(call.request, {ErrorCode::NotFound, u"Not Found"_s}));
    return context.repositories.star(call.caller, *name)
        .then([request = call.request, owner, repository](Result<void> done) {
            if (!done)
                return apiProblem(request, done.error());
            return Response::json(
                201, QJsonObject{{u"namespace"_s, owner}, {u"repository"_s, repository}});
        });
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerEmpty(call.request, context.repositories.unstar(call.caller, *name));
}

} // namespace

void addStarRoutes(Router &router, const ApiContext &context)
{
    addApiRoute(router, context, Method::Get, "/api/v1/user/starred", "listStarredRepos", list,
                {.resource = "user.StarredRepositoryList",
                 .summary = "List the repositories that the user starred.",
                 .scope = "user:admin",
                 .query = {{"next_page", ParameterType::Text, "The token of the page before."}},
                 .access = RouteAccess::UserAdmin});
    addApiRoute(router, context, Method::Post, "/api/v1/user/starred", "createStar", create,
                {.resource = "user.StarredRepositoryList",
                 .summary = "Star a repository.",
                 .scope = "user:admin",
                 .body = {"NewStarredRepository",
                          {{"namespace", FieldType::Text, "Its namespace.", Need::Required},
                           {"repository", FieldType::Text, "Its name.", Need::Required}}},
                 .access = RouteAccess::UserAdmin,
                 .unlogged = "a mark for the user alone, as in Quay"});
    addApiRoute(router, context, Method::Delete, "/api/v1/user/starred/{repository}", "deleteStar",
                remove,
                {.resource = "user.StarredRepository",
                 .summary = "Take the star from a repository.",
                 .scope = "user:admin",
                 .access = RouteAccess::UserAdmin,
                 .unlogged = "a mark for the user alone, as in Quay"});
}

} // namespace quayside::server

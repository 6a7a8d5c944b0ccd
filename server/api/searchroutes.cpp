#include "app/wire/permission.h"
#include "app/wire/searchresult.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/grantviews.h"
#include "server/api/querynumber.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = kSearchLimit; ///< SEARCH_RESULTS_PER_PAGE
constexpr int kMaxPage = 10; ///< SEARCH_MAX_RESULT_PAGE_COUNT

/// The whole name is what was meant, a beginning of it probably.
double weight(int rank)
{
    return rank == 0 ? 1 : rank == 1 ? 0.75 : 0.5;
}

int rankOf(const QString &name, const QString &text)
{
    return name == text ? 0 : name.startsWith(text) ? 1 : 2;
}

wire::SearchEntity namespaceView(const QString &name, bool isOrganization, const QString &email)
{
    wire::SearchEntity view;
    view.kind =
        isOrganization ? wire::SearchEntity::Kind::Organization : wire::SearchEntity::Kind::User;
    view.name = name;
    view.avatar = isOrganization ? wire::avatarFor(name, {}, wire::AvatarKind::Org)
                                 : wire::avatarFor(name, email, wire::AvatarKind::User);
    return view;
}

wire::SearchRepository repositoryView(const FoundRepository &found)
{
    wire::SearchRepository view;
    view.owner = namespaceView(found.namespaceName, found.isOfOrganization, found.namespaceEmail);
    view.name = found.name;
    view.description = found.description;
    view.isPublic = found.isPublic;
    view.score *= weight(found.rank);
    view.lastModified = found.lastModified;
    view.stars = found.stars;
    view.popularity = double(found.actions);
    return view;
}

/// As names are written.
QString searchText(const Request &request)
{
    return request.queryValue("query").value_or(QString()).trimmed().toLower();
}

Future<Response> findRepositories(const ApiContext &context, const ApiCall &call)
{
    const auto page = queryNumber(call.request, "page", 1, 1, kMaxPage);
    if (!page)
        return ready(queryNumberProblem("page"));
    // The pages are few: what lies before the one that is wanted is read along.
    const int start = (*page - 1) * kPageSize;
    return answerWith(
        call.request,
        context.search.repositories(call.caller, searchText(call.request), start + kPageSize + 1),
        [page = *page, start](const QList<FoundRepository> &found) {
            QJsonArray results;
            const auto end = std::min<qsizetype>(found.size(), start + kPageSize);
            for (qsizetype i = start; i < end; ++i)
                results.append(repositoryView(found[i]).toJson());
            const bool hasMore = found.size() > start + kPageSize && page < kMaxPage;
            return Response::json(200,
                                  QJsonObject{{u"results"_s, results},
                                              {u"has_additional"_s, hasMore},
                                              {u"page"_s, page},
                                              {u"page_size"_s, kPageSize},
                                              {u"start_index"_s, start}});
        });
}

wire::SearchEntity robotView(const FoundRobot &robot)
{
    wire::SearchEntity view;
    view.kind = wire::SearchEntity::Kind::Robot;
    view.name = robot.namespaceName + u'+' + robot.shortName;
    view.shortName = robot.shortName;
    view.isOfUser = !robot.isOfOrganization;
    return view;
}

Response allView(const SearchResults &results, const QString &text)
{
    std::vector<std::pair<double, QJsonObject>> scored;
    const auto add = [&scored](auto view, double factor) {
        view.score *= factor;
        scored.emplace_back(view.score, view.toJson());
    };
    for (const auto &found : results.repositories)
        add(repositoryView(found), 1);
    for (const auto &team : results.teams) {
        add(wire::SearchTeam{team.name, namespaceView(team.organizationName, true, {})},
            weight(rankOf(team.name, text)));
    }
    for (const auto &found : results.namespaces) {
        add(namespaceView(found.name, found.isOrganization, found.email),
            weight(rankOf(found.name, text)));
    }
    for (const auto &robot : results.robots)
        add(robotView(robot), weight(rankOf(robot.shortName, text)));
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QJsonArray list;
    for (const auto &item : scored)
        list.append(item.second);
    return Response::json(200, QJsonObject{{u"results"_s, list}});
}

Future<Response> findAll(const ApiContext &context, const ApiCall &call)
{
    const auto text = searchText(call.request);
    return answerWith(call.request, context.search.all(call.caller, text),
                      [text](const SearchResults &results) { return allView(results, text); });
}

wire::Entity entityView(const FoundEntity &entity, bool isOfOrganization)
{
    wire::Entity view;
    view.name = entity.name;
    switch (entity.kind) {
    case FoundEntity::Kind::Team:
        view.kind = wire::Entity::Kind::Team;
        view.avatar = avatarOf(GranteeKind::Team, entity.name);
        break;
    case FoundEntity::Kind::Organization:
        view.kind = wire::Entity::Kind::Org;
        view.avatar = wire::avatarFor(entity.name, {}, wire::AvatarKind::Org);
        return view;
    case FoundEntity::Kind::User:
        view.isRobot = false;
        view.avatar = avatarOf(GranteeKind::User, entity.name, entity.email);
        break;
    case FoundEntity::Kind::Robot:
        view.isRobot = true;
        view.avatar = avatarOf(GranteeKind::Robot, entity.name);
        break;
    }
    if (isOfOrganization)
        view.isOrganizationMember = entity.isOrganizationMember;
    return view;
}

Future<Response> findEntities(const ApiContext &context, const ApiCall &call)
{
    EntityQuery query;
    query.prefix = call.path.value("prefix").toLower();
    query.namespaceName = call.request.queryValue("namespace");
    query.withTeams = queryFlag(call.request, "includeTeams");
    query.withOrganizations = queryFlag(call.request, "includeOrgs");
    return answerWith(call.request, context.search.entities(call.caller, query),
                      [](const Entities &entities) {
                          QJsonArray list;
                          for (const auto &entity : entities.found)
                              list.append(entityView(entity, entities.isOfOrganization).toJson());
                          return Response::json(200, QJsonObject{{u"results"_s, list}});
                      });
}

Future<Response> getUser(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request, context.search.user(call.path.value("username")),
                      [](const NamespaceRow &row) {
                          wire::User view;
                          view.username = row.name;
                          view.avatar =
                              avatarOf(GranteeKind::User, row.name, row.email.value_or(QString()));
                          return Response::json(200, view.toJson());
                      });
}

} // namespace

void addSearchRoutes(Router &router, const ApiContext &context)
{
    const QueryParameter text{"query", ParameterType::Text, "A part of the name."};
    addApiRoute(router, context, Method::Get, "/api/v1/find/repositories", "conductRepoSearch",
                findRepositories,
                {.resource = "search.ConductRepositorySearch",
                 .summary = "Find repositories by name.",
                 .scope = "repo:read",
                 .query = {text,
                           {"page", ParameterType::Number, "From 1, at most 10."},
                           {"includeUsage", ParameterType::Flag, "Use is told always."}},
                 .access = RouteAccess::Anyone});
    addApiRoute(router, context, Method::Get, "/api/v1/find/all", "conductSearch", findAll,
                {.resource = "search.ConductSearch",
                 .summary = "Find repositories, users, organizations, teams and robots by name.",
                 .scope = "repo:read",
                 .query = {text},
                 .access = RouteAccess::Anyone});
    addApiRoute(
        router, context, Method::Get, "/api/v1/entities/{prefix}", "getMatchingEntities",
        findEntities,
        {.resource = "search.EntitySearch",
         .summary = "List those whose name starts so and who may be given permissions.",
         .query = {{"namespace", ParameterType::Text, "With this namespace's robots and teams."},
                   {"includeTeams", ParameterType::Flag, "With its teams."},
                   {"includeOrgs", ParameterType::Flag, "With organizations."}},
         .access = RouteAccess::SignedIn});
    addApiRoute(router, context, Method::Get, "/api/v1/users/{username}", "getUserInformation",
                getUser,
                {.resource = "user.Users",
                 .summary = "What everybody may know of a user.",
                 .access = RouteAccess::Anyone});
}

} // namespace quayside::server

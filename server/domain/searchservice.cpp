#include "server/domain/searchservice.h"

#include "server/domain/accesspolicy.h"
#include "server/domain/repositoryservice.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Without a scope for repositories a token finds what everybody finds.
GranteeKey readerOf(const Caller &caller)
{
    for (const auto scope : {u"repo:read", u"repo:write", u"repo:admin"}) {
        if (caller.hasScope(scope))
            return caller.key();
    }
    return {};
}

Result<QList<FoundRepository>> findRepositories(Db &db, const Caller &caller, const QString &text,
                                                int limit)
{
    if (text.size() > kMaxQuery)
        return QList<FoundRepository>();
    auto now = db.now();
    if (!now)
        return failure(now);
    return RepositoryStore(db).search({readerOf(caller), seesEveryRepository(caller), text, limit,
                                       dayOf(*now) - kPopularityDays + 1});
}

/// The namespace whose robots and teams the caller may see, when it is one of his.
struct Scope {
    NamespaceRow row;
    bool isVisible = false;
};

Result<std::optional<Scope>> scopeOf(Db &db, const Caller &caller,
                                     const std::optional<QString> &name)
{
    if (!name)
        return std::nullopt;
    auto row = NamespaceStore(db).byName(*name);
    if (!row)
        return failure(row);
    if (!*row)
        return std::nullopt;
    Scope scope{**row};
    if (scope.row.isOrganization) {
        auto access = accessToOrganization(db, caller, *name);
        if (!access)
            return failure(access);
        scope.isVisible = access->role >= OrganizationRole::Member;
    } else {
        scope.isVisible = mayAdministerSelf(caller) && *caller.user == scope.row.id;
    }
    return scope;
}

Result<void> addOfNamespace(Db &db, const Scope &scope, const EntityQuery &query, Entities &to)
{
    const auto &owner = scope.row;
    if (query.withTeams && owner.isOrganization) {
        auto teams = TeamStore(db).byPrefix(owner.id, query.prefix, kSearchLimit);
        if (!teams)
            return failure(teams);
        for (const auto &team : std::as_const(*teams))
            to.found.append({FoundEntity::Kind::Team, team, {}, true});
    }
    // Robots are found by either of their names.
    const auto whole = owner.name + u'+';
    const auto prefix =
        query.prefix.startsWith(whole) ? query.prefix.mid(whole.size()) : query.prefix;
    auto robots = RobotStore(db).byPrefix(owner.id, prefix, kSearchLimit);
    if (!robots)
        return failure(robots);
    for (const auto &robot : std::as_const(*robots))
        to.found.append({FoundEntity::Kind::Robot, whole + robot, {}, true});
    return {};
}

Result<void> addUsers(Db &db, const std::optional<Scope> &scope, const EntityQuery &query,
                      Entities &to)
{
    auto names =
        NamespaceStore(db).byPrefix(query.prefix, {true, query.withOrganizations}, kSearchLimit);
    if (!names)
        return failure(names);
    for (const auto &row : std::as_const(*names)) {
        FoundEntity entity{row.isOrganization ? FoundEntity::Kind::Organization
                                              : FoundEntity::Kind::User,
                           row.name, row.isOrganization ? QString() : row.email};
        if (scope && scope->isVisible && scope->row.isOrganization && !row.isOrganization) {
            auto isMember = TeamStore(db).isInOrganization(scope->row.id, row.id);
            if (!isMember)
                return failure(isMember);
            entity.isOrganizationMember = *isMember;
        }
        to.found.append(entity);
    }
    return {};
}

} // namespace

Future<Result<QList<FoundRepository>>> SearchService::repositories(Caller caller, QString text,
                                                                   int limit)
{
    return m_context.db.read([caller = std::move(caller), text = std::move(text), limit](Db &db) {
        return findRepositories(db, caller, text, limit);
    });
}

Future<Result<SearchResults>> SearchService::all(Caller caller, QString text)
{
    return m_context.db.read(
        [caller = std::move(caller), text = std::move(text)](Db &db) -> Result<SearchResults> {
            SearchResults results;
            if (text.isEmpty() || text.size() > kMaxQuery)
                return results;
            auto repositories = findRepositories(db, caller, text, kSearchLimit);
            if (!repositories)
                return failure(repositories);
            results.repositories = *repositories;
            if (!caller.user)
                return results;
            if (caller.hasScope(u"org:admin")) {
                auto teams = TeamStore(db).search(*caller.user, text, kSearchLimit);
                if (!teams)
                    return failure(teams);
                results.teams = *teams;
                auto robots = RobotStore(db).search(*caller.user, text, kSearchLimit);
                if (!robots)
                    return failure(robots);
                results.robots = *robots;
            }
            auto namespaces = NamespaceStore(db).search(text, kSearchLimit);
            if (!namespaces)
                return failure(namespaces);
            results.namespaces = *namespaces;
            return results;
        });
}

Future<Result<Entities>> SearchService::entities(Caller caller, EntityQuery query)
{
    return m_context.db.read([caller = std::move(caller),
                              query = std::move(query)](Db &db) -> Result<Entities> {
        if (!caller.user)
            return refused(caller);
        auto scope = scopeOf(db, caller, query.namespaceName);
        if (!scope)
            return failure(scope);
        Entities entities;
        if (query.prefix.size() > kMaxQuery)
            return entities;
        entities.isOfOrganization = *scope && (*scope)->isVisible && (*scope)->row.isOrganization;
        if (*scope && (*scope)->isVisible) {
            if (auto added = addOfNamespace(db, **scope, query, entities); !added)
                return failure(added);
        }
        if (auto added = addUsers(db, *scope, query, entities); !added)
            return failure(added);
        return entities;
    });
}

Future<Result<NamespaceRow>> SearchService::user(QString name)
{
    return m_context.db.read([name = std::move(name)](Db &db) -> Result<NamespaceRow> {
        auto row = NamespaceStore(db).byName(name);
        if (!row)
            return failure(row);
        if (!*row || (*row)->isOrganization)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        return **row;
    });
}

} // namespace quayside::server

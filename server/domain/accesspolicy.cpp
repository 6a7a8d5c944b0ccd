#include "server/domain/accesspolicy.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

QLatin1StringView toString(CallerKind kind)
{
    switch (kind) {
    case CallerKind::Anonymous:
        return "anonymous"_L1;
    case CallerKind::User:
        return "user"_L1;
    case CallerKind::Robot:
        return "robot"_L1;
    case CallerKind::OAuthToken:
        return "oauthtoken"_L1;
    case CallerKind::AppToken:
        return "appspecifictoken"_L1;
    }
    return "anonymous"_L1;
}

CallerKind callerKindFromString(QStringView text)
{
    for (const auto kind :
         {CallerKind::User, CallerKind::Robot, CallerKind::OAuthToken, CallerKind::AppToken}) {
        if (text == toString(kind))
            return kind;
    }
    return CallerKind::Anonymous;
}

RepositoryRole repositoryRole(const Caller &caller, const AccessFacts &facts)
{
    auto role = facts.isOwner || facts.isOrganizationAdmin ? RepositoryRole::Admin : facts.granted;
    if (caller.scopes) {
        auto cap = RepositoryRole::None;
        if (caller.hasScope(u"repo:admin"))
            cap = RepositoryRole::Admin;
        else if (caller.hasScope(u"repo:write"))
            cap = RepositoryRole::Write;
        else if (caller.hasScope(u"repo:read"))
            cap = RepositoryRole::Read;
        role = std::min(role, cap);
    }
    return facts.isPublic ? std::max(role, RepositoryRole::Read) : role;
}

bool mayCreateRepository(const Caller &caller, const AccessFacts &facts)
{
    return caller.hasScope(u"repo:create")
        && (facts.isOwner || facts.isOrganizationAdmin || facts.isOrganizationCreator);
}

Result<Access> accessTo(Db &db, const Caller &caller, const RepositoryName &name)
{
    Access access;
    RepositoryStore repositories(db);
    auto repository = repositories.byPath(name.path());
    if (!repository)
        return failure(repository);
    access.repository = *repository;
    auto owner = NamespaceStore(db).byName(name.namespaceName());
    if (!owner)
        return failure(owner);
    access.owner = *owner;
    if (!access.owner)
        return access;

    AccessFacts facts;
    facts.isPublic = access.repository && access.repository->isPublic;
    facts.isOwner = caller.user && *caller.user == access.owner->id;
    if (!caller.isAnonymous() && access.owner->isOrganization) {
        auto role = NamespaceStore(db).organizationRole(access.owner->id,
                                                        caller.robot ? u"robot"_s : u"user"_s,
                                                        caller.robot      ? caller.robot->value
                                                            : caller.user ? caller.user->value
                                                                          : 0);
        if (!role)
            return failure(role);
        facts.isOrganizationAdmin = *role == u"admin"_s;
        facts.isOrganizationCreator = *role == u"creator"_s;
    }
    if (!caller.isAnonymous() && access.repository) {
        auto role = repositories.strongestRole(access.repository->id, {caller.user, caller.robot});
        if (!role)
            return failure(role);
        if (*role)
            facts.granted = repositoryRoleFromString(**role).value_or(RepositoryRole::None);
    }
    access.role = access.repository ? repositoryRole(caller, facts) : RepositoryRole::None;
    access.mayCreate = mayCreateRepository(caller, facts) && access.owner->isEnabled;
    return access;
}

Result<RepositoryRow> requireRole(const Access &access, const Caller &caller, RepositoryRole role)
{
    if (access.repository && access.role >= role)
        return *access.repository;
    if (!access.repository && access.mayCreate)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    if (caller.isAnonymous())
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    return failure(ErrorCode::Forbidden, u"Unauthorized"_s);
}

} // namespace quayside::server

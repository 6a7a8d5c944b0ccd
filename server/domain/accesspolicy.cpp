#include "server/domain/accesspolicy.h"

#include "server/storage/mirrorstore.h"
#include "server/storage/permissionstore.h"
#include "server/storage/teamstore.h"

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

void setSuperuser(Caller &caller, bool isSuperuser, const DomainSettings &settings)
{
    const bool isInScope = caller.hasScope(u"super:user");
    caller.isSuperuser = isSuperuser && isInScope;
    caller.hasFullAccess = caller.isSuperuser && settings.hasSuperuserFullAccess;
    caller.readsEverything =
        isInScope && !isSuperuser && settings.readOnlySuperusers.contains(caller.name);
}

RepositoryRole repositoryRole(const Caller &caller, const AccessFacts &facts)
{
    if (caller.hasFullAccess)
        return RepositoryRole::Admin;
    const bool isAdmin = facts.isOwner || facts.organizationRole == OrganizationRole::Admin;
    auto role = isAdmin ? RepositoryRole::Admin : facts.granted;
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
    const bool isOpen = facts.isPublic || caller.readsEverything;
    return isOpen ? std::max(role, RepositoryRole::Read) : role;
}

bool mayCreateRepository(const Caller &caller, const AccessFacts &facts)
{
    if (caller.hasFullAccess)
        return true;
    return caller.hasScope(u"repo:create")
        && (facts.isOwner || facts.organizationRole >= OrganizationRole::Creator);
}

OrganizationRole organizationRole(const Caller &caller, OrganizationRole byTeams)
{
    if (caller.hasFullAccess)
        return OrganizationRole::Admin;
    if (!caller.scopes || caller.hasScope(u"org:admin"))
        return byTeams;
    const auto cap =
        caller.hasScope(u"repo:create") ? OrganizationRole::Creator : OrganizationRole::None;
    return std::min(byTeams, cap);
}

bool mayAdministerSelf(const Caller &caller)
{
    return caller.user && caller.hasScope(u"user:admin");
}

Result<Access> accessTo(Db &db, const Caller &caller, const RepositoryName &name)
{
    Access access;
    auto repository = RepositoryStore(db).byPath(name.path());
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
        auto role = TeamStore(db).strongestRole(access.owner->id, caller.key().grantee());
        if (!role)
            return failure(role);
        facts.organizationRole = *role;
    }
    if (!caller.isAnonymous() && access.repository) {
        auto role = PermissionStore(db).strongestRole(access.repository->id, caller.key());
        if (!role)
            return failure(role);
        facts.granted = *role;
    }
    access.role = access.repository ? repositoryRole(caller, facts) : RepositoryRole::None;
    access.mayCreate = mayCreateRepository(caller, facts) && access.owner->isEnabled;
    return access;
}

Result<std::optional<QString>> pushRefusal(Db &db, const Caller &caller,
                                           const RepositoryRow &repository)
{
    if (repository.state == RepositoryState::Normal)
        return std::nullopt;
    if (repository.state == RepositoryState::Mirror) {
        auto robot = MirrorStore(db).pusher(repository.id);
        if (!robot)
            return failure(robot);
        if (*robot && caller.kind == CallerKind::Robot && caller.name == **robot)
            return std::nullopt;
        if (*robot)
            return u"%1 is a mirror: only %2 may push"_s.arg(repository.path, **robot);
    }
    return u"%1 is read-only or a mirror: it takes no pushes"_s.arg(repository.path);
}

bool seesEveryRepository(const Caller &caller)
{
    return caller.hasFullAccess || caller.readsEverything;
}

Result<RepositoryRow> requireRole(const Access &access, const Caller &caller, RepositoryRole role,
                                  Purpose purpose)
{
    const bool mayLook = purpose == Purpose::Look && caller.readsEverything;
    if (access.repository && (access.role >= role || mayLook))
        return *access.repository;
    if (!access.repository && access.mayCreate)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return refused(caller);
}

Result<RepositoryRow> requireRepository(Db &db, const Caller &caller, const RepositoryName &name,
                                        RepositoryRole role, Purpose purpose)
{
    auto access = accessTo(db, caller, name);
    if (!access)
        return failure(access);
    return requireRole(*access, caller, role, purpose);
}

Result<OrganizationAccess> accessToOrganization(Db &db, const Caller &caller, const QString &name)
{
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row || !(*row)->isOrganization)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    OrganizationAccess access{**row};
    if (!caller.isAnonymous()) {
        auto role = TeamStore(db).strongestRole(access.organization.id, caller.key().grantee());
        if (!role)
            return failure(role);
        access.role = organizationRole(caller, *role);
    }
    return access;
}

Result<OrganizationAccess> requireOrganization(Db &db, const Caller &caller, const QString &name,
                                               OrganizationRole role, Purpose purpose)
{
    auto access = accessToOrganization(db, caller, name);
    const bool mayLook = purpose == Purpose::Look && caller.readsEverything;
    if (access && access->role < role && !mayLook)
        return refused(caller);
    return access;
}

Result<OrganizationAccess> lockOrganization(Db &db, const Caller &caller, const QString &name)
{
    auto access = requireOrganization(db, caller, name, OrganizationRole::Admin);
    if (!access)
        return access;
    auto isThere = NamespaceStore(db).lock(access->organization.id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return access;
}

Result<NamespaceRow> requireSelf(Db &db, const Caller &caller)
{
    if (!mayAdministerSelf(caller))
        return refused(caller);
    auto row = NamespaceStore(db).byId(*caller.user);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    return **row;
}

tl::unexpected<Error> refused(const Caller &caller)
{
    return caller.isAnonymous() ? failure(ErrorCode::Unauthenticated, u"Requires authentication"_s)
                                : failure(ErrorCode::Forbidden, u"Unauthorized"_s);
}

} // namespace quayside::server

#include "server/domain/callerrights.h"

#include "app/core/oauthscope.h"
#include "server/domain/accesspolicy.h"
#include "server/storage/teamstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Caller userCaller(const NamespaceRow &row, const DomainSettings &settings)
{
    Caller caller;
    caller.kind = CallerKind::User;
    caller.name = row.name;
    caller.user = row.id;
    setSuperuser(caller, row.isSuperuser, settings);
    return caller;
}

Result<NamespaceId> requireUserAdmin(const Caller &caller)
{
    if (!mayAdministerSelf(caller))
        return refused(caller);
    return *caller.user;
}

Result<void> requireSuperuser(const Caller &caller, Purpose purpose)
{
    if (purpose == Purpose::Look && caller.readsEverything)
        return {};
    if (!caller.isSuperuser || !caller.hasScope(u"super:user"))
        return refused(caller);
    return {};
}

Result<NamespaceRow> requireOrganizationAdmin(Db &db, const Caller &caller, const QString &name,
                                              Purpose purpose)
{
    auto access = requireOrganization(db, caller, name, OrganizationRole::Admin, purpose);
    if (!access)
        return failure(access);
    return access->organization;
}

Result<bool> administersNamespace(Db &db, NamespaceId user, NamespaceId ns, bool isOrganization)
{
    if (!isOrganization)
        return user == ns;
    auto role = TeamStore(db).strongestRole(ns, {GranteeKind::User, user.value});
    if (!role)
        return failure(role);
    return *role == OrganizationRole::Admin;
}

Result<void> requireScopesHeld(const Caller &caller, const QStringList &scopes)
{
    const bool isCovered = !caller.scopes || coversOAuthScopes(*caller.scopes, scopes);
    if (!isCovered || (scopes.contains(u"super:user") && !caller.isSuperuser))
        return failure(ErrorCode::Forbidden, u"Unauthorized"_s);
    return {};
}

} // namespace quayside::server

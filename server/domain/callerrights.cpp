#include "server/domain/callerrights.h"

#include "app/core/oauthscope.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unauthenticated()
{
    return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
}

tl::unexpected<Error> forbidden()
{
    return failure(ErrorCode::Forbidden, u"Unauthorized"_s);
}

} // namespace

Caller userCaller(const NamespaceRow &row)
{
    Caller caller;
    caller.kind = CallerKind::User;
    caller.name = row.name;
    caller.user = row.id;
    caller.isSuperuser = row.isSuperuser;
    return caller;
}

Result<NamespaceId> requireUserAdmin(const Caller &caller)
{
    if (!caller.user)
        return unauthenticated();
    if (!caller.hasScope(u"user:admin"))
        return forbidden();
    return *caller.user;
}

Result<bool> administersNamespace(Db &db, NamespaceId user, NamespaceId ns, bool isOrganization)
{
    if (!isOrganization)
        return user == ns;
    auto role = NamespaceStore(db).organizationRole(ns, u"user"_s, user.value);
    if (!role)
        return failure(role);
    return *role == u"admin"_s;
}

Result<NamespaceRow> requireOrganizationAdmin(Db &db, const Caller &caller,
                                              const QString &organization)
{
    if (caller.isAnonymous())
        return unauthenticated();
    if (!caller.user || !caller.hasScope(u"org:admin"))
        return forbidden();
    auto row = NamespaceStore(db).byName(organization);
    if (!row)
        return failure(row);
    if (!*row)
        return forbidden();
    auto isAdmin = administersNamespace(db, *caller.user, (*row)->id, (*row)->isOrganization);
    if (!isAdmin)
        return failure(isAdmin);
    if (!*isAdmin)
        return forbidden();
    if (!(*row)->isOrganization)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **row;
}

Result<void> requireScopesHeld(const Caller &caller, const QStringList &scopes)
{
    if (caller.scopes && !coversOAuthScopes(*caller.scopes, scopes))
        return forbidden();
    if (scopes.contains(u"super:user") && !caller.isSuperuser)
        return forbidden();
    return {};
}

} // namespace quayside::server

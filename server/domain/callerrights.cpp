#include "server/domain/callerrights.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusal(const Caller &caller)
{
    if (caller.isAnonymous())
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    return failure(ErrorCode::Forbidden, u"Unauthorized"_s);
}

} // namespace

Result<NamespaceId> requireUserAdmin(const Caller &caller)
{
    if (!caller.user || !caller.hasScope(u"user:admin"))
        return refusal(caller);
    return *caller.user;
}

Result<void> requireSuperuser(const Caller &caller)
{
    if (!caller.isSuperuser || !caller.hasScope(u"super:user"))
        return refusal(caller);
    return {};
}

Result<NamespaceRow> requireOrganizationAdmin(Db &db, const Caller &caller, const QString &name)
{
    if (!caller.user || !caller.hasScope(u"org:admin"))
        return refusal(caller);
    NamespaceStore namespaces(db);
    auto row = namespaces.byName(name);
    if (!row)
        return failure(row);
    if (!*row || !(*row)->isOrganization)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    auto role = namespaces.organizationRole((*row)->id, u"user"_s, caller.user->value);
    if (!role)
        return failure(role);
    if (*role != u"admin"_s)
        return refusal(caller);
    return **row;
}

} // namespace quayside::server

#include "server/domain/userconversion.h"

#include "server/domain/accesspolicy.h"
#include "server/domain/usagelog.h"
#include "server/storage/accountstore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unfit(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

/// Both, in one order whoever is which: of two who name each other the second one finds the first
/// an organization. False when one of them is deleted.
Result<bool> lockBoth(Db &db, NamespaceId one, NamespaceId other)
{
    for (const auto id : {std::min(one, other), std::max(one, other)}) {
        auto isThere = NamespaceStore(db).lock(id);
        if (!isThere || !*isThere)
            return isThere;
    }
    return true;
}

Result<void> requireAdmin(Db &db, const NamespaceRow &user, NamespaceId admin)
{
    auto row = NamespaceStore(db).byId(admin);
    if (!row)
        return failure(row);
    if (!*row || (*row)->id == user.id || (*row)->isOrganization || !(*row)->isEnabled)
        return unfit(u"The admin user is not valid"_s);
    return {};
}

Result<void> requireConvertible(Db &db, const NamespaceRow &user)
{
    if (user.isSuperuser)
        return unfit(u"A superuser cannot become an organization"_s);
    auto organizations = NamespaceStore(db).organizationsOf(user.id);
    if (!organizations)
        return failure(organizations);
    if (organizations->isEmpty())
        return {};
    QStringList names;
    for (const auto &organization : std::as_const(*organizations))
        names.append(organization.name);
    return unfit(
        u"A member of organizations cannot become one: leave %1 first"_s.arg(names.join(u", "_s)));
}

} // namespace

Result<void> convertUser(Db &db, const Caller &caller, NamespaceId admin)
{
    auto user = requireSelf(db, caller);
    if (!user)
        return failure(user);
    auto areThere = lockBoth(db, user->id, admin);
    if (!areThere)
        return failure(areThere);
    user = requireSelf(db, caller); // once more: what is locked is what holds
    if (!user)
        return failure(user);
    if (!*areThere || user->isOrganization)
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    if (auto fits = requireConvertible(db, *user); !fits)
        return fits;
    if (auto fits = requireAdmin(db, *user, admin); !fits)
        return fits;
    AccountStore accounts(db);
    if (auto converted = accounts.convertToOrganization(user->id); !converted)
        return converted;
    if (auto made = accounts.makeOwner(user->id, admin); !made)
        return made;
    return logInNamespace(db, caller, user->id, u"account_convert"_s);
}

} // namespace quayside::server

#include "server/domain/userremoval.h"

#include "server/domain/usagelog.h"
#include "server/storage/accountstore.h"
#include "server/storage/apptokenstore.h"
#include "server/storage/oauthgrantstore.h"
#include "server/storage/oauthstore.h"
#include "server/storage/prototypestore.h"

#include <QtCore/QUuid>

#include <limits>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// What he holds, and what others hold of the applications in his namespace.
Result<void> takeTokens(Db &db, NamespaceId user)
{
    if (auto gone = removeTokensOf(db, user); !gone)
        return gone;
    constexpr int kAll = std::numeric_limits<int>::max(); // there are few: the program makes them
    if (auto gone = OAuthGrantStore(db).purge(user, kAll); !gone)
        return failure(gone);
    if (auto gone = OAuthStore(db).purgeTokens(user, kAll); !gone)
        return failure(gone);
    if (auto gone = OAuthStore(db).purgeApps(user, kAll); !gone)
        return failure(gone);
    return {};
}

} // namespace

Result<void> removeTokensOf(Db &db, NamespaceId user)
{
    if (auto gone = OAuthGrantStore(db).removeOfUser(user); !gone)
        return gone;
    if (auto gone = OAuthStore(db).removeTokensOf(user); !gone)
        return gone;
    return AppTokenStore(db).removeOf(user);
}

Result<void> removeUser(Db &db, const Caller &caller, const NamespaceRow &row)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    if (auto taken = takeTokens(db, row.id); !taken)
        return taken;
    if (auto gone = PrototypeStore(db).removeOf(row.id); !gone)
        return gone;
    const auto hidden = u"!deleted-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto removed = AccountStore(db).remove(row.id, hidden, *now); !removed)
        return removed;
    return logInNamespace(db, caller, row.id, u"user_delete"_s, {{u"username"_s, row.name}});
}

} // namespace quayside::server

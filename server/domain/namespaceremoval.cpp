#include "server/domain/namespaceremoval.h"

#include "server/domain/usagelog.h"
#include "server/storage/accountstore.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<void> removeNamespace(Db &db, const Caller &caller, const NamespaceRow &row)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto hidden = u"!deleted-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto removed = AccountStore(db).remove(row.id, hidden, *now); !removed)
        return removed;
    const auto kind = row.isOrganization ? u"org_delete"_s : u"user_delete"_s;
    const auto key = row.isOrganization ? u"namespace"_s : u"username"_s;
    return logInNamespace(db, caller, row.id, kind, {{key, row.name}});
}

} // namespace quayside::server

#include "server/domain/userremoval.h"

#include "server/domain/namespaceremoval.h"
#include "server/domain/usagelog.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<void> beginUserRemoval(Db &db, const Caller &caller, const NamespaceRow &row)
{
    auto isThere = NamespaceStore(db).lock(row.id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    if (auto begun = beginRemoval(db, row.id); !begun)
        return begun;
    return logInNamespace(db, caller, row.id, u"user_delete"_s, {{u"username"_s, row.name}});
}

} // namespace quayside::server

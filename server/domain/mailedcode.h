#pragma once

#include "server/auth/secrets.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// Whose mailed link it is. `Codes`: the store of such links, with `find()` by the code's hash, of
/// those that are good now. NotFound when it is used or over, or its user is gone.
template <class Codes>
Result<NamespaceRow> userOfCode(Db &db, const QString &code)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto id = Codes(db).find(hashSecret(code.toLatin1()), *now);
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::NotFound, QStringLiteral("Not Found"));
    auto row = NamespaceStore(db).byId(**id);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, QStringLiteral("Not Found"));
    return **row;
}

} // namespace quayside::server

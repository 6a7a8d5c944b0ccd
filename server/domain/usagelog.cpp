#include "server/domain/usagelog.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<void> logAction(Db &db, const Caller &caller, NamespaceId ns, const QString &kind,
                       QJsonObject metadata)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    if (caller.token) {
        metadata.insert(u"oauth_token_id"_s, caller.token->uuid);
        metadata.insert(u"oauth_token_application_id"_s, caller.token->clientId);
        metadata.insert(u"oauth_token_application"_s, caller.token->application);
    }
    return LogStore(db).insert({ns, {}, kind, caller.name, caller.address, metadata}, *now);
}

} // namespace quayside::server

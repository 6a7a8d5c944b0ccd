#include "server/domain/ownapplication.h"

#include "server/auth/secrets.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<OAuthAppRow> applicationNamed(Db &db, NamespaceId owner, const QString &name)
{
    OAuthStore store(db);
    auto found = store.appByName(owner, name);
    if (!found)
        return failure(found);
    if (*found)
        return **found;
    auto now = db.now();
    if (!now)
        return failure(now);
    NewOAuthApp app;
    app.owner = owner;
    app.clientId = randomSecret(SecretKind::ClientId);
    app.fields.name = name;
    if (auto made = store.insertApp(app, *now); !made)
        return failure(made);
    found = store.appByName(owner, name);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::Internal, u"an application just made is not there"_s);
    return **found;
}

} // namespace quayside::server

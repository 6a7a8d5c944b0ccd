#include "server/domain/apitokens.h"

#include "server/auth/secrets.h"
#include "server/domain/accesspolicy.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTouchInterval = 60s; // of last_accessed
constexpr std::chrono::days kKeptAfterEnd{1};

Caller callerOf(const OAuthTokenCheckRow &row, const DomainSettings &settings)
{
    Caller caller;
    caller.kind = CallerKind::OAuthToken;
    caller.name = row.userName;
    caller.user = row.user;
    caller.scopes = row.scope.split(u' ', Qt::SkipEmptyParts);
    setSuperuser(caller, row.isSuperuser, settings);
    caller.token = CallerToken{row.uuid, row.clientId, row.application};
    return caller;
}

tl::unexpected<Error> invalid()
{
    return failure(ErrorCode::Unauthenticated, u"OAuth access token could not be validated"_s);
}

} // namespace

QString ApiTokens::newText()
{
    return randomSecret(SecretKind::ApiToken);
}

Result<OAuthTokenItem> ApiTokens::insert(Db &db, const NewApiToken &token, const QString &text)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto scope = token.scopes.join(u' ');
    const auto expires = *now + token.life;
    auto inserted = OAuthStore(db).insertToken({token.app, token.user, uuid, token.name,
                                                hashSecret(text.toLatin1()), scope, *now, expires});
    if (!inserted)
        return failure(inserted);
    return OAuthTokenItem{{}, uuid, token.name, scope, *now, {}, expires, {}};
}

Future<Result<Caller>> ApiTokens::check(QByteArray text)
{
    if (!isApiTokenText(QString::fromLatin1(text)))
        return makeReadyFuture(Result<Caller>(invalid()));
    const auto hash = hashSecret(text);
    if (auto known = m_cache.find(hash))
        return makeReadyFuture(Result<Caller>(std::move(*known)));
    const auto generation = m_cache.generation();
    return m_context.db.read([hash](Db &db) { return OAuthStore(db).tokenByHash(hash); })
        .then([this, hash,
               generation](Result<std::optional<OAuthTokenCheckRow>> found) -> Result<Caller> {
            if (!found)
                return failure(found);
            if (!*found || !(*found)->isEnabled)
                return invalid();
            const auto &row = **found;
            if (row.expires && *row.expires <= row.now)
                return failure(ErrorCode::Unauthenticated, u"OAuth access token has expired"_s);
            const auto caller = callerOf(row, m_context.settings);
            m_cache.insert(hash, caller, row.expires ? *row.expires - row.now : Milliseconds::max(),
                           generation);
            if (!row.lastUsed || *row.lastUsed <= row.now - kTouchInterval)
                touch(row.id);
            return caller;
        });
}

/// Nobody waits for it.
void ApiTokens::touch(OAuthTokenId id)
{
    m_context.db.write([id](Db &db) -> Result<void> {
        auto now = db.now();
        if (!now)
            return failure(now);
        return OAuthStore(db).touchToken(id, *now, *now - kTouchInterval);
    });
}

Future<Result<int>> ApiTokens::removeExpired(int limit)
{
    return m_context.db.write([limit](Db &db) -> Result<int> {
        auto now = db.now();
        if (!now)
            return failure(now);
        auto removed = OAuthStore(db).removeExpired(*now - kKeptAfterEnd, limit);
        if (!removed)
            return failure(removed);
        return int(*removed);
    });
}

} // namespace quayside::server

#include "server/domain/sessions.h"

#include "server/auth/secrets.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/derivedkey.h"
#include "server/storage/identitystore.h"

namespace quayside::server {

QByteArray Sessions::newId()
{
    return randomSecret(SecretKind::SessionId).toLatin1();
}

QString Sessions::csrfTokenOf(QByteArrayView sessionId) const
{
    const auto mac = QMessageAuthenticationCode::hash(sessionId.toByteArray(),
                                                      derivedKey(m_context.secretKey, "csrf"),
                                                      QCryptographicHash::Sha384);
    return QString::fromLatin1(
        mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

SignedIn Sessions::make(const Caller &user) const
{
    const auto id = newId();
    SignedIn signedIn{user, QString::fromLatin1(id), csrfTokenOf(id)};
    signedIn.caller.sessionIdHash = hashSecret(id);
    return signedIn;
}

Result<void> Sessions::insert(Db &db, const SignedIn &signedIn, std::chrono::seconds life)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    IdentityStore identities(db);
    if (auto swept = identities.removeExpiredSessions(*now); !swept)
        return failure(swept);
    return identities.insertSession(signedIn.caller.sessionIdHash, *signedIn.caller.user,
                                    hashSecret(signedIn.csrfToken.toLatin1()), *now, *now + life);
}

Future<Result<SessionState>> Sessions::check(QByteArray id, QByteArray csrfToken) const
{
    const bool isCsrfValid = constantTimeEquals(csrfToken, csrfTokenOf(id).toLatin1());
    return m_context.db.read([hash = hashSecret(id), isCsrfValid,
                              &settings = m_context.settings](Db &db) -> Result<SessionState> {
        auto now = db.now();
        if (!now)
            return failure(now);
        auto row = IdentityStore(db).session(hash, *now);
        if (!row)
            return failure(row);
        SessionState state{{}, isCsrfValid};
        if (!*row || !(*row)->isEnabled)
            return state;
        state.caller.kind = CallerKind::User;
        state.caller.name = (*row)->userName;
        state.caller.user = (*row)->user;
        setSuperuser(state.caller, (*row)->isSuperuser, settings);
        state.caller.sessionIdHash = hash;
        // Who has no password cannot confirm it.
        state.caller.isFresh = !(*row)->hasPassword || (*row)->fresh + settings.freshLogin > *now;
        return state;
    });
}

Future<Result<QString>> Sessions::refresh(Caller caller, QByteArray id) const
{
    const auto csrf = csrfTokenOf(id);
    return m_context.db.write([csrf, hash = caller.sessionIdHash](Db &db) -> Result<QString> {
        auto now = db.now();
        if (!now)
            return failure(now);
        if (auto refreshed =
                IdentityStore(db).refreshSession(hash, hashSecret(csrf.toLatin1()), *now);
            !refreshed)
            return failure(refreshed);
        return csrf;
    });
}

} // namespace quayside::server

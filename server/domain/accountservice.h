#pragma once

#include "server/domain/apitokens.h"
#include "server/domain/apptokenservice.h"
#include "server/domain/passwordcheck.h"
#include "server/domain/sessions.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

struct NewAccount {
    QString name;
    QString email;
    QByteArray password;
};

/// What the first user gets at once.
struct FirstUser {
    SignedIn session;
    QString encryptedPassword;
    QString apiToken; ///< empty when it was not asked for
};

/// Users, robots and the ways in: passwords, sessions, API tokens, registry passwords. Thread-safe.
/// Source: quay-api.md 1.1, 1.2, 9.1, 9.10.
class AccountService {
public:
    explicit AccountService(const DomainContext &context)
        : m_context(context)
        , m_passwords(context)
        , m_sessions(context)
        , m_apiTokens(context)
        , m_appTokens(context)
    {
    }

    /// A superuser with a namespace of that name. InvalidInput with Quay's sentences;
    /// AlreadyExists.
    Future<Result<void>> createAdmin(NewAccount account);
    /// The first user, as superuser, signed in; Conflict when there is one. The API token when
    /// asked for.
    Future<Result<FirstUser>> initialize(NewAccount account, bool withToken);

    /// User, robot, `$oauthtoken` or `$app` by Basic credentials. Unauthenticated with Quay's
    /// sentence; RateLimited after repeated failures, serverText holds the seconds to wait.
    Future<Result<Caller>> byPassword(PasswordLogin given);
    Future<Result<Caller>> byApiToken(QByteArray token);
    /// Anonymous when the cookie is of no session.
    Future<Result<SessionState>> bySession(QByteArray sessionId, QByteArray csrfToken);

    Future<Result<SignedIn>> signIn(PasswordLogin given);
    /// The caller's own password once more; the session, if there is one, counts as freshly signed
    /// in then. Its CSRF token, empty without one; the same errors as byPassword().
    Future<Result<QString>> confirmPassword(Caller caller, QByteArray sessionId,
                                            PasswordLogin given);
    /// What the caller may use at the registry instead of his password, which he gives once more;
    /// the same errors as byPassword().
    Future<Result<QString>> encryptedPassword(Caller caller, PasswordLogin given);
    /// The caller becomes an organization, administered by the user with that password, who is
    /// signed in then. Unauthenticated and RateLimited as byPassword(); InvalidInput as
    /// convertUser().
    Future<Result<SignedIn>> convertToOrganization(Caller caller, PasswordLogin admin);
    /// Ends all sessions of the user.
    Future<Result<void>> signOut(Caller caller);
    /// What a user with that password may use at the registry instead of it.
    QString encryptedPasswordOf(NamespaceId user, const QString &passwordHash) const;

    const Sessions &sessions() const { return m_sessions; }
    ApiTokens &apiTokens() { return m_apiTokens; }
    AppTokenService &appTokens() { return m_appTokens; }

private:
    /// A session of who gave his password, in a write transaction.
    static Result<void> beginSession(Db &db, const SignedIn &signedIn, const PasswordLogin &given,
                                     std::chrono::seconds life);
    Future<Result<Caller>> robotByToken(QString name, QByteArray token);

    const DomainContext &m_context;
    PasswordCheck m_passwords;
    Sessions m_sessions;
    ApiTokens m_apiTokens;
    AppTokenService m_appTokens;
};

} // namespace quayside::server

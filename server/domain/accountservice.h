#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/domain/signinlimit.h"
#include "server/storage/namespacestore.h"

#include "app/core/future.h"
#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace quayside::server {

struct NewAccount {
    QString name;
    QString email;
    QByteArray password;
};

/// A name and a password as they were given.
struct PasswordLogin {
    QString login;
    QByteArray password;
    QString network; ///< of the client: failures are counted by it
    bool mayBeEncrypted = false; ///< at the registry: encryptedpassword.h
    QString address = {}; ///< of the client, for the log
    QString userAgent = {};
};

struct SignedIn {
    Caller caller;
    QString sessionId; ///< a secret: only for the cookie
    QString csrfToken;
};

/// What the first user gets at once.
struct FirstUser {
    SignedIn session;
    QString encryptedPassword;
    QString apiToken; ///< empty when it was not asked for
};

struct SessionState {
    Caller caller;
    bool isCsrfValid = false;
};

/// Users, robots and the ways in: passwords, sessions, API tokens. Thread-safe.
/// Source: quay-api.md 1.1, 1.2, 9.1, 9.10.
class AccountService {
public:
    explicit AccountService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// A superuser with a namespace of that name. InvalidInput with Quay's sentences;
    /// AlreadyExists.
    Future<Result<void>> createAdmin(NewAccount account);
    /// The first user, as superuser, signed in; Conflict when there is one. The API token when
    /// asked for.
    Future<Result<FirstUser>> initialize(NewAccount account, bool withToken);

    /// User, robot or `$oauthtoken` by Basic credentials. Unauthenticated with Quay's sentence;
    /// RateLimited after repeated failures, serverText holds the seconds to wait.
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
    /// Ends all sessions of the user.
    Future<Result<void>> signOut(Caller caller);
    /// What a user with that password may use at the registry instead of it.
    QString encryptedPasswordOf(NamespaceId user, const QString &passwordHash) const;

    /// For a visitor who has not signed in: a cookie to hang the CSRF token on.
    static QByteArray newSessionId();
    /// What belongs to a session id, signed in or not; the same in every process.
    QString csrfTokenOf(QByteArrayView sessionId) const;

private:
    using Clock = std::chrono::steady_clock;

    /// A user, not a robot; the same errors as byPassword().
    Future<Result<NamespaceRow>> userByPassword(PasswordLogin given);
    /// On the password pool. `row` is empty for a name that nobody has.
    Result<NamespaceRow> checkPassword(const PasswordLogin &given, const NamespaceRow &row,
                                       Instant now);
    Result<void> verify(const NamespaceRow &row, const PasswordLogin &given);
    SignedIn newSession(const Caller &caller) const;
    QByteArray derivedKey(QByteArrayView purpose) const;
    Future<Result<Caller>> robotByToken(QString name, QByteArray token);

    const DomainContext &m_context;
    QMutex m_mutex; ///< guards what follows
    /// Passwords that were right a moment ago, by HMAC. Only ever says yes.
    struct Known {
        QString passwordHash;
        Clock::time_point until;
    };
    QHash<QByteArray, Known> m_known;
    SignInLimit m_limit;
};

} // namespace quayside::server

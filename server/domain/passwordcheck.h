#pragma once

#include "server/domain/domaincontext.h"
#include "server/domain/signinlimit.h"
#include "server/storage/namespacestore.h"

#include "app/core/future.h"
#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace quayside::server {

/// A name and a password as they were given.
struct PasswordLogin {
    QString login;
    QByteArray password;
    QString network; ///< of the client: failures are counted by it
    bool mayBeEncrypted = false; ///< at the registry: encryptedpassword.h
    QString address = {}; ///< of the client, for the log
    QString userAgent = {};
};

/// Why a right password is refused: the user has not shown yet that his address is his.
bool isUnverified(const Error &error);

/// Whether a password is a user's. Thread-safe. Source: quay-api.md 1.2.
class PasswordCheck {
public:
    explicit PasswordCheck(const DomainContext &context)
        : m_context(context)
    {
    }

    /// The user, not a robot. Unauthenticated with Quay's sentence; isUnverified(); RateLimited
    /// after repeated failures, serverText holds the seconds to wait.
    Future<Result<NamespaceRow>> user(PasswordLogin given);

    /// What the user may use at the registry instead of his password.
    QString encryptedPassword(NamespaceId user, const QString &passwordHash) const;

private:
    using Clock = std::chrono::steady_clock;

    struct Found {
        NamespaceRow row; ///< empty for a name that nobody has
        bool isVerified = true;
        Instant now;
    };
    /// On the password pool.
    Result<NamespaceRow> check(const PasswordLogin &given, const Found &found);
    Result<void> verify(const NamespaceRow &row, const PasswordLogin &given);
    bool isKnown(const QByteArray &mac, const QString &passwordHash);
    void remember(const QByteArray &mac, const QString &passwordHash);
    void recordFailure(NamespaceId user);

    const DomainContext &m_context;
    QMutex m_mutex; ///< guards m_known
    /// Passwords that were right a moment ago, by HMAC. Only ever says yes.
    struct Known {
        QString passwordHash;
        Clock::time_point until;
    };
    QHash<QByteArray, Known> m_known;
    SignInLimit m_limit;
};

} // namespace quayside::server

#pragma once

#include "server/auth/registrytoken.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/servicekeystore.h"

#include "app/core/future.h"

#include <QtCore/QMutex>

namespace quayside::server {

struct IssuedToken {
    QByteArray token;
    Instant issuedAt;
    std::chrono::seconds life{0};
};

/// A checked registry token.
struct RegistryGrant {
    Caller caller; ///< by name; row ids are looked up where a transaction needs them
    QList<AccessEntry> access;

    /// `push` implies pull; `*` implies both.
    bool allows(const QString &repositoryPath, QStringView action, QStringView host) const;
};

/// Service of the keys that sign registry tokens, as the rows have it.
inline constexpr QStringView kRegistryService = u"quay";

/// Issues and checks registry tokens (quay-api.md 2.2). The keys are rows, shared by all processes:
/// a token is good that any good key of kRegistryService has signed. Thread-safe.
class TokenService {
public:
    /// Loads the keys; blocking, at the start.
    static Result<std::unique_ptr<TokenService>> open(const DomainContext &context);

    /// Takes the keys as the rows have them now, and makes one to sign with where there is none.
    /// Blocking; on no thread of the database. Conflict when the key to sign with was sealed with
    /// another secret key.
    Result<void> loadKeys();
    /// Is called, on any thread, when a token names a key that is not known: another process may
    /// have made it. Leads to loadKeys() some time later; not called more than once a second.
    void setWake(std::function<void()> wake);

    /// InvalidInput for a scope that cannot be read, NameInvalid for a bad name.
    Future<Result<IssuedToken>> issue(Caller caller, QString service, QStringList scopes,
                                      QString host);
    /// Of the key that signs.
    QString keyId() const;
    /// Without SQL. Unauthenticated when it is not ours, over, or for another host.
    Result<RegistryGrant> check(QByteArrayView token, QStringView host);

private:
    explicit TokenService(const DomainContext &context)
        : m_context(context)
    {
    }

    std::shared_ptr<const SigningKey> signingKey() const;
    Result<bool> chooseKey(const QList<ServiceKeyRow> &rows);
    void setVerifyingKeys(const QList<ServiceKeyRow> &rows);
    Result<void> addKey();

    const DomainContext &m_context;
    QMutex m_loading; ///< one at a time: the older rows never replace the newer ones
    mutable QMutex m_mutex; ///< guards m_key
    std::shared_ptr<const SigningKey> m_key;
    QHash<QString, QString> m_verifying; ///< guarded by m_loading
    RegistryTokenVerifier m_verifier;
};

} // namespace quayside::server

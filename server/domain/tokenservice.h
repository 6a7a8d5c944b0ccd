#pragma once

#include "server/auth/registrytoken.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"

#include "app/core/future.h"

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

/// Issues and checks registry tokens (quay-api.md 2.2). The keys are rows, shared by all processes.
/// Thread-safe.
class TokenService {
public:
    /// Loads the keys, or makes the first; blocking, at the start.
    static Result<std::unique_ptr<TokenService>> open(const DomainContext &context);

    /// InvalidInput for a scope that cannot be read, NameInvalid for a bad name.
    Future<Result<IssuedToken>> issue(Caller caller, QString service, QStringList scopes,
                                      QString host);
    /// Of the key that signs.
    QString keyId() const { return m_key.kid(); }
    /// Without SQL. Unauthenticated when it is not ours, over, or for another host.
    Result<RegistryGrant> check(QByteArrayView token, QStringView host);

private:
    TokenService(const DomainContext &context, SigningKey key)
        : m_context(context)
        , m_key(std::move(key))
    {
    }

    const DomainContext &m_context;
    SigningKey m_key;
    RegistryTokenVerifier m_verifier;
};

} // namespace quayside::server

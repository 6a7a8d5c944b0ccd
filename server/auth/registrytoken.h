#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace quayside::server {

struct AccessEntry {
    QString type; ///< "repository" or "registry"
    QString name; ///< as requested
    QStringList actions;
    friend bool operator==(const AccessEntry &, const AccessEntry &) = default;
};

/// The API token that a registry token was got with, for the log. None of it is a secret.
struct ClaimedToken {
    QString uuid;
    QString clientId; ///< of its application
    QString application;
    friend bool operator==(const ClaimedToken &, const ClaimedToken &) = default;
};

/// What a registry token says. Source: quay-api.md 2.2.
struct RegistryClaims {
    QString issuer; ///< "quay"
    QString audience; ///< the `service` it was asked for
    QString subject; ///< user, `ns+robot` or `(anonymous)`
    QString entityKind; ///< user, robot, oauthtoken, appspecifictoken, token, anonymous
    Instant issuedAt;
    Instant notBefore;
    Instant expires;
    QList<AccessEntry> access;
    std::optional<ClaimedToken> token = {}; ///< of an oauthtoken
    friend bool operator==(const RegistryClaims &, const RegistryClaims &) = default;
};

/// An RSA key of 2048 bits with its id. Immutable; signing is thread-safe.
class SigningKey {
public:
    static Result<SigningKey> generate();
    /// InvalidInput when it is no private RSA key of at least 2048 bits.
    static Result<SigningKey> fromPem(const QByteArray &privatePem);

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    /// RFC 7638 thumbprint of the public key.
    const QString &kid() const;
    /// One JSON object, RFC 7517.
    const QString &publicJwk() const;
    QByteArray privatePem() const;
    QByteArray publicPem() const;
    /// RS256 over the bytes.
    QByteArray sign(QByteArrayView bytes) const;

private:
    struct Data;
    explicit SigningKey(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// The token as compact JWS, RS256.
QByteArray sign(const SigningKey &key, const RegistryClaims &claims);

/// Checks tokens without SQL: only RS256, only keys it was given, 30 s leeway, at most 3660 s
/// between issue and end. Remembers the newest 4096 good tokens by their hash until they expire.
/// Thread-safe.
class RegistryTokenVerifier {
public:
    RegistryTokenVerifier();
    ~RegistryTokenVerifier();

    /// Replaces the keys (kid to public JWK) and forgets all remembered tokens. A text that is no
    /// RSA key is left out, with a warning.
    void setKeys(const QHash<QString, QString> &publicJwks);
    /// Is called, on any thread, when a token names a key that is not among them.
    void setUnknownKeyHandler(std::function<void()> handler);

    /// Unauthenticated, with the reason. Whether the audience is ours is for the caller to compare.
    Result<RegistryClaims> verify(QByteArrayView jwt, Instant now);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quayside::server

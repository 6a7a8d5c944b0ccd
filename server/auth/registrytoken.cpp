#include "server/auth/registrytoken.h"

#include "app/core/digest.h"
#include "server/auth/rsakey.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>

#include <list>
#include <optional>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logToken, "quayside.auth.token", QtInfoMsg)

namespace {

constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto kLeeway = 30s;
constexpr auto kMaxAge = 3660s;
constexpr size_t kRemembered = 4096;
constexpr qsizetype kMaxLength = 64 * 1024;

qint64 seconds(Instant t)
{
    return std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count();
}

Instant instantOf(const QJsonValue &value)
{
    return instantFromMs(value.toInteger() * 1000);
}

QJsonObject contextOf(const RegistryClaims &claims)
{
    QJsonObject roots;
    for (const auto &entry : claims.access) {
        if (entry.type == "repository"_L1)
            roots.insert(entry.name, u"$disabled"_s);
    }
    QJsonObject context{{u"version"_s, 2},
                        {u"entity_kind"_s, claims.entityKind},
                        {u"entity_reference"_s, claims.subject},
                        {u"com.apostille.roots"_s, roots},
                        {u"com.apostille.root"_s, u"$disabled"_s}};
    if (claims.entityKind == "anonymous"_L1) {
        context.insert(u"entity_reference"_s, QJsonValue::Null);
    } else if (claims.entityKind == "robot"_L1) {
        context.insert(u"kind"_s, u"robot"_s);
        context.insert(u"robot"_s, claims.subject);
    } else {
        context.insert(u"kind"_s, u"user"_s);
        context.insert(u"user"_s, claims.subject);
    }
    if (claims.token) {
        context.insert(u"oauth"_s, claims.token->uuid);
        context.insert(u"oauth_client_id"_s, claims.token->clientId);
        context.insert(u"oauth_application"_s, claims.token->application);
    }
    return context;
}

QJsonObject toJson(const RegistryClaims &claims)
{
    QJsonArray access;
    for (const auto &entry : claims.access) {
        access.append(QJsonObject{{u"type"_s, entry.type},
                                  {u"name"_s, entry.name},
                                  {u"actions"_s, QJsonArray::fromStringList(entry.actions)}});
    }
    return {{u"iss"_s, claims.issuer},
            {u"aud"_s, claims.audience},
            {u"sub"_s, claims.subject},
            {u"nbf"_s, seconds(claims.notBefore)},
            {u"iat"_s, seconds(claims.issuedAt)},
            {u"exp"_s, seconds(claims.expires)},
            {u"access"_s, access},
            {u"context"_s, contextOf(claims)}};
}

RegistryClaims claimsOf(const QJsonObject &object)
{
    RegistryClaims claims;
    claims.issuer = object.value("iss"_L1).toString();
    claims.audience = object.value("aud"_L1).toString();
    claims.subject = object.value("sub"_L1).toString();
    const QJsonObject context = object.value("context"_L1).toObject();
    claims.entityKind = context.value("entity_kind"_L1).toString();
    if (const auto uuid = context.value("oauth"_L1).toString(); !uuid.isEmpty()) {
        claims.token = ClaimedToken{uuid, context.value("oauth_client_id"_L1).toString(),
                                    context.value("oauth_application"_L1).toString()};
    }
    claims.issuedAt = instantOf(object.value("iat"_L1));
    claims.notBefore = instantOf(object.value("nbf"_L1));
    claims.expires = instantOf(object.value("exp"_L1));
    const QJsonArray access = object.value("access"_L1).toArray();
    for (const QJsonValue &value : access) {
        const QJsonObject entry = value.toObject();
        AccessEntry a{entry.value("type"_L1).toString(), entry.value("name"_L1).toString(), {}};
        const QJsonArray actions = entry.value("actions"_L1).toArray();
        for (const QJsonValue &action : actions)
            a.actions.append(action.toString());
        claims.access.append(std::move(a));
    }
    return claims;
}

Result<void> checkTimes(const RegistryClaims &claims, Instant now)
{
    const auto bad = [](const char *reason) {
        return failure(ErrorCode::Unauthenticated, QString::fromLatin1(reason));
    };
    if (now >= claims.expires + kLeeway)
        return bad("the token has expired");
    if (now + kLeeway < claims.notBefore || now + kLeeway < claims.issuedAt)
        return bad("the token is not valid yet");
    if (claims.expires - claims.issuedAt > kMaxAge)
        return bad("the token claims to live too long");
    return {};
}

QByteArray jwtJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kUrlSafe);
}

QByteArray decode(QByteArrayView part)
{
    const auto result = QByteArray::fromBase64Encoding(
        part.toByteArray(), kUrlSafe | QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

} // namespace

struct SigningKey::Data {
    PkeyHandle key;
    QString kid;
    QString jwk;

    explicit Data(PkeyHandle handle)
        : key(std::move(handle))
    {
        const RsaPublicNumbers numbers = rsaPublicNumbers(key.get());
        const QString n = QString::fromLatin1(numbers.n);
        const QString e = QString::fromLatin1(numbers.e);
        // RFC 7638: the required members in lexical order, no blanks.
        const QString canonical = uR"({"e":"%1","kty":"RSA","n":"%2"})"_s.arg(e, n);
        const Digest digest = digestOf(canonical.toLatin1());
        kid = QString::fromLatin1(QByteArray::fromHex(digest.hex().toLatin1()).toBase64(kUrlSafe));
        jwk = QString::fromUtf8(QJsonDocument(QJsonObject{{u"kty"_s, u"RSA"_s},
                                                          {u"alg"_s, u"RS256"_s},
                                                          {u"use"_s, u"sig"_s},
                                                          {u"kid"_s, kid},
                                                          {u"n"_s, n},
                                                          {u"e"_s, e}})
                                    .toJson(QJsonDocument::Compact));
    }
};

SigningKey::SigningKey(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::generate()
{
    auto key = generateRsaKey();
    if (!key)
        return failure(ErrorCode::Internal, u"no RSA key could be generated"_s);
    return SigningKey(std::make_unique<Data>(std::move(key)));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &privatePem)
{
    auto key = rsaKeyFromPem(privatePem);
    if (!key)
        return failure(ErrorCode::InvalidInput, u"not a private RSA key of 2048 bits or more"_s);
    return SigningKey(std::make_unique<Data>(std::move(key)));
}

const QString &SigningKey::kid() const
{
    return m_data->kid;
}

const QString &SigningKey::publicJwk() const
{
    return m_data->jwk;
}

QByteArray SigningKey::privatePem() const
{
    return rsaPrivatePem(m_data->key.get());
}

QByteArray SigningKey::publicPem() const
{
    return rsaPublicPem(m_data->key.get());
}

QByteArray SigningKey::sign(QByteArrayView bytes) const
{
    return rs256Sign(m_data->key.get(), bytes);
}

QByteArray sign(const SigningKey &key, const RegistryClaims &claims)
{
    const QByteArray body =
        jwtJson({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key.kid()}}) + '.'
        + jwtJson(toJson(claims));
    return body + '.' + key.sign(body).toBase64(kUrlSafe);
}

struct RegistryTokenVerifier::Private {
    using Remembered = std::pair<QByteArray, RegistryClaims>;

    QMutex mutex; ///< guards all below
    // Shared, so that a check outside the lock keeps its key while setKeys() replaces it.
    QHash<QString, std::shared_ptr<EVP_PKEY>> keys;
    std::list<Remembered> order; ///< the newest first
    QHash<QByteArray, std::list<Remembered>::iterator> byHash;
    int generation = 0; ///< of the keys
    std::function<void()> onUnknownKey;

    std::optional<RegistryClaims> find(const QByteArray &hash)
    {
        const auto it = byHash.constFind(hash);
        if (it == byHash.constEnd())
            return std::nullopt;
        order.splice(order.begin(), order, *it);
        return order.front().second;
    }

    void remember(const QByteArray &hash, const RegistryClaims &claims)
    {
        if (byHash.contains(hash))
            return;
        order.emplace_front(hash, claims);
        byHash.insert(hash, order.begin());
        if (order.size() > kRemembered)
            forget(order.back().first);
    }

    void forget(const QByteArray hash)
    {
        if (const auto it = byHash.constFind(hash); it != byHash.constEnd()) {
            order.erase(*it);
            byHash.erase(it);
        }
    }
};

RegistryTokenVerifier::RegistryTokenVerifier()
    : d(std::make_unique<Private>())
{
}

RegistryTokenVerifier::~RegistryTokenVerifier() = default;

void RegistryTokenVerifier::setKeys(const QHash<QString, QString> &publicJwks)
{
    QHash<QString, std::shared_ptr<EVP_PKEY>> keys;
    for (auto it = publicJwks.cbegin(); it != publicJwks.cend(); ++it) {
        if (auto key = rsaKeyFromJwk(it.value()))
            keys.insert(it.key(), std::shared_ptr<EVP_PKEY>(std::move(key)));
        else
            qCWarning(logToken).noquote() << "event=key_ignored kid="_L1 + it.key();
    }
    const QMutexLocker lock(&d->mutex);
    d->keys = std::move(keys);
    d->order.clear();
    d->byHash.clear();
    ++d->generation;
}

void RegistryTokenVerifier::setUnknownKeyHandler(std::function<void()> handler)
{
    const QMutexLocker lock(&d->mutex);
    d->onUnknownKey = std::move(handler);
}

Result<RegistryClaims> RegistryTokenVerifier::verify(QByteArrayView jwt, Instant now)
{
    const auto bad = [] {
        return failure(ErrorCode::Unauthenticated, u"the token is not one of this registry"_s);
    };
    if (jwt.size() > kMaxLength)
        return bad();
    QByteArray hash(32, Qt::Uninitialized);
    EVP_Digest(jwt.data(), size_t(jwt.size()), reinterpret_cast<unsigned char *>(hash.data()),
               nullptr, EVP_sha256(), nullptr);
    {
        const QMutexLocker lock(&d->mutex);
        if (auto claims = d->find(hash)) {
            if (auto times = checkTimes(*claims, now); !times) {
                d->forget(hash);
                return failure(times);
            }
            return *claims;
        }
    }

    const qsizetype first = jwt.indexOf('.');
    const qsizetype second = first < 0 ? -1 : jwt.indexOf('.', first + 1);
    if (second < 0)
        return bad();
    const QJsonObject header = QJsonDocument::fromJson(decode(jwt.first(first))).object();
    if (header.value("alg"_L1).toString() != "RS256"_L1 || header.contains("crit"_L1))
        return bad();
    std::shared_ptr<EVP_PKEY> key;
    int generation = 0;
    {
        const QMutexLocker lock(&d->mutex);
        key = d->keys.value(header.value("kid"_L1).toString());
        generation = d->generation;
        // Called under the lock: so it is not called any more after it was taken away.
        if (!key && d->onUnknownKey)
            d->onUnknownKey();
    }
    if (!key || !rs256Verify(key.get(), jwt.first(second), decode(jwt.sliced(second + 1))))
        return bad();
    const auto body = QJsonDocument::fromJson(decode(jwt.sliced(first + 1, second - first - 1)));
    const RegistryClaims claims = claimsOf(body.object());
    if (claims.issuer != "quay"_L1 || claims.subject.isEmpty())
        return bad();
    if (auto times = checkTimes(claims, now); !times)
        return failure(times);

    const QMutexLocker lock(&d->mutex);
    if (generation == d->generation)
        d->remember(hash, claims);
    return claims;
}

} // namespace quayside::server

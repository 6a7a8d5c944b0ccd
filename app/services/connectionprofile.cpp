#include "app/services/connectionprofile.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QHostAddress>

#include <array>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

template <class E, std::size_t N>
using Names = std::array<std::pair<E, QLatin1StringView>, N>;

constexpr Names<RegistryKind, 3> kKinds{{{RegistryKind::Quay, "quay"_L1},
                                         {RegistryKind::QuayIo, "quay.io"_L1},
                                         {RegistryKind::Local, "local"_L1}}};
constexpr Names<SignInKind, 3> kSignIns{{{SignInKind::Token, "token"_L1},
                                         {SignInKind::Password, "password"_L1},
                                         {SignInKind::Anonymous, "anonymous"_L1}}};
constexpr Names<SecretKeeping, 3> kKeepings{{{SecretKeeping::Keychain, "keychain"_L1},
                                             {SecretKeeping::UntilQuit, "until-quit"_L1},
                                             {SecretKeeping::Ask, "ask"_L1}}};
constexpr Names<TrustKind, 3> kTrusts{{{TrustKind::System, "system"_L1},
                                       {TrustKind::SystemAndCas, "system-and-cas"_L1},
                                       {TrustKind::Pinned, "pinned"_L1}}};
constexpr Names<ProxyKind, 4> kProxies{{{ProxyKind::System, "system"_L1},
                                        {ProxyKind::None, "none"_L1},
                                        {ProxyKind::Http, "http"_L1},
                                        {ProxyKind::Socks5, "socks5"_L1}}};

constexpr Names<SecretPurpose, 5> kPurposes{{{SecretPurpose::Password, "password"_L1},
                                             {SecretPurpose::Token, "token"_L1},
                                             {SecretPurpose::Registry, "registry"_L1},
                                             {SecretPurpose::Proxy, "proxy"_L1},
                                             {SecretPurpose::ClientKey, "client-key"_L1}}};

template <class E, std::size_t N>
QLatin1StringView nameOf(const Names<E, N> &names, E value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    Q_UNREACHABLE();
}

template <class E, std::size_t N>
std::optional<E> valueOf(const Names<E, N> &names, QStringView text)
{
    for (const auto &[candidate, name] : names) {
        if (text == name)
            return candidate;
    }
    return {};
}

constexpr int kLongestTimeout = 600;
constexpr int kMostParallel = 16;
constexpr int kLongestRefresh = 24 * 3600;

} // namespace

QLatin1StringView toString(SecretPurpose purpose)
{
    return nameOf(kPurposes, purpose);
}

QLatin1StringView toString(RegistryKind kind)
{
    return nameOf(kKinds, kind);
}

std::optional<RegistryKind> registryKindFromString(QStringView text)
{
    return valueOf(kKinds, text);
}

QLatin1StringView toString(SignInKind kind)
{
    return nameOf(kSignIns, kind);
}

std::optional<SignInKind> signInKindFromString(QStringView text)
{
    return valueOf(kSignIns, text);
}

QLatin1StringView toString(SecretKeeping keeping)
{
    return nameOf(kKeepings, keeping);
}

std::optional<SecretKeeping> secretKeepingFromString(QStringView text)
{
    return valueOf(kKeepings, text);
}

QLatin1StringView toString(TrustKind kind)
{
    return nameOf(kTrusts, kind);
}

std::optional<TrustKind> trustKindFromString(QStringView text)
{
    return valueOf(kTrusts, text);
}

QLatin1StringView toString(ProxyKind kind)
{
    return nameOf(kProxies, kind);
}

std::optional<ProxyKind> proxyKindFromString(QStringView text)
{
    return valueOf(kProxies, text);
}

bool ConnectionProfile::isProduction() const
{
    return role == "production"_L1;
}

QString ConnectionProfile::secretKey(SecretPurpose purpose) const
{
    return id + u'/' + toString(purpose);
}

SecretPurpose ConnectionProfile::signInPurpose() const
{
    return signIn == SignInKind::Token ? SecretPurpose::Token : SecretPurpose::Password;
}

QJsonObject ConnectionProfile::toJson() const
{
    return {
        {"id"_L1, id},
        {"name"_L1, name},
        {"kind"_L1, toString(kind)},
        {"url"_L1, url.toString()},
        {"plain_allowed"_L1, isPlainAllowed},
        {"role"_L1, role},
        {"read_only"_L1, isReadOnly},
        {"sign_in"_L1, toString(signIn)},
        {"user"_L1, userName},
        {"keeping"_L1, toString(keeping)},
        {"secret_kept"_L1, isSecretKept},
        {"registry_user"_L1, registryUser},
        {"trust"_L1,
         QJsonObject{{"kind"_L1, toString(trust.kind)},
                     {"ca"_L1, QString::fromLatin1(trust.caPem)},
                     {"pin"_L1, QString::fromLatin1(trust.pinnedSha256)},
                     {"client_certificate"_L1, trust.clientCertificateFile},
                     {"client_key"_L1, trust.clientKeyFile},
                     {"pinned"_L1, QString::fromLatin1(trust.pinnedPem)},
                     {"pinned_problems"_L1, QJsonArray::fromStringList(trust.pinnedProblems)}}},
        {"proxy"_L1,
         QJsonObject{{"kind"_L1, toString(proxy.kind)},
                     {"host"_L1, proxy.host},
                     {"port"_L1, proxy.port},
                     {"user"_L1, proxy.userName},
                     {"exceptions"_L1, proxy.exceptions}}},
        {"timeout_s"_L1, qint64(timeout.count())},
        {"parallel"_L1, parallel},
        {"refresh_s"_L1, qint64(refresh.count())},
    };
}

std::optional<ConnectionProfile> ConnectionProfile::fromJson(const QJsonObject &object)
{
    ConnectionProfile profile;
    profile.id = object.value("id"_L1).toString();
    profile.url = QUrl(object.value("url"_L1).toString(), QUrl::StrictMode);
    profile.kind =
        registryKindFromString(object.value("kind"_L1).toString()).value_or(RegistryKind::Quay);
    // Where the local registry listens is known when it runs.
    const bool isUrlNeeded = profile.kind != RegistryKind::Local;
    if (profile.id.isEmpty() || (isUrlNeeded && profile.url.host().isEmpty()))
        return {};
    profile.name = object.value("name"_L1).toString(profile.url.host());
    profile.isPlainAllowed = object.value("plain_allowed"_L1).toBool();
    profile.role = object.value("role"_L1).toString();
    profile.isReadOnly = object.value("read_only"_L1).toBool();
    profile.signIn =
        signInKindFromString(object.value("sign_in"_L1).toString()).value_or(SignInKind::Token);
    profile.userName = object.value("user"_L1).toString();
    profile.keeping = secretKeepingFromString(object.value("keeping"_L1).toString())
                          .value_or(SecretKeeping::Keychain);
    profile.isSecretKept = object.value("secret_kept"_L1).toBool();
    profile.registryUser = object.value("registry_user"_L1).toString();
    const QJsonObject trust = object.value("trust"_L1).toObject();
    profile.trust = {
        .kind = trustKindFromString(trust.value("kind"_L1).toString()).value_or(TrustKind::System),
        .caPem = trust.value("ca"_L1).toString().toLatin1(),
        .pinnedSha256 = trust.value("pin"_L1).toString().toLatin1(),
        .clientCertificateFile = trust.value("client_certificate"_L1).toString(),
        .clientKeyFile = trust.value("client_key"_L1).toString(),
        .pinnedPem = trust.value("pinned"_L1).toString().toLatin1(),
        .pinnedProblems = {}};
    for (const QJsonValue &problem : trust.value("pinned_problems"_L1).toArray())
        profile.trust.pinnedProblems.append(problem.toString());
    const QJsonObject proxy = object.value("proxy"_L1).toObject();
    profile.proxy = {
        .kind = proxyKindFromString(proxy.value("kind"_L1).toString()).value_or(ProxyKind::System),
        .host = proxy.value("host"_L1).toString(),
        .port = proxy.value("port"_L1).toInt(),
        .userName = proxy.value("user"_L1).toString(),
        .exceptions = proxy.value("exceptions"_L1).toString()};
    profile.timeout =
        std::chrono::seconds(qBound(1, object.value("timeout_s"_L1).toInt(30), kLongestTimeout));
    profile.parallel = qBound(1, object.value("parallel"_L1).toInt(4), kMostParallel);
    profile.refresh =
        std::chrono::seconds(qBound(0, object.value("refresh_s"_L1).toInt(60), kLongestRefresh));
    return profile;
}

std::optional<QUrl> registryUrlFromText(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty() || address.size() > 2048)
        return {};
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/api/v1"_L1))
        path.chop(int(sizeof("/api/v1") - 1));
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
    // A name or a password in an address would lie in the settings.
    url.setUserInfo(QString());
    return url;
}

bool isOnThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isPlainWay(const QUrl &url)
{
    return url.scheme() == "http"_L1 && !isOnThisComputer(url);
}

} // namespace quayside

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

namespace quayside {

enum class RegistryKind { Quay, QuayIo, Local };
enum class SignInKind { Token, Password, Anonymous };
enum class SecretKeeping { Keychain, UntilQuit, Ask };
enum class TrustKind { System, SystemAndCas, Pinned };
enum class ProxyKind { System, None, Http, Socks5 };

/// What a secret of a connection is for. The keychain's key is `<id>/<purpose>`.
enum class SecretPurpose { Password, Token, Registry, Proxy, ClientKey };

QLatin1StringView toString(SecretPurpose purpose);
QLatin1StringView toString(RegistryKind kind);
std::optional<RegistryKind> registryKindFromString(QStringView text);
QLatin1StringView toString(SignInKind kind);
std::optional<SignInKind> signInKindFromString(QStringView text);
QLatin1StringView toString(SecretKeeping keeping);
std::optional<SecretKeeping> secretKeepingFromString(QStringView text);
QLatin1StringView toString(TrustKind kind);
std::optional<TrustKind> trustKindFromString(QStringView text);
QLatin1StringView toString(ProxyKind kind);
std::optional<ProxyKind> proxyKindFromString(QStringView text);

/// How the server's certificate is judged.
struct TrustSettings {
    TrustKind kind = TrustKind::System;
    QByteArray caPem; ///< trusted besides the system's, one or more certificates
    QByteArray pinnedSha256; ///< lower-case hex of the whole certificate
    QString clientCertificateFile; ///< PEM or PKCS#12; empty: none
    QString clientKeyFile; ///< PEM; empty: in the certificate's file
    QByteArray pinnedPem; ///< the pinned certificate, to be shown beside another one
    QStringList pinnedProblems; ///< what was wrong with it, as `toString(api::TlsProblem)`

    friend bool operator==(const TrustSettings &, const TrustSettings &) = default;
};

struct ProxySettings {
    ProxyKind kind = ProxyKind::System;
    QString host;
    int port = 0;
    QString userName;
    QString exceptions; ///< hosts, comma separated

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// One registry that the user knows, as it is kept between runs. Holds no secret: those lie in the
/// CredentialStore under `<id>/<purpose>`. Source: console.md 1.2.
/// Of the profile of the registry on this computer.
inline QString localProfileId()
{
    return QStringLiteral("local");
}

struct ConnectionProfile {
    QString id; ///< stable, `[a-z0-9-]`; `local` is the registry on this computer
    QString name; ///< 1 to 64 characters, no two alike
    RegistryKind kind = RegistryKind::Quay;
    QUrl url = {}; ///< scheme, host, port and at most a path prefix
    bool isPlainAllowed = false; ///< credentials may go over http
    QString role = {}; ///< development, test, production or the user's own word; empty: none
    bool isReadOnly = false; ///< no call that changes anything leaves this program
    SignInKind signIn = SignInKind::Token;
    QString userName = {};
    SecretKeeping keeping = SecretKeeping::Keychain;
    bool isSecretKept = false; ///< one was written; when it is not there, something is wrong
    QString registryUser = {}; ///< for `/v2` alone; empty: none
    TrustSettings trust = {};
    ProxySettings proxy = {};
    std::chrono::seconds timeout{30};
    int parallel = 4; ///< requests at a time
    std::chrono::seconds refresh{60}; ///< of the visible page; 0: never by itself

    bool isProduction() const;
    QString secretKey(SecretPurpose purpose) const;
    /// Password or Token, as it signs in.
    SecretPurpose signInPurpose() const;

    QJsonObject toJson() const;
    /// Unknown keys are ignored, what is missing takes its default; no profile without id and URL.
    static std::optional<ConnectionProfile> fromJson(const QJsonObject &object);

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

/// `refresh` of a registry on this computer: what is pushed shows up within five seconds, reading
/// included.
inline constexpr std::chrono::seconds kNearRefresh{4};

/// What the user typed or pasted, brought into the form of `ConnectionProfile::url`: white space, a
/// trailing `/api/v1` and slashes go, a missing scheme becomes https. Nothing when it is no address
/// of a registry.
std::optional<QUrl> registryUrlFromText(const QString &text);

/// By its host: loopback.
bool isOnThisComputer(const QUrl &url);

/// Whether somebody on the way could read what is sent: http to another computer.
bool isPlainWay(const QUrl &url);

} // namespace quayside

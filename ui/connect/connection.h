#pragma once

#include "app/api/apiclient.h"
#include "app/api/registryapi.h"
#include "app/api/repositoriesapi.h"
#include "app/api/session.h"
#include "app/api/tagsapi.h"
#include "app/core/address.h"
#include "app/services/capabilities.h"
#include "app/services/connectiontransport.h"

namespace quayside {
class CredentialStore;
class Profiles;
} // namespace quayside

namespace quayside::ui {

/// One registry that the windows talk to: who is signed in, what it can do, and its API objects.
class Connection : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Opening, NeedsPassword, SignedIn, Failed };
    Q_ENUM(State)
    /// Why a secret that should be kept is not there, or (Plain) is not sent by itself: the way is
    /// not encrypted, and nobody has said that this is all right.
    enum class SecretTrouble { None, Missing, Locked, Slow, Closed, Plain };

    Connection(const ConnectionProfile &profile, Profiles &profiles, CredentialStore &credentials,
               QObject *parent);
    ~Connection() override;

    const QString &id() const { return m_profile.id; }
    const ConnectionProfile &profile() const { return m_profile; }
    /// The same registry with other settings; opened again where it was open and they matter.
    void setProfile(const ConnectionProfile &profile);
    /// Of the local registry, whose address is known when it runs.
    void setUrl(const QUrl &url) { m_client.setBaseUrl(url); }
    /// Of the local registry: believed by this connection alone, and only where it is the local.
    void trustLocalAuthority(const QString &caFile);
    const QList<QSslCertificate> &localAuthorities() const { return m_localAuthorities; }
    const QUrl &url() const { return m_client.baseUrl(); }
    /// host:port as clients of `/v2` write it.
    QString registryName() const;
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// Set when error() is TlsUntrusted.
    const std::optional<api::TlsFailure> &tlsFailure() const { return m_client.tlsFailure(); }
    SecretTrouble secretTrouble() const { return m_secretTrouble; }
    const std::optional<wire::User> &user() const { return m_user; }
    bool signsInWithToken() const { return m_profile.signIn == SignInKind::Token; }
    bool isAnonymous() const { return m_user && m_user->isAnonymous; }
    /// Nothing that would change the registry is sent.
    bool isReadOnly() const { return m_profile.isReadOnly; }
    /// The registry said so when the connection was opened.
    bool isRegistryReadOnly() const { return config() && config()->isReadOnly(); }
    /// Whether the user can star repositories here at all.
    bool canStar() const { return m_user && !isAnonymous() && offers(QLatin1String("createStar")); }
    /// The user's own and his organizations', in that order; none for who is not signed in.
    QStringList namespaces() const;
    /// The page of a namespace; nullopt where there is none: another user has none, and of what is
    /// not known superusers alone may look.
    std::optional<Address> namespaceAddress(const QString &name) const;
    /// Also of those who may only look.
    bool isSuperuser() const;
    /// The user has another one: where it is kept, the new one is.
    void passwordChanged(const QString &password);
    /// Reads who is signed in once more: an organization was made, or a name changed. The call only
    /// tells how it went; nullptr: nobody is signed in.
    api::ApiCall<void> *refreshUser();
    const Capabilities &capabilities() const { return m_capabilities; }
    const std::optional<wire::RegistryConfig> &config() const { return m_capabilities.config; }
    bool hasFeature(QLatin1StringView name) const { return m_capabilities.hasFeature(name); }
    bool offers(QLatin1StringView operationId) const { return m_capabilities.offers(operationId); }
    QString userName() const;
    api::ApiClient &client() { return m_client; }
    api::RepositoriesApi repositories() { return api::RepositoriesApi(m_client); }
    api::TagsApi tags() { return api::TagsApi(m_client); }

    /// Reads the gates, then signs in with what the credential store has.
    void open();
    /// `keep`: also where the profile keeps its secret.
    void signIn(const QString &userName, const QString &password, bool keep);
    void signInWithToken(const QString &token, bool keep);
    void signOut();
    /// Nobody is signed in any more, and the registry knows; `next`: who is to sign in here from
    /// now on.
    void leave(const QString &next);
    /// From now on it signs in with this token, which is kept as the profile wants it.
    void useToken(const QString &token);
    /// Another client of the same registry, with its transport and nobody signed in.
    std::unique_ptr<api::ApiClient> freshClient() const;
    /// Looks for the secret again: the keychain was unlocked, or may answer now.
    void retrySecret();
    /// The password or token that is kept for this connection, for the user's own clients.
    void readPassword(const QObject *context, std::function<void(Result<QString>)> done);
    /// "name:secret" for the registry protocol: the profile's own account for it, or what one signs
    /// in with; empty for nobody, where no secret is kept or may be sent.
    void readRegistryUser(const QObject *context, const std::function<void(QByteArray)> &done);
    /// Of another place where the registry leads to: through the same proxy and with the same
    /// authorities, but without anything that is meant for the registry itself, as the client's
    /// certificate and the pin are.
    std::unique_ptr<api::ApiClient> clientElsewhere(const QUrl &url) const;

Q_SIGNALS:
    void stateChanged();
    /// Name, role, guard or another setting.
    void profileChanged();
    /// After refreshUser(), where it is another than before.
    void userChanged();
    /// A call waits for the password; answered by the client's confirmFreshLogin() or
    /// refuseFreshLogin(). Nobody listens: the call fails.
    void freshLoginRequired();
    /// The read-only guard held back a call.
    void writeHeldBack();

private:
    void setState(State state);
    void fail(const Error &error);
    /// Reads the secrets that the transport needs, one after the other, then goes on.
    void readTransportSecrets(QList<SecretPurpose> wanted);
    void readGates();
    void readCredential();
    void onSecret(const Result<QString> &secret);
    void onSignedIn(const Result<wire::User> &user, const QString &secret, bool keep);
    void keepSecret(const QString &secret);
    void forgetUser();
    void remember(bool isSecretKept);
    void onSignInLost();

    ConnectionProfile m_profile;
    api::ApiClient m_client;
    Profiles &m_profiles;
    CredentialStore &m_credentials;
    QPointer<GateReader> m_gates;
    /// Answers of an attempt that was given up are told by their number.
    int m_attempt = 0;
    State m_state = State::Closed;
    Error m_error;
    SecretTrouble m_secretTrouble = SecretTrouble::None;
    ConnectionSecrets m_secrets;
    QList<QSslCertificate> m_localAuthorities;
    std::optional<wire::User> m_user;
    Capabilities m_capabilities;
};

} // namespace quayside::ui

#pragma once

#include "app/api/apiclient.h"
#include "app/api/registryapi.h"
#include "app/api/repositoriesapi.h"
#include "app/api/session.h"
#include "app/api/tagsapi.h"
#include "app/services/connectionprofile.h"

namespace quayside {
class CredentialStore;
class Profiles;
} // namespace quayside

namespace quayside::ui {

/// One registry that the window talks to: who is signed in, and its API objects.
class Connection : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Opening, NeedsPassword, SignedIn, Failed };
    Q_ENUM(State)

    Connection(const ConnectionProfile &profile, Profiles &profiles, CredentialStore &credentials,
               QObject *parent);

    const QString &id() const { return m_profile.id; }
    const ConnectionProfile &profile() const { return m_profile; }
    /// The same registry with other settings; opened again where it was open.
    void setProfile(const ConnectionProfile &profile);
    /// Of the local registry, whose address is known when it runs.
    void setUrl(const QUrl &url) { m_client.setBaseUrl(url); }
    const QUrl &url() const { return m_client.baseUrl(); }
    /// host:port as clients of `/v2` write it.
    QString registryName() const;
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const std::optional<wire::User> &user() const { return m_user; }
    const std::optional<wire::RegistryConfig> &config() const { return m_config; }
    QString userName() const { return m_profile.userName; }
    api::ApiClient &client() { return m_client; }
    api::RepositoriesApi repositories() { return api::RepositoriesApi(m_client); }
    api::TagsApi tags() { return api::TagsApi(m_client); }

    /// Reads the configuration, then signs in with what the credential store has.
    void open();
    /// `keep`: also write it to the credential store.
    void signIn(const QString &userName, const QString &password, bool keep);
    void signOut();
    /// The password that is kept for this connection, for the user's own clients.
    void readPassword(const QObject *context, std::function<void(Result<QString>)> done);

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);
    void fail(const Error &error);
    void readCredential();
    void onSignInLost();

    ConnectionProfile m_profile;
    api::ApiClient m_client;
    Profiles &m_profiles;
    CredentialStore &m_credentials;
    State m_state = State::Closed;
    Error m_error;
    std::optional<wire::User> m_user;
    std::optional<wire::RegistryConfig> m_config;
};

} // namespace quayside::ui

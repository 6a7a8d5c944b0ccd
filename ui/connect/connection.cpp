#include "ui/connect/connection.h"

#include "app/services/credentialstore.h"
#include "app/services/profiles.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString passwordKey(const QString &connectionId)
{
    return connectionId + "/password"_L1;
}

} // namespace

Connection::Connection(const ConnectionProfile &profile, Profiles &profiles,
                       CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_client(profile.url)
    , m_profiles(profiles)
    , m_credentials(credentials)
{
    connect(&m_client, &api::ApiClient::signInLost, this, &Connection::onSignInLost);
}

void Connection::setProfile(const ConnectionProfile &profile)
{
    if (profile == m_profile)
        return;
    const bool isMoved = profile.url != m_profile.url && profile.kind != RegistryKind::Local;
    m_profile = profile;
    if (!isMoved)
        return;
    m_client.setBaseUrl(profile.url);
    m_client.forgetCredentials();
    if (m_state != State::Closed)
        open();
}

QString Connection::registryName() const
{
    return url().port() > 0 ? u"%1:%2"_s.arg(url().host()).arg(url().port()) : url().host();
}

void Connection::open()
{
    setState(State::Opening);
    auto *call = api::RegistryApi(m_client).config();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto config = call->takeResult();
        if (!config)
            return fail(config.error());
        m_config = *config;
        readCredential();
    });
}

void Connection::readCredential()
{
    if (userName().isEmpty())
        return setState(State::NeedsPassword);
    m_credentials.read(passwordKey(id()), this, [this](const Result<QString> &secret) {
        if (!secret) {
            m_error = {};
            return setState(State::NeedsPassword);
        }
        signIn(userName(), *secret, false);
    });
}

void Connection::signIn(const QString &userName, const QString &password, bool keep)
{
    m_profile.userName = userName;
    setState(State::Opening);
    auto *call = api::Session(m_client).signIn(userName, password);
    connect(call, &api::ApiCallBase::finished, this, [this, call, password, keep] {
        const auto user = call->takeResult();
        if (!user) {
            m_error = user.error();
            const bool isAway = m_error.code == ErrorCode::Network;
            return setState(isAway ? State::Failed : State::NeedsPassword);
        }
        m_user = *user;
        // Who signed in is remembered; a profile that was removed meanwhile stays removed.
        if (auto kept = m_profiles.find(id())) {
            kept->userName = this->userName();
            (void)m_profiles.save(*kept);
        }
        // Where there is no keychain the store keeps it until the program ends.
        if (keep)
            m_credentials.write(passwordKey(id()), password, this, [](const Result<void> &) {});
        setState(State::SignedIn);
    });
}

void Connection::readPassword(const QObject *context, std::function<void(Result<QString>)> done)
{
    m_credentials.read(passwordKey(id()), context, std::move(done));
}

void Connection::signOut()
{
    auto *call = api::Session(m_client).signOut();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        (void)call->takeResult();
        m_client.forgetCredentials();
        m_user.reset();
        m_error = {};
        setState(State::NeedsPassword);
    });
}

void Connection::onSignInLost()
{
    if (m_state != State::SignedIn)
        return;
    m_user.reset();
    m_error = {ErrorCode::Unauthenticated, u"the session ended"_s};
    setState(State::NeedsPassword);
}

void Connection::fail(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

void Connection::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace quayside::ui

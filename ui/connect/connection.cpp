#include "ui/connect/connection.h"

#include "app/services/credentialstore.h"
#include "app/services/settings.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString passwordKey(const QString &connectionId)
{
    return connectionId + "/password"_L1;
}

} // namespace

Connection::Connection(const QString &id, const QUrl &url, CredentialStore &credentials,
                       Settings &settings, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_client(url)
    , m_credentials(credentials)
    , m_settings(settings)
    , m_userName(settings.userName(id))
{
    connect(&m_client, &api::ApiClient::signInLost, this, &Connection::onSignInLost);
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
    if (m_userName.isEmpty())
        return setState(State::NeedsPassword);
    m_credentials.read(passwordKey(m_id), this, [this](const Result<QString> &secret) {
        if (!secret) {
            m_error = {};
            return setState(State::NeedsPassword);
        }
        signIn(m_userName, *secret, false);
    });
}

void Connection::signIn(const QString &userName, const QString &password, bool keep)
{
    m_userName = userName;
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
        m_settings.setUserName(m_id, m_userName);
        // Where there is no keychain the store keeps it until the program ends.
        if (keep)
            m_credentials.write(passwordKey(m_id), password, this, [](const Result<void> &) {});
        setState(State::SignedIn);
    });
}

void Connection::readPassword(const QObject *context, std::function<void(Result<QString>)> done)
{
    m_credentials.read(passwordKey(m_id), context, std::move(done));
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

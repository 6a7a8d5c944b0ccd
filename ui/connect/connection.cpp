#include "ui/connect/connection.h"

#include "app/services/credentialstore.h"
#include "app/services/profiles.h"

#include <QtCore/QMetaMethod>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether an open connection must be opened again to be what the profile says.
bool needsReopening(const ConnectionProfile &before, const ConnectionProfile &after)
{
    const bool isMoved = before.url != after.url && after.kind != RegistryKind::Local;
    return isMoved || !(before.trust == after.trust) || !(before.proxy == after.proxy)
        || before.isPlainAllowed != after.isPlainAllowed || before.signIn != after.signIn
        || before.userName != after.userName;
}

bool isAway(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout
        || code == ErrorCode::TlsUntrusted || code == ErrorCode::Unavailable;
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
    m_client.setReadOnly(profile.isReadOnly);
    connect(&m_client, &api::ApiClient::signInLost, this, &Connection::onSignInLost);
    connect(&m_client, &api::ApiClient::writeHeldBack, this, &Connection::writeHeldBack);
    connect(&m_client, &api::ApiClient::freshLoginRequired, this, [this] {
        if (isSignalConnected(QMetaMethod::fromSignal(&Connection::freshLoginRequired)))
            Q_EMIT freshLoginRequired();
        else
            m_client.refuseFreshLogin();
    });
    connect(&m_client, &api::ApiClient::tlsUntrusted, this, [this] {
        if (m_state == State::SignedIn)
            fail({ErrorCode::TlsUntrusted, u"the certificate is another one now"_s});
    });
}

Connection::~Connection()
{
    // Children go after members, and this one drops calls of the client.
    delete m_gates;
}

void Connection::setProfile(const ConnectionProfile &profile)
{
    if (profile == m_profile)
        return;
    const ConnectionProfile before = std::exchange(m_profile, profile);
    Q_EMIT profileChanged();
    if (!needsReopening(before, profile)) {
        (void)configureClient(m_client, m_profile, m_secrets);
        return;
    }
    if (profile.kind != RegistryKind::Local)
        m_client.setBaseUrl(profile.url);
    m_client.forgetCredentials();
    if (m_state != State::Closed)
        open();
}

void Connection::trustLocalAuthority(const QString &caFile)
{
    if (m_profile.kind != RegistryKind::Local || caFile.isEmpty())
        return;
    m_localAuthorities = QSslCertificate::fromPath(caFile);
    m_client.addCaCertificates(m_localAuthorities);
}

QString Connection::registryName() const
{
    return url().port() > 0 ? u"%1:%2"_s.arg(url().host()).arg(url().port()) : url().host();
}

QString Connection::userName() const
{
    return m_user && !m_user->username.isEmpty() ? m_user->username : m_profile.userName;
}

void Connection::open()
{
    ++m_attempt;
    if (m_gates) {
        // Not deleted at once: this may be called from its own signal.
        m_gates->disconnect(this);
        m_gates->deleteLater();
        m_gates = nullptr;
    }
    m_user.reset();
    m_secretTrouble = SecretTrouble::None;
    setState(State::Opening);
    QList<SecretPurpose> wanted;
    const bool isProxied =
        m_profile.proxy.kind == ProxyKind::Http || m_profile.proxy.kind == ProxyKind::Socks5;
    if (isProxied && !m_profile.proxy.userName.isEmpty())
        wanted.append(SecretPurpose::Proxy);
    if (!m_profile.trust.clientCertificateFile.isEmpty())
        wanted.append(SecretPurpose::ClientKey);
    readTransportSecrets(wanted);
}

void Connection::readTransportSecrets(QList<SecretPurpose> wanted)
{
    if (wanted.isEmpty()) {
        const auto configured = configureClient(m_client, m_profile, m_secrets);
        if (!configured)
            return fail(configured.error());
        return readGates();
    }
    const SecretPurpose purpose = wanted.takeFirst();
    m_credentials.read(m_profile.secretKey(purpose), this,
                       [this, wanted, purpose, attempt = m_attempt](const Result<QString> &secret) {
                           if (attempt != m_attempt)
                               return;
                           (purpose == SecretPurpose::Proxy ? m_secrets.proxy
                                                            : m_secrets.clientKey) =
                               secret.value_or(QString());
                           readTransportSecrets(wanted);
                       });
}

void Connection::readGates()
{
    m_gates = new GateReader(m_client, this);
    connect(m_gates, &GateReader::finished, this, [this, reader = m_gates.get()] {
        if (reader->error())
            return fail(*reader->error());
        m_capabilities = reader->capabilities();
        readCredential();
    });
    m_gates->start();
}

void Connection::readCredential()
{
    m_error = {};
    if (m_profile.signIn == SignInKind::Anonymous) {
        m_user = wire::User{};
        m_user->isAnonymous = true;
        return setState(State::SignedIn);
    }
    if (isPlainWay(url()) && !m_profile.isPlainAllowed) {
        m_secretTrouble = SecretTrouble::Plain;
        return setState(State::NeedsPassword);
    }
    const bool isPassword = m_profile.signIn == SignInKind::Password;
    if ((isPassword && m_profile.userName.isEmpty()) || m_profile.keeping == SecretKeeping::Ask)
        return setState(State::NeedsPassword);
    m_credentials.read(m_profile.secretKey(m_profile.signInPurpose()), this,
                       [this, attempt = m_attempt](const Result<QString> &secret) {
                           if (attempt == m_attempt)
                               onSecret(secret);
                       });
}

void Connection::onSecret(const Result<QString> &secret)
{
    if (secret && m_profile.signIn == SignInKind::Token)
        return signInWithToken(*secret, false);
    if (secret)
        return signIn(m_profile.userName, *secret, false);
    using Keychain = CredentialStore::State;
    if (secret.error().code == ErrorCode::Cancelled)
        m_secretTrouble = SecretTrouble::Closed;
    else if (secret.error().code == ErrorCode::NotFound)
        m_secretTrouble = m_profile.isSecretKept ? SecretTrouble::Missing : SecretTrouble::None;
    else if (m_credentials.state() == Keychain::Locked)
        m_secretTrouble = SecretTrouble::Locked;
    else if (m_credentials.state() == Keychain::Slow)
        m_secretTrouble = SecretTrouble::Slow;
    setState(State::NeedsPassword);
}

void Connection::retrySecret()
{
    if (m_state != State::NeedsPassword)
        return;
    m_secretTrouble = SecretTrouble::None;
    setState(State::Opening);
    readCredential();
}

void Connection::signIn(const QString &userName, const QString &password, bool keep)
{
    m_profile.userName = userName;
    setState(State::Opening);
    auto *call = api::Session(m_client).signIn(userName, password);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, password, keep] { onSignedIn(call->takeResult(), password, keep); });
}

void Connection::signInWithToken(const QString &token, bool keep)
{
    setState(State::Opening);
    m_client.forgetCredentials();
    m_client.setBearerToken(token.toUtf8());
    auto *call = api::Session(m_client).user();
    connect(call, &api::ApiCallBase::finished, this, [this, call, token, keep] {
        Result<wire::User> user = call->takeResult();
        // A token without user:read is a good one: only whose it is, it does not tell.
        if (!user && user.error().code == ErrorCode::Forbidden)
            user = wire::User{};
        onSignedIn(user, token, keep);
    });
}

void Connection::onSignedIn(const Result<wire::User> &user, const QString &secret, bool keep)
{
    if (!user) {
        m_error = user.error();
        if (m_profile.signIn == SignInKind::Token)
            m_client.setBearerToken({});
        return setState(isAway(m_error.code) ? State::Failed : State::NeedsPassword);
    }
    m_user = *user;
    m_secretTrouble = SecretTrouble::None;
    remember(m_profile.isSecretKept);
    if (keep)
        keepSecret(secret);
    setState(State::SignedIn);
}

QStringList Connection::namespaces() const
{
    if (!m_user || isAnonymous())
        return {};
    QStringList names;
    if (!userName().isEmpty())
        names.append(userName());
    for (const wire::UserOrganization &organization : m_user->organizations)
        names.append(organization.name);
    return names;
}

std::optional<Address> Connection::namespaceAddress(const QString &name) const
{
    if (!m_user || isAnonymous())
        return {};
    if (name == userName())
        return Address::account(id());
    const auto parsed = NamespaceName::parse(name);
    if (!parsed || !(isSuperuser() || namespaces().contains(name)))
        return {};
    return Address::organization(id(), *parsed);
}

bool Connection::isSuperuser() const
{
    return m_user
        && (m_user->isSuperUser.value_or(false)
            || m_user->isGlobalReadonlySuperUser.value_or(false));
}

void Connection::passwordChanged(const QString &password)
{
    if (m_profile.signIn == SignInKind::Password && m_profile.isSecretKept)
        keepSecret(password);
}

api::ApiCall<void> *Connection::refreshUser()
{
    if (m_state != State::SignedIn || isAnonymous())
        return nullptr;
    auto *told = new api::ApiCall<void>(&m_client);
    auto *call = api::Session(m_client).user();
    told->setCanceller([call = QPointer(call)] {
        if (call)
            call->abort();
    });
    connect(call, &api::ApiCallBase::finished, this, [this, call, told, attempt = m_attempt] {
        const auto user = call->takeResult();
        const bool isOurs = attempt == m_attempt && m_state == State::SignedIn;
        if (user && isOurs && m_user->toJson() != user->toJson()) {
            m_user = *user;
            Q_EMIT userChanged();
        }
        told->complete(user ? Result<void>() : Result<void>(failure(user)));
    });
    return told;
}

void Connection::keepSecret(const QString &secret)
{
    const QString key = m_profile.secretKey(m_profile.signInPurpose());
    if (m_profile.keeping == SecretKeeping::UntilQuit)
        return m_credentials.keepUntilQuit(key, secret);
    if (m_profile.keeping == SecretKeeping::Keychain)
        m_credentials.write(key, secret, this,
                            [this](const Result<void> &kept) { remember(kept.has_value()); });
}

void Connection::remember(bool isSecretKept)
{
    // Who signed in is remembered; a profile that was removed meanwhile stays removed.
    m_profile.isSecretKept = isSecretKept;
    if (auto kept = m_profiles.find(id())) {
        kept->userName = m_profile.userName;
        kept->isSecretKept = isSecretKept;
        (void)m_profiles.save(*kept);
    }
}

void Connection::readPassword(const QObject *context, std::function<void(Result<QString>)> done)
{
    m_credentials.read(m_profile.secretKey(m_profile.signInPurpose()), context, std::move(done));
}

void Connection::useToken(const QString &token)
{
    auto profile = m_profiles.find(id());
    if (!profile)
        return;
    profile->signIn = SignInKind::Token;
    const bool isNew = m_profile.signIn != SignInKind::Token;
    if (isNew) {
        ++m_attempt;
        m_profile = *profile;
        Q_EMIT profileChanged();
    }
    (void)m_profiles.save(*profile);
    signInWithToken(token, true);
}

void Connection::readRegistryUser(const QObject *context,
                                  const std::function<void(QByteArray)> &done)
{
    const bool isOwn = !m_profile.registryUser.isEmpty();
    const bool isNobody = !isOwn && m_profile.signIn == SignInKind::Anonymous;
    if (isNobody || (isPlainWay(url()) && !m_profile.isPlainAllowed))
        return done({});
    const QString name = isOwn ? m_profile.registryUser
        : signsInWithToken()   ? u"$oauthtoken"_s
                               : userName();
    const SecretPurpose purpose = isOwn ? SecretPurpose::Registry : m_profile.signInPurpose();
    m_credentials.read(m_profile.secretKey(purpose), context,
                       [name, done](const Result<QString> &secret) {
                           done(secret ? (name + u':' + *secret).toUtf8() : QByteArray());
                       });
}

std::unique_ptr<api::ApiClient> Connection::freshClient() const
{
    auto client = std::make_unique<api::ApiClient>(url());
    (void)configureClient(*client, m_profile, m_secrets);
    if (!m_localAuthorities.isEmpty())
        client->addCaCertificates(m_localAuthorities);
    return client;
}

std::unique_ptr<api::ApiClient> Connection::clientElsewhere(const QUrl &url) const
{
    ConnectionProfile profile = m_profile;
    profile.trust.clientCertificateFile.clear();
    profile.trust.clientKeyFile.clear();
    if (profile.trust.kind == TrustKind::Pinned)
        profile.trust.kind = TrustKind::System;
    profile.trust.pinnedSha256.clear();
    auto client = std::make_unique<api::ApiClient>(url);
    (void)configureClient(*client, profile, m_secrets);
    return client;
}

void Connection::signOut()
{
    // A token has no session that could be ended.
    if (m_profile.signIn != SignInKind::Password)
        return forgetUser();
    auto *call = api::Session(m_client).signOut();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        (void)call->takeResult();
        forgetUser();
    });
}

void Connection::leave(const QString &next)
{
    m_profile.userName = next;
    forgetUser();
}

void Connection::forgetUser()
{
    m_client.forgetCredentials();
    m_user.reset();
    m_error = {};
    setState(State::NeedsPassword);
}

void Connection::onSignInLost()
{
    if (m_state != State::SignedIn || isAnonymous())
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

#include "app/services/connectiontest.h"

#include "app/api/apiclient.h"
#include "app/api/registryapi.h"
#include "app/api/session.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkProxyQuery>
#include <QtNetwork/QSslSocket>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

using Step = TestLine::Step;
using Outcome = TestLine::Outcome;

constexpr std::chrono::seconds kLongestStep{10};
constexpr qint64 kClockLimit = 60;
constexpr qint64 kFewDays = 14;

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    default:
        return u"TLS"_s;
    }
}

QString issuerName(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.issuerInfo(part);
        if (!names.isEmpty())
            return names.constFirst();
    }
    return certificate.issuerDisplayName();
}

QNetworkProxy proxyTo(const api::Transport &transport, const QUrl &url)
{
    const auto proxies = api::ProxyChoice(transport).queryProxy(
        QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

} // namespace

ConnectionTest::ConnectionTest(const ConnectionProfile &profile, const ConnectionSecrets &secrets,
                               QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_client(std::make_unique<api::ApiClient>(profile.url))
{
    m_profile.timeout = std::min(m_profile.timeout, kLongestStep);
}

ConnectionTest::~ConnectionTest() = default;

template <class Call>
void ConnectionTest::follow(Call *call,
                            std::function<void(decltype(std::declval<Call>().takeResult()))> done)
{
    connect(call, &api::ApiCallBase::finished, this, [call, done] { done(call->takeResult()); });
}

void ConnectionTest::start()
{
    const auto transport = transportFor(m_profile, m_secrets);
    const auto configured = configureClient(*m_client, m_profile, m_secrets);
    begin(Step::Resolve);
    if (!transport || !configured) {
        // Without its own certificate the connection would not be the one that was asked for.
        begin(Step::Tls);
        return fail(transport ? configured.error() : transport.error());
    }
    m_transport = *transport;
    m_client->addCaCertificates(m_authorities);
    api::ExchangeLimits limits;
    limits.timeout = m_profile.timeout;
    limits.retryDelays.clear();
    m_client->setLimits(limits);
    resolve();
}

void ConnectionTest::begin(Step step)
{
    m_step = step;
    m_elapsed.start();
    ++m_generation;
}

void ConnectionTest::end(TestLine line)
{
    line.step = m_step;
    line.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    const bool isWay = m_step <= Step::Tls;
    const bool isOver = isWay && line.outcome == Outcome::Bad;
    Q_EMIT lineFinished(line);
    if (isOver)
        Q_EMIT finished();
    else
        next();
}

void ConnectionTest::fail(const Error &error)
{
    end({.outcome = Outcome::Bad, .error = error});
}

void ConnectionTest::next()
{
    if (m_step == Step::Clock) {
        Q_EMIT finished();
        return;
    }
    begin(Step(int(m_step) + 1));
    switch (m_step) {
    case Step::Resolve:
        return resolve();
    case Step::Tcp:
        return connectTcp();
    case Step::Tls:
        return handshakeTls();
    case Step::Config:
        return readConfig();
    case Step::Capabilities:
        return readCapabilities();
    case Step::User:
        return readUser();
    case Step::Scopes:
        return readScopes();
    case Step::Registry:
        return readRegistry();
    case Step::Clock:
        return readClock();
    }
}

void ConnectionTest::resolve()
{
    const QNetworkProxy proxy = proxyTo(m_transport, m_profile.url);
    const bool isProxied = proxy.type() != QNetworkProxy::NoProxy;
    const QString host = isProxied ? proxy.hostName() : m_profile.url.host();
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        if (info.error() != QHostInfo::NoError)
            return fail({ErrorCode::Network, info.errorString()});
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        end({.facts = addresses});
    });
}

void ConnectionTest::connectTcp()
{
    const QNetworkProxy proxy = proxyTo(m_transport, m_profile.url);
    const bool isProxied = proxy.type() != QNetworkProxy::NoProxy;
    const QString host = isProxied ? proxy.hostName() : m_profile.url.host();
    const int port = isProxied ? proxy.port() : portOf(m_profile.url);
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    const auto over = [this, socket, generation = m_generation] {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        return generation == m_generation;
    };
    connect(socket, &QTcpSocket::connected, this, [this, over, host, port] {
        if (over())
            end({.facts = {u"%1:%2"_s.arg(host).arg(port)}});
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, over, socket] {
        const QString text = socket->errorString();
        if (over())
            fail({ErrorCode::Network, text});
    });
    QTimer::singleShot(m_profile.timeout, socket, [this, over] {
        if (over())
            fail({ErrorCode::Timeout, u"no connection in time"_s});
    });
    socket->connectToHost(host, quint16(port));
}

void ConnectionTest::handshakeTls()
{
    if (m_profile.url.scheme() == "http"_L1)
        return end({.outcome = isPlainWay(m_profile.url) ? Outcome::Warning : Outcome::Skipped});
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(proxyTo(m_transport, m_profile.url));
    m_socket->setSslConfiguration(api::tlsConfiguration(m_transport, m_authorities));
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const auto chain = m_socket->peerCertificateChain();
        const auto forgiven = api::forgivenErrors(m_transport, chain, errors);
        if (forgiven.isEmpty())
            m_tlsFailure =
                api::TlsFailure{m_profile.url.host(), chain, errors, m_transport.pinnedSha256};
        else
            m_socket->ignoreSslErrors(forgiven);
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionTest::onEncrypted);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] {
        const QString text = m_socket->errorString();
        m_socket->disconnect(this);
        fail({m_tlsFailure ? ErrorCode::TlsUntrusted : ErrorCode::Network, text});
    });
    QTimer::singleShot(m_profile.timeout, m_socket.get(), [this] {
        m_socket->disconnect(this);
        if (m_step == Step::Tls)
            fail({ErrorCode::Timeout, u"no handshake in time"_s});
    });
    m_socket->connectToHostEncrypted(m_profile.url.host(), quint16(portOf(m_profile.url)));
}

void ConnectionTest::onEncrypted()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    TestLine line;
    line.facts = {protocolName(m_socket->sessionProtocol()), issuerName(certificate)};
    line.number = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    if (line.number < kFewDays)
        line.outcome = Outcome::Warning;
    m_socket->disconnect(this);
    m_socket->disconnectFromHost();
    end(line);
}

void ConnectionTest::readConfig()
{
    follow(api::RegistryApi(*m_client).config(),
           [this](const Result<wire::RegistryConfig> &config) {
               if (config)
                   return end({.facts = {config->version, config->registryState}});
               const bool isOlder = config.error().code == ErrorCode::NotFound
                   || config.error().code == ErrorCode::Protocol;
               end({.outcome = isOlder ? Outcome::Warning : Outcome::Bad, .error = config.error()});
           });
}

void ConnectionTest::readCapabilities()
{
    follow(api::RegistryApi(*m_client).capabilities(),
           [this](const Result<wire::RegistryCapabilities> &capabilities) {
               if (capabilities)
                   return end({.facts = capabilities->mirrorArchitectures});
               const bool isOlder = capabilities.error().code == ErrorCode::NotFound;
               end({.outcome = isOlder ? Outcome::Warning : Outcome::Bad,
                    .error = capabilities.error()});
           });
}

void ConnectionTest::readUser()
{
    if (m_profile.signIn == SignInKind::Anonymous || m_secrets.signIn.isEmpty())
        return end({.outcome = Outcome::Skipped});
    const auto done = [this](const Result<wire::User> &user) {
        if (!user)
            return fail(user.error());
        if (m_profile.signIn == SignInKind::Password) {
            m_scopes = {u"session"_s};
        } else {
            // Who the user is beyond his name is told to user:admin alone. Source: quay-api.md 9.1.
            m_scopes = {user->details ? u"user:admin"_s : u"user:read"_s};
            if (user->isSuperUser.value_or(false))
                m_scopes.append(u"super:user"_s);
        }
        end({.facts = {user->username}});
    };
    if (m_profile.signIn == SignInKind::Password) {
        follow(api::Session(*m_client).signIn(m_profile.userName, m_secrets.signIn), done);
    } else {
        m_client->setBearerToken(m_secrets.signIn.toUtf8());
        follow(api::Session(*m_client).user(), done);
    }
}

void ConnectionTest::readScopes()
{
    if (m_scopes.isEmpty())
        return end({.outcome = Outcome::Skipped});
    if (m_profile.signIn == SignInKind::Password)
        return end({.facts = m_scopes});
    // Nothing tells the scopes of a token; what can be read shows some of them.
    auto *call = m_client->send<void>(
        {.path = u"/api/v1/repository"_s, .query = {{u"starred"_s, u"true"_s}}},
        api::decodeNothing);
    follow(call, [this](const Result<void> &listed) {
        if (listed)
            m_scopes.append(u"repo:read"_s);
        end({.facts = m_scopes});
    });
}

void ConnectionTest::readRegistry()
{
    struct Answer {
        int status = 0;
        bool isRegistry = false;
        QString service;
    };
    auto *call = m_client->send<Answer>(
        {.path = u"/v2/"_s, .takesEveryStatus = true}, [](const api::ApiReply &reply) {
            const QString challenge = QString::fromLatin1(reply.headers.value("www-authenticate"));
            static const QRegularExpression service(u"service=\"([^\"]*)\""_s);
            return Result<Answer>(Answer{reply.status,
                                         reply.headers.contains("docker-distribution-api-version")
                                             || challenge.startsWith("Bearer"_L1)
                                             || challenge.startsWith("Basic"_L1),
                                         service.match(challenge).captured(1)});
        });
    follow(call, [this](const Result<Answer> &answer) {
        if (!answer)
            return fail(answer.error());
        const bool isGood = (answer->status == 200 || answer->status == 401) && answer->isRegistry;
        if (!isGood)
            return fail({ErrorCode::Protocol, u"/v2/ answers %1"_s.arg(answer->status)});
        if (m_profile.registryUser.isEmpty() || m_secrets.registry.isEmpty())
            return end({.facts = {QString::number(answer->status)}});
        logInToRegistry(answer->service);
    });
}

void ConnectionTest::logInToRegistry(const QString &service)
{
    const QByteArray pair = (m_profile.registryUser + u':' + m_secrets.registry).toUtf8();
    auto *call = m_client->send<void>({.path = u"/v2/auth"_s,
                                       .query = {{u"service"_s, service}},
                                       .isSession = true,
                                       .authorization = "Basic " + pair.toBase64()},
                                      api::decodeNothing);
    follow(call, [this](const Result<void> &loggedIn) {
        if (!loggedIn)
            return fail(loggedIn.error());
        end({.facts = {m_profile.registryUser}});
    });
}

void ConnectionTest::readClock()
{
    const qint64 ahead = m_client->clockOffset().count();
    end({.outcome = qAbs(ahead) > kClockLimit ? Outcome::Warning : Outcome::Good, .number = ahead});
}

} // namespace quayside

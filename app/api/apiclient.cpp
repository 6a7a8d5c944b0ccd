#include "app/api/apiclient.h"

#include "app/api/redaction.h"
#include "app/api/requestqueue.h"
#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"
#include "app/wire/problem.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonDocument>
#include <QtCore/QMetaMethod>
#include <QtNetwork/QNetworkCookieJar>

#include <algorithm>

namespace quayside::api {

using namespace Qt::StringLiterals;

Result<QJsonObject> objectOf(const ApiReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return failure(ErrorCode::Protocol, u"the answer is not a JSON object"_s);
    return document.object();
}

ApiClient::ApiClient(const QUrl &baseUrl, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_queue(new RequestQueue(this))
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    // Never to another host: the bearer token would go with the request.
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
}

ApiClient::~ApiClient() = default;

void ApiClient::setParallel(int most)
{
    m_queue->setMost(most);
}

void ApiClient::setTransport(const Transport &transport)
{
    m_transport = transport;
    m_tls = tlsConfiguration(m_transport, m_authorities);
    m_network.setProxyFactory(new ProxyChoice(m_transport));
    // Kept connections were judged by the old rules.
    m_network.clearConnectionCache();
    m_tlsFailure.reset();
}

void ApiClient::renewConnections()
{
    const QList<HttpExchange *> exchanges = m_queue->exchanges();
    bool isWriting = false;
    for (HttpExchange *one : exchanges) {
        one->hangUp();
        isWriting = isWriting || one->isAsking();
    }
    // It would end the connection of a write, too, whose answer may still come.
    if (!isWriting)
        m_network.clearConnectionCache();
    for (HttpExchange *one : exchanges)
        one->askAgain();
}

void ApiClient::addCaCertificates(const QList<QSslCertificate> &certificates)
{
    for (const QSslCertificate &certificate : certificates) {
        if (!m_authorities.contains(certificate))
            m_authorities.append(certificate);
    }
    m_tls = tlsConfiguration(m_transport, m_authorities);
}

void ApiClient::forgetCredentials()
{
    m_bearerToken.clear();
    m_csrfToken.clear();
    m_network.setCookieJar(new QNetworkCookieJar(&m_network));
}

QNetworkRequest ApiClient::prepare(const ApiRequest &request) const
{
    QUrl url = m_baseUrl;
    url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest result(url);
    result.setRawHeader("User-Agent", "Quayside/" QUAYSIDE_VERSION);
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("X-Requested-With", "XMLHttpRequest");
    if (!request.authorization.isEmpty())
        result.setRawHeader("Authorization", request.authorization);
    else if (request.isAnonymous)
        result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    else if (!m_bearerToken.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + m_bearerToken);
    else if (!m_csrfToken.isEmpty())
        result.setRawHeader("X-CSRF-Token", m_csrfToken);
    if (request.takesRedirects)
        result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                            QNetworkRequest::ManualRedirectPolicy);
    result.setSslConfiguration(m_tls);
    return result;
}

QList<QSslError> ApiClient::judgeTls(const QString &host, const QList<QSslCertificate> &chain,
                                     const QList<QSslError> &errors)
{
    QList<QSslError> forgiven = forgivenErrors(m_transport, chain, errors);
    if (forgiven.isEmpty())
        m_tlsFailure = TlsFailure{host, chain, errors, m_transport.pinnedSha256};
    return forgiven;
}

void ApiClient::publish(RequestRecord record)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&ApiClient::requestFinished)))
        return;
    record.url.prepend(m_baseUrl.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash));
    record.bodyRedacted = redacted(record.bodyRedacted, {m_bearerToken, m_csrfToken});
    Q_EMIT requestFinished(record);
}

HttpExchange *ApiClient::exchange(const ApiRequest &request, HttpExchange::Done done)
{
    auto *exchange = new HttpExchange(
        m_network, request, m_limits, [this](const ApiRequest &r) { return prepare(r); },
        [this, host = m_baseUrl.host()](const auto &chain, const auto &errors) {
            return judgeTls(host, chain, errors);
        },
        std::move(done), this);
    connect(exchange, &HttpExchange::encrypted, this, [this](const QSslCertificate &certificate) {
        if (std::exchange(m_certificate, certificate) != certificate)
            Q_EMIT certificateSeen(certificate);
    });
    connect(exchange, &HttpExchange::recorded, this, &ApiClient::publish);
    connect(exchange, &HttpExchange::broken, this, [this] { m_isBroken = true; });
    dropBrokenConnections();
    m_queue->add(exchange);
    return exchange;
}

void ApiClient::dropBrokenConnections()
{
    // Others that were being opened with it fail later, and Qt would let what is asked now fail
    // with them, although the registry may be there again.
    const QList<HttpExchange *> &exchanges = m_queue->exchanges();
    if (!m_isBroken || std::any_of(exchanges.begin(), exchanges.end(), [](const HttpExchange *one) {
            return one->isAsking();
        }))
        return;
    m_isBroken = false;
    m_network.clearConnectionCache();
}

void ApiClient::workElsewhere(QObject *context, std::function<void()> work,
                              std::function<void()> then)
{
    auto *watcher = new QFutureWatcher<void>(context);
    connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void ApiClient::perform(const ApiRequest &request, ApiCallBase *call, const Done &done)
{
    if (!m_isReadOnly || request.isRead() || request.isSession)
        return attempt(request, call, done, false);
    QMetaObject::invokeMethod(
        call,
        [this, done] {
            done(failure(ErrorCode::ReadOnly, u"this connection is read-only; nothing was sent"_s));
            Q_EMIT writeHeldBack();
        },
        Qt::QueuedConnection);
}

void ApiClient::attempt(const ApiRequest &request, ApiCallBase *call, const Done &done,
                        bool isRepeated)
{
    HttpExchange *sent =
        exchange(request, [this, request, call, done, isRepeated](Result<ApiReply> reply) {
            onReply(request, call, done, isRepeated, std::move(reply));
        });
    call->setCanceller([sent] { sent->cancel(); });
}

void ApiClient::onReply(const ApiRequest &request, ApiCallBase *call, const Done &done,
                        bool isRepeated, Result<ApiReply> reply)
{
    if (!reply) {
        const bool isUntrusted = reply.error().code == ErrorCode::TlsUntrusted;
        done(std::move(reply));
        if (isUntrusted)
            Q_EMIT tlsUntrusted();
        return;
    }
    learn(*reply);
    if (isRepeated || (reply->status != 401 && reply->status != 403))
        return deliver(request, *reply, done);
    const wire::Problem problem = wire::readProblem(reply->body);
    if (reply->status == 403 && m_bearerToken.isEmpty() && !request.isRead()
        && problem.isCsrfRefusal()) {
        // Refused before anything was done, so repeating it is no second write.
        return renewCsrfToken(call, [this, request, call, done, refused = *reply](bool ok) {
            ok ? attempt(request, call, done, true) : deliver(request, refused, done);
        });
    }
    const bool canAsk = isSignalConnected(QMetaMethod::fromSignal(&ApiClient::freshLoginRequired));
    if (!problem.isFreshLoginRequired() || !canAsk || request.isSession)
        return deliver(request, *reply, done);
    m_held.append({request, call, done});
    call->setCanceller({});
    if (m_held.size() == 1)
        Q_EMIT freshLoginRequired();
}

ApiCall<void> *ApiClient::confirmFreshLogin(const QString &password)
{
    auto *call = send<void>({.method = "POST",
                             .path = u"/api/v1/signin/verify"_s,
                             .body = QJsonObject{{"password"_L1, password}},
                             .isSession = true},
                            [](const ApiReply &) -> Result<void> { return {}; });
    // Before the caller's own slot takes the result: what it sees is what the calls wait for.
    connect(call, &ApiCallBase::finished, this, [this, call] {
        if (!call->isGood())
            return;
        for (const Held &held : std::exchange(m_held, {})) {
            if (held.call && !held.call->isFinished())
                attempt(held.request, held.call, held.done, true);
        }
    });
    return call;
}

void ApiClient::refuseFreshLogin()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.call)
            held.done(failure(ErrorCode::Cancelled, u"the password was not confirmed"_s));
    }
}

void ApiClient::renewCsrfToken(ApiCallBase *call, std::function<void(bool)> done)
{
    auto *renewal = exchange({.path = u"/csrf_token"_s}, [this, done](Result<ApiReply> reply) {
        const auto object =
            reply && reply->status == 200 ? objectOf(*reply) : Result<QJsonObject>{};
        const QString token = object ? wire::stringOr(*object, "csrf_token"_L1) : QString();
        if (!token.isEmpty())
            m_csrfToken = token.toLatin1();
        done(!token.isEmpty());
    });
    call->setCanceller([renewal] { renewal->cancel(); });
}

void ApiClient::learn(const ApiReply &reply)
{
    if (const QByteArray next = reply.headers.value("x-next-csrf-token"); !next.isEmpty())
        m_csrfToken = next;
    const auto date = wire::fromRfc2822(QString::fromLatin1(reply.headers.value("date")));
    if (date)
        m_clockOffset =
            std::chrono::duration_cast<std::chrono::seconds>(*date - Clock::system().now());
}

void ApiClient::deliver(const ApiRequest &request, const ApiReply &reply, const Done &done)
{
    m_lastReply = reply;
    if ((reply.status >= 200 && reply.status < 300) || request.takesEveryStatus)
        return done(reply);
    const Error error = errorFromReply(reply, request.isRead());
    const bool isLost = error.code == ErrorCode::Unauthenticated && !request.isSession;
    done(tl::unexpected(error));
    if (isLost)
        Q_EMIT signInLost();
}

} // namespace quayside::api

#include "app/api/apiclient.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"
#include "app/wire/problem.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkCookieJar>
#include <QtNetwork/QSslConfiguration>

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
{
    // Never to another host: the bearer token would go with the request.
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
}

ApiClient::~ApiClient() = default;

void ApiClient::addCaCertificates(const QList<QSslCertificate> &certificates)
{
    m_caCertificates += certificates;
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
    url.setPath(request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest result(url);
    result.setRawHeader("User-Agent", "Quayside/" QUAYSIDE_VERSION);
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("X-Requested-With", "XMLHttpRequest");
    if (!m_bearerToken.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + m_bearerToken);
    else if (!m_csrfToken.isEmpty())
        result.setRawHeader("X-CSRF-Token", m_csrfToken);
    if (!m_caCertificates.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_caCertificates);
        result.setSslConfiguration(tls);
    }
    return result;
}

HttpExchange *ApiClient::exchange(const ApiRequest &request, HttpExchange::Done done)
{
    auto *exchange = new HttpExchange(
        m_network, request, m_limits, [this](const ApiRequest &r) { return prepare(r); },
        std::move(done), this);
    exchange->start();
    return exchange;
}

void ApiClient::perform(const ApiRequest &request, ApiCallBase *call, Done done)
{
    HttpExchange *first = exchange(request, [this, request, call, done](Result<ApiReply> reply) {
        if (!reply)
            return done(std::move(reply));
        learn(*reply);
        const bool isCsrfRefusal = reply->status == 403 && m_bearerToken.isEmpty()
            && !request.isRead() && wire::readProblem(reply->body).isCsrfRefusal();
        if (!isCsrfRefusal)
            return deliver(request, *reply, done);
        // Refused before anything was done, so repeating it is no second write.
        renewCsrfToken(call, [this, request, call, done, refused = *reply](bool ok) {
            if (!ok)
                return deliver(request, refused, done);
            auto *second = exchange(request, [this, request, done](Result<ApiReply> again) {
                if (!again)
                    return done(std::move(again));
                learn(*again);
                deliver(request, *again, done);
            });
            call->setCanceller([second] { second->cancel(); });
        });
    });
    call->setCanceller([first] { first->cancel(); });
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
    if (reply.status >= 200 && reply.status < 300)
        return done(reply);
    const Error error = errorFromReply(reply, request.isRead());
    const bool isLost = error.code == ErrorCode::Unauthenticated;
    done(tl::unexpected(error));
    if (isLost)
        Q_EMIT signInLost();
}

} // namespace quayside::api

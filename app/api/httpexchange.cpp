#include "app/api/httpexchange.h"

#include "app/api/redaction.h"
#include "app/wire/problem.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>

#include <algorithm>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

// One line per exchange is for whoever asks for it: QT_LOGGING_RULES="quayside.api.http.info=true".
Q_LOGGING_CATEGORY(lcHttp, "quayside.api.http", QtWarningMsg)

Error networkError(const QNetworkReply &reply)
{
    const QString text = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError: // our transfer time-out; cancel() never gets here
    case QNetworkReply::TimeoutError:
        return {ErrorCode::Timeout, u"the registry did not answer in time"_s};
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return {ErrorCode::Protocol, text};
    default:
        return {ErrorCode::Network, text};
    }
}

ErrorCode codeOf(int status, const wire::Problem &problem, bool isRead)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorCode::InvalidInput;
    case 401:
        // The session lives; only this call wants the password once more.
        return problem.isFreshLoginRequired() ? ErrorCode::Forbidden : ErrorCode::Unauthenticated;
    case 402:
        return ErrorCode::QuotaExceeded; // of the plan
    case 403:
        return problem.isCsrfRefusal() || problem.isInvalidCredentials ? ErrorCode::Unauthenticated
                                                                       : ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 408:
    case 504:
        return ErrorCode::Timeout;
    case 409:
        return problem.type == "tag_immutable"_L1 ? ErrorCode::TagImmutable : ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 429:
        return ErrorCode::RateLimited;
    case 503:
        // A write that is refused with a reason: the repository or the registry takes none.
        return !isRead && !problem.message.isEmpty() ? ErrorCode::ReadOnly : ErrorCode::Unavailable;
    case 507:
        return ErrorCode::StorageFull;
    default:
        return status >= 500 ? ErrorCode::Unavailable : ErrorCode::Protocol;
    }
}

/// A body that can be read once. Where a connection breaks, Qt sends a request over a new one if it
/// can have the body again, a POST as well as a GET: a write would be done twice. Source: Qt's
/// QHttpNetworkConnectionChannel.
class OneWayBody final : public QIODevice {
public:
    explicit OneWayBody(const QByteArray &text)
        : m_text(text)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_text.size(); }
    qint64 bytesAvailable() const override { return m_text.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, bytesAvailable());
        if (size <= 0)
            return -1;
        std::copy_n(m_text.constData() + m_read, size, data);
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_text;
    qint64 m_read = 0;
};

/// Whether a proxy in between may want to know who asks before it passes the request on.
bool isProxyAsking(const QNetworkAccessManager &network, const QUrl &url)
{
    // What is encrypted is asked for that with its tunnel.
    if (url.scheme() != "http"_L1 || !network.proxyFactory())
        return false;
    const auto proxies = network.proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    return std::any_of(proxies.begin(), proxies.end(),
                       [](const QNetworkProxy &proxy) { return !proxy.user().isEmpty(); });
}

QNetworkReply *write(QNetworkAccessManager &network, QNetworkRequest request,
                     const QByteArray &method, const QByteArray &text)
{
    // Then it is sent once more with the name, and cannot be held back.
    if (isProxyAsking(network, request.url()))
        return network.sendCustomRequest(request, method, text);
    auto *body = new OneWayBody(text);
    request.setHeader(QNetworkRequest::ContentLengthHeader, text.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    body->setParent(reply);
    return reply;
}

std::optional<std::chrono::milliseconds> retryAfterHeader(const ApiReply &reply)
{
    bool ok = false;
    const int seconds = reply.headers.value("retry-after").toInt(&ok);
    // A registry that wants us away for longer is one the user should hear of.
    if (!ok || seconds < 0 || seconds > 30)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace

QByteArray bodyText(const QJsonValue &body)
{
    return (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
        .toJson(QJsonDocument::Compact);
}

std::chrono::milliseconds withJitter(std::chrono::milliseconds pause, double share)
{
    return pause + std::chrono::milliseconds(qint64(double(pause.count()) / 4 * share));
}

QString detailsOf(const ApiReply &reply)
{
    constexpr qsizetype kMost = 16'384;
    QString text = u"HTTP %1\n"_s.arg(reply.status);
    if (const QByteArray id = reply.headers.value("x-request-id"); !id.isEmpty())
        text += u"X-Request-Id: %1\n"_s.arg(QString::fromLatin1(id));
    // An answer that makes a token has it in clear.
    const QByteArray hidden = redacted(reply.body, {});
    const QByteArray &shown = hidden.isEmpty() ? reply.body : hidden;
    return text + u'\n' + QString::fromUtf8(shown.first(qMin(shown.size(), kMost)));
}

Error errorFromReply(const ApiReply &reply, bool isRead)
{
    const wire::Problem problem = wire::readProblem(reply.body);
    return {codeOf(reply.status, problem, isRead), u"HTTP status %1"_s.arg(reply.status),
            problem.message};
}

HttpExchange::HttpExchange(QNetworkAccessManager &network, ApiRequest request,
                           ExchangeLimits limits, Prepare prepare, JudgeTls judgeTls, Done done,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_limits(std::move(limits))
    , m_prepare(std::move(prepare))
    , m_judgeTls(std::move(judgeTls))
    , m_done(std::move(done))
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &HttpExchange::start);
}

void HttpExchange::start()
{
    m_elapsed.start();
    m_startedAt = Clock::system().now();
    m_body.clear();
    ++m_tries;
    QNetworkRequest request = m_prepare(m_request);
    request.setTransferTimeout(int(m_limits.timeout.count()));
    m_sent.clear();
    if (m_request.body) {
        request.setRawHeader("Content-Type", "application/json");
        m_sent = bodyText(*m_request.body);
    }
    m_reply = m_request.method == "GET" ? m_network.get(request)
        : m_request.isRead()            ? m_network.sendCustomRequest(request, m_request.method)
                                        : write(m_network, request, m_request.method, m_sent);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::encrypted, this,
            [this] { Q_EMIT encrypted(m_reply->sslConfiguration().peerCertificate()); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::cancel()
{
    m_done = nullptr;
    m_retryTimer.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    Q_EMIT settled();
    deleteLater();
}

void HttpExchange::hangUp()
{
    if (!m_reply || !m_request.isRead())
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_isHungUp = true;
}

void HttpExchange::askAgain()
{
    if (!std::exchange(m_isHungUp, false))
        return;
    --m_tries;
    start();
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    const auto chain = m_reply->sslConfiguration().peerCertificateChain();
    const QList<QSslError> forgiven = m_judgeTls(chain, errors);
    if (forgiven.isEmpty())
        m_isUntrusted = true;
    else
        m_reply->ignoreSslErrors(forgiven);
}

void HttpExchange::onHeaders()
{
    // Refusing ends the reply in the middle of its own signal, which may come once more.
    if (!m_reply || m_isTooLarge)
        return;
    // The length is known before the body comes: nothing of it is taken.
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.maxBodySize)
        refuseAsTooLarge();
}

void HttpExchange::onReadyRead()
{
    if (!m_reply || m_isTooLarge)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.maxBodySize)
        refuseAsTooLarge();
}

void HttpExchange::refuseAsTooLarge()
{
    if (std::exchange(m_isTooLarge, true))
        return;
    m_body.clear();
    m_reply->abort();
}

void HttpExchange::record(const ApiReply &answer)
{
    RequestRecord result;
    result.time = m_startedAt;
    result.method = m_request.method;
    result.url = redactedPath(m_request.path, m_request.query.toString(QUrl::FullyEncoded));
    result.status = answer.status;
    result.duration = Milliseconds(m_elapsed.elapsed());
    result.bytes = answer.body.size();
    result.requestId = QString::fromLatin1(answer.headers.value("x-request-id"));
    result.bodyRedacted = m_sent;
    Q_EMIT recorded(result);
}

void HttpExchange::onFinished()
{
    ApiReply answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->isOpen() && !m_isTooLarge)
        m_body += m_reply->readAll();
    answer.body = m_body;
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        answer.headers.insert(name.toLower(), value);
    qCInfo(lcHttp).nospace() << "method=" << m_request.method.constData()
                             << " path=" << qUtf8Printable(m_request.path)
                             << " status=" << answer.status << " ms=" << m_elapsed.elapsed()
                             << " try=" << m_tries
                             << " request_id=" << answer.headers.value("x-request-id").constData();
    record(answer);
    const QNetworkReply::NetworkError failed = m_reply->error();
    const bool isBroken = failed != QNetworkReply::NoError
        && (answer.status < 400 || failed == QNetworkReply::RemoteHostClosedError
            || failed == QNetworkReply::OperationCanceledError);
    const Error problem = networkError(*m_reply);
    m_reply->deleteLater();
    m_reply = nullptr;

    if (m_isUntrusted)
        return finish(failure(ErrorCode::TlsUntrusted, problem.message));
    if (m_isTooLarge)
        return finish(failure(ErrorCode::TooLarge, u"the answer is too large"_s));
    if (isBroken) {
        Q_EMIT broken();
        if (problem.code == ErrorCode::Timeout && retryAfter(std::nullopt))
            return;
        return finish(tl::unexpected(problem));
    }
    if (answer.status >= 200 && answer.status < 300) {
        Q_EMIT answered();
        return finish(std::move(answer));
    }
    if (answer.status == 429)
        Q_EMIT throttled(retryAfterHeader(answer));
    const bool isTransient = answer.status == 429 || answer.status >= 500;
    if (isTransient && answer.status != 507 && retryAfter(retryAfterHeader(answer)))
        return;
    finish(std::move(answer));
}

bool HttpExchange::retryAfter(std::optional<std::chrono::milliseconds> wish)
{
    if (!m_request.isRead() || m_tries > m_limits.retryDelays.size())
        return false;
    const auto pause = withJitter(wish.value_or(m_limits.retryDelays.at(m_tries - 1)),
                                  QRandomGenerator::global()->generateDouble());
    m_retryTimer.start(pause);
    Q_EMIT retryScheduled(pause);
    return true;
}

void HttpExchange::finish(Result<ApiReply> result)
{
    Q_EMIT settled();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(result));
    deleteLater();
}

} // namespace quayside::api

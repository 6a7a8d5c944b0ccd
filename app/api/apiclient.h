#pragma once

#include "app/api/apicall.h"
#include "app/api/httpexchange.h"
#include "app/api/transport.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

namespace quayside::api {

class RequestQueue;

/// The only one that knows QNetworkAccessManager. One per connection; main thread. Holds the
/// session's cookies and CSRF token or a bearer token in memory, never in a log.
class ApiClient : public QObject {
    Q_OBJECT
public:
    /// `baseUrl`: scheme, host and port of the registry, and the path it lies below if any.
    explicit ApiClient(const QUrl &baseUrl, QObject *parent = nullptr);
    ~ApiClient() override;

    const QUrl &baseUrl() const { return m_baseUrl; }
    /// For calls from now on.
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }
    void setLimits(const ExchangeLimits &limits) { m_limits = limits; }
    /// Requests at a time; the rest waits.
    void setParallel(int most);
    /// Proxy, trust and certificate of the client; open connections are closed.
    void setTransport(const Transport &transport);
    /// After a sleep: what is connected may be dead without a word. What was asked and not answered
    /// is asked anew, over new connections; a write is left to whatever end it comes to.
    void renewConnections();
    /// Every call that would change something is refused with ReadOnly before it is sent.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    void setBearerToken(const QByteArray &token) { m_bearerToken = token; }
    void setCsrfToken(const QByteArray &token) { m_csrfToken = token; }
    /// Trusted in addition to the system's, for this connection only.
    void addCaCertificates(const QList<QSslCertificate> &certificates);
    /// Server's clock minus ours, learnt from Date headers; 0 before the first answer.
    std::chrono::seconds clockOffset() const { return m_clockOffset; }
    /// Of the last call that failed with TlsUntrusted.
    const std::optional<TlsFailure> &tlsFailure() const { return m_tlsFailure; }
    /// The answer that a slot of `finished` is being told of, as it came. Old where none came.
    QString lastDetails() const { return detailsOf(m_lastReply); }
    /// Cookies and tokens are gone.
    void forgetCredentials();

    /// Confirms the session's password and sends the calls again that wait for it.
    ApiCall<void> *confirmFreshLogin(const QString &password);
    /// The calls that wait for it end with Cancelled.
    void refuseFreshLogin();

    /// `decode` sees answers with a status of 200 to 299 only. For a body of more than 256 KiB it
    /// runs on a thread of the pool, so it captures values only.
    template <class T>
    ApiCall<T> *send(const ApiRequest &request, std::function<Result<T>(const ApiReply &)> decode)
    {
        auto *call = new ApiCall<T>(this);
        perform(request, call, [call, decode = std::move(decode)](Result<ApiReply> reply) {
            if (!reply)
                return call->complete(failure(reply));
            if (reply->body.size() <= kLargeBody)
                return call->complete(decode(*reply));
            auto decoded = std::make_shared<std::optional<Result<T>>>();
            workElsewhere(
                call, [decoded, decode, reply] { *decoded = decode(*reply); },
                [decoded, call] { call->complete(std::move(**decoded)); });
        });
        return call;
    }

Q_SIGNALS:
    /// A handshake showed another certificate of the registry than the last one did.
    void certificateSeen(const QSslCertificate &certificate);
    /// A call was refused because nobody is signed in any more.
    void signInLost();
    /// A call waits until the password is confirmed or that is refused. When nobody listens it
    /// fails with Forbidden.
    void freshLoginRequired();
    /// A call met a certificate that is not trusted; see tlsFailure().
    void tlsUntrusted();
    /// The read-only guard held back a call.
    void writeHeldBack();
    /// After each try; secrets are hidden.
    void requestFinished(const quayside::RequestRecord &record);

private:
    using Done = std::function<void(Result<ApiReply>)>;
    /// A call that waits for the password.
    struct Held {
        ApiRequest request;
        QPointer<ApiCallBase> call;
        Done done;
    };
    static constexpr qsizetype kLargeBody = 256 * 1024;

    static void workElsewhere(QObject *context, std::function<void()> work,
                              std::function<void()> then);
    void perform(const ApiRequest &request, ApiCallBase *call, const Done &done);
    void attempt(const ApiRequest &request, ApiCallBase *call, const Done &done, bool isRepeated);
    void onReply(const ApiRequest &request, ApiCallBase *call, const Done &done, bool isRepeated,
                 Result<ApiReply> reply);
    HttpExchange *exchange(const ApiRequest &request, HttpExchange::Done done);
    void dropBrokenConnections();
    void renewCsrfToken(ApiCallBase *call, std::function<void(bool)> done);
    QList<QSslError> judgeTls(const QString &host, const QList<QSslCertificate> &chain,
                              const QList<QSslError> &errors);
    void publish(RequestRecord record);
    void learn(const ApiReply &reply);
    void deliver(const ApiRequest &request, const ApiReply &reply, const Done &done);
    QNetworkRequest prepare(const ApiRequest &request) const;

    QUrl m_baseUrl;
    QNetworkAccessManager m_network;
    RequestQueue *m_queue;
    ExchangeLimits m_limits;
    Transport m_transport;
    QSslConfiguration m_tls;
    QSslCertificate m_certificate; ///< of the registry, at the last handshake
    bool m_isReadOnly = false;
    QByteArray m_bearerToken;
    QByteArray m_csrfToken;
    QList<QSslCertificate> m_authorities;
    std::chrono::seconds m_clockOffset{0};
    std::optional<TlsFailure> m_tlsFailure;
    QList<Held> m_held;
    bool m_isBroken = false; ///< a connection of those that are kept
    ApiReply m_lastReply;
};

/// Protocol when the body is no JSON object (an HTML page, half a body).
Result<QJsonObject> objectOf(const ApiReply &reply);

/// For structs of wire.
template <class T>
Result<T> decodeJson(const ApiReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return failure(object);
    return T::fromJson(*object);
}

inline Result<void> decodeNothing(const ApiReply &)
{
    return {};
}

} // namespace quayside::api

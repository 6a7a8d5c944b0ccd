#pragma once

#include "app/api/apicall.h"
#include "app/api/httpexchange.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslCertificate>

namespace quayside::api {

/// The only one that knows QNetworkAccessManager. One per connection; main thread. Holds the
/// session's cookies and CSRF token or a bearer token in memory, never in a log.
class ApiClient : public QObject {
    Q_OBJECT
public:
    /// `baseUrl`: scheme, host and port of the registry.
    explicit ApiClient(const QUrl &baseUrl, QObject *parent = nullptr);
    ~ApiClient() override;

    const QUrl &baseUrl() const { return m_baseUrl; }
    /// For calls from now on.
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }
    void setLimits(const ExchangeLimits &limits) { m_limits = limits; }
    void setBearerToken(const QByteArray &token) { m_bearerToken = token; }
    void setCsrfToken(const QByteArray &token) { m_csrfToken = token; }
    /// Trusted in addition to the system's, for this connection only.
    void addCaCertificates(const QList<QSslCertificate> &certificates);
    /// Server's clock minus ours, learnt from Date headers; 0 before the first answer.
    std::chrono::seconds clockOffset() const { return m_clockOffset; }
    /// The answer that a slot of `finished` is being told of, as it came. Old where none came.
    QString lastDetails() const { return detailsOf(m_lastReply); }
    /// Cookies and tokens are gone.
    void forgetCredentials();

    /// `decode` sees answers with a status of 200 to 299 only.
    template <class T>
    ApiCall<T> *send(const ApiRequest &request, std::function<Result<T>(const ApiReply &)> decode)
    {
        auto *call = new ApiCall<T>(this);
        perform(request, call, [call, decode = std::move(decode)](Result<ApiReply> reply) {
            if (reply)
                call->complete(decode(*reply));
            else
                call->complete(failure(reply));
        });
        return call;
    }

Q_SIGNALS:
    /// A call was refused because nobody is signed in any more.
    void signInLost();

private:
    using Done = std::function<void(Result<ApiReply>)>;

    void perform(const ApiRequest &request, ApiCallBase *call, Done done);
    HttpExchange *exchange(const ApiRequest &request, HttpExchange::Done done);
    void renewCsrfToken(ApiCallBase *call, std::function<void(bool)> done);
    void learn(const ApiReply &reply);
    void deliver(const ApiRequest &request, const ApiReply &reply, const Done &done);
    QNetworkRequest prepare(const ApiRequest &request) const;

    QUrl m_baseUrl;
    QNetworkAccessManager m_network;
    ExchangeLimits m_limits;
    QByteArray m_bearerToken;
    QByteArray m_csrfToken;
    QList<QSslCertificate> m_caCertificates;
    std::chrono::seconds m_clockOffset{0};
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

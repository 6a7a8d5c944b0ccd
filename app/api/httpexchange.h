#pragma once

#include "app/core/requestrecord.h"
#include "app/core/result.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace quayside::api {

struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< from the registry's root, percent-encoded where needed
    QUrlQuery query = {};
    std::optional<QJsonValue> body = {}; ///< an object or a list
    /// Signing in and out: changes nothing but the session, so that it is allowed on a read-only
    /// connection, and a refusal is no lost sign-in.
    bool isSession = false;
    /// Answers of every status are decoded, none is an error (`GET /v2/`).
    bool takesEveryStatus = false;
    /// An answer that leads elsewhere is the answer; else it is followed on the registry itself.
    bool takesRedirects = false;
    bool isAnonymous = false; ///< nothing of the session goes along
    /// `Authorization` in place of the client's own; for `/v2/auth`. Never logged.
    QByteArray authorization = {};

    bool isRead() const { return method == "GET" || method == "HEAD"; }
};

struct ApiReply {
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct ExchangeLimits {
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< without any progress
    /// Waits before the second, third ... try of a GET.
    QList<std::chrono::milliseconds> retryDelays{std::chrono::seconds(1), std::chrono::seconds(2),
                                                 std::chrono::seconds(4), std::chrono::seconds(8)};
    qint64 maxBodySize = 16 * 1024 * 1024;
};

/// One request until its answer, with retries (GET only: 429, 5xx, time-outs). Deletes itself.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    using Prepare = std::function<QNetworkRequest(const ApiRequest &)>;
    using Done = std::function<void(Result<ApiReply>)>;
    /// Says which errors of a handshake with this chain are passed over.
    using JudgeTls = std::function<QList<QSslError>(const QList<QSslCertificate> &chain,
                                                    const QList<QSslError> &errors)>;

    /// `prepare` is asked again for each try, so that a new CSRF token is used.
    HttpExchange(QNetworkAccessManager &network, ApiRequest request, ExchangeLimits limits,
                 Prepare prepare, JudgeTls judgeTls, Done done, QObject *parent);

    void start();
    /// `done` is not called after this.
    void cancel();
    bool isRead() const { return m_request.isRead(); }
    /// Whether an answer is on its way, or should be.
    bool isAsking() const { return m_reply; }
    /// Of a read that waits for its answer: that is not waited for any more.
    void hangUp();
    /// The same again after hangUp(); no try more.
    void askAgain();

Q_SIGNALS:
    /// Over, in whichever way; before `done` is called.
    void settled();
    /// The registry has too much to do; `pause`: how long it wants to be left alone.
    void throttled(std::optional<std::chrono::milliseconds> pause);
    void answered();
    /// The connection broke, or there never was one; before settled().
    void broken();
    /// The next try comes after this pause.
    void retryScheduled(std::chrono::milliseconds pause);
    /// After a handshake, with the server's own certificate.
    void encrypted(const QSslCertificate &certificate);
    /// After each try, whether it is to be shown or not. The body is as on the wire.
    void recorded(const quayside::RequestRecord &record);

private:
    void onSslErrors(const QList<QSslError> &errors);
    void onHeaders();
    void onReadyRead();
    void onFinished();
    void refuseAsTooLarge();
    void record(const ApiReply &answer);
    bool retryAfter(std::optional<std::chrono::milliseconds> wish);
    void finish(Result<ApiReply> result);

    QNetworkAccessManager &m_network;
    ApiRequest m_request;
    ExchangeLimits m_limits;
    Prepare m_prepare;
    JudgeTls m_judgeTls;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_sent;
    QByteArray m_body;
    QTimer m_retryTimer;
    qsizetype m_tries = 0;
    bool m_isTooLarge = false;
    bool m_isHungUp = false;
    bool m_isUntrusted = false;
    Instant m_startedAt;
    QElapsedTimer m_elapsed;
};

/// With a jitter of up to a quarter, so that many windows do not come back at the same instant.
/// `share`: 0 to 1, of the jitter.
std::chrono::milliseconds withJitter(std::chrono::milliseconds pause, double share);
/// As it is sent: an object or a list, without spaces.
QByteArray bodyText(const QJsonValue &body);
/// Status, request id and the beginning of the body, for people.
QString detailsOf(const ApiReply &reply);
/// The error that a status and a body mean. Source: quay-api.md 1.3, console.md 1.8.
Error errorFromReply(const ApiReply &reply, bool isRead);

} // namespace quayside::api

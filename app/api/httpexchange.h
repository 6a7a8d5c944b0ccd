#pragma once

#include "app/core/result.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace quayside::api {

struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< from the registry's root, percent-encoded where needed
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};

    bool isRead() const { return method == "GET"; }
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
                                                 std::chrono::seconds(4)};
    qint64 maxBodySize = 16 * 1024 * 1024;
};

/// One request until its answer, with retries (GET only: 429, 5xx, time-outs). Deletes itself.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    using Prepare = std::function<QNetworkRequest(const ApiRequest &)>;
    using Done = std::function<void(Result<ApiReply>)>;

    /// `prepare` is asked again for each try, so that a new CSRF token is used.
    HttpExchange(QNetworkAccessManager &network, ApiRequest request, ExchangeLimits limits,
                 Prepare prepare, Done done, QObject *parent);

    void start();
    /// `done` is not called after this.
    void cancel();

private:
    void onReadyRead();
    void onFinished();
    bool retryAfter(std::optional<std::chrono::milliseconds> wish);
    void finish(Result<ApiReply> result);

    QNetworkAccessManager &m_network;
    ApiRequest m_request;
    ExchangeLimits m_limits;
    Prepare m_prepare;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_retryTimer;
    qsizetype m_tries = 0;
    bool m_isTooLarge = false;
    QElapsedTimer m_elapsed;
};

/// Status, request id and the beginning of the body, for people.
QString detailsOf(const ApiReply &reply);
/// The error that a status and a body mean. Source: quay-api.md 1.3, console.md 1.8.
Error errorFromReply(const ApiReply &reply, bool isRead);

} // namespace quayside::api

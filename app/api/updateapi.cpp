#include "app/api/updateapi.h"

#include "app/api/apiclient.h"
#include "app/api/transport.h"

#include <QtNetwork/QHostAddress>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestAnswer = 64 * 1024;
constexpr int kMostRedirects = 3;

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setRawHeader("User-Agent", "quayside/" QUAYSIDE_VERSION);
    request.setRawHeader("Accept", "application/json");
    // Qt would send the user's language.
    request.setRawHeader("Accept-Language", "*");
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return request;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

bool isUpdateAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    const QString host = address.host();
    return address.scheme() == "https"_L1
        || (address.scheme() == "http"_L1
            && (host == "localhost"_L1 || QHostAddress(host).isLoopback()));
}

UpdateApi::UpdateApi(QObject *parent)
    : QObject(parent)
{
    m_network.setProxyFactory(new ProxyChoice(Transport()));
}

UpdateApi::~UpdateApi()
{
    // Before the network that they use.
    qDeleteAll(findChildren<ApiCallBase *>(Qt::FindDirectChildrenOnly));
}

ApiCall<wire::PublishedVersion> *UpdateApi::newest(const QUrl &address)
{
    auto *call = new Call(this);
    // Of the whole call: an answer may come byte by byte. What is on its way goes with the call.
    QTimer::singleShot(m_timeout, call, [call] {
        call->complete(failure(ErrorCode::Timeout, u"no answer in time"_s));
    });
    ask(address, call, kMostRedirects);
    return call;
}

void UpdateApi::ask(const QUrl &address, Call *call, int redirectsLeft)
{
    if (!isUpdateAddress(address)) {
        const auto refuse = [call] {
            call->complete(failure(ErrorCode::InvalidInput, u"not an address to ask"_s));
        };
        QMetaObject::invokeMethod(call, refuse, Qt::QueuedConnection);
        return;
    }
    ExchangeLimits limits;
    limits.timeout = m_timeout;
    limits.retryDelays.clear();
    limits.maxBodySize = kLargestAnswer;
    auto *exchange = new HttpExchange(
        m_network, {.path = address.path()}, limits,
        [address](const ApiRequest &) { return requestFor(address); },
        [](const auto &, const auto &) { return QList<QSslError>(); },
        [this, address, call, redirectsLeft](const Result<ApiReply> &reply) {
            onReply(address, call, redirectsLeft, reply);
        },
        call);
    call->setCanceller([exchange] { exchange->cancel(); });
    exchange->start();
}

void UpdateApi::onReply(const QUrl &address, Call *call, int redirectsLeft,
                        const Result<ApiReply> &reply)
{
    if (call->isFinished())
        return;
    if (!reply)
        return call->complete(failure(reply));
    if (isRedirect(reply->status)) {
        const QUrl location(QString::fromUtf8(reply->headers.value("location")), QUrl::StrictMode);
        const QUrl next = location.isEmpty() ? QUrl() : address.resolved(location);
        if (redirectsLeft == 0 || next.scheme() != address.scheme() || !isUpdateAddress(next))
            return call->complete(failure(ErrorCode::Protocol, u"it leads elsewhere"_s));
        return ask(next, call, redirectsLeft - 1);
    }
    if (reply->status < 200 || reply->status >= 300)
        return call->complete(tl::unexpected(errorFromReply(*reply, true)));
    const auto object = objectOf(*reply);
    if (!object)
        return call->complete(failure(object));
    call->complete(wire::PublishedVersion::fromJson(*object));
}

} // namespace quayside::api

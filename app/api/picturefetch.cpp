#include "app/api/picturefetch.h"

#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestFor(const QUrl &url, const PictureLimits &limits)
{
    QUrl plain = url;
    plain.setUserInfo({});
    QNetworkRequest request(plain);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(limits.redirects);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Quayside"_s);
    request.setRawHeader("Accept", "image/png, image/jpeg, image/gif, image/webp");
    // Qt would tell a stranger the user's language.
    request.setRawHeader("Accept-Language", "*");
    // What is packed is small on the wire and can be anything here.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

} // namespace

PictureFetch::PictureFetch(QObject *parent, const PictureLimits &limits)
    : QObject(parent)
    , m_limits(limits)
{
}

PictureFetch::~PictureFetch()
{
    stop();
}

void PictureFetch::fetch(const QUrl &url)
{
    m_waiting.append(url);
    QMetaObject::invokeMethod(this, &PictureFetch::begin, Qt::QueuedConnection);
}

void PictureFetch::stop()
{
    m_waiting.clear();
    for (QNetworkReply *reply : m_replies.keys()) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    m_replies.clear();
}

void PictureFetch::begin()
{
    while (m_replies.size() < m_limits.parallel && !m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void PictureFetch::start(const QUrl &url)
{
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return failed(url);
    QNetworkReply *reply = m_network.get(requestFor(url, m_limits));
    m_replies.insert(reply, url);
    QTimer::singleShot(m_limits.time, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::downloadProgress, reply,
            [reply, most = m_limits.bytes](qint64 received, qint64 total) {
                if (qMax(received, total) > most)
                    reply->abort();
            });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(reply); });
}

void PictureFetch::onFinished(QNetworkReply *reply)
{
    const QUrl url = m_replies.take(reply);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray bytes = reply->error() == QNetworkReply::NoError ? reply->readAll() : "";
    if (status == 200 && !bytes.isEmpty() && bytes.size() <= m_limits.bytes)
        Q_EMIT fetched(url, bytes);
    else
        Q_EMIT failed(url);
    begin();
}

} // namespace quayside::api

#include "app/services/registryprobe.h"

#include "app/api/apiclient.h"
#include "app/api/registryapi.h"
#include "app/services/connectiontransport.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostParts = 6; // of a path that are tried

bool isUnreachable(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout
        || code == ErrorCode::TlsUntrusted;
}

} // namespace

RegistryProbe::RegistryProbe(ConnectionProfile profile, const QString &proxySecret, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_proxySecret(proxySecret)
{
    // A certificate says who asks as well as a token does.
    m_profile.trust.clientCertificateFile.clear();
    m_profile.trust.clientKeyFile.clear();
    const QString typed = m_profile.url.scheme();
    m_schemes = {typed, typed == "http"_L1 ? u"https"_s : u"http"_s};
    m_places = placesOf(typed);
}

RegistryProbe::~RegistryProbe() = default;

QList<QUrl> RegistryProbe::placesOf(const QString &scheme) const
{
    QStringList parts = m_profile.url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    while (parts.size() > kMostParts)
        parts.removeLast();
    QList<QUrl> places;
    while (true) {
        QUrl url = m_profile.url;
        url.setScheme(scheme);
        url.setPath(parts.isEmpty() ? QString() : u'/' + parts.join(u'/'), QUrl::StrictMode);
        places.append(url);
        if (parts.isEmpty())
            return places;
        parts.removeLast();
    }
}

void RegistryProbe::makeClient(const QUrl &url)
{
    // The one before may be in the middle of telling of its end.
    if (m_client)
        m_client.release()->deleteLater();
    m_client = std::make_unique<api::ApiClient>(url);
    ConnectionSecrets secrets;
    secrets.proxy = m_proxySecret;
    (void)configureClient(*m_client, m_profile, secrets);
    m_client->setLimits({.timeout = m_profile.timeout, .retryDelays = {}});
}

void RegistryProbe::start()
{
    askNext();
}

void RegistryProbe::askNext()
{
    const QUrl url = m_places.takeFirst();
    makeClient(url);
    auto *call = api::RegistryApi(*m_client).config();
    connect(call, &api::ApiCallBase::finished, this, [this, call, url] {
        const auto config = call->takeResult();
        if (config)
            return finish({.kind = Kind::Quay,
                           .url = url,
                           .title = config->title,
                           .version = config->version});
        onFailure(config.error());
    });
}

void RegistryProbe::onFailure(const Error &error)
{
    if (!m_firstError)
        m_firstError = error;
    if (!isUnreachable(error.code))
        return m_places.isEmpty() ? askForRegistry() : askNext();
    // Where a certificate is not believed somebody is there: nothing is tried without one.
    m_schemes.removeFirst();
    if (m_schemes.isEmpty() || m_client->tlsFailure())
        return finish({.kind = Kind::Nothing, .error = m_firstError});
    m_places = placesOf(m_schemes.constFirst());
    askNext();
}

void RegistryProbe::askForRegistry()
{
    QUrl url = m_profile.url;
    url.setScheme(m_schemes.constFirst());
    url.setPath({});
    makeClient(url);
    auto *call = m_client->send<bool>(
        {.path = u"/v2/"_s, .takesEveryStatus = true}, [](const api::ApiReply &reply) {
            const bool isOurs = reply.headers.contains("docker-distribution-api-version")
                || reply.headers.value("www-authenticate").startsWith("Bearer")
                || reply.headers.value("www-authenticate").startsWith("Basic");
            return Result<bool>(isOurs && (reply.status == 200 || reply.status == 401));
        });
    connect(call, &api::ApiCallBase::finished, this, [this, call, url] {
        const bool isRegistry = call->takeResult().value_or(false);
        finish({.kind = isRegistry ? Kind::Registry : Kind::Unknown, .url = url});
    });
}

void RegistryProbe::finish(const Finding &finding)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_client)
        m_client.release()->deleteLater();
    Q_EMIT finished(finding);
    deleteLater();
}

} // namespace quayside

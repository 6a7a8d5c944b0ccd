#include "app/api/transport.h"

#include <QtCore/QCryptographicHash>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxyQuery>

#include <algorithm>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<TlsProblem, QLatin1StringView> kProblems[]{
    {TlsProblem::UnknownIssuer, "unknown-issuer"_L1},
    {TlsProblem::SelfSigned, "self-signed"_L1},
    {TlsProblem::Expired, "expired"_L1},
    {TlsProblem::NotYetValid, "not-yet-valid"_L1},
    {TlsProblem::WrongHost, "wrong-host"_L1},
    {TlsProblem::Revoked, "revoked"_L1},
    {TlsProblem::Other, "other"_L1}};

} // namespace

QLatin1StringView toString(TlsProblem problem)
{
    return kProblems[int(problem)].second;
}

std::optional<TlsProblem> tlsProblemFromString(QStringView text)
{
    for (const auto &[problem, name] : kProblems) {
        if (text == name)
            return problem;
    }
    return {};
}

TlsProblem tlsProblemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UnknownIssuer;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return TlsProblem::SelfSigned;
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsProblem::WrongHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsProblem::Revoked;
    default:
        return TlsProblem::Other;
    }
}

QList<TlsProblem> tlsProblemsOf(const QList<QSslError> &errors)
{
    QList<TlsProblem> result;
    for (const QSslError &error : errors) {
        const TlsProblem problem = tlsProblemOf(error.error());
        if (!result.contains(problem))
            result.append(problem);
    }
    std::sort(result.begin(), result.end());
    return result;
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

QSslConfiguration tlsConfiguration(const Transport &transport,
                                   const QList<QSslCertificate> &moreAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!transport.pinnedSha256.isEmpty()) {
        // No authority at all: every certificate is an error then, and is compared with the pin
        // before a byte of a request has left.
        tls.setCaCertificates({});
    } else {
        if (!transport.caCertificates.isEmpty())
            tls.addCaCertificates(transport.caCertificates);
        if (!moreAuthorities.isEmpty())
            tls.addCaCertificates(moreAuthorities);
    }
    if (!transport.clientChain.isEmpty()) {
        tls.setLocalCertificateChain(transport.clientChain);
        tls.setPrivateKey(transport.clientKey);
    }
    return tls;
}

QList<QSslError> forgivenErrors(const Transport &transport, const QList<QSslCertificate> &chain,
                                const QList<QSslError> &errors)
{
    if (transport.pinnedSha256.isEmpty() || chain.isEmpty()
        || fingerprintOf(chain.constFirst()) != transport.pinnedSha256)
        return {};
    const bool areAllKnown = std::all_of(errors.begin(), errors.end(), [&](const QSslError &error) {
        const TlsProblem problem = tlsProblemOf(error.error());
        return problem == TlsProblem::UnknownIssuer || problem == TlsProblem::SelfSigned
            || transport.pinnedProblems.contains(problem);
    });
    return areAllKnown ? errors : QList<QSslError>{};
}

bool isProxyException(const QStringList &exceptions, const QString &host)
{
    for (QString exception : exceptions) {
        exception = exception.trimmed();
        if (exception.startsWith(u'*'))
            exception.remove(0, 1);
        if (exception.isEmpty())
            continue;
        if (host.compare(exception, Qt::CaseInsensitive) == 0)
            return true;
        const QString below = exception.startsWith(u'.') ? exception : u'.' + exception;
        if (host.endsWith(below, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isProxyException(m_exceptions, query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_proxy)
        return {*m_proxy};
    const QString host = query.peerHostName();
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const QString asked = query.url().scheme() + host;
    if (m_askedFor != asked || m_isFresh.hasExpired()) {
        m_systems = QNetworkProxyFactory::systemProxyForQuery(query);
        m_askedFor = asked;
        m_isFresh.setRemainingTime(60'000);
    }
    return m_systems;
}

} // namespace quayside::api

#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QStringList>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>
#include <QtNetwork/QSslKey>

#include <optional>

namespace quayside::api {

/// Why a certificate is refused, as a person would say it.
enum class TlsProblem {
    UnknownIssuer,
    SelfSigned,
    Expired,
    NotYetValid,
    WrongHost,
    Revoked,
    Other
};

QLatin1StringView toString(TlsProblem problem);
std::optional<TlsProblem> tlsProblemFromString(QStringView text);
TlsProblem tlsProblemOf(QSslError::SslError error);
/// Each once, in the order above.
QList<TlsProblem> tlsProblemsOf(const QList<QSslError> &errors);

/// How a client reaches its registry, and whom it believes there.
struct Transport {
    std::optional<QNetworkProxy> proxy; ///< nothing: the system's
    QStringList proxyExceptions; ///< hosts that are reached directly; `.example.org` and below
    QList<QSslCertificate> caCertificates; ///< trusted in addition to the system's
    /// Lower-case hex of the SHA-256 of a whole certificate. When set, that one is accepted and no
    /// other, whoever signed it.
    QByteArray pinnedSha256;
    /// What was wrong with it when it was pinned; anything new is asked about again. That nobody
    /// known signed it is no news.
    QList<TlsProblem> pinnedProblems;
    QList<QSslCertificate> clientChain; ///< the client's own certificate first
    QSslKey clientKey;
};

/// What a person needs to judge a certificate that was refused.
struct TlsFailure {
    QString host; ///< that was asked for
    QList<QSslCertificate> chain; ///< the server's own certificate first; empty: unreadable
    QList<QSslError> errors;
    QByteArray pinnedSha256; ///< what was expected; empty: nothing was pinned
};

/// Lower-case hex of the SHA-256 of the whole certificate.
QByteArray fingerprintOf(const QSslCertificate &certificate);

QSslConfiguration tlsConfiguration(const Transport &transport,
                                   const QList<QSslCertificate> &moreAuthorities = {});

/// The errors that may be passed over for this chain: all of them when its first certificate is the
/// pinned one and each error was known when it was pinned; none otherwise.
QList<QSslError> forgivenErrors(const Transport &transport, const QList<QSslCertificate> &chain,
                                const QList<QSslError> &errors);

/// `localhost`, `*.example.org`, `.example.org` and `example.org`; case does not matter.
bool isProxyException(const QStringList &exceptions, const QString &host);

/// Answers with the transport's proxy, but directly for the exceptions. The system's is never asked
/// about this computer, and about others once a minute: asking may take a while.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    explicit ProxyChoice(const Transport &transport)
        : m_proxy(transport.proxy)
        , m_exceptions(transport.proxyExceptions)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    std::optional<QNetworkProxy> m_proxy;
    QStringList m_exceptions;
    QString m_askedFor;
    QDeadlineTimer m_isFresh;
    QList<QNetworkProxy> m_systems;
};

} // namespace quayside::api

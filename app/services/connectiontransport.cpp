#include "app/services/connectiontransport.h"

#include "app/api/apiclient.h"

#include <QtCore/QFile>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path + u": "_s + file.errorString());
    return file.read(kLargestFile);
}

QSslKey readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<void> readPem(const TrustSettings &trust, const QByteArray &certificates,
                     const QByteArray &passphrase, api::Transport &transport)
{
    transport.clientChain = QSslCertificate::fromData(certificates, QSsl::Pem);
    if (transport.clientChain.isEmpty())
        return failure(ErrorCode::InvalidInput, u"no certificate in the file"_s);
    const auto pem = trust.clientKeyFile.isEmpty() ? Result<QByteArray>(certificates)
                                                   : readFile(trust.clientKeyFile);
    if (!pem)
        return failure(pem);
    transport.clientKey = readKey(*pem, passphrase);
    if (transport.clientKey.isNull())
        return failure(ErrorCode::InvalidInput,
                       u"no key of the certificate, or not with this passphrase"_s);
    return {};
}

Result<void> readClientCertificate(const TrustSettings &trust, const QByteArray &passphrase,
                                   api::Transport &transport)
{
    const auto bytes = readFile(trust.clientCertificateFile);
    if (!bytes)
        return failure(bytes);
    if (bytes->contains("-----BEGIN"))
        return readPem(trust, *bytes, passphrase, transport);
    QFile file(trust.clientCertificateFile);
    QSslCertificate certificate;
    QList<QSslCertificate> authorities;
    if (!file.open(QIODevice::ReadOnly)
        || !QSslCertificate::importPkcs12(&file, &transport.clientKey, &certificate, &authorities,
                                          passphrase))
        return failure(ErrorCode::InvalidInput,
                       u"no PKCS#12 certificate, or not with this passphrase"_s);
    transport.clientChain = QList<QSslCertificate>{certificate} + authorities;
    return {};
}

void setProxy(const ProxySettings &settings, const QString &secret, api::Transport &transport)
{
    for (const QString &host : settings.exceptions.split(u',', Qt::SkipEmptyParts))
        transport.proxyExceptions.append(host.trimmed());
    switch (settings.kind) {
    case ProxyKind::System:
        return;
    case ProxyKind::None:
        transport.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return;
    case ProxyKind::Http:
    case ProxyKind::Socks5:
        transport.proxy =
            QNetworkProxy(settings.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy
                                                           : QNetworkProxy::Socks5Proxy,
                          settings.host, quint16(settings.port), settings.userName, secret);
        return;
    }
}

} // namespace

Result<api::Transport> transportFor(const ConnectionProfile &profile,
                                    const ConnectionSecrets &secrets)
{
    api::Transport transport;
    setProxy(profile.proxy, secrets.proxy, transport);
    if (profile.trust.kind == TrustKind::Pinned) {
        transport.pinnedSha256 = profile.trust.pinnedSha256;
        for (const QString &name : profile.trust.pinnedProblems) {
            if (const auto problem = api::tlsProblemFromString(name))
                transport.pinnedProblems.append(*problem);
        }
    }
    if (profile.trust.kind == TrustKind::SystemAndCas)
        transport.caCertificates = QSslCertificate::fromData(profile.trust.caPem, QSsl::Pem);
    if (!profile.trust.clientCertificateFile.isEmpty()) {
        const auto read =
            readClientCertificate(profile.trust, secrets.clientKey.toUtf8(), transport);
        if (!read)
            return failure(read);
    }
    return transport;
}

Result<void> configureClient(api::ApiClient &client, const ConnectionProfile &profile,
                             const ConnectionSecrets &secrets)
{
    const auto transport = transportFor(profile, secrets);
    if (!transport)
        return failure(transport);
    client.setTransport(*transport);
    api::ExchangeLimits limits;
    limits.timeout = profile.timeout;
    client.setLimits(limits);
    client.setParallel(profile.parallel);
    client.setReadOnly(profile.isReadOnly);
    return {};
}

Result<QList<QSslCertificate>> readCertificates(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return failure(bytes);
    const auto format = bytes->contains("-----BEGIN") ? QSsl::Pem : QSsl::Der;
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, format);
    certificates.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    if (certificates.isEmpty())
        return failure(ErrorCode::InvalidInput, u"no certificate in the file"_s);
    return certificates;
}

ConnectionProfile withPin(ConnectionProfile profile, const api::TlsFailure &failure)
{
    const QSslCertificate &certificate = failure.chain.constFirst();
    profile.trust.kind = TrustKind::Pinned;
    profile.trust.pinnedSha256 = api::fingerprintOf(certificate);
    profile.trust.pinnedPem = certificate.toPem();
    profile.trust.pinnedProblems.clear();
    for (const api::TlsProblem problem : api::tlsProblemsOf(failure.errors))
        profile.trust.pinnedProblems.append(toString(problem));
    return profile;
}

ConnectionProfile withAuthorities(ConnectionProfile profile,
                                  const QList<QSslCertificate> &authorities)
{
    QList<QSslCertificate> all = QSslCertificate::fromData(profile.trust.caPem, QSsl::Pem);
    for (const QSslCertificate &authority : authorities) {
        if (!all.contains(authority))
            all.append(authority);
    }
    profile.trust.kind = TrustKind::SystemAndCas;
    profile.trust.caPem.clear();
    for (const QSslCertificate &authority : std::as_const(all))
        profile.trust.caPem += authority.toPem();
    profile.trust.pinnedSha256.clear();
    profile.trust.pinnedPem.clear();
    profile.trust.pinnedProblems.clear();
    return profile;
}

} // namespace quayside

#include "server/http/tlsidentity.h"

#include "server/http/certificatemaker.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QSslCertificateExtension>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRenewBeforeDays = 30;

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return failure(ErrorCode::NotFound, u"%1 does not exist"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Forbidden,
                       u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    return file.readAll();
}

Result<bool> writeFile(const QString &name, const QByteArray &bytes, bool isSecret)
{
    QSaveFile file(name);
    const auto rights = isSecret
        ? QFile::ReadOwner | QFile::WriteOwner
        : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(rights)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Forbidden,
                       u"%1 cannot be written: %2"_s.arg(name, file.errorString()));
    return true;
}

QStringList wantedHosts(const QStringList &hosts)
{
    QStringList all{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, QHostInfo::localHostName()};
    all += hosts;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

/// Names of a certificate, addresses in their canonical form.
QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    for (QString &name : names) {
        const QHostAddress address(name);
        name = address.isNull() ? name.toLower() : address.toString();
    }
    names.sort();
    return names;
}

bool isStillGood(const QSslCertificate &certificate, const QStringList &hosts)
{
    QStringList wanted;
    for (const QString &host : hosts) {
        const QHostAddress address(host);
        wanted.append(address.isNull() ? host.toLower() : address.toString());
    }
    wanted.sort();
    return namesOf(certificate) == wanted
        && certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(kRenewBeforeDays);
}

Result<CertificateAndKey> loadOrMakeAuthority(const QString &certificateFile,
                                              const QString &keyFile)
{
    if (QFile::exists(certificateFile) && QFile::exists(keyFile)) {
        const auto certificate = readFile(certificateFile);
        const auto key = readFile(keyFile);
        if (!certificate)
            return failure(certificate);
        if (!key)
            return failure(key);
        return CertificateAndKey{*certificate, *key};
    }
    auto made = makeAuthority();
    if (!made)
        return made;
    if (const auto written = writeFile(keyFile, made->key, true); !written)
        return failure(written);
    if (const auto written = writeFile(certificateFile, made->certificate, false); !written)
        return failure(written);
    return made;
}

} // namespace

Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    const auto certificates = readFile(certificateFile);
    if (!certificates)
        return failure(certificates);
    const auto keyText = readFile(keyFile);
    if (!keyText)
        return failure(keyText);
    TlsIdentity identity;
    identity.chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (identity.chain.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       u"%1 holds no PEM certificate"_s.arg(certificateFile));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        identity.key = QSslKey(*keyText, algorithm);
        if (!identity.key.isNull())
            break;
    }
    if (identity.key.isNull())
        return failure(ErrorCode::InvalidInput, u"%1 holds no unencrypted PEM key"_s.arg(keyFile));
    if (!belongTogether(*certificates, *keyText))
        return failure(ErrorCode::InvalidInput,
                       u"the key in %1 does not belong to the certificate in %2"_s.arg(
                           keyFile, certificateFile));
    return identity;
}

Result<SelfSigned> ensureSelfSigned(const QString &folder, const QStringList &hosts)
{
    const QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return failure(ErrorCode::Forbidden, u"the folder %1 cannot be made"_s.arg(folder));
    const QString caFile = directory.filePath(u"ca.pem"_s);
    const QString certificateFile = directory.filePath(u"server.pem"_s);
    const QString keyFile = directory.filePath(u"server-key.pem"_s);
    const QStringList wanted = wantedHosts(hosts);
    const bool hasAuthority = QFile::exists(caFile);
    const auto authority = loadOrMakeAuthority(caFile, directory.filePath(u"ca-key.pem"_s));
    if (!authority)
        return failure(authority);
    if (hasAuthority && QFile::exists(certificateFile)) {
        auto identity = loadTlsIdentity(certificateFile, keyFile);
        if (identity && isStillGood(identity->chain.first(), wanted))
            return SelfSigned{std::move(*identity), caFile};
    }
    const auto made = makeServerCertificate(*authority, wanted);
    if (!made)
        return failure(made);
    if (const auto written = writeFile(keyFile, made->key, true); !written)
        return failure(written);
    if (const auto written = writeFile(certificateFile, made->certificate, false); !written)
        return failure(written);
    auto identity = loadTlsIdentity(certificateFile, keyFile);
    if (!identity)
        return failure(identity);
    return SelfSigned{std::move(*identity), caFile};
}

} // namespace quayside::server

#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace quayside::test {

struct CertificateWish {
    QString name = QStringLiteral("registry.example.org"); ///< common name
    QStringList hosts{QStringLiteral("localhost")}; ///< DNS names
    QStringList addresses{QStringLiteral("127.0.0.1")};
    int fromDays = -2;
    int untilDays = 90;
    bool isAuthority = false;
};

struct MadeCertificate {
    QByteArray pem;
    QByteArray keyPem;
    QSslCertificate certificate;
    QSslKey key;

    /// Writes `<folder>/<name>.pem` and `.key`; the chain's other certificates after our own.
    QString writeTo(const QString &folder, const QString &name, const QByteArray &chain = {}) const;
};

/// Signed by itself, or by `issuer`.
MadeCertificate makeCertificate(const CertificateWish &wish,
                                const MadeCertificate *issuer = nullptr);

/// PKCS#12 with the passphrase.
QByteArray toPkcs12(const MadeCertificate &made, const QByteArray &passphrase);
/// The key as encrypted PEM.
QByteArray encryptedKey(const MadeCertificate &made, const QByteArray &passphrase);

} // namespace quayside::test

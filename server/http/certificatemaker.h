#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace quayside::server {

/// PEM texts; the certificate may be followed by its issuer's.
struct CertificateAndKey {
    QByteArray certificate;
    QByteArray key;
};

/// A new authority of our own: EC P-256, ten years, may sign server certificates only.
Result<CertificateAndKey> makeAuthority();
/// A new key and a certificate for these names and addresses, 397 days, the authority's certificate
/// behind it. InvalidInput when the authority's files are broken or a host is neither.
Result<CertificateAndKey> makeServerCertificate(const CertificateAndKey &authority,
                                                const QStringList &hosts);
/// True when the PEM key is that of the first PEM certificate.
bool belongTogether(const QByteArray &certificate, const QByteArray &key);

} // namespace quayside::server

#pragma once

#include "app/api/transport.h"
#include "app/core/clock.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for certificates, in the language that is set.
class CertificateText {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
public:
    /// Hosts and addresses that it is for; its common name when it names none.
    static QString names(const QSslCertificate &certificate);
    static QString issuer(const QSslCertificate &certificate);
    static QString subject(const QSslCertificate &certificate);
    /// "Until 26 Jun 2026, 14:00, 42 days left", "Expired 3 days ago, 26 Jun 2026, 14:00".
    static QString validity(const QSslCertificate &certificate, Instant now);
    /// SHA-256 in capitals, in groups of four.
    static QString fingerprint(const QByteArray &sha256Hex);
    /// Why it is refused, a sentence for each reason.
    static QString reason(const QList<api::TlsProblem> &problems, const QString &host);
};

} // namespace quayside::ui

#include "ui/text/certificatetext.h"

#include "ui/text/datetext.h"

#include <QtCore/QDateTime>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

Instant instantOf(const QDateTime &time)
{
    return instantFromMs(time.toMSecsSinceEpoch());
}

QString nameIn(const QStringList &common, const QStringList &organization, const QString &fallback)
{
    if (!common.isEmpty() && !organization.isEmpty())
        return u"%1, %2"_s.arg(common.constFirst(), organization.constFirst());
    if (!common.isEmpty())
        return common.constFirst();
    return organization.isEmpty() ? fallback : organization.constFirst();
}

} // namespace

QString CertificateText::names(const QSslCertificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.subjectAlternativeNames())
        names.append(name);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names.isEmpty() ? tr("nobody by name") : names.join(u", "_s);
}

QString CertificateText::issuer(const QSslCertificate &certificate)
{
    if (certificate.isSelfSigned())
        return tr("Itself");
    return nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization),
                  certificate.issuerDisplayName());
}

QString CertificateText::subject(const QSslCertificate &certificate)
{
    return nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization),
                  certificate.subjectDisplayName());
}

QString CertificateText::validity(const QSslCertificate &certificate, Instant now)
{
    const Instant from = instantOf(certificate.effectiveDate());
    const Instant until = instantOf(certificate.expiryDate());
    const auto days = [](auto span) {
        return int(std::chrono::duration_cast<std::chrono::hours>(span).count() / 24);
    };
    if (until < now)
        return tr("Expired %n day(s) ago, %1", nullptr, days(now - until))
            .arg(DateText::absolute(until));
    if (from > now)
        return tr("Valid in %n day(s), from %1", nullptr, days(from - now))
            .arg(DateText::absolute(from));
    return tr("Until %1, %n day(s) left", nullptr, days(until - now))
        .arg(DateText::absolute(until));
}

QString CertificateText::fingerprint(const QByteArray &sha256Hex)
{
    const QString hex = QString::fromLatin1(sha256Hex.toUpper());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(u' ');
}

QString CertificateText::reason(const QList<api::TlsProblem> &problems, const QString &host)
{
    QStringList sentences;
    for (const api::TlsProblem problem : problems) {
        switch (problem) {
        case api::TlsProblem::UnknownIssuer:
            sentences.append(tr("Nobody whom this computer trusts has signed it."));
            break;
        case api::TlsProblem::SelfSigned:
            sentences.append(tr("It is signed by itself."));
            break;
        case api::TlsProblem::Expired:
            sentences.append(tr("It has expired."));
            break;
        case api::TlsProblem::NotYetValid:
            sentences.append(tr("It is not valid yet."));
            break;
        case api::TlsProblem::WrongHost:
            sentences.append(tr("It is not for %1.").arg(host));
            break;
        case api::TlsProblem::Revoked:
            sentences.append(tr("Its issuer has revoked it."));
            break;
        case api::TlsProblem::Other:
            sentences.append(tr("It does not follow the rules for certificates."));
            break;
        }
    }
    // Of one that is signed by itself the first sentence says nothing more.
    if (problems.contains(api::TlsProblem::SelfSigned)
        && problems.contains(api::TlsProblem::UnknownIssuer))
        sentences.removeFirst();
    return sentences.join(u' ');
}

} // namespace quayside::ui

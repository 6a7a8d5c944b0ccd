#include "ui/text/newstext.h"

#include "app/core/jobrecord.h"
#include "ui/text/jobtext.h"

namespace quayside::ui {

namespace {

QString jobWord(const NewsItem &item)
{
    const auto kind = jobKindFromString(item.text);
    return kind ? JobText::kind(*kind) : item.text;
}

} // namespace

QString NewsText::title(const NewsItem &item)
{
    switch (item.kind) {
    case NewsKind::JobFailed:
        return tr("%1 failed").arg(jobWord(item));
    case NewsKind::JobInterrupted:
        return tr("%1 was interrupted").arg(jobWord(item));
    case NewsKind::SignInLost:
        return tr("Signed out of %1").arg(item.subject);
    case NewsKind::CertificateExpiring:
        return item.count < 0 ? tr("Certificate has expired")
                              : tr("Certificate expires in %n day(s)", nullptr, item.count);
    case NewsKind::RegistryMessage:
        return item.level == NewsLevel::Error  ? tr("Error at the registry")
            : item.level == NewsLevel::Warning ? tr("Warning of the registry")
                                               : tr("Message of the registry");
    }
    return {};
}

QString NewsText::detail(const NewsItem &item)
{
    switch (item.kind) {
    case NewsKind::JobFailed:
        return tr("%n object(s) of %1", nullptr, item.count).arg(item.subject);
    case NewsKind::JobInterrupted:
    case NewsKind::CertificateExpiring:
        return item.subject;
    case NewsKind::SignInLost:
        return tr("The sign-in is no longer valid. Sign in again.");
    case NewsKind::RegistryMessage:
        return item.text.simplified();
    }
    return {};
}

} // namespace quayside::ui

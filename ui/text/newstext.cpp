#include "ui/text/newstext.h"

#include "app/core/jobrecord.h"
#include "ui/text/jobtext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

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
    case NewsKind::TokenExpiring:
        return item.count < 0 ? tr("Token has expired")
                              : tr("Token expires in %n day(s)", nullptr, item.count);
    case NewsKind::RegistryMessage:
        return item.level == NewsLevel::Error  ? tr("Error at the registry")
            : item.level == NewsLevel::Warning ? tr("Warning of the registry")
                                               : tr("Message of the registry");
    case NewsKind::Notification:
        return notification(item.text);
    case NewsKind::DiskLow:
        return item.level == NewsLevel::Error ? tr("The disk is full") : tr("The disk runs short");
    case NewsKind::NewVersion:
        //: %1: a version of this program
        return tr("Quayside %1 is there").arg(item.subject);
    }
    return {};
}

QString NewsText::notification(const QString &kind)
{
    if (kind == "assigned_authorization"_L1)
        return tr("A token waits for you");
    if (kind == "org_team_invite"_L1)
        return tr("Invitation to a team");
    if (kind == "repo_push"_L1)
        return tr("Push to a repository");
    if (kind == "repo_mirror_sync_failed"_L1)
        return tr("A mirror failed");
    if (kind == "repo_mirror_sync_success"_L1)
        return tr("A mirror is up to date");
    if (kind == "vulnerability_found"_L1)
        return tr("Vulnerabilities found");
    if (kind == "repo_image_expiry"_L1)
        return tr("Tags expire soon");
    if (kind == "quota_warning"_L1)
        return tr("Little room is left");
    if (kind == "quota_error"_L1)
        return tr("No room is left");
    if (kind == "maintenance"_L1)
        return tr("Maintenance of the registry");
    if (kind == "test_notification"_L1)
        return tr("Test notification");
    //: %1: a kind of notification that this program does not know, as in the API
    return tr("Notification: %1").arg(kind);
}

QString NewsText::detail(const NewsItem &item)
{
    switch (item.kind) {
    case NewsKind::JobFailed:
        return tr("%n object(s) of %1", nullptr, item.count).arg(item.subject);
    case NewsKind::JobInterrupted:
    case NewsKind::CertificateExpiring:
    case NewsKind::TokenExpiring:
        return item.subject;
    case NewsKind::SignInLost:
        return tr("The sign-in is no longer valid. Sign in again.");
    case NewsKind::RegistryMessage:
        return item.text.simplified();
    case NewsKind::Notification:
        return item.subject;
    case NewsKind::DiskLow:
        return item.level == NewsLevel::Error
            ? tr("The local registry takes no pushes until there is room.")
            : tr("Make room before the local registry takes no more pushes.");
    case NewsKind::NewVersion:
        //: %1: the version of this program that runs
        return tr("This is %1. The page of the new one opens in the browser.")
            .arg(QString::fromLatin1(QUAYSIDE_VERSION));
    }
    return {};
}

} // namespace quayside::ui

#include "app/core/newsitem.h"

namespace quayside {

using namespace Qt::StringLiterals;

QLatin1StringView toString(NewsKind kind)
{
    switch (kind) {
    case NewsKind::JobFailed:
        return "job-failed"_L1;
    case NewsKind::JobInterrupted:
        return "job-interrupted"_L1;
    case NewsKind::SignInLost:
        return "sign-in-lost"_L1;
    case NewsKind::CertificateExpiring:
        return "certificate-expiring"_L1;
    case NewsKind::RegistryMessage:
        return "message"_L1;
    case NewsKind::TokenExpiring:
        return "token-expiring"_L1;
    case NewsKind::Notification:
        return "notification"_L1;
    case NewsKind::DiskLow:
        return "disk-low"_L1;
    case NewsKind::NewVersion:
        return "new-version"_L1;
    }
    Q_UNREACHABLE();
}

const QList<NewsKind> &allNewsKinds()
{
    static const QList<NewsKind> kAll{
        NewsKind::JobFailed,           NewsKind::JobInterrupted,  NewsKind::SignInLost,
        NewsKind::CertificateExpiring, NewsKind::RegistryMessage, NewsKind::TokenExpiring,
        NewsKind::Notification,        NewsKind::DiskLow,         NewsKind::NewVersion};
    return kAll;
}

std::optional<NewsKind> newsKindFromString(QStringView text)
{
    for (const NewsKind kind : allNewsKinds()) {
        if (text == toString(kind))
            return kind;
    }
    return {};
}

} // namespace quayside

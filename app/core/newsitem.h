#pragma once

#include "app/core/clock.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace quayside {

enum class NewsKind {
    JobFailed, ///< subject: what it worked on
    JobInterrupted,
    SignInLost,
    CertificateExpiring, ///< count: days left
    RegistryMessage, ///< text: as the registry wrote it
    TokenExpiring, ///< subject: its name, count: days left
    Notification, ///< of the user's bell there; text: its kind, subject: what it is about
    DiskLow, ///< of the registry on this computer; an error when it is full
    NewVersion, ///< of this program, of no connection; subject: the version, text: its page
};

QLatin1StringView toString(NewsKind kind);
std::optional<NewsKind> newsKindFromString(QStringView text);
const QList<NewsKind> &allNewsKinds();

enum class NewsLevel { Information, Warning, Error };

/// Something that happened without anybody looking, or that a registry has to say.
struct NewsItem {
    QString id; ///< the same for the same matter: told again it takes the place of the former
    NewsKind kind = NewsKind::RegistryMessage;
    NewsLevel level = NewsLevel::Information;
    QString connection; ///< id of a profile; empty: of none
    QString subject = {};
    QString text = {};
    int count = 0;
    Instant time = {};
    bool isRead = false;

    friend bool operator==(const NewsItem &, const NewsItem &) = default;
};

} // namespace quayside

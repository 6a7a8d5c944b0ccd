#pragma once

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What a repository's notifications can tell of. Source: quay-api.md 7.2.
enum class EventKind {
    RepositoryPush,
    VulnerabilityFound,
    ImageExpiry,
    MirrorSyncStarted,
    MirrorSyncSuccess,
    MirrorSyncFailed,
    BuildQueued,
    BuildStart,
    BuildSuccess,
    BuildFailure,
    BuildCancelled,
};

/// `repo_push`, `repo_image_expiry`, ...
QLatin1StringView toString(EventKind kind);
std::optional<EventKind> eventKindFromString(QStringView text);

/// How a notification reaches somebody. Source: quay-api.md 7.3.
enum class DeliveryMethod {
    Bell, ///< of users, organizations' administrators, teams
    Email,
    Webhook,
    Slack,
    Flowdock,
    Hipchat,
};

/// `quay_notification`, `email`, ...
QLatin1StringView toString(DeliveryMethod method);
std::optional<DeliveryMethod> deliveryMethodFromString(QStringView text);

} // namespace quayside

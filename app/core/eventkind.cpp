#include "app/core/eventkind.h"

#include "app/core/enumtext.h"

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEvents = {
    std::pair(EventKind::RepositoryPush, "repo_push"_L1),
    std::pair(EventKind::VulnerabilityFound, "vulnerability_found"_L1),
    std::pair(EventKind::ImageExpiry, "repo_image_expiry"_L1),
    std::pair(EventKind::MirrorSyncStarted, "repo_mirror_sync_started"_L1),
    std::pair(EventKind::MirrorSyncSuccess, "repo_mirror_sync_success"_L1),
    std::pair(EventKind::MirrorSyncFailed, "repo_mirror_sync_failed"_L1),
    std::pair(EventKind::BuildQueued, "build_queued"_L1),
    std::pair(EventKind::BuildStart, "build_start"_L1),
    std::pair(EventKind::BuildSuccess, "build_success"_L1),
    std::pair(EventKind::BuildFailure, "build_failure"_L1),
    std::pair(EventKind::BuildCancelled, "build_cancelled"_L1),
};

constexpr std::array kMethods = {
    std::pair(DeliveryMethod::Bell, "quay_notification"_L1),
    std::pair(DeliveryMethod::Email, "email"_L1),
    std::pair(DeliveryMethod::Webhook, "webhook"_L1),
    std::pair(DeliveryMethod::Slack, "slack"_L1),
    std::pair(DeliveryMethod::Flowdock, "flowdock"_L1),
    std::pair(DeliveryMethod::Hipchat, "hipchat"_L1),
};

} // namespace

QLatin1StringView toString(EventKind kind)
{
    return textOf(kEvents, kind);
}

std::optional<EventKind> eventKindFromString(QStringView text)
{
    return valueOf(kEvents, text);
}

QLatin1StringView toString(DeliveryMethod method)
{
    return textOf(kMethods, method);
}

std::optional<DeliveryMethod> deliveryMethodFromString(QStringView text)
{
    return valueOf(kMethods, text);
}

} // namespace quayside

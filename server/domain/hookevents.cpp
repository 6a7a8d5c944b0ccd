#include "server/domain/hookevents.h"

#include "app/core/eventpayload.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 365;
constexpr auto kDays = "days"_L1;

tl::unexpected<Error> unfit(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

Result<QJsonObject> checkedExpiry(const QJsonObject &config)
{
    const auto value = config.value(kDays);
    const double days = value.toDouble();
    if (!(days >= 1 && days <= kMostDays) || days != double(int(days))) {
        return unfit(
            u"repo_image_expiry needs `days` in eventConfig: a whole number from 1 to %1"_s.arg(
                kMostDays));
    }
    return QJsonObject{{kDays, int(days)}};
}

} // namespace

Result<CheckedEvent> checkedEvent(const DomainSettings &settings, const QString &event,
                                  const QJsonObject &config)
{
    const auto kind = eventKindFromString(event);
    if (!kind) {
        return unfit(u"Unknown event '%1': this registry raises %2"_s.arg(
            event, toString(EventKind::ImageExpiry)));
    }
    if (*kind != EventKind::ImageExpiry) {
        return unfit(u"This registry does not raise %1 yet, only %2"_s.arg(
            event, toString(EventKind::ImageExpiry)));
    }
    if (!settings.hasExpiryTrigger)
        return unfit(u"This registry raises no %1 (FEATURE_IMAGE_EXPIRY_TRIGGER)"_s.arg(event));
    auto checked = checkedExpiry(config);
    if (!checked)
        return failure(checked);
    return CheckedEvent{*kind, *checked};
}

std::optional<std::chrono::days> expiryDays(const HookRow &hook)
{
    const auto days = hook.eventConfig.value(kDays).toInt();
    return days > 0 ? std::optional(std::chrono::days(days)) : std::nullopt;
}

QJsonObject expiryEvent(const DomainSettings &settings, const HookRow &hook, const QString &path,
                        const QStringList &tags)
{
    auto payload = expiryPayload(path, settings.serverHostname, tags,
                                 expiryDays(hook).value_or(std::chrono::days(0)));
    payload.insert(u"notification_uuid"_s, hook.uuid);
    return payload;
}

QJsonObject sampleEvent(const DomainSettings &settings, const HookRow &hook, const QString &path)
{
    return expiryEvent(settings, hook, path, {u"latest"_s, u"v1"_s});
}

} // namespace quayside::server

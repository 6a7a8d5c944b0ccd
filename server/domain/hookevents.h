#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/hookstore.h"

namespace quayside::server {

/// The event that the text names, with its settings checked, as they are kept.
struct CheckedEvent {
    EventKind kind;
    QJsonObject config;
};

/// InvalidInput for an unknown event, for one that nothing raises yet, and for settings that it
/// cannot use: what is stored is raised. Source: quay-api.md 7.2.
Result<CheckedEvent> checkedEvent(const DomainSettings &settings, const QString &event,
                                  const QJsonObject &config);

/// So many days before a tag's end; nullopt when the settings do not say.
std::optional<std::chrono::days> expiryDays(const HookRow &hook);

/// The payload of an expiry with these tags.
QJsonObject expiryEvent(const DomainSettings &settings, const HookRow &hook, const QString &path,
                        const QStringList &tags);

/// What a try sends: the same with made up values.
QJsonObject sampleEvent(const DomainSettings &settings, const HookRow &hook, const QString &path);

} // namespace quayside::server

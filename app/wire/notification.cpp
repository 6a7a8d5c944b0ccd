#include "app/wire/notification.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<RepositoryNotification> RepositoryNotification::fromJson(const QJsonObject &object)
{
    const auto uuid = optionalString(object, "uuid"_L1);
    const auto event = optionalString(object, "event"_L1);
    const auto method = optionalString(object, "method"_L1);
    if (!uuid || !event || !method)
        return failure(ErrorCode::Protocol, u"a notification without uuid, event or method"_s);
    return RepositoryNotification{.uuid = *uuid,
                                  .title = optionalString(object, "title"_L1),
                                  .event = *event,
                                  .method = *method,
                                  .config = object.value("config"_L1).toObject(),
                                  .eventConfig = object.value("event_config"_L1).toObject(),
                                  .failures =
                                      optionalInteger(object, "number_of_failures"_L1).value_or(0)};
}

QJsonObject RepositoryNotification::toJson() const
{
    return {{u"uuid"_s, uuid},
            {u"title"_s, orNull(title)},
            {u"event"_s, event},
            {u"method"_s, method},
            {u"config"_s, config},
            {u"event_config"_s, eventConfig},
            {u"number_of_failures"_s, failures}};
}

RepositoryNotification RepositoryNotification::fromRequest(const QJsonObject &object)
{
    return {.title = optionalString(object, "title"_L1),
            .event = stringOr(object, "event"_L1),
            .method = stringOr(object, "method"_L1),
            .config = object.value("config"_L1).toObject(),
            .eventConfig = object.value("eventConfig"_L1).toObject()};
}

QJsonObject RepositoryNotification::toRequest() const
{
    return {{u"event"_s, event},
            {u"method"_s, method},
            {u"config"_s, config},
            {u"eventConfig"_s, eventConfig},
            {u"title"_s, orNull(title)}};
}

Result<RepositoryNotificationList> RepositoryNotificationList::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("notifications"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"notifications without a list"_s);
    RepositoryNotificationList found;
    for (const QJsonValue &value : list.toArray()) {
        auto notification = RepositoryNotification::fromJson(value.toObject());
        if (!notification)
            return failure(notification);
        found.notifications.append(std::move(*notification));
    }
    return found;
}

QJsonObject RepositoryNotificationList::toJson() const
{
    QJsonArray entries;
    for (const auto &notification : notifications)
        entries.append(notification.toJson());
    return {{u"notifications"_s, entries}};
}

} // namespace quayside::wire

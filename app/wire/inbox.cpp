#include "app/wire/inbox.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

InboxNotification InboxNotification::fromJson(const QJsonObject &object)
{
    return {.id = stringOr(object, "id"_L1),
            .organization = optionalString(object, "organization"_L1),
            .kind = stringOr(object, "kind"_L1),
            .created = optionalRfc2822(object, "created"_L1),
            .metadata = object.value("metadata"_L1).toObject(),
            .isDismissed = boolOr(object, "dismissed"_L1, false)};
}

QJsonObject InboxNotification::toJson() const
{
    QJsonObject object{{"id"_L1, id},
                       {"organization"_L1, orNull(organization)},
                       {"kind"_L1, kind},
                       {"metadata"_L1, metadata},
                       {"dismissed"_L1, isDismissed}};
    if (created)
        object.insert("created"_L1, toRfc2822(*created));
    return object;
}

Result<InboxPage> InboxPage::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("notifications"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"notifications without a list"_s);
    InboxPage page;
    for (const QJsonValue &value : list.toArray())
        page.notifications.append(InboxNotification::fromJson(value.toObject()));
    page.hasAdditional = boolOr(object, "additional"_L1, false);
    return page;
}

QJsonObject InboxPage::toJson() const
{
    QJsonArray entries;
    for (const InboxNotification &notification : notifications)
        entries.append(notification.toJson());
    return {{"notifications"_L1, entries}, {"additional"_L1, hasAdditional}};
}

} // namespace quayside::wire

#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::wire {

/// A notification of the bell. Source: quay-api.md 9.9.
struct InboxNotification {
    QString id;
    std::optional<QString> organization = {};
    QString kind; ///< any text: releases know different ones
    std::optional<Instant> created = {};
    QJsonObject metadata;
    bool isDismissed = false;

    static InboxNotification fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const InboxNotification &, const InboxNotification &) = default;
};

/// Answer of `GET /user/notifications`.
struct InboxPage {
    QList<InboxNotification> notifications;
    bool hasAdditional = false;

    /// Protocol when there is no list.
    static Result<InboxPage> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

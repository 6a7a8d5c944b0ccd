#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// A notification of a repository: what it tells of, and how. Answers call the event's settings
/// `event_config`, requests `eventConfig`. Source: quay-api.md 7.1.
struct RepositoryNotification {
    QString uuid = {};
    std::optional<QString> title = {};
    QString event; ///< any text: releases know different ones
    QString method; ///< the same
    QJsonObject config = {};
    QJsonObject eventConfig = {};
    qint64 failures = 0; ///< tries in a row that did not reach anybody

    /// Protocol without uuid, event or method.
    static Result<RepositoryNotification> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    /// A request that makes one; what is missing is empty.
    static RepositoryNotification fromRequest(const QJsonObject &object);
    QJsonObject toRequest() const;

    friend bool operator==(const RepositoryNotification &,
                           const RepositoryNotification &) = default;
};

/// Answer of `GET /repository/{repo}/notification/`.
struct RepositoryNotificationList {
    QList<RepositoryNotification> notifications;

    /// Protocol when there is no list.
    static Result<RepositoryNotificationList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

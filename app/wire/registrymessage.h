#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace quayside::wire {

enum class MessageSeverity { Info, Warning, Error };

/// What a registry has to say to everybody. Source: quay-api.md 1.10, `GET /messages`.
struct RegistryMessage {
    QString uuid;
    QString content;
    MessageSeverity severity = MessageSeverity::Info;
    bool isMarkdown = false;

    QJsonObject toJson() const;

    friend bool operator==(const RegistryMessage &, const RegistryMessage &) = default;
};

struct RegistryMessages {
    QList<RegistryMessage> messages; ///< those with an id and a text

    /// Protocol when there is no list.
    static Result<RegistryMessages> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

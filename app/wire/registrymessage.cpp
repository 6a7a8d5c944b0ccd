#include "app/wire/registrymessage.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

QJsonObject RegistryMessage::toJson() const
{
    return {{"uuid"_L1, uuid},
            {"content"_L1, content},
            {"severity"_L1,
             severity == MessageSeverity::Error         ? "error"_L1
                 : severity == MessageSeverity::Warning ? "warning"_L1
                                                        : "info"_L1},
            {"media_type"_L1, isMarkdown ? "text/markdown"_L1 : "text/plain"_L1}};
}

QJsonObject RegistryMessages::toJson() const
{
    QJsonArray entries;
    for (const RegistryMessage &message : messages)
        entries.append(message.toJson());
    return {{"messages"_L1, entries}};
}

Result<RegistryMessages> RegistryMessages::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("messages"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"messages without a list"_s);
    RegistryMessages result;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject one = value.toObject();
        RegistryMessage message;
        message.uuid = stringOr(one, "uuid"_L1);
        message.content = stringOr(one, "content"_L1);
        const QString severity = stringOr(one, "severity"_L1);
        message.severity = severity == "error"_L1 ? MessageSeverity::Error
            : severity == "warning"_L1            ? MessageSeverity::Warning
                                                  : MessageSeverity::Info;
        message.isMarkdown = stringOr(one, "media_type"_L1) == "text/markdown"_L1;
        if (!message.uuid.isEmpty() && !message.content.isEmpty())
            result.messages.append(message);
    }
    return result;
}

} // namespace quayside::wire

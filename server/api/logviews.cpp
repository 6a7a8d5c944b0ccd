#include "server/api/logviews.h"

#include "app/core/reference.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

wire::LogRecord logView(const LogRow &row, const LogAnswer &answer)
{
    wire::LogRecord view{.kind = row.kind, .metadata = row.metadata, .at = row.at};
    if (!row.ip.isEmpty())
        view.ip = row.ip;
    if (!row.performer.isEmpty()) {
        // No user's name has a plus: it is a robot's.
        const bool isRobot = row.performer.contains(u'+');
        view.performer = wire::LogPerformer{
            row.performer, isRobot,
            wire::avatarFor(row.performer, answer.emails.value(row.performer),
                            isRobot ? wire::AvatarKind::Robot : wire::AvatarKind::User)};
    }
    const auto where = row.namespaceId ? answer.namespaces.constFind(row.namespaceId->value)
                                       : answer.namespaces.cend();
    if (where != answer.namespaces.cend()
        && NamespaceName::parse(where->name)) { // not a removed one
        const auto kind = where->isOrganization ? wire::AvatarKind::Org : wire::AvatarKind::User;
        view.where = wire::LogNamespace{
            where->name, where->isOrganization,
            wire::avatarFor(where->name, where->email.value_or(QString()), kind)};
    }
    return view;
}

QByteArray exportedRow(const LogRow &row)
{
    return QJsonDocument(logView(row, {}).toJson()).toJson(QJsonDocument::Compact);
}

} // namespace quayside::server

#include "server/domain/messageservice.h"

#include "server/domain/callerrights.h"
#include "server/domain/usagelog.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

Future<Result<QList<MessageRow>>> MessageService::list()
{
    return m_context.db.read([](Db &db) { return MessageStore(db).all(); });
}

Future<Result<void>> MessageService::add(Caller caller, MessageRow message)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return makeReadyFuture(allowed);
    message.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto now = db.now();
        if (!now)
            return failure(now);
        if (auto added = MessageStore(db).insert(message, *now); !added)
            return added;
        return logInNamespace(db, caller, caller.user, u"create_message"_s,
                              {{u"uuid"_s, message.uuid}, {u"severity"_s, message.severity}});
    });
}

Future<Result<void>> MessageService::remove(Caller caller, QString uuid)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return makeReadyFuture(allowed);
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto removed = MessageStore(db).remove(uuid);
        if (!removed)
            return failure(removed);
        if (!*removed)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        return logInNamespace(db, caller, caller.user, u"delete_message"_s, {{u"uuid"_s, uuid}});
    });
}

} // namespace quayside::server

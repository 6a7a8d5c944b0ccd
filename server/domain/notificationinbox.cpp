#include "server/domain/notificationinbox.h"

#include "server/domain/callerrights.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<InboxRow> rowFor(Db &db, const Caller &caller, const QString &uuid)
{
    auto user = requireUserAdmin(caller);
    if (!user)
        return failure(user);
    auto row = InboxStore(db).find(*user, uuid);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **row;
}

} // namespace

Result<void> notifyInbox(Db &db, NamespaceId target, const QString &kind,
                         const QJsonObject &metadata)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return InboxStore(db).insert({uuid, target, kind, metadata}, *now);
}

Future<Result<InboxPage>> NotificationInbox::list(Caller caller, int page, int limit)
{
    return m_context.db.read([=](Db &db) -> Result<InboxPage> {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        auto rows = InboxStore(db).open(*user, page * limit, limit + 1);
        if (!rows)
            return failure(rows);
        InboxPage found{*rows, rows->size() > limit};
        if (found.hasMore)
            found.rows.removeLast();
        return found;
    });
}

Future<Result<InboxRow>> NotificationInbox::get(Caller caller, QString uuid)
{
    return m_context.db.read([=](Db &db) { return rowFor(db, caller, uuid); });
}

Future<Result<InboxRow>> NotificationInbox::setDismissed(Caller caller, QString uuid,
                                                         bool isDismissed)
{
    return m_context.db.write([=](Db &db) -> Result<InboxRow> {
        auto row = rowFor(db, caller, uuid);
        if (!row)
            return row;
        if (auto set = InboxStore(db).setDismissed(uuid, isDismissed); !set)
            return failure(set);
        row->isDismissed = isDismissed;
        return row;
    });
}

} // namespace quayside::server

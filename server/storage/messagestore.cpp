#include "server/storage/messagestore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<QList<MessageRow>> MessageStore::all()
{
    auto rows = m_db.run("SELECT uuid, content, media_type, severity FROM message ORDER BY id");
    if (!rows)
        return failure(rows);
    QList<MessageRow> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3)});
    return list;
}

Result<void> MessageStore::insert(const MessageRow &row, Instant now)
{
    return done(m_db.run(R"sql(
        INSERT INTO message (uuid, content, media_type, severity, created_at)
        VALUES (:uuid, :content, :type, :severity, :now))sql",
                         {{":uuid", row.uuid},
                          {":content", row.content},
                          {":type", row.mediaType},
                          {":severity", row.severity},
                          {":now", now}}));
}

Result<bool> MessageStore::remove(const QString &uuid)
{
    auto rows = m_db.run("DELETE FROM message WHERE uuid = :uuid", {{":uuid", uuid}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

} // namespace quayside::server

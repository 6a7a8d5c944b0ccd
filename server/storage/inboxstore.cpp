#include "server/storage/inboxstore.h"

#include "server/storage/done.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

namespace {

InboxRow rowOf(const Rows &rows)
{
    InboxRow row;
    row.uuid = rows.text(0);
    row.target = NamespaceId{rows.int64(1)};
    row.targetName = rows.text(2);
    row.isOfOrganization = rows.text(3) == QLatin1StringView("org");
    row.kind = rows.text(4);
    row.metadata = QJsonDocument::fromJson(rows.text(5).toUtf8()).object();
    row.isDismissed = rows.boolean(6);
    row.created = rows.instant(7);
    return row;
}

} // namespace

Result<void> InboxStore::insert(const NewInboxRow &row, Instant now)
{
    const auto metadata =
        QString::fromUtf8(QJsonDocument(row.metadata).toJson(QJsonDocument::Compact));
    return done(m_db.run(R"sql(
        INSERT INTO user_notification (uuid, user_id, kind, metadata, created_at)
        VALUES (:uuid, :user, :kind, :metadata, :now))sql",
                         {{":uuid", row.uuid},
                          {":user", row.target.value},
                          {":kind", row.kind},
                          {":metadata", metadata},
                          {":now", now}}));
}

Result<QList<InboxRow>> InboxStore::open(NamespaceId user, int offset, int limit)
{
    // OFFSET: the wire counts pages, and a bell has few of them.
    auto rows = m_db.run(R"sql(
        SELECT u.uuid, u.user_id, n.name, n.kind, u.kind, u.metadata, u.dismissed, u.created_at
        FROM user_notification u JOIN namespace n ON n.id = u.user_id
        WHERE u.dismissed = 0 AND u.user_id IN (
            SELECT CAST(:user AS BIGINT)
            UNION SELECT t.org_id FROM team_member m JOIN team t ON t.id = m.team_id
            WHERE m.member_kind = 'user' AND m.member_id = :user AND t.role = 'admin')
        ORDER BY u.id DESC LIMIT :limit OFFSET :offset)sql",
                         {{":user", user.value}, {":limit", limit}, {":offset", offset}});
    if (!rows)
        return failure(rows);
    QList<InboxRow> list;
    while (rows->next())
        list.append(rowOf(*rows));
    return list;
}

Result<std::optional<InboxRow>> InboxStore::find(NamespaceId user, const QString &uuid)
{
    auto rows = m_db.run(R"sql(
        SELECT u.uuid, u.user_id, n.name, n.kind, u.kind, u.metadata, u.dismissed, u.created_at
        FROM user_notification u JOIN namespace n ON n.id = u.user_id
        WHERE u.uuid = :uuid AND u.user_id IN (
            SELECT CAST(:user AS BIGINT)
            UNION SELECT t.org_id FROM team_member m JOIN team t ON t.id = m.team_id
            WHERE m.member_kind = 'user' AND m.member_id = :user AND t.role = 'admin'))sql",
                         {{":uuid", uuid}, {":user", user.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rowOf(*rows);
}

Result<void> InboxStore::dismissKind(NamespaceId user, const QString &kind)
{
    return done(m_db.run(R"sql(
        UPDATE user_notification SET dismissed = 1
         WHERE user_id = :user AND kind = :kind AND dismissed = 0)sql",
                         {{":user", user.value}, {":kind", kind}}));
}

Result<void> InboxStore::setDismissed(const QString &uuid, bool isDismissed)
{
    return done(m_db.run("UPDATE user_notification SET dismissed = :dismissed WHERE uuid = :uuid",
                         {{":dismissed", isDismissed}, {":uuid", uuid}}));
}

} // namespace quayside::server

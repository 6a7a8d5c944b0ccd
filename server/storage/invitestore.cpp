#include "server/storage/invitestore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

/// Columns: id, team_id, user_id, name, address, inviter, notification.
Result<QList<InviteRow>> invites(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<InviteRow> list;
    while (rows->next()) {
        InviteRow row;
        row.id = rows->int64(0);
        row.team = TeamId{rows->int64(1)};
        if (const auto user = rows->optionalInt64(2))
            row.user = NamespaceId{*user};
        row.userName = rows->text(3);
        row.email = rows->text(4);
        row.inviter = rows->text(5);
        row.notification = rows->optionalText(6);
        list.append(row);
    }
    return list;
}

Result<std::optional<InviteRow>> first(const Result<QList<InviteRow>> &list)
{
    if (!list)
        return failure(list);
    return list->isEmpty() ? std::nullopt : std::optional(list->constFirst());
}

} // namespace

Result<bool> InviteStore::insert(const NewInvite &invite, Instant now)
{
    auto rows = m_db.run(
        R"sql(
        INSERT INTO team_invite (code_hash, team_id, user_id, email, inviter, notification,
                                 created_at)
        VALUES (:hash, :team, :user, :email, :inviter, :notification, :now)
        ON CONFLICT DO NOTHING)sql",
        {{":hash", invite.codeHash},
         {":team", invite.team.value},
         {":user", invite.user ? std::optional<qint64>(invite.user->value) : std::nullopt},
         {":email", invite.email},
         {":inviter", invite.inviter},
         {":notification", invite.notification},
         {":now", now}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<std::optional<InviteRow>> InviteStore::byCode(const QString &codeHash)
{
    return first(invites(m_db.run(R"sql(
        SELECT i.id, i.team_id, i.user_id, COALESCE(n.name, ''), COALESCE(i.email, n.email, ''),
               i.inviter, i.notification
        FROM team_invite i LEFT JOIN namespace n ON n.id = i.user_id
        WHERE i.code_hash = :hash)sql",
                                  {{":hash", codeHash}})));
}

Result<std::optional<InviteRow>> InviteStore::ofUser(TeamId team, NamespaceId user)
{
    return first(invites(m_db.run(R"sql(
        SELECT i.id, i.team_id, i.user_id, COALESCE(n.name, ''), COALESCE(n.email, ''), i.inviter,
               i.notification
        FROM team_invite i JOIN namespace n ON n.id = i.user_id
        WHERE i.team_id = :team AND i.user_id = :user)sql",
                                  {{":team", team.value}, {":user", user.value}})));
}

Result<std::optional<InviteRow>> InviteStore::ofAddress(TeamId team, const QString &email)
{
    return first(invites(m_db.run(R"sql(
        SELECT id, team_id, user_id, '', email, inviter, notification
        FROM team_invite WHERE team_id = :team AND email = :email)sql",
                                  {{":team", team.value}, {":email", email}})));
}

Result<QList<InviteRow>> InviteStore::list(TeamId team, int limit)
{
    return invites(m_db.run(R"sql(
        SELECT i.id, i.team_id, i.user_id, COALESCE(n.name, ''), COALESCE(i.email, n.email, ''),
               i.inviter, i.notification
        FROM team_invite i LEFT JOIN namespace n ON n.id = i.user_id
        WHERE i.team_id = :team AND n.deleted_ms IS NULL ORDER BY i.id LIMIT :limit)sql",
                            {{":team", team.value}, {":limit", limit}}));
}

Result<qint64> InviteStore::count(TeamId team)
{
    auto rows =
        m_db.run("SELECT COUNT(*) FROM team_invite WHERE team_id = :team", {{":team", team.value}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<void> InviteStore::remove(qint64 id)
{
    return done(m_db.run("DELETE FROM team_invite WHERE id = :id", {{":id", id}}));
}

Result<void> InviteStore::removeOfTeam(TeamId team)
{
    return done(m_db.run("DELETE FROM team_invite WHERE team_id = :team", {{":team", team.value}}));
}

Result<qint64> InviteStore::purge(NamespaceId organization, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM team_invite WHERE id IN (
            SELECT i.id FROM team t JOIN team_invite i ON i.team_id = t.id
            WHERE t.org_id = :org LIMIT :limit))sql",
                             {{":org", organization.value}, {":limit", limit}}));
}

} // namespace quayside::server

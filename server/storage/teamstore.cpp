#include "server/storage/teamstore.h"

#include "server/storage/done.h"
#include "server/storage/likepattern.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

TeamRow rowOf(const Rows &rows)
{
    return {TeamId{rows.int64(0)}, NamespaceId{rows.int64(1)}, rows.text(2),
            organizationRoleFromString(rows.text(3)).value_or(OrganizationRole::Member),
            rows.text(4)};
}

Result<std::optional<TeamRow>> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rowOf(*rows);
}

/// Columns: kind, id, name, e-mail.
MemberRow memberOf(const Rows &rows, int from)
{
    return {{granteeKindFromString(rows.text(from)), rows.int64(from + 1)},
            rows.text(from + 2),
            rows.optionalText(from + 3).value_or(QString())};
}

Result<QList<TeamMembership>> memberships(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<TeamMembership> list;
    while (rows->next())
        list.append({memberOf(*rows, 0), rows->text(4)});
    return list;
}

} // namespace

Result<std::optional<TeamRow>> TeamStore::byName(NamespaceId organization, const QString &name)
{
    return first(m_db.run(R"sql(
        SELECT id, org_id, name, role, description FROM team
        WHERE org_id = :org AND name = :name)sql",
                          {{":org", organization.value}, {":name", name}}));
}

Result<std::optional<TeamRow>> TeamStore::byId(TeamId id)
{
    return first(m_db.run("SELECT id, org_id, name, role, description FROM team WHERE id = :id",
                          {{":id", id.value}}));
}

Result<QList<TeamSummary>> TeamStore::list(NamespaceId organization, const GranteeKey &asks)
{
    const auto asker = asks.grantee();
    auto rows = m_db.run(
        R"sql(
        SELECT t.id, t.org_id, t.name, t.role, t.description,
               (SELECT COUNT(*) FROM team_member m WHERE m.team_id = t.id),
               (SELECT COUNT(*) FROM permission p JOIN repository r ON r.id = p.repo_id
                WHERE p.grantee_kind = 'team' AND p.grantee_id = t.id AND r.state <> 'deleted'),
               EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = t.id
                         AND m.member_kind = :kind AND m.member_id = :member)
        FROM team t WHERE t.org_id = :org ORDER BY t.id)sql",
        {{":kind", toString(asker.kind)}, {":member", asker.id}, {":org", organization.value}});
    if (!rows)
        return failure(rows);
    QList<TeamSummary> list;
    while (rows->next())
        list.append({rowOf(*rows), rows->int64(5), rows->int64(6), rows->boolean(7)});
    return list;
}

Result<TeamId> TeamStore::insert(const TeamRow &row)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO team (org_id, name, role, description)
        VALUES (:org, :name, :role, :description) RETURNING id)sql",
                         {{":org", row.organization.value},
                          {":name", row.name},
                          {":role", toString(row.role)},
                          {":description", row.description}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"INSERT team returned no row"_s);
    return TeamId{rows->int64(0)};
}

Result<void> TeamStore::update(TeamId id, OrganizationRole role, const QString &description)
{
    return done(
        m_db.run("UPDATE team SET role = :role, description = :description WHERE id = :id",
                 {{":role", toString(role)}, {":description", description}, {":id", id.value}}));
}

Result<void> TeamStore::remove(TeamId id)
{
    if (auto members =
            done(m_db.run("DELETE FROM team_member WHERE team_id = :id", {{":id", id.value}}));
        !members)
        return members;
    return done(m_db.run("DELETE FROM team WHERE id = :id", {{":id", id.value}}));
}

Result<QList<MemberRow>> TeamStore::members(TeamId id)
{
    auto rows = m_db.run(R"sql(
        SELECT 'user', n.id, n.name, n.email
        FROM team_member m JOIN namespace n ON n.id = m.member_id
        WHERE m.team_id = :team1 AND m.member_kind = 'user'
        UNION ALL
        SELECT 'robot', r.id, n.name || '+' || r.shortname, NULL
        FROM team_member m JOIN robot r ON r.id = m.member_id JOIN namespace n ON n.id = r.namespace_id
        WHERE m.team_id = :team2 AND m.member_kind = 'robot'
        ORDER BY 3)sql",
                         {{":team1", id.value}, {":team2", id.value}});
    if (!rows)
        return failure(rows);
    QList<MemberRow> list;
    while (rows->next())
        list.append(memberOf(*rows, 0));
    return list;
}

Result<bool> TeamStore::addMember(TeamId id, Grantee member)
{
    auto rows = affected(m_db.run(
        R"sql(
        INSERT INTO team_member (team_id, member_kind, member_id) VALUES (:team, :kind, :member)
        ON CONFLICT (team_id, member_kind, member_id) DO NOTHING)sql",
        {{":team", id.value}, {":kind", toString(member.kind)}, {":member", member.id}}));
    if (!rows)
        return failure(rows);
    return *rows > 0;
}

Result<bool> TeamStore::removeMember(TeamId id, Grantee member)
{
    auto rows = affected(m_db.run(
        R"sql(
        DELETE FROM team_member
        WHERE team_id = :team AND member_kind = :kind AND member_id = :member)sql",
        {{":team", id.value}, {":kind", toString(member.kind)}, {":member", member.id}}));
    if (!rows)
        return failure(rows);
    return *rows > 0;
}

Result<bool> TeamStore::isMember(TeamId id, Grantee member)
{
    return isFound(m_db.run(
        R"sql(
        SELECT 1 FROM team_member
        WHERE team_id = :team AND member_kind = :kind AND member_id = :member)sql",
        {{":team", id.value}, {":kind", toString(member.kind)}, {":member", member.id}}));
}

Result<void> TeamStore::removeMember(Grantee member)
{
    return done(
        m_db.run("DELETE FROM team_member WHERE member_kind = :kind AND member_id = :member",
                 {{":kind", toString(member.kind)}, {":member", member.id}}));
}

Result<qint64> TeamStore::removeFrom(NamespaceId organization, NamespaceId user)
{
    return affected(m_db.run(R"sql(
        DELETE FROM team_member WHERE member_kind = 'user' AND member_id = :user
          AND team_id IN (SELECT id FROM team WHERE org_id = :org))sql",
                             {{":user", user.value}, {":org", organization.value}}));
}

Result<OrganizationRole> TeamStore::strongestRole(NamespaceId organization, Grantee member)
{
    auto rows = m_db.run(
        R"sql(
        SELECT t.role FROM team_member m JOIN team t ON t.id = m.team_id
        WHERE m.member_kind = :kind AND m.member_id = :member AND t.org_id = :org
        ORDER BY CASE t.role WHEN 'admin' THEN 0 WHEN 'creator' THEN 1 ELSE 2 END LIMIT 1)sql",
        {{":kind", toString(member.kind)}, {":member", member.id}, {":org", organization.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return OrganizationRole::None;
    return organizationRoleFromString(rows->text(0)).value_or(OrganizationRole::None);
}

Result<bool> TeamStore::hasAdmin(NamespaceId organization)
{
    return isFound(m_db.run(R"sql(
        SELECT 1 FROM team t JOIN team_member m ON m.team_id = t.id
        WHERE t.org_id = :org AND t.role = 'admin' AND m.member_kind = 'user' LIMIT 1)sql",
                            {{":org", organization.value}}));
}

Result<bool> TeamStore::isInOrganization(NamespaceId organization, NamespaceId user)
{
    auto role = strongestRole(organization, user);
    if (!role)
        return failure(role);
    return *role != OrganizationRole::None;
}

Result<QList<TeamMembership>> TeamStore::memberships(NamespaceId organization,
                                                     std::optional<NamespaceId> user)
{
    return server::memberships(m_db.run(R"sql(
        SELECT 'user', n.id, n.name, n.email, t.name
        FROM team t JOIN team_member m ON m.team_id = t.id AND m.member_kind = 'user'
        JOIN namespace n ON n.id = m.member_id
        WHERE t.org_id = :org AND (:all = 1 OR n.id = :user)
        ORDER BY n.name, t.name)sql",
                                        {{":org", organization.value},
                                         {":all", !user.has_value()},
                                         {":user", user.value_or(NamespaceId{}).value}}));
}

Result<QList<TeamMembership>> TeamStore::robotMemberships(NamespaceId ns)
{
    return server::memberships(m_db.run(R"sql(
        SELECT 'robot', r.id, r.shortname, NULL, t.name
        FROM robot r JOIN team_member m ON m.member_kind = 'robot' AND m.member_id = r.id
        JOIN team t ON t.id = m.team_id
        WHERE r.namespace_id = :ns ORDER BY r.id, t.name)sql",
                                        {{":ns", ns.value}}));
}

Result<QList<QString>> TeamStore::byPrefix(NamespaceId organization, const QString &prefix,
                                           int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT name FROM team WHERE org_id = :org AND name >= :prefix AND name < :end
        ORDER BY name LIMIT :limit)sql",
                         {{":org", organization.value},
                          {":prefix", prefix},
                          {":end", prefixEnd(prefix)},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<QString> list;
    while (rows->next())
        list.append(rows->text(0));
    return list;
}

Result<QList<FoundTeam>> TeamStore::search(NamespaceId user, const QString &part, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT t.name, n.name FROM team t JOIN namespace n ON n.id = t.org_id
        WHERE t.name LIKE :part ESCAPE '!' AND n.deleted_ms IS NULL
          AND (t.id IN (SELECT m.team_id FROM team_member m
                        WHERE m.member_kind = 'user' AND m.member_id = :user1)
               OR t.org_id IN (SELECT a.org_id FROM team_member m JOIN team a ON a.id = m.team_id
                               WHERE m.member_kind = 'user' AND m.member_id = :user2
                                 AND a.role = 'admin'))
        ORDER BY t.name, n.name LIMIT :limit)sql",
                         {{":part", containsPattern(part)},
                          {":user1", user.value},
                          {":user2", user.value},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<FoundTeam> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1)});
    return list;
}

Result<qint64> TeamStore::purgeMembers(NamespaceId organization, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM team_member WHERE (team_id, member_kind, member_id) IN (
            SELECT m.team_id, m.member_kind, m.member_id
            FROM team t JOIN team_member m ON m.team_id = t.id WHERE t.org_id = :org LIMIT :limit))sql",
                             {{":org", organization.value}, {":limit", limit}}));
}

Result<qint64> TeamStore::purgeTeams(NamespaceId organization, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM team WHERE id IN (SELECT id FROM team WHERE org_id = :org LIMIT :limit))sql",
                             {{":org", organization.value}, {":limit", limit}}));
}

} // namespace quayside::server

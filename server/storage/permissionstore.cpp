#include "server/storage/permissionstore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

RepositoryRole roleOfText(const QString &text)
{
    return repositoryRoleFromString(text).value_or(RepositoryRole::None);
}

/// Columns: kind, id, name, e-mail, role.
Result<QList<PermissionRow>> permissions(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<PermissionRow> list;
    while (rows->next()) {
        list.append({{granteeKindFromString(rows->text(0)), rows->int64(1)},
                     rows->text(2),
                     rows->optionalText(3).value_or(QString()),
                     roleOfText(rows->text(4))});
    }
    return list;
}

/// Columns: kind, id, name, e-mail, repository.
Result<QList<RepositoryHolder>> holders(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<RepositoryHolder> list;
    while (rows->next()) {
        list.append({{granteeKindFromString(rows->text(0)), rows->int64(1)},
                     rows->text(2),
                     rows->optionalText(3).value_or(QString()),
                     rows->text(4)});
    }
    return list;
}

} // namespace

Result<void> PermissionStore::grant(RepositoryId repository, Grantee to, RepositoryRole role)
{
    return done(m_db.run(R"sql(
        INSERT INTO permission (repo_id, grantee_kind, grantee_id, role)
        VALUES (:repo, :kind, :grantee, :role)
        ON CONFLICT (repo_id, grantee_kind, grantee_id) DO UPDATE SET role = excluded.role)sql",
                         {{":repo", repository.value},
                          {":kind", toString(to.kind)},
                          {":grantee", to.id},
                          {":role", toString(role)}}));
}

Result<bool> PermissionStore::revoke(RepositoryId repository, Grantee from)
{
    auto rows = affected(m_db.run(
        R"sql(
        DELETE FROM permission
        WHERE repo_id = :repo AND grantee_kind = :kind AND grantee_id = :grantee)sql",
        {{":repo", repository.value}, {":kind", toString(from.kind)}, {":grantee", from.id}}));
    if (!rows)
        return failure(rows);
    return *rows > 0;
}

Result<void> PermissionStore::revokeAll(Grantee from)
{
    return done(
        m_db.run("DELETE FROM permission WHERE grantee_kind = :kind AND grantee_id = :grantee",
                 {{":kind", toString(from.kind)}, {":grantee", from.id}}));
}

Result<qint64> PermissionStore::revokeIn(NamespaceId ns, NamespaceId user)
{
    return affected(m_db.run(R"sql(
        DELETE FROM permission WHERE grantee_kind = 'user' AND grantee_id = :user
          AND repo_id IN (SELECT id FROM repository WHERE namespace_id = :ns))sql",
                             {{":user", user.value}, {":ns", ns.value}}));
}

Result<std::optional<RepositoryRole>> PermissionStore::roleOf(RepositoryId repository, Grantee of)
{
    auto rows = m_db.run(
        R"sql(
        SELECT role FROM permission
        WHERE repo_id = :repo AND grantee_kind = :kind AND grantee_id = :grantee)sql",
        {{":repo", repository.value}, {":kind", toString(of.kind)}, {":grantee", of.id}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return roleOfText(rows->text(0));
}

Result<RepositoryRole> PermissionStore::strongestRole(RepositoryId repository,
                                                      const GranteeKey &who)
{
    auto all = roles(repository, who.grantee());
    if (!all)
        return failure(all);
    return all->isEmpty() ? RepositoryRole::None : all->first();
}

Result<QList<RepositoryRole>> PermissionStore::roles(RepositoryId repository, Grantee of)
{
    auto rows = m_db.run(R"sql(
        SELECT role FROM (
            SELECT p.role FROM permission p
            WHERE p.repo_id = :repo1 AND p.grantee_kind = :kind1 AND p.grantee_id = :member1
            UNION ALL
            SELECT p.role FROM team_member m
            JOIN permission p ON p.grantee_kind = 'team' AND p.grantee_id = m.team_id
                             AND p.repo_id = :repo2
            WHERE m.member_kind = :kind2 AND m.member_id = :member2) AS roles
        ORDER BY CASE role WHEN 'admin' THEN 0 WHEN 'write' THEN 1 ELSE 2 END)sql",
                         {{":repo1", repository.value},
                          {":kind1", toString(of.kind)},
                          {":member1", of.id},
                          {":repo2", repository.value},
                          {":kind2", toString(of.kind)},
                          {":member2", of.id}});
    if (!rows)
        return failure(rows);
    QList<RepositoryRole> list;
    while (rows->next())
        list.append(roleOfText(rows->text(0)));
    return list;
}

Result<QList<PermissionRow>> PermissionStore::ofUsers(RepositoryId repository)
{
    return permissions(m_db.run(R"sql(
        SELECT 'user', n.id, n.name, n.email, p.role
        FROM permission p JOIN namespace n ON n.id = p.grantee_id
        WHERE p.repo_id = :repo1 AND p.grantee_kind = 'user' AND n.deleted_ms IS NULL
        UNION ALL
        SELECT 'robot', r.id, n.name || '+' || r.shortname, NULL, p.role
        FROM permission p JOIN robot r ON r.id = p.grantee_id JOIN namespace n ON n.id = r.namespace_id
        WHERE p.repo_id = :repo2 AND p.grantee_kind = 'robot'
        ORDER BY 3)sql",
                                {{":repo1", repository.value}, {":repo2", repository.value}}));
}

Result<QList<PermissionRow>> PermissionStore::ofTeams(RepositoryId repository)
{
    return permissions(m_db.run(R"sql(
        SELECT 'team', t.id, t.name, NULL, p.role
        FROM permission p JOIN team t ON t.id = p.grantee_id
        WHERE p.repo_id = :repo AND p.grantee_kind = 'team' ORDER BY t.name)sql",
                                {{":repo", repository.value}}));
}

Result<QList<GrantedRepository>> PermissionStore::of(Grantee grantee)
{
    auto rows = m_db.run(R"sql(
        SELECT r.name, r.visibility, p.role FROM permission p JOIN repository r ON r.id = p.repo_id
        WHERE p.grantee_kind = :kind AND p.grantee_id = :grantee AND r.state <> 'deleted'
        ORDER BY r.path)sql",
                         {{":kind", toString(grantee.kind)}, {":grantee", grantee.id}});
    if (!rows)
        return failure(rows);
    QList<GrantedRepository> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1) == "public"_L1, roleOfText(rows->text(2))});
    return list;
}

Result<QList<RepositoryHolder>> PermissionStore::usersIn(NamespaceId ns,
                                                         std::optional<NamespaceId> user)
{
    return holders(m_db.run(R"sql(
        SELECT 'user', n.id, n.name, n.email, r.name
        FROM repository r JOIN permission p ON p.repo_id = r.id AND p.grantee_kind = 'user'
        JOIN namespace n ON n.id = p.grantee_id AND n.deleted_ms IS NULL
        WHERE r.namespace_id = :ns AND r.state <> 'deleted' AND (:all = 1 OR n.id = :user)
        ORDER BY n.name, r.name)sql",
                            {{":ns", ns.value},
                             {":all", !user.has_value()},
                             {":user", user.value_or(NamespaceId{}).value}}));
}

Result<QList<RepositoryHolder>> PermissionStore::ofRobots(NamespaceId ns)
{
    return holders(m_db.run(R"sql(
        SELECT 'robot', b.id, b.shortname, NULL, r.name
        FROM robot b JOIN permission p ON p.grantee_kind = 'robot' AND p.grantee_id = b.id
        JOIN repository r ON r.id = p.repo_id AND r.state <> 'deleted'
        WHERE b.namespace_id = :ns ORDER BY b.id, r.name)sql",
                            {{":ns", ns.value}}));
}

Result<qint64> PermissionStore::purge(NamespaceId ns, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM permission WHERE id IN (
            SELECT p.id FROM (
                SELECT 'team' AS kind, id FROM team WHERE org_id = :ns1
                UNION ALL
                SELECT 'robot' AS kind, id FROM robot WHERE namespace_id = :ns2) AS gone
            JOIN permission p ON p.grantee_kind = gone.kind AND p.grantee_id = gone.id
            LIMIT :limit))sql",
                             {{":ns1", ns.value}, {":ns2", ns.value}, {":limit", limit}}));
}

} // namespace quayside::server

#include "server/storage/prototypestore.h"

#include "server/storage/done.h"

#include <algorithm>

namespace quayside::server {

namespace {

/// Columns: id, uuid, kind and id of the activating one, of the delegate, role.
PrototypeRow rowOf(const Rows &rows)
{
    PrototypeRow row;
    row.id = PrototypeId{rows.int64(0)};
    row.uuid = rows.text(1);
    if (!rows.isNull(3))
        row.activating = Grantee(granteeKindFromString(rows.text(2)), rows.int64(3));
    row.delegate = {granteeKindFromString(rows.text(4)), rows.int64(5)};
    row.role = repositoryRoleFromString(rows.text(6)).value_or(RepositoryRole::Read);
    return row;
}

} // namespace

Result<QList<PrototypeDetails>> PrototypeStore::details(NamespaceId organization,
                                                        const std::optional<QString> &uuid)
{
    auto rows = m_db.run(R"sql(
        SELECT p.id, p.uuid, p.activating_kind, p.activating_id, p.delegate_kind, p.delegate_id, p.role,
               COALESCE(an.name || '+' || ar.shortname, an.name, au.name), au.email,
               COALESCE(dt.name, dn.name || '+' || dr.shortname, du.name), du.email
        FROM prototype p
        LEFT JOIN namespace au ON p.activating_kind = 'user' AND au.id = p.activating_id
        LEFT JOIN robot ar ON p.activating_kind = 'robot' AND ar.id = p.activating_id
        LEFT JOIN namespace an ON an.id = ar.namespace_id
        LEFT JOIN namespace du ON p.delegate_kind = 'user' AND du.id = p.delegate_id
        LEFT JOIN robot dr ON p.delegate_kind = 'robot' AND dr.id = p.delegate_id
        LEFT JOIN namespace dn ON dn.id = dr.namespace_id
        LEFT JOIN team dt ON p.delegate_kind = 'team' AND dt.id = p.delegate_id
        WHERE p.org_id = :org AND (:all = 1 OR p.uuid = :uuid)
          AND au.deleted_ms IS NULL AND du.deleted_ms IS NULL
        ORDER BY p.id)sql",
                         {{":org", organization.value},
                          {":all", !uuid.has_value()},
                          {":uuid", uuid.value_or(QString())}});
    if (!rows)
        return failure(rows);
    QList<PrototypeDetails> list;
    while (rows->next()) {
        list.append({rowOf(*rows), rows->text(7), rows->optionalText(8).value_or(QString()),
                     rows->text(9), rows->optionalText(10).value_or(QString())});
    }
    return list;
}

Result<QList<PrototypeDetails>> PrototypeStore::list(NamespaceId organization)
{
    return details(organization, std::nullopt);
}

Result<std::optional<PrototypeDetails>> PrototypeStore::byUuid(NamespaceId organization,
                                                               const QString &uuid)
{
    auto found = details(organization, uuid);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> PrototypeStore::insert(NamespaceId organization, const PrototypeRow &row)
{
    std::optional<QString> activatingKind;
    std::optional<qint64> activatingId;
    if (row.activating) {
        activatingKind = toString(row.activating->kind);
        activatingId = row.activating->id;
    }
    return done(m_db.run(R"sql(
        INSERT INTO prototype (uuid, org_id, activating_kind, activating_id, delegate_kind,
                               delegate_id, role)
        VALUES (:uuid, :org, :akind, :aid, :dkind, :did, :role))sql",
                         {{":uuid", row.uuid},
                          {":org", organization.value},
                          {":akind", activatingKind},
                          {":aid", activatingId},
                          {":dkind", toString(row.delegate.kind)},
                          {":did", row.delegate.id},
                          {":role", toString(row.role)}}));
}

Result<void> PrototypeStore::setRole(PrototypeId id, RepositoryRole role)
{
    return done(m_db.run("UPDATE prototype SET role = :role WHERE id = :id",
                         {{":role", toString(role)}, {":id", id.value}}));
}

Result<void> PrototypeStore::remove(PrototypeId id)
{
    return done(m_db.run("DELETE FROM prototype WHERE id = :id", {{":id", id.value}}));
}

Result<void> PrototypeStore::removeOf(Grantee somebody)
{
    return done(m_db.run(R"sql(
        DELETE FROM prototype
        WHERE (delegate_kind = :kind1 AND delegate_id = :id1)
           OR (activating_kind = :kind2 AND activating_id = :id2))sql",
                         {{":kind1", toString(somebody.kind)},
                          {":id1", somebody.id},
                          {":kind2", toString(somebody.kind)},
                          {":id2", somebody.id}}));
}

Result<void> PrototypeStore::removeIn(NamespaceId organization, Grantee somebody)
{
    return done(m_db.run(R"sql(
        DELETE FROM prototype
        WHERE org_id = :org AND ((delegate_kind = :kind1 AND delegate_id = :id1)
                                 OR (activating_kind = :kind2 AND activating_id = :id2)))sql",
                         {{":org", organization.value},
                          {":kind1", toString(somebody.kind)},
                          {":id1", somebody.id},
                          {":kind2", toString(somebody.kind)},
                          {":id2", somebody.id}}));
}

Result<QList<PrototypeRow>> PrototypeStore::activatedBy(NamespaceId organization, Grantee maker)
{
    auto rows = m_db.run(
        R"sql(
        SELECT id, uuid, activating_kind, activating_id, delegate_kind, delegate_id, role
        FROM prototype
        WHERE org_id = :org AND (activating_id IS NULL
                                 OR (activating_kind = :kind AND activating_id = :maker))
        ORDER BY CASE WHEN activating_id IS NULL THEN 1 ELSE 0 END, id)sql",
        {{":org", organization.value}, {":kind", toString(maker.kind)}, {":maker", maker.id}});
    if (!rows)
        return failure(rows);
    QList<PrototypeRow> list;
    while (rows->next()) {
        const auto row = rowOf(*rows);
        const bool isKnown =
            std::any_of(list.cbegin(), list.cend(), [&row](const PrototypeRow &other) {
                return other.delegate == row.delegate;
            });
        if (!isKnown)
            list.append(row);
    }
    return list;
}

Result<qint64> PrototypeStore::purge(NamespaceId organization, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM prototype WHERE id IN (
            SELECT id FROM prototype WHERE org_id = :org LIMIT :limit))sql",
                             {{":org", organization.value}, {":limit", limit}}));
}

} // namespace quayside::server

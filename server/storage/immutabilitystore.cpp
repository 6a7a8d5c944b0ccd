#include "server/storage/immutabilitystore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

Result<QList<ImmutabilityRow>> all(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<ImmutabilityRow> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1), rows->boolean(2)});
    return list;
}

/// No row has the id 0: the column of the other kind of owner finds nothing.
qint64 namespaceOf(const PolicyOwner &owner)
{
    const auto *ns = std::get_if<NamespaceId>(&owner);
    return ns ? ns->value : 0;
}

qint64 repositoryOf(const PolicyOwner &owner)
{
    const auto *repo = std::get_if<RepositoryId>(&owner);
    return repo ? repo->value : 0;
}

std::optional<qint64> idOrNull(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

} // namespace

Result<QList<ImmutabilityRow>> ImmutabilityStore::list(const PolicyOwner &owner)
{
    return all(m_db.run(R"sql(
        SELECT uuid, tag_pattern, matches FROM immutability
        WHERE ns_id = :ns OR repo_id = :repo ORDER BY id)sql",
                        {{":ns", namespaceOf(owner)}, {":repo", repositoryOf(owner)}}));
}

Result<std::optional<ImmutabilityRow>> ImmutabilityStore::find(const PolicyOwner &owner,
                                                               const QString &uuid)
{
    auto rows = all(
        m_db.run(R"sql(
        SELECT uuid, tag_pattern, matches FROM immutability
        WHERE uuid = :uuid AND (ns_id = :ns OR repo_id = :repo))sql",
                 {{":uuid", uuid}, {":ns", namespaceOf(owner)}, {":repo", repositoryOf(owner)}}));
    if (!rows)
        return failure(rows);
    if (rows->isEmpty())
        return std::nullopt;
    return rows->first();
}

Result<void> ImmutabilityStore::insert(const PolicyOwner &owner, const ImmutabilityRow &policy)
{
    return done(m_db.run(R"sql(
        INSERT INTO immutability (uuid, ns_id, repo_id, tag_pattern, matches)
        VALUES (:uuid, :ns, :repo, :pattern, :matches))sql",
                         {{":uuid", policy.uuid},
                          {":ns", idOrNull(namespaceOf(owner))},
                          {":repo", idOrNull(repositoryOf(owner))},
                          {":pattern", policy.pattern},
                          {":matches", policy.matches}}));
}

Result<void> ImmutabilityStore::update(const PolicyOwner &owner, const ImmutabilityRow &policy)
{
    return done(m_db.run(R"sql(
        UPDATE immutability SET tag_pattern = :pattern, matches = :matches
        WHERE uuid = :uuid AND (ns_id = :ns OR repo_id = :repo))sql",
                         {{":pattern", policy.pattern},
                          {":matches", policy.matches},
                          {":uuid", policy.uuid},
                          {":ns", namespaceOf(owner)},
                          {":repo", repositoryOf(owner)}}));
}

Result<void> ImmutabilityStore::remove(const PolicyOwner &owner, const QString &uuid)
{
    return done(
        m_db.run("DELETE FROM immutability WHERE uuid = :uuid AND (ns_id = :ns OR repo_id = :repo)",
                 {{":uuid", uuid}, {":ns", namespaceOf(owner)}, {":repo", repositoryOf(owner)}}));
}

Result<qint64> ImmutabilityStore::count(const PolicyOwner &owner)
{
    auto rows = m_db.run("SELECT COUNT(*) FROM immutability WHERE ns_id = :ns OR repo_id = :repo",
                         {{":ns", namespaceOf(owner)}, {":repo", repositoryOf(owner)}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<QList<ImmutabilityRow>> ImmutabilityStore::applying(NamespaceId ns, RepositoryId repo)
{
    return all(m_db.run(R"sql(
        SELECT uuid, tag_pattern, matches FROM immutability
        WHERE ns_id = :ns OR repo_id = :repo ORDER BY id)sql",
                        {{":ns", ns.value}, {":repo", repo.value}}));
}

} // namespace quayside::server

#include "server/storage/autoprunestore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// One of the two is 0, which no row has.
struct OwnerKeys {
    explicit OwnerKeys(const PruneOwner &owner)
    {
        if (const auto *id = std::get_if<NamespaceId>(&owner))
            ns = id->value;
        else
            repo = std::get<RepositoryId>(owner).value;
    }
    qint64 ns = 0;
    qint64 repo = 0;
};

std::optional<qint64> orNull(qint64 id)
{
    return id ? std::optional(id) : std::nullopt;
}

Result<QList<AutopruneRow>> rowsOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<AutopruneRow> list;
    while (rows->next()) {
        auto rule =
            PruneRule::parse(rows->text(1), rows->text(2), rows->optionalText(3), rows->boolean(4));
        if (!rule)
            return failure(ErrorCode::Internal, rule.error().message);
        list.append({rows->text(0), std::move(*rule)});
    }
    return list;
}

std::optional<QString> patternOf(const PruneRule &rule)
{
    return rule.pattern ? std::optional(rule.pattern->toString()) : std::nullopt;
}

} // namespace

Result<QList<AutopruneRow>> AutopruneStore::list(const PruneOwner &owner)
{
    const OwnerKeys keys(owner);
    return rowsOf(keys.ns ? m_db.run(R"sql(
        SELECT uuid, method, value, tag_pattern, matches FROM autoprune
        WHERE ns_id = :ns ORDER BY id)sql",
                                     {{":ns", keys.ns}})
                          : m_db.run(R"sql(
        SELECT uuid, method, value, tag_pattern, matches FROM autoprune
        WHERE repo_id = :repo ORDER BY id)sql",
                                     {{":repo", keys.repo}}));
}

Result<std::optional<AutopruneRow>> AutopruneStore::find(const PruneOwner &owner,
                                                         const QString &uuid)
{
    const OwnerKeys keys(owner);
    auto rows = rowsOf(m_db.run(R"sql(
        SELECT uuid, method, value, tag_pattern, matches FROM autoprune
        WHERE uuid = :uuid AND (ns_id = :ns OR repo_id = :repo))sql",
                                {{":uuid", uuid}, {":ns", keys.ns}, {":repo", keys.repo}}));
    if (!rows)
        return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<void> AutopruneStore::insert(const PruneOwner &owner, const AutopruneRow &row)
{
    const OwnerKeys keys(owner);
    return done(m_db.run(R"sql(
        INSERT INTO autoprune (uuid, ns_id, repo_id, method, value, tag_pattern, matches)
        VALUES (:uuid, :ns, :repo, :method, :value, :pattern, :matches))sql",
                         {{":uuid", row.uuid},
                          {":ns", orNull(keys.ns)},
                          {":repo", orNull(keys.repo)},
                          {":method", toString(row.rule.method)},
                          {":value", row.rule.value},
                          {":pattern", patternOf(row.rule)},
                          {":matches", row.rule.isMatching}}));
}

Result<bool> AutopruneStore::update(const PruneOwner &owner, const AutopruneRow &row)
{
    const OwnerKeys keys(owner);
    auto changed = affected(m_db.run(R"sql(
        UPDATE autoprune SET method = :method, value = :value, tag_pattern = :pattern,
               matches = :matches
        WHERE uuid = :uuid AND (ns_id = :ns OR repo_id = :repo))sql",
                                     {{":method", toString(row.rule.method)},
                                      {":value", row.rule.value},
                                      {":pattern", patternOf(row.rule)},
                                      {":matches", row.rule.isMatching},
                                      {":uuid", row.uuid},
                                      {":ns", keys.ns},
                                      {":repo", keys.repo}}));
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<bool> AutopruneStore::remove(const PruneOwner &owner, const QString &uuid)
{
    const OwnerKeys keys(owner);
    auto gone = affected(
        m_db.run("DELETE FROM autoprune WHERE uuid = :uuid AND (ns_id = :ns OR repo_id = :repo)",
                 {{":uuid", uuid}, {":ns", keys.ns}, {":repo", keys.repo}}));
    if (!gone)
        return failure(gone);
    return *gone > 0;
}

Result<QList<PruneDue>> AutopruneStore::due(NamespaceId after, Instant before,
                                            std::optional<Instant> defaultBefore, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT n.id, CASE WHEN :default1 = 1 AND COALESCE(p.default_ms, 0) <= :day1
                          THEN 1 ELSE 0 END
        FROM namespace n LEFT JOIN autoprune_run p ON p.ns_id = n.id
        WHERE n.id > :after AND n.deleted_ms IS NULL
          AND ((:default2 = 1 AND COALESCE(p.default_ms, 0) <= :day2)
               OR (COALESCE(p.last_ms, 0) <= :before
                   AND (EXISTS (SELECT 1 FROM autoprune a WHERE a.ns_id = n.id)
                        OR EXISTS (SELECT 1 FROM autoprune a
                                   JOIN repository r ON r.id = a.repo_id
                                   WHERE r.namespace_id = n.id))))
        ORDER BY n.id LIMIT :limit)sql",
                         {{":default1", defaultBefore.has_value()},
                          {":day1", defaultBefore.value_or(Instant())},
                          {":after", after.value},
                          {":default2", defaultBefore.has_value()},
                          {":day2", defaultBefore.value_or(Instant())},
                          {":before", before},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<PruneDue> list;
    while (rows->next())
        list.append({NamespaceId{rows->int64(0)}, rows->boolean(1)});
    return list;
}

Result<bool> AutopruneStore::claim(const PruneDue &ns, Instant before, Instant now)
{
    if (auto made = done(m_db.run(R"sql(
            INSERT INTO autoprune_run (ns_id) VALUES (:ns) ON CONFLICT (ns_id) DO NOTHING)sql",
                                  {{":ns", ns.id.value}}));
        !made)
        return failure(made);
    auto claimed = affected(m_db.run(R"sql(
        UPDATE autoprune_run SET last_ms = :now1,
               default_ms = CASE WHEN :default1 = 1 THEN :now2 ELSE default_ms END
        WHERE ns_id = :ns AND (last_ms <= :before OR :default2 = 1))sql",
                                     {{":now1", now},
                                      {":default1", ns.isDefaultDue},
                                      {":now2", now},
                                      {":ns", ns.id.value},
                                      {":before", before},
                                      {":default2", ns.isDefaultDue}}));
    if (!claimed)
        return failure(claimed);
    return *claimed > 0;
}

} // namespace quayside::server

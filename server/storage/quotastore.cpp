#include "server/storage/quotastore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<NamespaceUse> QuotaStore::use(NamespaceId ns)
{
    auto rows = m_db.run("SELECT size_bytes, quota_bytes FROM namespace WHERE id = :id",
                         {{":id", ns.value}});
    if (!rows)
        return failure(rows);
    return rows->next() ? NamespaceUse{rows->int64(0), rows->optionalInt64(1)} : NamespaceUse();
}

Result<void> QuotaStore::setQuota(NamespaceId ns, std::optional<qint64> bytes)
{
    if (auto set = done(m_db.run("UPDATE namespace SET quota_bytes = :bytes WHERE id = :id",
                                 {{":bytes", bytes}, {":id", ns.value}}));
        !set)
        return set;
    if (auto gone = done(m_db.run("DELETE FROM quota_told WHERE ns_id = :ns", {{":ns", ns.value}}));
        !gone || bytes)
        return gone;
    return done(m_db.run("DELETE FROM quota_limit WHERE ns_id = :ns", {{":ns", ns.value}}));
}

Result<QList<QuotaLimitRow>> QuotaStore::limits(NamespaceId ns)
{
    auto rows = m_db.run(R"sql(
        SELECT l.id, l.kind, l.percent, t.told_ms
        FROM quota_limit l LEFT JOIN quota_told t
             ON t.ns_id = l.ns_id AND t.kind = l.kind AND t.percent = l.percent
        WHERE l.ns_id = :ns ORDER BY l.kind, l.percent)sql",
                         {{":ns", ns.value}});
    if (!rows)
        return failure(rows);
    QList<QuotaLimitRow> list;
    while (rows->next()) {
        list.append({rows->int64(0),
                     quotaLimitKindFromString(rows->text(1)).value_or(QuotaLimitKind::Warning),
                     int(rows->int64(2)), rows->optionalInstant(3)});
    }
    return list;
}

Result<void> QuotaStore::insertLimit(NamespaceId ns, QuotaLimitKind kind, int percent)
{
    return done(
        m_db.run("INSERT INTO quota_limit (ns_id, kind, percent) VALUES (:ns, :kind, :percent)",
                 {{":ns", ns.value}, {":kind", toString(kind)}, {":percent", percent}}));
}

Result<void> QuotaStore::updateLimit(NamespaceId ns, qint64 id, QuotaLimitKind kind, int percent)
{
    return done(m_db.run(
        R"sql(
        UPDATE quota_limit SET kind = :kind, percent = :percent WHERE id = :id AND ns_id = :ns)sql",
        {{":kind", toString(kind)}, {":percent", percent}, {":id", id}, {":ns", ns.value}}));
}

Result<void> QuotaStore::removeLimit(NamespaceId ns, qint64 id)
{
    return done(m_db.run("DELETE FROM quota_limit WHERE id = :id AND ns_id = :ns",
                         {{":id", id}, {":ns", ns.value}}));
}

Result<bool> QuotaStore::tell(NamespaceId ns, QuotaLimitKind kind, int percent, Instant now,
                              Instant before)
{
    auto told = affected(m_db.run(R"sql(
        INSERT INTO quota_told (ns_id, kind, percent, told_ms)
        VALUES (:ns, :kind, :percent, :now)
        ON CONFLICT (ns_id, kind, percent) DO UPDATE SET told_ms = excluded.told_ms
            WHERE quota_told.told_ms <= :before)sql",
                                  {{":ns", ns.value},
                                   {":kind", toString(kind)},
                                   {":percent", percent},
                                   {":now", now},
                                   {":before", before}}));
    if (!told)
        return failure(told);
    return *told > 0;
}

Result<void> QuotaStore::forgetTold(NamespaceId ns, QuotaLimitKind kind, int percent)
{
    return done(m_db.run(R"sql(
        DELETE FROM quota_told WHERE ns_id = :ns AND kind = :kind AND percent = :percent)sql",
                         {{":ns", ns.value}, {":kind", toString(kind)}, {":percent", percent}}));
}

} // namespace quayside::server

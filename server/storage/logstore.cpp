#include "server/storage/logstore.h"

#include "server/storage/done.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

namespace {

std::optional<qint64> idOf(const auto &id)
{
    return id ? std::optional<qint64>(id->value) : std::nullopt;
}

QString textOf(const QJsonObject &metadata)
{
    return QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
}

} // namespace

qint64 dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count();
}

Result<void> LogStore::insert(const LogEntry &entry, Instant now)
{
    auto inserted = done(m_db.run(
        R"sql(
        INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta)
        VALUES (:ns, :repo, :now, :kind, :performer, :ip, :meta))sql",
        {{":ns", idOf(entry.namespaceId)},
         {":repo", idOf(entry.repository)},
         {":now", now},
         {":kind", entry.kind},
         {":performer", entry.performer},
         {":ip", entry.ip},
         {":meta", textOf(entry.metadata)}}));
    if (!inserted)
        return inserted;
    return count(entry, 1, now);
}

Result<qint64> LogStore::insertForEnded(const LogEntry &entry, ManifestId manifest,
                                        QLatin1StringView reason, Instant now)
{
    auto metadata = entry.metadata;
    // A tag's name needs no escape in JSON, and no name that is there already can hold a brace.
    metadata.insert(QStringLiteral("tag"), QStringLiteral("{tag}"));
    qint64 rowCount = 0;
    {
        auto rows = m_db.run(R"sql(
            INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta)
            SELECT CAST(:ns AS BIGINT), CAST(:repo AS BIGINT), CAST(:now AS BIGINT), :kind,
                   :performer, :ip, replace(:meta, '{tag}', t.name)
            FROM tag t
            WHERE t.manifest_id = :manifest AND t.end_ms = :end AND t.end_reason = :reason)sql",
                             {{":ns", idOf(entry.namespaceId)},
                              {":repo", idOf(entry.repository)},
                              {":now", now},
                              {":kind", entry.kind},
                              {":performer", entry.performer},
                              {":ip", entry.ip},
                              {":meta", textOf(metadata)},
                              {":manifest", manifest.value},
                              {":end", now},
                              {":reason", reason}});
        if (!rows)
            return failure(rows);
        rowCount = rows->affected();
    }
    if (rowCount > 0) {
        if (auto counted = count(entry, rowCount, now); !counted)
            return failure(counted);
    }
    return rowCount;
}

Result<void> LogStore::count(const LogEntry &entry, qint64 times, Instant now)
{
    return done(m_db.run(
        R"sql(
        INSERT INTO log_daily (ns_id, repo_id, day, kind, count)
        VALUES (:ns, :repo, :day, :kind, :times)
        ON CONFLICT (ns_id, repo_id, day, kind)
            DO UPDATE SET count = log_daily.count + excluded.count)sql",
        {{":ns", idOf(entry.namespaceId).value_or(0)},
         {":repo", idOf(entry.repository).value_or(0)},
         {":day", dayOf(now)},
         {":kind", entry.kind},
         {":times", times}}));
}

Result<QList<DayCount>> LogStore::days(NamespaceId ns, RepositoryId repository, qint64 firstDay)
{
    auto rows = m_db.run(R"sql(
        SELECT day, CAST(SUM(count) AS BIGINT) FROM log_daily
        WHERE ns_id = :ns AND repo_id = :repo AND day >= :day
        GROUP BY day ORDER BY day)sql",
                         {{":ns", ns.value}, {":repo", repository.value}, {":day", firstDay}});
    if (!rows)
        return failure(rows);
    QList<DayCount> days;
    while (rows->next())
        days.append({rows->int64(0), rows->int64(1)});
    return days;
}

} // namespace quayside::server

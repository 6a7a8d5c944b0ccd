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

Result<qint64> number(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<QList<KindCount>> counts(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<KindCount> list;
    while (rows->next())
        list.append({rows->text(0), rows->int64(1), rows->int64(2)});
    return list;
}

/// Of one performer, whom `log_daily` does not know.
Result<QList<KindCount>> countedRows(Db &db, const LogQuery &query)
{
    if (!query.scope.namespaceId) {
        return counts(
            db.run(R"sql(
            SELECT kind, at_ms / 86400000, COUNT(*) FROM log
            WHERE at_ms >= :from AND at_ms < :to AND performer = :performer
            GROUP BY kind, at_ms / 86400000 ORDER BY 2, 1)sql",
                   {{":from", query.from}, {":to", query.to}, {":performer", query.performer}}));
    }
    return counts(db.run(R"sql(
        SELECT kind, at_ms / 86400000, COUNT(*) FROM log
        WHERE ns_id = :ns AND at_ms >= :from AND at_ms < :to AND performer = :performer
        GROUP BY kind, at_ms / 86400000 ORDER BY 2, 1)sql",
                         {{":ns", query.scope.namespaceId->value},
                          {":from", query.from},
                          {":to", query.to},
                          {":performer", query.performer}}));
}

Result<QList<KindCount>> countedDays(Db &db, const LogQuery &query)
{
    const auto first = dayOf(query.from);
    const auto last = dayOf(query.to - Milliseconds(1));
    if (query.scope.repository && query.scope.namespaceId) {
        return counts(db.run(R"sql(
            SELECT kind, day, CAST(SUM(count) AS BIGINT) FROM log_daily
            WHERE ns_id = :ns AND repo_id = :repo AND day >= :first AND day <= :last
            GROUP BY kind, day ORDER BY day, kind)sql",
                             {{":ns", query.scope.namespaceId->value},
                              {":repo", query.scope.repository->value},
                              {":first", first},
                              {":last", last}}));
    }
    if (query.scope.namespaceId) {
        return counts(
            db.run(R"sql(
            SELECT kind, day, CAST(SUM(count) AS BIGINT) FROM log_daily
            WHERE ns_id = :ns AND day >= :first AND day <= :last
            GROUP BY kind, day ORDER BY day, kind)sql",
                   {{":ns", query.scope.namespaceId->value}, {":first", first}, {":last", last}}));
    }
    return counts(db.run(R"sql(
        SELECT kind, day, CAST(SUM(count) AS BIGINT) FROM log_daily
        WHERE day >= :first AND day <= :last GROUP BY kind, day ORDER BY day, kind)sql",
                         {{":first", first}, {":last", last}}));
}

/// The bounds on at_ms alone choose PostgreSQL's partitions, and are as tight as the pair: SQLite
/// takes either of them for the place in its index.
Result<Rows> pageRows(Db &db, const LogQuery &query, LogPosition position, int limit)
{
    const auto of = [&](const char *sql, qint64 id) {
        return db.run(sql,
                      {{":id", id},
                       {":from", query.from},
                       {":performer", query.performer},
                       {":at", position.at},
                       {":last", position.id},
                       {":limit", limit}});
    };
    if (query.scope.repository) {
        return of(R"sql(
            SELECT id, ns_id, at_ms, kind, performer, ip, meta FROM log
            WHERE repo_id = :id AND at_ms >= :from AND at_ms <= :at AND (at_ms, id) < (:at, :last)
              AND (CAST(:performer AS TEXT) IS NULL OR performer = :performer)
            ORDER BY at_ms DESC, id DESC LIMIT :limit)sql",
                  query.scope.repository->value);
    }
    if (query.scope.namespaceId) {
        return of(R"sql(
            SELECT id, ns_id, at_ms, kind, performer, ip, meta FROM log
            WHERE ns_id = :id AND at_ms >= :from AND at_ms <= :at AND (at_ms, id) < (:at, :last)
              AND (CAST(:performer AS TEXT) IS NULL OR performer = :performer)
            ORDER BY at_ms DESC, id DESC LIMIT :limit)sql",
                  query.scope.namespaceId->value);
    }
    return db.run(R"sql(
            SELECT id, ns_id, at_ms, kind, performer, ip, meta FROM log
            WHERE at_ms >= :from AND at_ms <= :at AND (at_ms, id) < (:at, :last)
              AND (CAST(:performer AS TEXT) IS NULL OR performer = :performer)
            ORDER BY at_ms DESC, id DESC LIMIT :limit)sql",
                  {{":from", query.from},
                   {":performer", query.performer},
                   {":at", position.at},
                   {":last", position.id},
                   {":limit", limit}});
}

} // namespace

qint64 dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count();
}

Result<void> LogStore::insert(const LogEntry &entry, Instant now)
{
    if (auto inserted = insertRow(entry, now); !inserted)
        return inserted;
    return count(entry, 1, now);
}

Result<void> LogStore::insertRow(const LogEntry &entry, Instant at)
{
    return done(m_db.run(
        R"sql(
        INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta)
        VALUES (:ns, :repo, :at, :kind, :performer, :ip, :meta))sql",
        {{":ns", idOf(entry.namespaceId)},
         {":repo", idOf(entry.repository)},
         {":at", at},
         {":kind", entry.kind},
         {":performer", entry.performer},
         {":ip", entry.ip},
         {":meta", textOf(entry.metadata)}}));
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

Result<QList<LogRow>> LogStore::page(const LogQuery &query, std::optional<LogPosition> after,
                                     int limit)
{
    const bool isWithin = after && after->at < query.to;
    auto rows = pageRows(m_db, query, isWithin ? *after : LogPosition{query.to, 0}, limit);
    if (!rows)
        return failure(rows);
    QList<LogRow> list;
    while (rows->next()) {
        LogRow row;
        row.id = rows->int64(0);
        if (const auto ns = rows->optionalInt64(1))
            row.namespaceId = NamespaceId{*ns};
        row.at = rows->instant(2);
        row.kind = rows->text(3);
        row.performer = rows->text(4);
        row.ip = rows->text(5);
        row.metadata = QJsonDocument::fromJson(rows->text(6).toUtf8()).object();
        list.append(row);
    }
    return list;
}

Result<qint64> LogStore::countUpTo(const LogQuery &query, qint64 limit)
{
    if (query.scope.repository) {
        return number(m_db.run(R"sql(
            SELECT COUNT(*) FROM (SELECT 1 FROM log
                WHERE repo_id = :repo AND at_ms >= :from AND at_ms < :to LIMIT :limit) found)sql",
                               {{":repo", query.scope.repository->value},
                                {":from", query.from},
                                {":to", query.to},
                                {":limit", limit}}));
    }
    return number(m_db.run(R"sql(
        SELECT COUNT(*) FROM (SELECT 1 FROM log
            WHERE ns_id = :ns AND at_ms >= :from AND at_ms < :to LIMIT :limit) found)sql",
                           {{":ns", query.scope.namespaceId.value_or(NamespaceId{}).value},
                            {":from", query.from},
                            {":to", query.to},
                            {":limit", limit}}));
}

Result<QList<KindCount>> LogStore::totals(const LogQuery &query)
{
    return query.performer ? countedRows(m_db, query) : countedDays(m_db, query);
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

Result<qint64> LogStore::makeMonths(Instant now, int ahead)
{
    if (m_db.engine() == Engine::Sqlite)
        return 0;
    return number(m_db.run("SELECT log_make_months(CAST(:now AS BIGINT), CAST(:ahead AS INTEGER))",
                           {{":now", now}, {":ahead", ahead}}));
}

Result<qint64> LogStore::dropMonths(Instant before)
{
    if (m_db.engine() == Engine::Sqlite)
        return 0;
    return number(
        m_db.run("SELECT log_drop_months(CAST(:before AS BIGINT))", {{":before", before}}));
}

Result<qint64> LogStore::removeBefore(Instant before, int limit)
{
    auto rows = m_db.run(R"sql(
        DELETE FROM {{log_rest}} WHERE id IN (
            SELECT id FROM {{log_rest}} WHERE at_ms < :before ORDER BY at_ms, id LIMIT :limit))sql",
                         {{":before", before}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    return rows->affected();
}

} // namespace quayside::server

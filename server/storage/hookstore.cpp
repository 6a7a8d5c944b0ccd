#include "server/storage/hookstore.h"

#include "server/storage/done.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Columns: id, repo_id, uuid, title, event, method, config, event_config, number_of_failures.
HookRow rowOf(const Rows &rows)
{
    return {HookId{rows.int64(0)},
            RepositoryId{rows.int64(1)},
            rows.text(2),
            rows.optionalText(3),
            eventKindFromString(rows.text(4)).value_or(EventKind::RepositoryPush), // has a CHECK
            deliveryMethodFromString(rows.text(5)).value_or(DeliveryMethod::Bell), // has a CHECK
            objectOf(rows.text(6)),
            objectOf(rows.text(7)),
            int(rows.int64(8))};
}

Result<QList<HookRow>> rowsOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<HookRow> list;
    while (rows->next())
        list.append(rowOf(*rows));
    return list;
}

/// Columns: id, expires_ms.
Result<QList<DueTag>> tagsOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<DueTag> list;
    while (rows->next())
        list.append({TagId{rows->int64(0)}, rows->optionalInstant(1)});
    return list;
}

} // namespace

Result<QList<HookRow>> HookStore::list(RepositoryId repository)
{
    return rowsOf(m_db.run(R"sql(
        SELECT id, repo_id, uuid, title, event, method, config, event_config, number_of_failures
        FROM hook WHERE repo_id = :repo ORDER BY id)sql",
                           {{":repo", repository.value}}));
}

Result<std::optional<HookRow>> HookStore::find(RepositoryId repository, const QString &uuid)
{
    auto rows = rowsOf(m_db.run(R"sql(
        SELECT id, repo_id, uuid, title, event, method, config, event_config, number_of_failures
        FROM hook WHERE uuid = :uuid AND repo_id = :repo)sql",
                                {{":uuid", uuid}, {":repo", repository.value}}));
    if (!rows)
        return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<qint64> HookStore::count(RepositoryId repository)
{
    auto rows =
        m_db.run("SELECT COUNT(*) FROM hook WHERE repo_id = :repo", {{":repo", repository.value}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

Result<void> HookStore::insert(const HookRow &row, Instant now)
{
    return done(m_db.run(R"sql(
        INSERT INTO hook (repo_id, uuid, title, event, method, config, event_config, created_at)
        VALUES (:repo, :uuid, :title, :event, :method, :config, :event_config, :now))sql",
                         {{":repo", row.repository.value},
                          {":uuid", row.uuid},
                          {":title", row.title},
                          {":event", toString(row.event)},
                          {":method", toString(row.method)},
                          {":config", textOf(row.config)},
                          {":event_config", textOf(row.eventConfig)},
                          {":now", now}}));
}

Result<void> HookStore::remove(HookId id)
{
    return done(m_db.run("DELETE FROM hook WHERE id = :id", {{":id", id.value}}));
}

Result<void> HookStore::resetFailures(HookId id)
{
    return done(
        m_db.run("UPDATE hook SET number_of_failures = 0 WHERE id = :id", {{":id", id.value}}));
}

Result<void> HookStore::recordFailure(HookId id)
{
    return done(
        m_db.run("UPDATE hook SET number_of_failures = number_of_failures + 1 WHERE id = :id",
                 {{":id", id.value}}));
}

Result<QList<RepositoryHook>> HookStore::ofEvent(EventKind event, HookId after, int failures,
                                                 int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT h.id, h.repo_id, h.uuid, h.title, h.event, h.method, h.config, h.event_config,
               h.number_of_failures, r.path, r.namespace_id,
               CASE WHEN r.state = 'readonly' THEN 1 ELSE 0 END
        FROM hook h JOIN repository r ON r.id = h.repo_id
        WHERE h.event = :event AND h.id > :after AND h.number_of_failures < :failures
          AND r.state <> 'deleted'
        ORDER BY h.id LIMIT :limit)sql",
                         {{":event", toString(event)},
                          {":after", after.value},
                          {":failures", failures},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<RepositoryHook> list;
    while (rows->next()) {
        list.append({rowOf(*rows), rows->text(9), NamespaceId{rows->int64(10)}, rows->boolean(11)});
    }
    return list;
}

Result<bool> HookStore::lock(HookId id)
{
    auto locked =
        affected(m_db.run("UPDATE hook SET event = event WHERE id = :id", {{":id", id.value}}));
    if (!locked)
        return failure(locked);
    return *locked > 0;
}

Result<QList<DueTag>> HookStore::expiring(HookId id, RepositoryId repository, Instant now,
                                          Instant until, int limit)
{
    return tagsOf(m_db.run(R"sql(
        SELECT t.id, t.expires_ms FROM tag t
        WHERE t.repo_id = :repo AND t.expires_ms > :now AND t.expires_ms <= :until
          AND t.end_ms IS NULL AND t.hidden = 0
          AND NOT EXISTS (SELECT 1 FROM hook_tag h WHERE h.hook_id = :hook AND h.tag_id = t.id
                            AND h.expires_ms = t.expires_ms)
        ORDER BY t.expires_ms, t.id LIMIT :limit)sql",
                           {{":repo", repository.value},
                            {":now", now},
                            {":until", until},
                            {":hook", id.value},
                            {":limit", limit}}));
}

Result<std::optional<DueTag>> HookStore::untold(HookId id, TagId tag)
{
    auto tags = tagsOf(m_db.run(R"sql(
        SELECT t.id, t.expires_ms FROM tag t
        WHERE t.id = :tag AND t.end_ms IS NULL AND t.hidden = 0
          AND NOT EXISTS (SELECT 1 FROM hook_tag h WHERE h.hook_id = :hook AND h.tag_id = t.id
                            AND h.expires_ms = COALESCE(t.expires_ms, 0)))sql",
                                {{":tag", tag.value}, {":hook", id.value}}));
    if (!tags)
        return failure(tags);
    return tags->isEmpty() ? std::nullopt : std::optional(tags->first());
}

Result<std::optional<QString>> HookStore::tell(HookId id, const DueTag &tag)
{
    const auto expires = tag.expires.value_or(Instant());
    auto told =
        affected(m_db.run(R"sql(
        INSERT INTO hook_tag (hook_id, tag_id, expires_ms)
        SELECT CAST(:hook AS BIGINT), t.id, COALESCE(t.expires_ms, 0) FROM tag t
        WHERE t.id = :tag AND t.end_ms IS NULL AND t.hidden = 0
          AND COALESCE(t.expires_ms, 0) = :expires
        ON CONFLICT (hook_id, tag_id) DO UPDATE SET expires_ms = excluded.expires_ms
        WHERE hook_tag.expires_ms <> excluded.expires_ms)sql",
                          {{":hook", id.value}, {":tag", tag.id.value}, {":expires", expires}}));
    if (!told)
        return failure(told);
    if (*told == 0)
        return std::nullopt;
    auto rows = m_db.run("SELECT name FROM tag WHERE id = :tag", {{":tag", tag.id.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rows->text(0);
}

Result<void> HookStore::forget(TagId tag)
{
    return done(m_db.run("DELETE FROM hook_tag WHERE tag_id = :tag", {{":tag", tag.value}}));
}

} // namespace quayside::server

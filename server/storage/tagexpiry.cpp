#include "server/storage/tagstore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<int> TagStore::endExpired(Instant now, int limit)
{
    auto ended = affected(m_db.run(R"sql(
        UPDATE tag SET end_ms = expires_ms, end_reason = 'expired'
        WHERE id IN (SELECT id FROM tag
                     WHERE expires_ms IS NOT NULL AND end_ms IS NULL AND expires_ms <= :now
                     ORDER BY expires_ms LIMIT :limit {{skip_locked}}))sql",
                                   {{":now", now}, {":limit", limit}}));
    if (!ended)
        return failure(ended);
    return int(*ended);
}

Result<Milliseconds> TagStore::shortestTimeMachine()
{
    auto rows = m_db.run("SELECT MIN(tag_expiry_ms) FROM namespace");
    if (!rows)
        return failure(rows);
    return Milliseconds(rows->next() ? rows->int64(0) : 0);
}

Result<EndedPage> TagStore::ended(const EndedTag &after, Instant until, Instant now, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT t.id, t.manifest_id, t.end_ms,
               CASE WHEN r.state <> 'deleted' AND t.end_ms + n.tag_expiry_ms <= :now
                    THEN 1 ELSE 0 END
        FROM (SELECT id, manifest_id, repo_id, end_ms FROM tag
              WHERE end_ms IS NOT NULL AND end_ms <= :until AND (end_ms, id) > (:end, :id)
              ORDER BY end_ms, id LIMIT :limit) AS t
        JOIN repository r ON r.id = t.repo_id JOIN namespace n ON n.id = r.namespace_id
        ORDER BY t.end_ms, t.id)sql",
                         {{":now", now},
                          {":until", until},
                          {":end", after.end},
                          {":id", after.id.value},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    EndedPage page;
    while (rows->next()) {
        page.last = {TagId{rows->int64(0)}, ManifestId{rows->int64(1)}, rows->instant(2)};
        ++page.scanned;
        if (rows->boolean(3))
            page.over.append(page.last);
    }
    return page;
}

Result<std::optional<QString>> TagStore::removeEnded(TagId id, Instant now)
{
    // Asked again: the namespace may have got a longer time machine since the page was read.
    auto rows = m_db.run(R"sql(
        DELETE FROM tag
        WHERE id = :id AND end_ms IS NOT NULL
          AND EXISTS (SELECT 1 FROM repository r JOIN namespace n ON n.id = r.namespace_id
                      WHERE r.id = tag.repo_id AND r.state <> 'deleted'
                        AND tag.end_ms + n.tag_expiry_ms <= :now)
        RETURNING end_reason)sql",
                         {{":id", id.value}, {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rows->optionalText(0).value_or(QStringLiteral("deleted"));
}

Result<QList<PrunableRow>> TagStore::prunable(RepositoryId repo, const QString &after, int limit,
                                              Instant now)
{
    auto rows =
        m_db.run(R"sql(
        SELECT t.id, t.name, t.start_ms, t.immutable, m.digest
        FROM tag t JOIN manifest m ON m.id = t.manifest_id
        WHERE t.repo_id = :repo AND t.end_ms IS NULL AND t.name > :after AND t.hidden = 0
          AND (t.expires_ms IS NULL OR t.expires_ms > :now)
        ORDER BY t.name LIMIT :limit)sql",
                 {{":repo", repo.value}, {":after", after}, {":now", now}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<PrunableRow> list;
    while (rows->next()) {
        list.append({TagId{rows->int64(0)}, rows->text(1), rows->instant(2), rows->boolean(3),
                     rows->text(4)});
    }
    return list;
}

Result<bool> TagStore::prune(TagId id, Instant now)
{
    auto ended = affected(m_db.run(R"sql(
        UPDATE tag SET end_ms = :now1, end_reason = 'pruned'
        WHERE id = :id AND end_ms IS NULL AND immutable = 0
          AND (expires_ms IS NULL OR expires_ms > :now2))sql",
                                   {{":now1", now}, {":id", id.value}, {":now2", now}}));
    if (!ended)
        return failure(ended);
    return *ended > 0;
}

Result<bool> TagStore::isPointedAt(ManifestId manifest)
{
    return isFound(m_db.run("SELECT 1 FROM tag WHERE manifest_id = :manifest LIMIT 1",
                            {{":manifest", manifest.value}}));
}

Result<qint64> TagStore::removeSomeOf(RepositoryId repo, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM tag WHERE id IN (SELECT id FROM tag WHERE repo_id = :repo LIMIT :limit))sql",
                             {{":repo", repo.value}, {":limit", limit}}));
}

} // namespace quayside::server

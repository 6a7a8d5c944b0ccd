#include "server/storage/tagstore.h"

#include "server/storage/done.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Rows of one statement, written into them as well: PostgreSQL takes a placeholder for a tenth of
/// the table, and reads the whole of it to look them up.
constexpr int kMostRows = 101;

/// Later than any start: a page that goes on from nowhere.
constexpr Instant kFirst = instantFromMs(qint64(1) << 52);

Result<QList<TagRow>> liveTags(Db &db, const TagQuery &query, Instant now)
{
    const auto from = query.after.value_or(TagPosition{kFirst, QString()});
    // The place is found in the index alone; only the page's rows are looked up. Not LIKE: on
    // SQLite it takes upper and lower case for the same.
    return tagRows(db.run(R"sql(
        SELECT t.id, t.name, t.manifest_id, m.digest, m.media_type, m.layers_size, t.start_ms,
               t.end_ms, t.expires_ms, t.immutable, t.reversion, t.expires_from
        FROM (SELECT id FROM (SELECT id FROM tag
              WHERE repo_id = :repo AND end_ms IS NULL AND hidden = 0
                AND (expires_ms IS NULL OR expires_ms > :now)
                AND start_ms <= :start1 AND (start_ms < :start2 OR name > :name)
                AND (:anypart = 1 OR replace(name, :part, '') <> name)
              ORDER BY start_ms DESC, name LIMIT :limit OFFSET :offset) AS found LIMIT 101) AS page
        JOIN tag t ON t.id = page.id JOIN manifest m ON m.id = t.manifest_id
        ORDER BY t.start_ms DESC, t.name)sql",
                          {{":repo", query.repository.value},
                           {":now", now},
                           {":start1", from.start},
                           {":start2", from.start},
                           {":name", from.name},
                           {":anypart", query.containing.isEmpty()},
                           {":part", query.containing},
                           {":limit", query.limit},
                           {":offset", query.after ? 0 : query.offset}}));
}

Result<QList<TagRow>> allTags(Db &db, const TagQuery &query)
{
    const auto from = query.after.value_or(TagPosition{kFirst, QString()});
    return tagRows(db.run(R"sql(
        SELECT t.id, t.name, t.manifest_id, m.digest, m.media_type, m.layers_size, t.start_ms,
               t.end_ms, t.expires_ms, t.immutable, t.reversion, t.expires_from
        FROM (SELECT id FROM (SELECT id FROM tag
              WHERE repo_id = :repo AND hidden = 0
                AND start_ms <= :start1 AND (start_ms < :start2 OR name > :name)
                AND (:anypart = 1 OR replace(name, :part, '') <> name)
              ORDER BY start_ms DESC, name LIMIT :limit OFFSET :offset) AS found LIMIT 101) AS page
        JOIN tag t ON t.id = page.id JOIN manifest m ON m.id = t.manifest_id
        ORDER BY t.start_ms DESC, t.name)sql",
                          {{":repo", query.repository.value},
                           {":start1", from.start},
                           {":start2", from.start},
                           {":name", from.name},
                           {":anypart", query.containing.isEmpty()},
                           {":part", query.containing},
                           {":limit", query.limit},
                           {":offset", query.after ? 0 : query.offset}}));
}

Result<QList<TagRow>> pastOfName(Db &db, const TagQuery &query, int offset, int limit)
{
    const auto from = query.after.value_or(TagPosition{kFirst, QString()});
    return tagRows(db.run(R"sql(
        SELECT t.id, t.name, t.manifest_id, m.digest, m.media_type, m.layers_size, t.start_ms,
               t.end_ms, t.expires_ms, t.immutable, t.reversion, t.expires_from
        FROM (SELECT id FROM (SELECT id FROM tag
              WHERE repo_id = :repo AND name = :name AND end_ms IS NOT NULL AND hidden = 0
                AND start_ms < :start
              ORDER BY start_ms DESC LIMIT :limit OFFSET :offset) AS found LIMIT 101) AS page
        JOIN tag t ON t.id = page.id JOIN manifest m ON m.id = t.manifest_id
        ORDER BY t.start_ms DESC)sql",
                          {{":repo", query.repository.value},
                           {":name", query.exactName},
                           {":start", from.start},
                           {":limit", limit},
                           {":offset", offset}}));
}

/// The row without an end is the newest of its name, so that history needs no sorting.
Result<QList<TagRow>> tagsOfName(Db &db, const TagQuery &query, Instant now)
{
    if (!query.exactName.contains(query.containing))
        return QList<TagRow>();
    auto open = TagStore(db).open(query.repository, query.exactName);
    if (!open)
        return failure(open);
    const bool isGone = *open && (*open)->expires && *(*open)->expires <= now;
    const bool isShown = *open && (!query.onlyLive || !isGone);
    const int before = isShown && !query.after ? 1 : 0;
    QList<TagRow> list;
    if (before == 1 && query.offset == 0)
        list.append(**open);
    if (query.onlyLive)
        return list;
    const int offset = query.after ? 0 : std::max(0, query.offset - before);
    auto past = pastOfName(db, query, offset, query.limit - int(list.size()));
    if (!past)
        return past;
    return list + *past;
}

Result<QList<TagRow>> someTags(Db &db, const TagQuery &query, Instant now)
{
    if (!query.exactName.isEmpty())
        return tagsOfName(db, query, now);
    return query.onlyLive ? liveTags(db, query, now) : allTags(db, query);
}

} // namespace

Result<QList<TagRow>> TagStore::list(const TagQuery &query, Instant now)
{
    QList<TagRow> list;
    auto part = query;
    while (list.size() < query.limit) {
        part.limit = std::min(query.limit - int(list.size()), kMostRows);
        auto rows = someTags(m_db, part, now);
        if (!rows)
            return rows;
        list += *rows;
        if (rows->size() < part.limit)
            break;
        part.after = TagPosition{list.constLast().start, list.constLast().name};
    }
    return list;
}

Result<bool> TagStore::hasOtherLive(ManifestId manifest, TagId but, Instant now)
{
    return isFound(m_db.run(R"sql(
        SELECT 1 FROM tag
        WHERE manifest_id = :manifest AND end_ms IS NULL AND hidden = 0 AND id <> :but
          AND (expires_ms IS NULL OR expires_ms > :now) LIMIT 1)sql",
                            {{":manifest", manifest.value}, {":but", but.value}, {":now", now}}));
}

Result<QList<TagAtMoment>> TagStore::atMoment(RepositoryId repo, const QString &after,
                                              Instant moment, Instant now, int limit)
{
    // From name to name by the two indexes, whatever history lies between; then two look-ups each.
    auto rows = m_db.run(R"sql(
        WITH RECURSIVE names(name) AS (
            SELECT MIN(f.name) FROM (
                SELECT (SELECT name FROM tag WHERE repo_id = :repo1 AND name > :after1
                        AND end_ms IS NULL ORDER BY name LIMIT 1) AS name
                UNION ALL
                SELECT (SELECT name FROM tag WHERE repo_id = :repo2 AND name > :after2
                        AND end_ms IS NOT NULL ORDER BY name LIMIT 1)) AS f
            UNION ALL
            SELECT (SELECT MIN(f.name) FROM (
                SELECT (SELECT a.name FROM tag a WHERE a.repo_id = :repo3 AND a.name > n.name
                        AND a.end_ms IS NULL ORDER BY a.name LIMIT 1) AS name
                UNION ALL
                SELECT (SELECT b.name FROM tag b WHERE b.repo_id = :repo4 AND b.name > n.name
                        AND b.end_ms IS NOT NULL ORDER BY b.name LIMIT 1)) AS f)
            FROM names n WHERE n.name IS NOT NULL)
        SELECT page.name,
               l.id, l.name, l.manifest_id, lm.digest, lm.media_type, lm.layers_size, l.start_ms,
               l.end_ms, l.expires_ms, l.immutable, l.reversion, l.expires_from,
               p.id, p.name, p.manifest_id, pm.digest, pm.media_type, pm.layers_size, p.start_ms,
               p.end_ms, p.expires_ms, p.immutable, p.reversion, p.expires_from,
               COALESCE(p.over_ms, p.end_ms), p.end_reason
        FROM (SELECT name FROM names WHERE name IS NOT NULL LIMIT :limit) AS page
        LEFT JOIN tag l ON l.repo_id = :repo5 AND l.name = page.name AND l.end_ms IS NULL
        LEFT JOIN manifest lm ON lm.id = l.manifest_id
        LEFT JOIN tag p ON p.id = (
            SELECT x.id FROM tag x
            WHERE x.repo_id = :repo6 AND x.name = page.name AND x.end_ms IS NOT NULL
              AND x.start_ms <= :moment ORDER BY x.start_ms DESC LIMIT 1)
        LEFT JOIN manifest pm ON pm.id = p.manifest_id
        ORDER BY page.name)sql",
                         {{":repo1", repo.value},
                          {":after1", after},
                          {":repo2", repo.value},
                          {":after2", after},
                          {":repo3", repo.value},
                          {":repo4", repo.value},
                          {":limit", limit},
                          {":repo5", repo.value},
                          {":repo6", repo.value},
                          {":moment", moment}});
    if (!rows)
        return failure(rows);
    const auto isLiveAt = [](const TagRow &row, Instant time) {
        return !row.expires || *row.expires > time;
    };
    QList<TagAtMoment> list;
    while (rows->next()) {
        TagAtMoment tag{rows->text(0), {}, {}};
        if (!rows->isNull(1)) {
            const auto row = tagRow(*rows, 1);
            if (isLiveAt(row, now))
                tag.current = row;
            if (row.start <= moment && isLiveAt(row, moment))
                tag.then = row;
        }
        // Of the past rows only the newest before the moment may have lasted until then.
        const bool isPast = !rows->isNull(13) && rows->instant(25) > moment;
        if (!tag.then && isPast) {
            tag.then = tagRow(*rows, 13);
            tag.isLost = rows->text(26) == "permanent"_L1;
        }
        list.append(std::move(tag));
    }
    return list;
}

Result<qint64> TagStore::forgetPast(RepositoryId repo, const QString &name, ManifestId manifest,
                                    Instant beyond)
{
    return affected(m_db.run(R"sql(
        UPDATE tag SET over_ms = end_ms, end_ms = :beyond1, end_reason = 'permanent'
        WHERE repo_id = :repo AND name = :name AND manifest_id = :manifest
          AND end_ms IS NOT NULL AND end_ms > :beyond2 AND immutable = 0)sql",
                             {{":beyond1", beyond},
                              {":repo", repo.value},
                              {":name", name},
                              {":manifest", manifest.value},
                              {":beyond2", beyond}}));
}

Result<void> TagStore::forget(TagId id, Instant now, Instant beyond)
{
    return done(m_db.run(R"sql(
        UPDATE tag SET over_ms = :now, end_ms = :beyond, end_reason = 'permanent'
        WHERE id = :id AND end_ms IS NULL)sql",
                         {{":now", now}, {":beyond", beyond}, {":id", id.value}}));
}

Result<QList<LiveName>> TagStore::mutableNames(RepositoryId repo, const QString &after, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT id, name FROM tag
        WHERE repo_id = :repo AND end_ms IS NULL AND name > :after AND hidden = 0 AND immutable = 0
        ORDER BY name LIMIT :limit)sql",
                         {{":repo", repo.value}, {":after", after}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<LiveName> list;
    while (rows->next())
        list.append({TagId{rows->int64(0)}, rows->text(1)});
    return list;
}

} // namespace quayside::server

#include "server/storage/manifeststore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

Result<QList<LabelRow>> all(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<LabelRow> list;
    while (rows->next()) {
        list.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4)});
    }
    return list;
}

} // namespace

Result<void> ManifestStore::addLabel(ManifestId id, const LabelRow &label)
{
    return done(m_db.run(R"sql(
        INSERT INTO label (manifest_id, uuid, key, value, source, media_type)
        VALUES (:manifest, :uuid, :key, :value, :source, :type))sql",
                         {{":manifest", id.value},
                          {":uuid", label.uuid},
                          {":key", label.key},
                          {":value", label.value},
                          {":source", label.source},
                          {":type", label.mediaType}}));
}

Result<QList<LabelRow>> ManifestStore::labels(ManifestId id)
{
    return all(m_db.run(R"sql(
        SELECT uuid, key, value, source, media_type FROM label
        WHERE manifest_id = :manifest ORDER BY id)sql",
                        {{":manifest", id.value}}));
}

Result<std::optional<LabelRow>> ManifestStore::label(ManifestId id, const QString &uuid)
{
    auto rows = all(m_db.run(R"sql(
        SELECT uuid, key, value, source, media_type FROM label
        WHERE uuid = :uuid AND manifest_id = :manifest)sql",
                             {{":uuid", uuid}, {":manifest", id.value}}));
    if (!rows)
        return failure(rows);
    if (rows->isEmpty())
        return std::nullopt;
    return rows->first();
}

Result<void> ManifestStore::removeLabel(ManifestId id, const QString &uuid)
{
    return done(m_db.run("DELETE FROM label WHERE uuid = :uuid AND manifest_id = :manifest",
                         {{":uuid", uuid}, {":manifest", id.value}}));
}

Result<qint64> ManifestStore::labelCount(ManifestId id)
{
    auto rows = m_db.run("SELECT COUNT(*) FROM label WHERE manifest_id = :manifest",
                         {{":manifest", id.value}});
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->int64(0) : 0;
}

} // namespace quayside::server

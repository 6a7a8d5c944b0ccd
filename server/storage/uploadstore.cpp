#include "server/storage/uploadstore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<UploadRow>> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return UploadRow{rows->text(0),
                     RepositoryId{rows->int64(1)},
                     rows->text(2),
                     rows->text(3),
                     rows->optionalText(4),
                     digestAlgorithmFromString(rows->text(5)).value_or(DigestAlgorithm::Sha256),
                     rows->int64(6),
                     rows->text(7),
                     rows->int64(8)};
}

Result<QList<ExpiredUpload>> removed(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<ExpiredUpload> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1), rows->optionalText(2)});
    return list;
}

} // namespace

Result<void> UploadStore::insert(const UploadRow &row, Instant now, Instant expires)
{
    return done(m_db.run(R"sql(
        INSERT INTO upload (uuid, repo_id, store, upload_key, algorithm, created_at, expires_ms)
        VALUES (:uuid, :repo, :store, :key, :algorithm, :now, :expires))sql",
                         {{":uuid", row.uuid},
                          {":repo", row.repository.value},
                          {":store", row.store},
                          {":key", row.uploadKey},
                          {":algorithm", toString(row.algorithm)},
                          {":now", now},
                          {":expires", expires}}));
}

Result<std::optional<UploadRow>> UploadStore::find(RepositoryId repo, const QString &uuid)
{
    return first(m_db.run(R"sql(
        SELECT uuid, repo_id, store, upload_key, storage_key, algorithm, offset_bytes, hash_state,
               fence
        FROM upload WHERE uuid = :uuid AND repo_id = :repo)sql",
                          {{":uuid", uuid}, {":repo", repo.value}}));
}

Result<std::optional<UploadRow>> UploadStore::take(RepositoryId repo, const QString &uuid,
                                                   const std::optional<QString> &storageKey,
                                                   Instant now, Instant expires)
{
    return first(m_db.run(R"sql(
        UPDATE upload SET fence = fence + 1, lease_until = :lease, expires_ms = :expires,
               storage_key = COALESCE(:key, storage_key)
        WHERE uuid = :uuid AND repo_id = :repo
        RETURNING uuid, repo_id, store, upload_key, storage_key, algorithm, offset_bytes,
                  hash_state, fence)sql",
                          {{":lease", now + std::chrono::seconds(60)},
                           {":expires", expires},
                           {":key", storageKey},
                           {":uuid", uuid},
                           {":repo", repo.value}}));
}

Result<void> UploadStore::saveProgress(const QString &uuid, qint64 fence, qint64 offset,
                                       const QString &hashState, Instant expires)
{
    // Several connections may deliver two steps of one upload in either order: the larger stays.
    auto rows = m_db.run(R"sql(
        UPDATE upload SET
            hash_state = CASE WHEN offset_bytes < :offset1 THEN :state ELSE hash_state END,
            offset_bytes = CASE WHEN offset_bytes < :offset2 THEN :offset3 ELSE offset_bytes END,
            expires_ms = :expires
        WHERE uuid = :uuid AND fence = :fence)sql",
                         {{":offset1", offset},
                          {":state", hashState},
                          {":offset2", offset},
                          {":offset3", offset},
                          {":expires", expires},
                          {":uuid", uuid},
                          {":fence", fence}});
    if (!rows)
        return failure(rows);
    if (rows->affected() == 0)
        return failure(ErrorCode::Fenced, u"another request took the upload over"_s);
    return {};
}

Result<bool> UploadStore::remove(const QString &uuid, qint64 fence)
{
    auto rows = m_db.run("DELETE FROM upload WHERE uuid = :uuid AND fence = :fence",
                         {{":uuid", uuid}, {":fence", fence}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<QList<ExpiredUpload>> UploadStore::removeExpired(Instant now, int limit)
{
    // The outer condition again: on PostgreSQL a row may be renewed while this waits for it.
    auto rows = m_db.run(R"sql(
        DELETE FROM upload
        WHERE expires_ms <= :now1 AND uuid IN (
            SELECT uuid FROM upload WHERE expires_ms <= :now2 ORDER BY expires_ms LIMIT :limit)
        RETURNING store, upload_key, storage_key)sql",
                         {{":now1", now}, {":now2", now}, {":limit", limit}});
    return removed(std::move(rows));
}

Result<QList<ExpiredUpload>> UploadStore::removeSomeOf(RepositoryId repo, int limit)
{
    return removed(m_db.run(R"sql(
        DELETE FROM upload
        WHERE uuid IN (SELECT uuid FROM upload WHERE repo_id = :repo LIMIT :limit)
        RETURNING store, upload_key, storage_key)sql",
                            {{":repo", repo.value}, {":limit", limit}}));
}

} // namespace quayside::server

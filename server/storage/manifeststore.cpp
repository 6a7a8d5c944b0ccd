#include "server/storage/manifeststore.h"

#include "server/storage/done.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

ManifestRow rowOf(const Rows &rows)
{
    return ManifestRow{ManifestId{rows.int64(0)},
                       rows.text(1),
                       rows.text(2),
                       rows.int64(3),
                       rows.optionalText(4),
                       rows.optionalText(5),
                       !rows.isNull(6),
                       rows.boolean(7),
                       rows.instant(8)};
}

Result<std::optional<ManifestRow>> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rowOf(*rows);
}

Result<std::optional<ManifestBody>> firstBody(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return ManifestBody{rows->text(0),
                        rows->text(1),
                        rows->bytes(2),
                        rows->optionalInstant(3),
                        RepositoryId{rows->int64(4)},
                        NamespaceId{rows->int64(5)},
                        ManifestId{rows->int64(6)},
                        rows->instant(7)};
}

} // namespace

Result<std::optional<ManifestRow>> ManifestStore::byDigest(RepositoryId repo, const QString &digest)
{
    return first(m_db.run(R"sql(
        SELECT id, digest, media_type, layers_size, expires_after, annotations, deleted_ms,
               carries_immutable, lease_until
        FROM manifest WHERE repo_id = :repo AND digest = :digest)sql",
                          {{":repo", repo.value}, {":digest", digest}}));
}

Result<std::optional<ManifestRow>> ManifestStore::byConfig(RepositoryId repo, const QString &digest)
{
    // The config is the first of a manifest's blobs.
    return first(m_db.run(R"sql(
        SELECT m.id, m.digest, m.media_type, m.layers_size, m.expires_after, m.annotations,
               m.deleted_ms, m.carries_immutable, m.lease_until
        FROM blob b JOIN manifest_blob l ON l.repo_id = :repo AND l.blob_id = b.id
            JOIN manifest m ON m.id = l.manifest_id
        WHERE b.digest = :digest AND l.position = 0 AND m.config_media_type IS NOT NULL
            AND m.deleted_ms IS NULL
        ORDER BY m.id DESC LIMIT 1)sql",
                          {{":repo", repo.value}, {":digest", digest}}));
}

Result<std::optional<ManifestRow>> ManifestStore::byId(ManifestId id)
{
    return first(m_db.run(R"sql(
        SELECT id, digest, media_type, layers_size, expires_after, annotations, deleted_ms,
               carries_immutable, lease_until
        FROM manifest WHERE id = :id)sql",
                          {{":id", id.value}}));
}

Result<std::optional<ManifestBody>> ManifestStore::bodyByDigest(const QString &path,
                                                                const QString &digest)
{
    return firstBody(m_db.run(R"sql(
        SELECT m.digest, m.media_type, m.body, CAST(NULL AS BIGINT), r.id, r.namespace_id,
               m.id, m.lease_until
        FROM repository r JOIN manifest m ON m.repo_id = r.id AND m.digest = :digest
        WHERE r.path = :path AND r.state <> 'deleted' AND m.deleted_ms IS NULL)sql",
                              {{":digest", digest}, {":path", path}}));
}

Result<std::optional<ManifestBody>> ManifestStore::bodyByTag(const QString &path,
                                                             const QString &tag)
{
    return firstBody(m_db.run(R"sql(
        SELECT m.digest, m.media_type, m.body, t.expires_ms, r.id, r.namespace_id,
               m.id, m.lease_until
        FROM repository r JOIN tag t ON t.repo_id = r.id AND t.name = :tag AND t.end_ms IS NULL
        JOIN manifest m ON m.id = t.manifest_id
        WHERE r.path = :path AND r.state <> 'deleted')sql",
                              {{":tag", tag}, {":path", path}}));
}

Result<ManifestStore::Inserted> ManifestStore::upsert(const NewManifest &row, Instant now)
{
    // Two statements, so that it is known who made the row: its parts are added by nobody else.
    // Between them the collector may delete what was there.
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto added = insert(row, now);
        if (!added)
            return failure(added);
        if (*added)
            return Inserted{**added, true};
        auto renewed = m_db.run(R"sql(
            UPDATE manifest SET lease_until = :lease, deleted_ms = NULL
            WHERE repo_id = :repo AND digest = :digest RETURNING id)sql",
                                {{":lease", row.leaseUntil},
                                 {":repo", row.repository.value},
                                 {":digest", row.digest.toString()}});
        if (!renewed)
            return failure(renewed);
        if (renewed->next())
            return Inserted{ManifestId{renewed->int64(0)}, false};
    }
    return failure(ErrorCode::Unavailable, u"the manifest changed at the same time"_s);
}

Result<std::optional<ManifestId>> ManifestStore::insert(const NewManifest &row, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO manifest (repo_id, digest, media_type, artifact_type, config_media_type, body,
                              layers_size, subject_digest, annotations, expires_after, lease_until,
                              created_at, carries_immutable)
        VALUES (:repo, :digest, :type, :artifact, :config, :body, :layers, :subject, :annotations,
                :expires, :lease, :now, :immutable)
        ON CONFLICT (repo_id, digest) DO NOTHING RETURNING id)sql",
                         {{":repo", row.repository.value},
                          {":digest", row.digest.toString()},
                          {":type", row.mediaType},
                          {":artifact", row.artifactType},
                          {":config", row.configMediaType},
                          {":body", row.body},
                          {":layers", row.layersSize},
                          {":subject", row.subjectDigest},
                          {":annotations", row.annotations},
                          {":expires", row.expiresAfter},
                          {":lease", row.leaseUntil},
                          {":now", now},
                          {":immutable", row.carriesImmutable}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return ManifestId{rows->int64(0)};
}

Result<bool> ManifestStore::renewLease(RepositoryId repo, const QString &digest, Instant leaseUntil)
{
    auto renewed = affected(m_db.run(R"sql(
        UPDATE manifest
        SET lease_until = CASE WHEN lease_until > :lease1 THEN lease_until ELSE :lease2 END
        WHERE repo_id = :repo AND digest = :digest AND deleted_ms IS NULL)sql",
                                     {{":lease1", leaseUntil},
                                      {":lease2", leaseUntil},
                                      {":repo", repo.value},
                                      {":digest", digest}}));
    if (!renewed)
        return failure(renewed);
    return *renewed > 0;
}

Result<void> ManifestStore::addBlob(ManifestId id, RepositoryId repo, BlobId blob, int position)
{
    return done(m_db.run(R"sql(
        INSERT INTO manifest_blob (manifest_id, blob_id, repo_id, position)
        VALUES (:manifest, :blob, :repo, :position) ON CONFLICT DO NOTHING)sql",
                         {{":manifest", id.value},
                          {":blob", blob.value},
                          {":repo", repo.value},
                          {":position", position}}));
}

Result<void> ManifestStore::addChild(ManifestId id, ManifestId child)
{
    return done(m_db.run(R"sql(
        INSERT INTO manifest_child (manifest_id, child_id) VALUES (:manifest, :child)
        ON CONFLICT DO NOTHING)sql",
                         {{":manifest", id.value}, {":child", child.value}}));
}

Result<void> ManifestStore::markDeleted(ManifestId id, Instant now)
{
    return done(m_db.run("UPDATE manifest SET deleted_ms = :now WHERE id = :id",
                         {{":now", now}, {":id", id.value}}));
}

Result<QList<ManifestRow>> ManifestStore::children(ManifestId id)
{
    auto rows = m_db.run(R"sql(
        SELECT m.id, m.digest, m.media_type, m.layers_size, m.expires_after, m.annotations,
               m.deleted_ms, m.carries_immutable, m.lease_until
        FROM manifest_child c JOIN manifest m ON m.id = c.child_id
        WHERE c.manifest_id = :id)sql",
                         {{":id", id.value}});
    if (!rows)
        return failure(rows);
    QList<ManifestRow> list;
    while (rows->next())
        list.append(rowOf(*rows));
    return list;
}

Result<QList<ChildRow>> ManifestStore::childDigests(ManifestId id)
{
    auto rows = m_db.run(R"sql(
        SELECT m.digest, m.deleted_ms FROM manifest_child c JOIN manifest m ON m.id = c.child_id
        WHERE c.manifest_id = :id)sql",
                         {{":id", id.value}});
    if (!rows)
        return failure(rows);
    QList<ChildRow> list;
    while (rows->next())
        list.append({rows->text(0), rows->isNull(1)});
    return list;
}

Result<QList<ReferrerRow>> ManifestStore::referrers(RepositoryId repo, const QString &subject,
                                                    const QString &artifactType,
                                                    const QString &last, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT digest, media_type, length(body), artifact_type, annotations FROM manifest
        WHERE repo_id = :repo AND subject_digest = :subject AND deleted_ms IS NULL
          AND (:any = 1 OR artifact_type = :type) AND digest > :last
        ORDER BY digest LIMIT :limit)sql",
                         {{":repo", repo.value},
                          {":subject", subject},
                          {":any", artifactType.isEmpty()},
                          {":type", artifactType},
                          {":last", last},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<ReferrerRow> list;
    while (rows->next())
        list.append(
            {rows->text(0), rows->text(1), rows->int64(2), rows->text(3), rows->optionalText(4)});
    return list;
}

} // namespace quayside::server

#include "server/storage/pullstore.h"

#include "server/storage/done.h"

namespace quayside::server {

namespace {

Result<PullRow> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return PullRow();
    return PullRow{rows->int64(0), rows->instant(1)};
}

} // namespace

Result<void> PullStore::addTag(RepositoryId repo, const QString &name, qint64 pulls, Instant last)
{
    return done(
        m_db.run(R"sql(
        INSERT INTO tag_pull (repo_id, name, pulls, last_ms)
        SELECT id, :name, :pulls, :last FROM repository WHERE id = :repo
        ON CONFLICT (repo_id, name) DO UPDATE SET
            pulls = tag_pull.pulls + excluded.pulls,
            last_ms = CASE WHEN excluded.last_ms > tag_pull.last_ms THEN excluded.last_ms
                           ELSE tag_pull.last_ms END)sql",
                 {{":name", name}, {":pulls", pulls}, {":last", last}, {":repo", repo.value}}));
}

Result<void> PullStore::addManifest(ManifestId manifest, qint64 pulls, Instant last)
{
    return done(m_db.run(R"sql(
        INSERT INTO manifest_pull (manifest_id, pulls, last_ms)
        SELECT id, :pulls, :last FROM manifest WHERE id = :manifest
        ON CONFLICT (manifest_id) DO UPDATE SET
            pulls = manifest_pull.pulls + excluded.pulls,
            last_ms = CASE WHEN excluded.last_ms > manifest_pull.last_ms THEN excluded.last_ms
                           ELSE manifest_pull.last_ms END)sql",
                         {{":pulls", pulls}, {":last", last}, {":manifest", manifest.value}}));
}

Result<PullRow> PullStore::tag(RepositoryId repo, const QString &name)
{
    return first(
        m_db.run("SELECT pulls, last_ms FROM tag_pull WHERE repo_id = :repo AND name = :name",
                 {{":repo", repo.value}, {":name", name}}));
}

Result<PullRow> PullStore::manifest(ManifestId manifest)
{
    return first(m_db.run("SELECT pulls, last_ms FROM manifest_pull WHERE manifest_id = :manifest",
                          {{":manifest", manifest.value}}));
}

Result<void> PullStore::dropTag(RepositoryId repo, const QString &name)
{
    return done(m_db.run("DELETE FROM tag_pull WHERE repo_id = :repo AND name = :name",
                         {{":repo", repo.value}, {":name", name}}));
}

} // namespace quayside::server

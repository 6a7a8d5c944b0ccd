#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

namespace quayside::server {

struct PullRow {
    qint64 pulls = 0;
    std::optional<Instant> last; ///< nullopt: never
};

/// Owns `tag_pull` and `manifest_pull` (quay-api.md 4.7).
class PullStore {
public:
    explicit PullStore(Db &db)
        : m_db(db)
    {
    }

    /// Adds to what is there. Several in one transaction in the order of their keys. A repository
    /// or manifest that is gone is passed over.
    Result<void> addTag(RepositoryId repo, const QString &name, qint64 pulls, Instant last);
    Result<void> addManifest(ManifestId manifest, qint64 pulls, Instant last);
    Result<PullRow> tag(RepositoryId repo, const QString &name);
    Result<PullRow> manifest(ManifestId manifest);
    /// The tag is deleted: another of its name starts at nothing.
    Result<void> dropTag(RepositoryId repo, const QString &name);

private:
    Db &m_db;
};

} // namespace quayside::server

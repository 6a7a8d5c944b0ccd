#pragma once

#include "server/domain/caller.h"
#include "server/storage/manifeststore.h"
#include "server/storage/repositorystore.h"
#include "server/storage/tagstore.h"

#include <QtCore/QJsonObject>

namespace quayside::server {

/// Points a tag at a manifest: ends the row that is there (moved, or expired when its date has
/// passed) and opens a new one with the expiry the manifest carries. Nothing happens when the tag
/// points there already and no date is involved. TagImmutable when it may not move.
/// In a write transaction. Source: quay-api.md 4.1, 4.8; storage.md 5.
struct TagMove {
    std::optional<QString> previousDigest; ///< of the live row that was there
    bool hasChanged = false;
};
Result<TagMove> pointTag(Db &db, const RepositoryRow &repository, const QString &name,
                         const ManifestRow &manifest);

/// Ends a row, as expired when its date has passed. True when it was still live.
Result<bool> endTag(Db &db, const TagRow &tag, QLatin1StringView reason);

/// Writes the log row of a change in a repository; repo and namespace are added to the metadata.
Result<void> logChange(Db &db, const Caller &caller, const RepositoryRow &repository,
                       const QString &kind, QJsonObject metadata);
/// The same for each tag of a manifest that this transaction ended for that reason; its name is
/// added as well.
Result<void> logEnded(Db &db, const Caller &caller, const RepositoryRow &repository,
                      const QString &kind, ManifestId manifest, QLatin1StringView reason,
                      QJsonObject metadata);

} // namespace quayside::server

#pragma once

#include "server/domain/domaincontext.h"

#include "app/core/future.h"
#include "server/storage/uploadstore.h"

namespace quayside::server {

struct TrashRound {
    int removed = 0; ///< objects
    bool hasMore = false; ///< another round is worth it
};

/// Gives what unfinished uploads wrote to the trash. Twice: a process that slept through the end
/// may write once more. Under both names: one may have been finished up to the commit.
Result<void> trashUploads(Db &db, const QList<ExpiredUpload> &uploads, Instant now);

/// Removes objects whose time in the trash is over, a round of them (storage.md I3, 3.2).
/// Thread-safe.
Future<TrashRound> emptyTrash(const DomainContext &context);

} // namespace quayside::server

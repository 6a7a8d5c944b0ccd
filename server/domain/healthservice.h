#pragma once

#include "server/domain/domaincontext.h"

#include "app/core/future.h"

namespace quayside::server {

/// How the parts stand, each with the reason when it is not well.
struct HealthState {
    Result<void> database;
    Result<void> diskSpace; ///< uploads are taken
    Result<void> spareSpace; ///< so much is free that nobody has to act yet
    Result<void> storage; ///< good when it was not asked for
};

/// Asks the database for its time and the store for its room; with storage it also writes, reads
/// and removes an object there.
Future<HealthState> checkHealth(const DomainContext &context, bool withStorage);

/// Bytes that must stay free: `blobs.min_free`, or max(1 GiB, 2 %) (storage.md 6).
qint64 minimumFree(const DomainContext &context);
/// StorageFull, with the figures, below it. One statfs, no disk access.
Result<void> requireFreeSpace(const DomainContext &context);

} // namespace quayside::server

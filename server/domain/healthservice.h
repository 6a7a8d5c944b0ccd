#pragma once

#include "server/domain/domaincontext.h"

#include "app/core/future.h"

namespace quayside::server {

struct HealthState {
    bool hasDatabase = false;
    bool hasDiskSpace = false; ///< uploads are taken
    bool isGood() const { return hasDatabase && hasDiskSpace; }
};

/// Asks the database for its time and the store for its room.
Future<HealthState> checkHealth(const DomainContext &context);

/// Bytes that must stay free: `blobs.min_free`, or max(1 GiB, 2 %) (storage.md 6).
qint64 minimumFree(const DomainContext &context);
/// StorageFull, with the figures, below it. One statfs, no disk access.
Result<void> requireFreeSpace(const DomainContext &context);

} // namespace quayside::server

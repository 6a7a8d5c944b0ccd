#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/samplestore.h"

#include "app/core/future.h"

namespace quayside::server {

/// So far back samples are kept and told.
inline constexpr std::chrono::days kStorageHistory{30};

/// Counts what the blobs take up and writes it down for this hour; what is older than
/// kStorageHistory goes.
Future<Result<void>> sampleStorage(const DomainContext &context);

/// The samples, the oldest first. For superusers: Unauthenticated, Forbidden.
Future<Result<QList<StorageSample>>> storageHistory(const DomainContext &context,
                                                    const Caller &caller);

} // namespace quayside::server

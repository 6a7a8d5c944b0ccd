#pragma once

#include "server/domain/domaincontext.h"

#include "app/core/future.h"

namespace quayside::server {

/// Removes objects whose time in the trash is over, a round of them (storage.md I3, 3.2). True when
/// another round finds more. Thread-safe.
Future<bool> emptyTrash(const DomainContext &context);

} // namespace quayside::server

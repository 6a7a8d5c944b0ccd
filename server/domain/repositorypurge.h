#pragma once

#include "server/domain/taghistory.h"

namespace quayside::server {

/// Removes deleted repositories that cannot be restored any more, in short transactions
/// (quay-api.md 4.10): history, manifests, links, uploads, the row; the blobs become candidates.
/// How many repositories are gone. Waits: worker threads only.
Result<qint64> purgeRepositories(const DomainContext &context, const GoesOn &goesOn);

} // namespace quayside::server

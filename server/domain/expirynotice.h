#pragma once

#include "server/domain/taghistory.h"

namespace quayside::server {

/// Tells the administrators of namespaces, by the bell, of tags whose date is so near now as
/// IMAGE_EXPIRY_NOTICE says: each tag once, when that moment comes, and once more when its date was
/// moved behind it. All of a repository that are found together are one notification. A tag that
/// was nearer to its end when it got its date is not told of: whoever made it knows. How many tags.
/// Waits: worker threads only. Source: quay-api.md 7.2, 9.9 (`repo_image_expiry`).
Result<qint64> tellExpiring(const DomainContext &context, const GoesOn &goesOn);

} // namespace quayside::server

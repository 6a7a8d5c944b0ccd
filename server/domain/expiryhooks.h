#pragma once

#include "server/domain/taghistory.h"

namespace quayside::server {

/// Raises `repo_image_expiry` for the notifications of repositories: of tags whose date lies within
/// the days that a notification says, and of those that auto-prune policies will remove until then
/// (by age) or would remove now (by number). Each tag once for each notification, and again when it
/// gets another date; what is found together is one event, of at most 500 tags. How many tags.
/// Exactly once, also with several servers: what was told is written down with it. Waits: worker
/// threads only. Source: quay-api.md 7.2.
Result<qint64> raiseExpiry(const DomainContext &context, const GoesOn &goesOn);

} // namespace quayside::server

#pragma once

#include "server/domain/domaincontext.h"

namespace quayside::server {

struct LogRotation {
    qint64 monthsMade = 0;
    qint64 monthsDropped = 0;
    qint64 rowsRemoved = 0;
    bool hasMore = false;
};

/// One short step: room for the months to come, and up to `limit` rows, or whole months, that are
/// older than ACTION_LOG_ROTATION_THRESHOLD go. Source: storage.md 5.
Future<Result<LogRotation>> rotateLog(const DomainContext &context, int limit);

} // namespace quayside::server

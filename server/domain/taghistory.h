#pragma once

#include "server/domain/domaincontext.h"

#include <QtCore/QMap>

#include <functional>

namespace quayside::server {

/// False: stop as soon as it can be done.
using GoesOn = std::function<bool()>;

/// Ends tags whose date has passed, in short transactions (quay-api.md 4.1, storage.md 5). How
/// many. Waits: worker threads only.
Result<qint64> endExpiredTags(const DomainContext &context, const GoesOn &goesOn);

struct HistoryWalk {
    qint64 removed = 0;
    std::chrono::steady_clock::duration looked{}; ///< for rows to be removed
};

/// Removes rows of the history that are past the time machine of their namespace, and makes
/// candidates of the manifests they kept. Waits: worker threads only.
Result<HistoryWalk> removeOldHistory(const DomainContext &context, const GoesOn &goesOn);

} // namespace quayside::server

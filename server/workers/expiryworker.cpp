#include "server/workers/expiryworker.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcExpiry, "quayside.workers.expiry", QtInfoMsg)

ExpiryWorker::ExpiryWorker(GarbageCollector &collector, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_collector(collector)
{
}

void ExpiryWorker::run()
{
    if (const auto ended = m_collector.endTags([] { return !isInterrupted(); }); !ended)
        qCWarning(lcExpiry) << "tags not ended error=" << ended.error().message;
}

} // namespace quayside::server

#include "server/workers/gcworker.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcGcWorker, "quayside.workers.gc", QtInfoMsg)

GcWorker::GcWorker(GarbageCollector &collector, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_collector(collector)
{
    m_collector.setWake([this] { wake(); });
}

GcWorker::~GcWorker()
{
    m_collector.setWake({});
}

void GcWorker::run()
{
    const auto done = m_collector.run({[] { return !isInterrupted(); }, &Worker::pause});
    if (!done)
        qCWarning(lcGcWorker) << "run failed error=" << done.error().message;
}

} // namespace quayside::server

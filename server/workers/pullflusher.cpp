#include "server/workers/pullflusher.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcPulls, "quayside.workers.pullflusher", QtInfoMsg)

PullFlusher::PullFlusher(PullCounter &pulls, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_pulls(pulls)
{
}

// Its thread has ended, and the transport before it: nobody pulls any more.
PullFlusher::~PullFlusher()
{
    PullFlusher::run();
}

void PullFlusher::run()
{
    for (;;) {
        const auto hasMore = m_pulls.flush().result();
        if (!hasMore)
            qCWarning(lcPulls) << "pulls not counted yet error=" << hasMore.error().message;
        if (!hasMore || !*hasMore)
            break;
    }
    if (const auto dropped = m_pulls.takeDropped(); dropped > 0)
        qCWarning(lcPulls) << "pulls counted without a row in the log count=" << dropped;
}

} // namespace quayside::server

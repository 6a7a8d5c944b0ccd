#include "server/workers/pruneworker.h"

#include "server/domain/tagpruning.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcPrune, "quayside.workers.prune", QtInfoMsg)

PruneWorker::PruneWorker(const DomainContext &context, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
{
}

void PruneWorker::run()
{
    const auto pruned = pruneDue(m_context, [] { return !isInterrupted(); });
    if (!pruned)
        qCWarning(lcPrune) << "not pruned error=" << pruned.error().message;
    else if (pruned->tags > 0)
        qCInfo(lcPrune, "pruned namespaces=%lld tags=%lld", pruned->namespaces, pruned->tags);
}

} // namespace quayside::server

#pragma once

#include "server/domain/domaincontext.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Applies auto-prune policies, each namespace at most once in autoprune.interval.
class PruneWorker final : public Worker {
    Q_OBJECT
public:
    PruneWorker(const DomainContext &context, std::chrono::milliseconds interval);

protected:
    void run() override;

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

#pragma once

#include "server/domain/garbagecollector.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Gives storage back, at the start, every gc.interval and when somebody asks for it.
class GcWorker final : public Worker {
    Q_OBJECT
public:
    GcWorker(GarbageCollector &collector, std::chrono::milliseconds interval);
    ~GcWorker() override;

protected:
    void run() override;

private:
    GarbageCollector &m_collector;
};

} // namespace quayside::server

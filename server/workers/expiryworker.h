#pragma once

#include "server/domain/garbagecollector.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Ends tags past their date and removes history past the time machine, at the start and every few
/// seconds (gc.expiry_interval).
class ExpiryWorker final : public Worker {
    Q_OBJECT
public:
    ExpiryWorker(GarbageCollector &collector, std::chrono::milliseconds interval);

protected:
    void run() override;

private:
    GarbageCollector &m_collector;
};

} // namespace quayside::server

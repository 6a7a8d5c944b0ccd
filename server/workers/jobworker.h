#pragma once

#include "server/domain/jobqueue.h"
#include "server/workers/worker.h"

#include <functional>

namespace quayside::server {

/// Works through one queue of jobs, looking for new ones every second.
class JobWorker final : public Worker {
    Q_OBJECT
public:
    /// `runOne` does one job and says whether there was one.
    JobWorker(const DomainContext &context, std::function<bool()> runOne,
              std::chrono::milliseconds interval = std::chrono::seconds(1));

protected:
    void run() override;

private:
    std::function<bool()> m_runOne;
    JobQueue m_all; ///< for what is of no one queue
    std::chrono::steady_clock::time_point m_tidied;
};

} // namespace quayside::server

#pragma once

#include "server/domain/pullcounter.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Writes pulls and their counts every few seconds, and when it ends.
class PullFlusher final : public Worker {
    Q_OBJECT
public:
    explicit PullFlusher(PullCounter &pulls,
                         std::chrono::milliseconds interval = std::chrono::seconds(5));
    ~PullFlusher() override;

protected:
    void run() override;

private:
    PullCounter &m_pulls;
};

} // namespace quayside::server

#pragma once

#include "server/domain/domaincontext.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Makes room in the usage log for the months to come and takes out what is too old, at the start
/// and every hour (storage.md 5).
class LogRotator final : public Worker {
    Q_OBJECT
public:
    explicit LogRotator(const DomainContext &context,
                        std::chrono::milliseconds interval = std::chrono::hours(1));

protected:
    void run() override;

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

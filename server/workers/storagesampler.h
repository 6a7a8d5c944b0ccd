#pragma once

#include "server/domain/domaincontext.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Writes down how much the blobs take up, at the start and every hour.
class StorageSampler final : public Worker {
    Q_OBJECT
public:
    explicit StorageSampler(const DomainContext &context,
                            std::chrono::milliseconds interval = std::chrono::hours(1));

protected:
    void run() override;

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

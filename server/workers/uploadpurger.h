#pragma once

#include "server/domain/uploadservice.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Ends uploads that were left behind and empties the trash, at the start and every hour
/// (quay-api.md 4.10).
class UploadPurger final : public Worker {
    Q_OBJECT
public:
    UploadPurger(const DomainContext &context, UploadService &uploads,
                 std::chrono::milliseconds interval = std::chrono::hours(1));

protected:
    void run() override;

private:
    void removeExpired();

    const DomainContext &m_context;
    UploadService &m_uploads;
};

} // namespace quayside::server

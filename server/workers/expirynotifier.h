#pragma once

#include "server/domain/domaincontext.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Tells of tags that expire soon: administrators, and whom repositories' notifications name.
class ExpiryNotifier final : public Worker {
    Q_OBJECT
public:
    ExpiryNotifier(const DomainContext &context, std::chrono::milliseconds interval);

protected:
    void run() override;

private:
    static void report(const char *whom, const Result<qint64> &told);

    const DomainContext &m_context;
};

} // namespace quayside::server

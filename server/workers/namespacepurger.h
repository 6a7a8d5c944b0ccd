#pragma once

#include "server/domain/namespaceremoval.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Takes up the removal of organizations and users that a server left half done, at the start and
/// every hour.
class NamespacePurger final : public Worker {
    Q_OBJECT
public:
    explicit NamespacePurger(const DomainContext &context,
                             std::chrono::milliseconds interval = std::chrono::hours(1));

protected:
    void run() override;

private:
    /// False when it failed.
    bool finish(NamespaceId id);

    const DomainContext &m_context;
};

} // namespace quayside::server

#pragma once

#include "server/domain/apptokenservice.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Removes registry passwords that ended a day ago, at the start and every hour (quay-api.md 8.7).
class AppTokenPurger final : public Worker {
    Q_OBJECT
public:
    explicit AppTokenPurger(AppTokenService &tokens,
                            std::chrono::milliseconds interval = std::chrono::hours(1));

protected:
    void run() override;

private:
    AppTokenService &m_tokens;
};

} // namespace quayside::server

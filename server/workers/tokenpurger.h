#pragma once

#include "server/domain/apitokens.h"
#include "server/domain/apptokenservice.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Removes API tokens and registry passwords that ended a day ago, at the start and every hour
/// (quay-api.md 8.3, 8.7).
class TokenPurger final : public Worker {
    Q_OBJECT
public:
    TokenPurger(ApiTokens &apiTokens, AppTokenService &appTokens,
                std::chrono::milliseconds interval = std::chrono::hours(1));

protected:
    void run() override;

private:
    ApiTokens &m_apiTokens;
    AppTokenService &m_appTokens;
};

} // namespace quayside::server

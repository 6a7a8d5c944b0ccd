#pragma once

#include "server/domain/tokenservice.h"
#include "server/workers/worker.h"

namespace quayside::server {

/// Takes the keys of registry tokens as the rows have them: now and then, and when a token names
/// one that this process does not know (quay-api.md 2.2).
class KeyLoader final : public Worker {
    Q_OBJECT
public:
    explicit KeyLoader(TokenService &tokens,
                       std::chrono::milliseconds interval = std::chrono::seconds(30));
    ~KeyLoader() override;

protected:
    void run() override;

private:
    TokenService &m_tokens;
};

} // namespace quayside::server

#pragma once

#include "server/http/dataplane.h"
#include "server/http/exchange.h"

namespace quayside::server {

/// A request of the data plane until it is decided what becomes of it. Nothing is read meanwhile.
class DataExchange : public Exchange {
public:
    using Exchange::Exchange;

    void start() override;
    void tick(qint64 now) override;
    void abandon() override { m_isDone = true; }

private:
    void decided(DataDecision decision);

    qint64 m_deadline = 0;
    bool m_isDone = false;
};

} // namespace quayside::server

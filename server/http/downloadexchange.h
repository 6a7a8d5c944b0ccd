#pragma once

#include "server/http/dataplane.h"
#include "server/http/exchange.h"
#include "server/http/ratewindow.h"
#include "server/http/transportcounters.h"

namespace quayside::server {

/// An answer streamed from a source: whole, a part of it (206), or none (304, 416).
class DownloadExchange : public Exchange {
public:
    DownloadExchange(ExchangeHost &connection, StreamOut answer);

    void start() override;
    void drained() override;
    void tick(qint64 now) override;
    void abandon() override { m_isDone = true; }

private:
    void sendPart(int status, Response &head);
    void pump();
    /// Both return false when they cannot go on now or the exchange is over.
    bool sendFromFile();
    bool sendByCopy();
    void advance(qint64 count);
    void broken(const char *why);

    Response m_head;
    std::shared_ptr<BodySource> m_source; // shared with the registry by contract
    RateWindow m_rate;
    TransportCounters::Presence m_presence;
    bool m_isHead;
    qint64 m_offset = 0;
    qint64 m_end = 0;
    qint64 m_pending = 0; // with the channel at the last look
    bool m_isQueued = false;
    bool m_isDone = false;
};

} // namespace quayside::server

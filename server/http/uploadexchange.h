#pragma once

#include "server/http/bodydecoder.h"
#include "server/http/dataplane.h"
#include "server/http/exchange.h"
#include "server/http/ratewindow.h"
#include "server/http/transportcounters.h"

namespace quayside::server {

/// A body on its way into a sink, in blocks. The socket is read only while there is a block for it.
class UploadExchange : public Exchange {
public:
    UploadExchange(ExchangeHost &connection, StreamIn target);
    ~UploadExchange() override;

    void start() override;
    void readable() override { pump(); }
    void tick(qint64 now) override;
    void abandon() override;
    void blockReturned() override;

private:
    enum class State { Reading, Finishing, Done };

    void pump();
    bool needBlock();
    /// False when nothing more can be done now, or the exchange is over.
    bool readOnce();
    bool decode(qsizetype count);
    void putBlock();
    void bodyEnded();
    void fail(int status, QLatin1StringView text);
    void finished(const Response &response);
    std::shared_ptr<void> makeLease();

    std::shared_ptr<BodySink> m_sink; // shared with the registry by contract
    qint64 m_maxBytes;
    BodyDecoder m_decoder;
    RateWindow m_rate;
    State m_state = State::Reading;
    Block m_block; // being filled
    qsizetype m_filled = 0;
    TransportCounters::Presence m_presence;
    int m_blocksOut = 0; // with the sink, and m_block
    qint64 m_finishDeadline = 0;
    bool m_isPumping = false;
};

} // namespace quayside::server

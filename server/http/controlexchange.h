#pragma once

#include "server/http/bodydecoder.h"
#include "server/http/exchange.h"
#include "server/http/responseframer.h"

#include <QtCore/QByteArray>

namespace quayside::server {

/// A request of the control plane: its body is read whole, then its handler runs behind a lane.
class ControlExchange : public Exchange {
public:
    explicit ControlExchange(ExchangeHost &connection);

    void start() override;
    void readable() override;
    void tick(qint64 now) override;
    void abandon() override;

private:
    void readBody();
    bool decode(std::span<const char> bytes, qsizetype &used);
    void submit();
    void answered(const FramedAnswer &answer);

    BodyDecoder m_decoder;
    QByteArray m_body;
    qint64 m_maxBody = 0;
    quint64 m_ticket = 0;
    qint64 m_deadline = 0;
    bool m_isSubmitted = false;
    bool m_isDone = false;
};

} // namespace quayside::server

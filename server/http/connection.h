#pragma once

#include "server/http/channel.h"
#include "server/http/exchange.h"
#include "server/http/requesthead.h"
#include "server/http/transportcounters.h"
#include "server/http/workercontext.h"

#include <QtCore/QObject>

#include <functional>

namespace quayside::server {

/// One client: reads heads, starts an Exchange for each, one at a time, and closes in a way that
/// does not destroy the last answer. Lives on its worker's thread and belongs to it.
class Connection : public QObject, public ExchangeHost {
    Q_OBJECT
public:
    /// Counted already in worker.state(); `gone` is called once, after which it must be deleted.
    Connection(WorkerContext &worker, std::unique_ptr<Channel> channel, bool isTls,
               std::function<void(Connection *)> gone);
    ~Connection() override;

    void start();
    /// Answers 503 and closes: too many connections of that address.
    void refuseBusy();
    /// Deadlines; `now` in milliseconds of the worker's clock.
    void tick(qint64 now);
    /// Closes when idle, after the current answer otherwise.
    void drain();
    WorkerContext &worker() override { return m_worker; }
    Channel &channel() override { return *m_channel; }
    const RequestHead &head() const override { return m_head; }
    Request takeRequest() override;
    QByteArray &input() override { return m_input; }
    qint64 read(char *buffer, qint64 size) override;
    bool mayRead() const override { return m_mayRead; }
    void setBodyRead() override { m_isBodyRead = true; }
    void sendContinue() override;
    void sendHead(int status, const QByteArray &fields, std::optional<qint64> length,
                  const QByteArray &body) override;
    void countSent(qint64 bytes) override { m_sent += bytes; }
    void finish() override;
    void answer(const Response &response) override;
    void answerProblem(int status, QLatin1StringView text) override;
    void replaceExchange(std::shared_ptr<Exchange> exchange) override;
    void die() override;

private:
    enum class State { Idle, Busy, Draining, Closing, Lingering, Gone };

    void onReadable();
    void onDrained();
    void process();
    bool processOne();
    bool fillInput();
    void beginRequest();
    void makeRequest();
    void refuse(int status, QLatin1StringView reason);
    void afterAnswer();
    void linger();
    void closeGently();
    /// Counts the request that ends and logs it.
    void account() const;
    bool closesAfterThis() const;

    WorkerContext &m_worker;
    std::function<void(Connection *)> m_gone;
    std::unique_ptr<Channel> m_channel;
    QHostAddress m_peer;
    bool m_isTls;
    TransportCounters::Presence m_presence;
    bool m_isCounted = false;
    State m_state = State::Idle;
    bool m_mayRead = false;
    bool m_isProcessing = false;
    bool m_mustClose = false;
    bool m_isBodyRead = true;
    QByteArray m_input;
    qsizetype m_clean = 0; // bytes of m_input that parseHead has seen
    RequestHead m_head;
    Request m_request;
    int m_requestCount = 0;
    qint64 m_deadline = 0;
    qint64 m_lingered = 0;
    std::shared_ptr<Exchange> m_exchange; // shared: see Exchange
    std::shared_ptr<Exchange> m_retired; // finished, maybe still on the stack
    // of the current request, for the counters and the log
    bool m_isData = false;
    QByteArray m_method, m_path, m_id;
    QHostAddress m_client;
    std::chrono::microseconds m_started{0};
    qint64 m_sent = 0;
    int m_status = 0;
};

} // namespace quayside::server

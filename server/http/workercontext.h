#pragma once

#include "server/http/bufferpool.h"
#include "server/http/mailbox.h"
#include "server/http/transportoptions.h"

#include <QtCore/QElapsedTimer>

#include <span>

namespace quayside::server {

class ControlPlane;
class Exchange;
class TransportState;

/// What the connections of one worker share. Used on the worker's thread only, but for mailbox().
class WorkerContext {
public:
    /// `owner` is the object on the worker's thread that the mailbox belongs to.
    WorkerContext(std::shared_ptr<TransportState> state, QObject *owner);
    ~WorkerContext();
    Q_DISABLE_COPY_MOVE(WorkerContext)

    /// On the worker's thread, first and last.
    void start();
    void stop();

    std::shared_ptr<Mailbox> mailbox() const { return m_mailbox; }
    TransportState &state() { return *m_state; }
    const TransportLimits &limits() const;
    ControlPlane &control() { return *m_control; }
    BufferPool &pool() { return m_pool; }
    /// 64 KiB to read into; what is in it does not outlast the caller's turn.
    std::span<char> scratch() { return m_scratch; }
    /// Milliseconds of a steady clock, never 0.
    qint64 now() const { return m_clock.elapsed() + 1; }
    std::chrono::microseconds nowMicroseconds() const
    {
        return std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
    }
    /// Value of a Date field.
    const QByteArray &date();
    QByteArray nextRequestId();
    /// The exchange is told when a block comes back to the pool.
    void waitForBlock(std::weak_ptr<Exchange> exchange);

private:
    void wakeWaiting();

    std::shared_ptr<TransportState> m_state; // shared by all workers and the transport
    std::shared_ptr<Mailbox> m_mailbox; // shared with whoever answers from other threads
    BufferPool m_pool;
    std::unique_ptr<ControlPlane> m_control;
    std::vector<std::weak_ptr<Exchange>> m_waiting;
    std::vector<char> m_scratch;
    QElapsedTimer m_clock;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    quint64 m_idSeed;
    quint64 m_idCount = 0;
};

} // namespace quayside::server

#pragma once

#include "server/http/workercontext.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <unordered_set>

namespace quayside::server {

class Connection;

/// One thread's share of the transport: its connections, what they share, and one timer for all
/// deadlines. Made anywhere, then used on its thread only, but for mailbox().
class TransportWorker : public QObject {
    Q_OBJECT
public:
    TransportWorker(std::shared_ptr<TransportState> state, std::function<void()> emptied);
    ~TransportWorker() override;

    /// On the worker's thread, first.
    void start();
    void adopt(qintptr descriptor, const std::shared_ptr<const TlsIdentity> &tls);
    /// Idle connections close now, the others after their answer; `emptied` is called then.
    void drain();
    /// On the worker's thread, last: everything closes at once.
    void stop();

    std::shared_ptr<Mailbox> mailbox() const { return m_context.mailbox(); }

private:
    void remove(Connection *connection);
    void tick();
    void reportEmpty();

    WorkerContext m_context;
    std::function<void()> m_emptied;
    std::unordered_set<Connection *> m_connections; // owned; deleted by deleteLater
    std::unique_ptr<QTimer> m_timer;
    qint64 m_trimAt = 0;
    bool m_isDraining = false;
    bool m_hasReported = false;
};

} // namespace quayside::server

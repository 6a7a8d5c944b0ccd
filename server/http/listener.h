#pragma once

#include <QtNetwork/QTcpServer>

#include <functional>

namespace quayside::server {

/// Accepts for one address, on the main thread, and hands descriptors on.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    using Accepted = std::function<void(qintptr descriptor)>;

    explicit Listener(Accepted accepted, QObject *parent = nullptr);

    /// Stops or goes on accepting; the kernel's queue holds who comes meanwhile.
    void setPaused(bool isPaused);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Accepted m_accepted;
    bool m_isPaused = false;
};

} // namespace quayside::server

#pragma once

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <deque>

namespace quayside::server {

/// A socket without a network, on which QtHttpServer serves. It carries one request at a time and
/// is used again for the next. QtHttpServer deletes it after end(). Rules: transport.md 4.
class Lane : public QTcpSocket {
    Q_OBJECT
public:
    Lane();

    /// Plays a whole request; QtHttpServer calls the handler before this returns.
    void request(QByteArray text);
    /// All that QtHttpServer wrote since.
    QByteArray takeWritten() { return std::exchange(m_written, {}); }
    /// QtHttpServer gave the request up: the lane is of no more use.
    bool isBroken() const { return m_isBroken; }
    /// The one way to be rid of a lane. Not with a request in flight.
    void end();

    qint64 bytesAvailable() const override;
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_read = 0;
    QByteArray m_written;
    bool m_isBroken = false;
};

/// Hands lanes to QtHttpServer as if they had been accepted.
class LaneServer : public QTcpServer {
    Q_OBJECT
public:
    void offer(Lane *lane);
    bool hasPendingConnections() const override;
    QTcpSocket *nextPendingConnection() override;

private:
    std::deque<Lane *> m_pending;
};

} // namespace quayside::server

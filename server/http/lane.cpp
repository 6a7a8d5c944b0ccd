#include "server/http/lane.h"

#include <algorithm>
#include <cstring>

namespace quayside::server {

Lane::Lane()
{
    setSocketState(QAbstractSocket::ConnectedState);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    setLocalAddress(QHostAddress(QHostAddress::LocalHost));
    setOpenMode(QIODevice::ReadWrite);
}

void Lane::request(QByteArray text)
{
    m_request = std::move(text);
    m_read = 0;
    m_written.clear();
    Q_EMIT readyRead();
}

void Lane::end()
{
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
}

qint64 Lane::bytesAvailable() const
{
    return m_request.size() - m_read + QIODevice::bytesAvailable(); // NOLINT: not the socket's
}

void Lane::disconnectFromHost()
{
    m_isBroken = true;
}

void Lane::close()
{
    m_isBroken = true;
}

qint64 Lane::readData(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_request.size() - m_read);
    std::memcpy(data, m_request.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

qint64 Lane::writeData(const char *data, qint64 size)
{
    // No bytesWritten from here: writers that wait for it would recurse.
    m_written.append(data, size);
    return size;
}

void LaneServer::offer(Lane *lane)
{
    m_pending.push_back(lane);
    // The signal is private: it can be invoked by name only.
    QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
}

bool LaneServer::hasPendingConnections() const
{
    return !m_pending.empty();
}

QTcpSocket *LaneServer::nextPendingConnection()
{
    if (m_pending.empty())
        return nullptr;
    Lane *lane = m_pending.front();
    m_pending.pop_front();
    return lane;
}

} // namespace quayside::server

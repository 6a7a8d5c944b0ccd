#include "server/http/channel.h"

#include "server/http/transportoptions.h"

#include <QtCore/QSocketNotifier>
#include <QtNetwork/QAbstractSocket>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

#include <cerrno>

#ifdef Q_OS_LINUX
#include <sys/sendfile.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTlsReadBuffer = 256 * 1024;

} // namespace

std::unique_ptr<Channel> Channel::open(qintptr descriptor, const TlsIdentity *tls)
{
    const auto adopted = [&](auto channel) -> std::unique_ptr<Channel> {
        if (channel->adopt(descriptor))
            return channel;
#ifdef Q_OS_UNIX
        ::close(int(descriptor));
#endif
        return {};
    };
    if (tls)
        return adopted(std::make_unique<TlsChannel>(*tls));
    return adopted(std::make_unique<PlainChannel>());
}

qint64 Channel::sendFile(int, qint64, qint64)
{
    return -1;
}

PlainChannel::PlainChannel()
    : m_socket(std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr))
{
    connect(m_socket.get(), &QIODevice::readyRead, this, &Channel::readable);
    connect(m_socket.get(), &QIODevice::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            Q_EMIT drained();
    });
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &Channel::gone);
}

PlainChannel::~PlainChannel()
{
    m_socket->disconnect(this);
}

bool PlainChannel::adopt(qintptr descriptor)
{
    // Only a bare QAbstractSocket is unbuffered both ways when it is told to be.
    if (!m_socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                       QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return true;
}

qint64 PlainChannel::read(char *buffer, qint64 size)
{
    if (!m_socket->isOpen()) // Qt closes it when the client is gone, and complains then
        return -1;
    return m_socket->read(buffer, size);
}

void PlainChannel::write(const QByteArray &bytes)
{
    // After a failed write Qt's engine is closed though the socket still calls itself connected:
    // nobody would tell that the client is gone, and each further write is complained of.
    if (m_isBroken)
        return;
    m_isBroken = m_socket->write(bytes) < 0;
    if (m_isBroken)
        QMetaObject::invokeMethod(this, &Channel::gone, Qt::QueuedConnection);
}

qint64 PlainChannel::pendingWrite() const
{
    return m_socket->bytesToWrite();
}

bool PlainChannel::canSendFile() const
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

qint64 PlainChannel::sendFile(int descriptor, qint64 offset, qint64 count)
{
#ifdef Q_OS_LINUX
    off_t from = offset;
    ssize_t sent = 0;
    do {
        sent = ::sendfile(int(m_socket->socketDescriptor()), descriptor, &from, size_t(count));
    } while (sent < 0 && errno == EINTR);
    if (sent > 0)
        return sent;
    if (sent < 0 && errno == EAGAIN) {
        waitForRoom();
        return 0;
    }
    return -1; // 0: the file ends before what was promised
#else
    return Channel::sendFile(descriptor, offset, count);
#endif
}

void PlainChannel::waitForRoom()
{
    if (!m_room) {
        m_room =
            std::make_unique<QSocketNotifier>(m_socket->socketDescriptor(), QSocketNotifier::Write);
        connect(m_room.get(), &QSocketNotifier::activated, this, [this] {
            m_room->setEnabled(false);
            Q_EMIT drained();
        });
    }
    m_room->setEnabled(true);
}

void PlainChannel::finishWriting()
{
#ifdef Q_OS_UNIX
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

void PlainChannel::close()
{
    m_room.reset();
    m_socket->disconnectFromHost();
}

QHostAddress PlainChannel::peerAddress() const
{
    return m_socket->peerAddress();
}

TlsChannel::TlsChannel(const TlsIdentity &identity)
    : m_socket(std::make_unique<QSslSocket>())
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(kTlsReadBuffer);
    const auto checkDrained = [this] {
        if (pendingWrite() == 0)
            Q_EMIT drained();
    };
    connect(m_socket.get(), &QIODevice::readyRead, this, &Channel::readable);
    connect(m_socket.get(), &QIODevice::bytesWritten, this, checkDrained);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, checkDrained);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &Channel::gone);
}

TlsChannel::~TlsChannel()
{
    m_socket->disconnect(this);
}

bool TlsChannel::adopt(qintptr descriptor)
{
    if (!m_socket->setSocketDescriptor(descriptor))
        return false;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->startServerEncryption();
    return true;
}

qint64 TlsChannel::read(char *buffer, qint64 size)
{
    const qint64 count = m_socket->read(buffer, size);
    if (count <= 0 && m_socket->state() != QAbstractSocket::ConnectedState)
        return -1;
    return count;
}

void TlsChannel::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

qint64 TlsChannel::pendingWrite() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsChannel::close()
{
    m_socket->disconnectFromHost();
}

QHostAddress TlsChannel::peerAddress() const
{
    return m_socket->peerAddress();
}

} // namespace quayside::server

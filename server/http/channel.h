#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QHostAddress>

#include <memory>

QT_BEGIN_NAMESPACE
class QAbstractSocket;
class QSslSocket;
class QSocketNotifier;
QT_END_NAMESPACE

namespace quayside::server {

struct TlsIdentity;

/// The bytes of one client, both ways. The only class that knows platforms. Lives on its worker's
/// thread.
class Channel : public QObject {
    Q_OBJECT
public:
    /// Takes the descriptor, whatever comes of it; null when it is no usable socket.
    static std::unique_ptr<Channel> open(qintptr descriptor, const TlsIdentity *tls);

    /// Bytes read, 0 when there are none now, -1 when the client is gone. Fewer than asked:
    /// readable comes when there are more. readable comes no more before the next read.
    virtual qint64 read(char *buffer, qint64 size) = 0;
    /// Takes all; what the socket does not take now is sent later.
    virtual void write(const QByteArray &bytes) = 0;
    virtual qint64 pendingWrite() const = 0;
    virtual bool canSendFile() const { return false; }
    /// Bytes that left from the file, 0 when the socket is full (drained follows) -1 when the
    /// client is gone or the file is shorter. Only while pendingWrite() is 0.
    virtual qint64 sendFile(int descriptor, qint64 offset, qint64 count);
    /// Tells the client that nothing more comes, while it may go on sending. Only while
    /// pendingWrite() is 0; does nothing where that is not possible.
    virtual void finishWriting() { }
    /// Sends what is pending, then closes; gone follows.
    virtual void close() = 0;
    virtual QHostAddress peerAddress() const = 0;

Q_SIGNALS:
    void readable();
    /// All that was written has left.
    void drained();
    void gone();
};

class PlainChannel : public Channel {
    Q_OBJECT
public:
    PlainChannel();
    ~PlainChannel() override;
    bool adopt(qintptr descriptor);

    qint64 read(char *buffer, qint64 size) override;
    void write(const QByteArray &bytes) override;
    qint64 pendingWrite() const override;
    bool canSendFile() const override;
    qint64 sendFile(int descriptor, qint64 offset, qint64 count) override;
    void finishWriting() override;
    void close() override;
    QHostAddress peerAddress() const override;

private:
    void waitForRoom();

    std::unique_ptr<QAbstractSocket> m_socket;
    bool m_isBroken = false;
    std::unique_ptr<QSocketNotifier> m_room; // armed only while Qt's own write notifier is not
};

class TlsChannel : public Channel {
    Q_OBJECT
public:
    explicit TlsChannel(const TlsIdentity &identity);
    ~TlsChannel() override;
    bool adopt(qintptr descriptor);

    qint64 read(char *buffer, qint64 size) override;
    void write(const QByteArray &bytes) override;
    qint64 pendingWrite() const override;
    void close() override;
    QHostAddress peerAddress() const override;

private:
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace quayside::server

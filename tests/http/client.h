#pragma once

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QSslSocket>
#include <QtTest/QtTest>

/// A raw HTTP client that can misbehave: it sends what it is told and keeps what it gets.
class Client {
public:
    explicit Client(quint16 port, const QSslConfiguration *tls = nullptr)
    {
        QObject::connect(&socket, &QIODevice::readyRead, &socket, [this] {
            if (isReading)
                received += socket.readAll();
        });
        QObject::connect(&socket, &QAbstractSocket::disconnected, &socket, [this] {
            if (isReading && socket.bytesAvailable() > 0)
                received += socket.readAll();
            isClosed = true;
        });
        if (tls) {
            socket.setSslConfiguration(*tls);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            isConnected = QTest::qWaitFor([this] { return socket.isEncrypted(); });
        } else {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            const bool isSettled = QTest::qWaitFor([this] {
                return socket.state() == QAbstractSocket::ConnectedState
                    || socket.error() != QAbstractSocket::UnknownSocketError;
            });
            isConnected = isSettled && socket.state() == QAbstractSocket::ConnectedState;
        }
    }

    ~Client() { socket.disconnect(); }

    void send(const QByteArray &bytes) { socket.write(bytes); }
    void get(const QByteArray &path, const QByteArray &fields = {})
    {
        send("GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n");
    }

    struct Answer {
        int status = 0; ///< 0: none came
        QByteArray head;
        QByteArray body;

        QByteArray field(const QByteArray &name) const
        {
            const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ":");
            if (at < 0)
                return {};
            const qsizetype start = at + 3 + name.size();
            return head.sliced(start, head.indexOf("\r\n", start) - start).trimmed();
        }
    };

    /// The next whole answer, by its Content-Length.
    Answer next(bool isHead = false, int timeout = 5000)
    {
        Answer answer;
        const auto parse = [&] {
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            answer.head = received.first(end + 2);
            const bool hasBody = !isHead && !answer.field("Content-Length").isEmpty();
            const qsizetype length = hasBody ? answer.field("Content-Length").toLongLong() : 0;
            if (received.size() < end + 4 + length)
                return false;
            answer.status = answer.head.sliced(9, 3).toInt();
            answer.body = received.sliced(end + 4, length);
            received.remove(0, end + 4 + length);
            return true;
        };
        const bool came = QTest::qWaitFor(parse, timeout);
        return came ? answer : Answer{};
    }

    bool waitClosed(int timeout = 5000)
    {
        return QTest::qWaitFor([this] { return isClosed; }, timeout);
    }

    QSslSocket socket;
    QByteArray received;
    bool isReading = true;
    bool isConnected = false;
    bool isClosed = false;
};

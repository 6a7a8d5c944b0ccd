#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace quayside::test {

/// A socket that answers each request with the next script: for what a real server will not do on
/// demand (429, half a body, HTML). Keeps what it was sent.
class ScriptedServer : public QTcpServer {
public:
    struct Script {
        QByteArray bytes;
        bool closes = true;
        bool isSilent = false; ///< never answers
    };

    explicit ScriptedServer(QList<Script> scripts)
        : m_scripts(std::move(scripts))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }

    static Script json(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return {"HTTP/1.1 " + QByteArray::number(status)
                + " X\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\nConnection: close\r\n" + headers + "\r\n" + body};
    }
    /// For every request of this path and query, beside the scripts.
    void answer(const QByteArray &path, const Script &script) { m_answers.insert(path, script); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void answer(QTcpSocket *socket)
    {
        QByteArray &text = m_partial[socket];
        text += socket->readAll();
        const qsizetype head = text.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = text.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : text.mid(at + 15, text.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (text.size() < head + 4 + length)
            return;
        m_requests.append(text);
        const auto known = m_answers.constFind(text.split(' ').value(1));
        text.clear();
        if (known == m_answers.constEnd() && m_scripts.isEmpty())
            return socket->abort();
        const Script script = known != m_answers.constEnd() ? *known : m_scripts.takeFirst();
        if (script.isSilent)
            return;
        socket->write(script.bytes);
        if (script.closes)
            socket->disconnectFromHost();
    }

    QList<Script> m_scripts;
    QHash<QByteArray, Script> m_answers;
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_partial;
};

} // namespace quayside::test

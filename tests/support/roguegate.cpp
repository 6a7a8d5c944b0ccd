#include "tests/support/roguegate.h"

#include <QtCore/QRandomGenerator>
#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace quayside::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHuge = 200'000'000;
constexpr qint64 kPiece = 256 * 1024;
constexpr int kLowestPort = 12'000;
constexpr int kHighestPort = 32'000;
constexpr int kTries = 100;

} // namespace

RogueGate::RogueGate(const QUrl &registry, QObject *parent)
    : QTcpServer(parent)
    , m_registry(registry)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            m_clients.insert(client);
            connect(client, &QTcpSocket::readyRead, this, [this, client] { onReadable(client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_clients.remove(client);
                m_partial.remove(client);
                client->deleteLater();
            });
        }
    });
    comeBack();
}

void RogueGate::spoil(const QString &request, const Fault &fault)
{
    m_rules.prepend({QRegularExpression(request), fault});
}

Fault RogueGate::answer(int status, const QByteArray &type, const QByteArray &message)
{
    QByteArray body = "{\"status\": " + QByteArray::number(status);
    if (!type.isEmpty())
        body += ", \"error_type\": \"" + type + "\", \"title\": \"" + type + '"';
    if (!message.isEmpty())
        body += ", \"detail\": \"" + message + "\", \"error_message\": \"" + message + '"';
    return {.status = status, .body = body + '}'};
}

void RogueGate::relent()
{
    m_rules.clear();
}

void RogueGate::goAway()
{
    close();
    const auto clients = m_clients;
    for (QTcpSocket *client : clients)
        client->abort();
}

void RogueGate::comeBack()
{
    if (isListening())
        return;
    for (int i = 0; m_port == 0 && !isListening() && i < kTries; ++i) {
        // None that the system hands out by itself: while the gate is away nobody else gets it.
        listen(QHostAddress::LocalHost,
               quint16(QRandomGenerator::global()->bounded(kLowestPort, kHighestPort)));
    }
    if (!isListening() && !listen(QHostAddress::LocalHost, m_port))
        qFatal("the gate cannot listen: %s", qPrintable(errorString()));
    m_port = serverPort();
}

int RogueGate::seen(const QString &request) const
{
    const QRegularExpression pattern(request);
    return int(std::count_if(m_seen.begin(), m_seen.end(), [&pattern](const QByteArray &line) {
        return pattern.match(QString::fromLatin1(line)).hasMatch();
    }));
}

void RogueGate::forget()
{
    m_seen.clear();
    m_writes.clear();
    m_hugeBytes = 0;
}

void RogueGate::onReadable(QTcpSocket *client)
{
    QByteArray &text = m_partial[client];
    text += client->readAll();
    const qsizetype head = text.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray fields = text.first(head + 2).toLower();
    const qsizetype at = fields.indexOf("\r\ncontent-length:");
    const qsizetype begin = at + 17;
    const qsizetype length =
        at < 0 ? 0 : fields.mid(begin, fields.indexOf('\r', begin) - begin).trimmed().toLongLong();
    if (text.size() < head + 4 + length)
        return;
    onRequest(client, std::exchange(text, {}));
}

void RogueGate::onRequest(QTcpSocket *client, const QByteArray &request)
{
    const QByteArray line = request.first(request.lastIndexOf(" HTTP/1.", request.indexOf('\r')));
    m_seen.append(line);
    if (!line.startsWith("GET ") && !line.startsWith("HEAD "))
        ++m_writes[line];
    for (Rule &rule : m_rules) {
        if (!rule.request.match(QString::fromLatin1(line)).hasMatch())
            continue;
        if (rule.fault.passes-- > 0)
            break;
        if (rule.fault.times == 0)
            break;
        if (rule.fault.times > 0)
            --rule.fault.times;
        return misbehave(client, rule.fault);
    }
    pass(client, request);
}

void RogueGate::pass(QTcpSocket *client, QByteArray request)
{
    // One request a connection, so that the end of the answer is the end of the stream.
    static const QRegularExpression connection(u"\r\nconnection:[^\r]*"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const qsizetype head = request.indexOf("\r\n\r\n");
    QString fields = QString::fromLatin1(request.first(head));
    fields.remove(connection);
    request = (fields + u"\r\nConnection: close"_s).toLatin1() + request.mid(head);

    auto *registry = new QTcpSocket(client);
    connect(registry, &QTcpSocket::connected, registry,
            [registry, request] { registry->write(request); });
    connect(registry, &QTcpSocket::readyRead, client,
            [client, registry] { client->write(registry->readAll()); });
    connect(registry, &QTcpSocket::disconnected, client,
            [client] { client->disconnectFromHost(); });
    connect(registry, &QTcpSocket::errorOccurred, client,
            [client](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    client->abort();
            });
    registry->connectToHost(m_registry.host(), quint16(m_registry.port()));
}

void RogueGate::misbehave(QTcpSocket *client, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Answer:
        client->write(
            "HTTP/1.1 " + QByteArray::number(fault.status) + " Gate\r\nX-Request-Id: gate-"
            + QByteArray::number(fault.status) + "\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(fault.body.size()) + "\r\n" + fault.headers + "\r\n" + fault.body);
        return client->disconnectFromHost();
    case Fault::Kind::Cut:
        client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5000\r\n"
                      "Content-Type: application/json\r\n\r\n{\"tags\": [{\"na");
        return client->disconnectFromHost();
    case Fault::Kind::Huge:
        client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: "
                      "application/json\r\n\r\n");
        connect(client, &QTcpSocket::bytesWritten, this, [this, client] { pourOut(client); });
        return pourOut(client);
    case Fault::Kind::Hang:
        return;
    case Fault::Kind::Drop:
        return client->abort();
    case Fault::Kind::GoAway:
        return goAway();
    }
}

void RogueGate::pourOut(QTcpSocket *client)
{
    if (client->bytesToWrite() > 2 * kPiece)
        return;
    if (m_hugeBytes >= kHuge)
        return client->disconnectFromHost();
    m_hugeBytes += kPiece;
    client->write(QByteArray(kPiece, ' '));
}

} // namespace quayside::test

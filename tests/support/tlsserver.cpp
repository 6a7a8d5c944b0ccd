#include "tests/support/tlsserver.h"

#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

namespace quayside::test {

TlsServer::TlsServer(const MadeCertificate &made, const QList<QSslCertificate> &chain)
{
    present(made, chain);
    answer("/config",
           R"({"config":{"REGISTRY_TITLE":"Test"},"features":{},)"
           R"("registry_state":"normal","version_number":"Quay v3.8.0"})");
    answer("/api/v1/discovery?internal=true", R"({"paths":{}})");
    listen(QHostAddress::LocalHost);
    connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->bytesAvailable() > 0)
                serve(socket);
        }
    });
}

void TlsServer::present(const MadeCertificate &made, const QList<QSslCertificate> &chain)
{
    QSslConfiguration tls = sslConfiguration();
    tls.setLocalCertificateChain(QList<QSslCertificate>{made.certificate} + chain);
    tls.setPrivateKey(made.key);
    setSslConfiguration(tls);
}

void TlsServer::wantClientsOf(const QSslCertificate &authority)
{
    QSslConfiguration tls = sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({authority});
    setSslConfiguration(tls);
}

void TlsServer::serve(QTcpSocket *socket)
{
    QByteArray &text = m_partial[socket];
    text += socket->readAll();
    const qsizetype head = text.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    m_requests.append(text);
    const QByteArray path = text.split(' ').value(1);
    text.clear();
    const auto found = m_answers.constFind(path);
    const bool isKnown = found != m_answers.constEnd();
    const QByteArray body = isKnown ? *found : QByteArray("{}");
    socket->write("HTTP/1.1 " + QByteArray(isKnown ? "200 OK" : "404 Not Found")
                  + "\r\nContent-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace quayside::test

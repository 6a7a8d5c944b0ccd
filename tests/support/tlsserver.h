#pragma once

#include "tests/support/madecertificate.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QSslServer>

class QTcpSocket;

namespace quayside::test {

/// HTTPS on loopback with a certificate of the test's choice, which can be changed meanwhile. Knows
/// a few paths, answers 404 to others, and keeps what it was sent.
class TlsServer : public QSslServer {
public:
    explicit TlsServer(const MadeCertificate &made, const QList<QSslCertificate> &chain = {});

    /// For connections from now on.
    void present(const MadeCertificate &made, const QList<QSslCertificate> &chain = {});
    /// Clients must show a certificate that this authority signed.
    void wantClientsOf(const QSslCertificate &authority);
    void answer(const QByteArray &path, const QByteArray &json) { m_answers.insert(path, json); }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort())); }
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_partial;
};

} // namespace quayside::test

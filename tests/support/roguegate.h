#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

class QTcpSocket;

namespace quayside::test {

/// What the gate does in place of passing a request on.
struct Fault {
    enum class Kind {
        Answer, ///< `status`, `headers` and `body` in place of the server's
        Cut, ///< half of a body that was promised
        Huge, ///< 200 MB, as fast as they are taken
        Hang, ///< nothing at all, the connection stays open
        Drop, ///< the connection is closed without an answer
        GoAway, ///< the registry is gone from now on, until comeBack()
    };
    Kind kind = Kind::Answer;
    int status = 500;
    QByteArray body = "{}";
    QByteArray headers = {}; ///< whole lines
    int passes = 0; ///< so many requests are let through first
    int times = -1; ///< then so many are spoilt; -1: all
};

/// A proxy in front of a real registry that lets everything through until it is told otherwise, and
/// counts what it sees. One request a connection. Main thread.
class RogueGate : public QTcpServer {
    Q_OBJECT
public:
    explicit RogueGate(const QUrl &registry, QObject *parent = nullptr);

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    /// `request`: what "GET /path?query" has to match. The newest that matches counts.
    void spoil(const QString &request, const Fault &fault);
    /// An error in the shape of Quay's API.
    static Fault answer(int status, const QByteArray &type = {}, const QByteArray &message = {});
    /// Everything is let through again.
    void relent();
    void goAway();
    void comeBack();

    /// How often a request that matches was seen.
    int seen(const QString &request) const;
    /// "PUT /path" of everything but GET and HEAD, with how often each was seen.
    const QHash<QByteArray, int> &writes() const { return m_writes; }
    void forget();
    /// Of the body of a Huge.
    qint64 hugeBytes() const { return m_hugeBytes; }

private:
    struct Rule {
        QRegularExpression request;
        Fault fault;
    };

    void onReadable(QTcpSocket *client);
    void onRequest(QTcpSocket *client, const QByteArray &request);
    void pass(QTcpSocket *client, QByteArray request);
    void misbehave(QTcpSocket *client, const Fault &fault);
    void pourOut(QTcpSocket *client);

    QUrl m_registry;
    quint16 m_port = 0;
    QList<Rule> m_rules;
    QHash<QTcpSocket *, QByteArray> m_partial;
    QSet<QTcpSocket *> m_clients;
    QList<QByteArray> m_seen;
    QHash<QByteArray, int> m_writes;
    qint64 m_hugeBytes = 0;
};

} // namespace quayside::test

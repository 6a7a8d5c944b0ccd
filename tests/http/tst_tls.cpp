#include "server/http/tlsidentity.h"
#include "tests/http/client.h"
#include "tests/http/fakeplane.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>

using namespace quayside;

class TestTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selfSigned_isMadeOnceAndRenewed();
    void load_refusesWhatDoesNotFit();
    void roundTrip_bothPlanes();
    void plainBytes_areDropped();
    void handshake_hasADeadline();

private:
    static QSslConfiguration trusting(const QString &caFile);
};

QSslConfiguration TestTls::trusting(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
    configuration.setAllowedNextProtocols({"h2"_ba, "http/1.1"_ba});
    return configuration;
}

void TestTls::selfSigned_isMadeOnceAndRenewed()
{
    const QTemporaryDir folder;
    const auto first = ensureSelfSigned(folder.path(), {u"registry.example"_s, u"10.1.2.3"_s});
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
    for (const QString &name : {u"ca-key.pem"_s, u"server-key.pem"_s}) {
        const auto rights = QFile::permissions(folder.filePath(name));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
    }
    const QSslCertificate leaf = first->identity.chain.first();
    const QStringList names = leaf.subjectAlternativeNames().values();
    QVERIFY(names.contains(u"registry.example"_s) && names.contains(u"localhost"_s)
            && names.contains(u"10.1.2.3"_s) && names.contains(u"127.0.0.1"_s));
    QVERIFY(leaf.expiryDate() < QDateTime::currentDateTimeUtc().addDays(398));
    const auto again = ensureSelfSigned(folder.path(), {u"registry.example"_s, u"10.1.2.3"_s});
    QCOMPARE(again->identity.chain.first(), leaf);
    const auto other = ensureSelfSigned(folder.path(), {u"other.example"_s});
    QVERIFY(other->identity.chain.first() != leaf);
    QCOMPARE(other->identity.chain.last(), first->identity.chain.last()); // the same authority
    QVERIFY(!ensureSelfSigned(folder.path(), {u"bad,DNS:evil"_s}).has_value());
    QVERIFY(!ensureSelfSigned(u"/proc/nothing"_s, {}).has_value());
}

void TestTls::load_refusesWhatDoesNotFit()
{
    const QTemporaryDir one, two;
    QVERIFY(ensureSelfSigned(one.path(), {}) && ensureSelfSigned(two.path(), {}));
    const QString certificate = one.filePath(u"server.pem"_s);
    QVERIFY(loadTlsIdentity(certificate, one.filePath(u"server-key.pem"_s)).has_value());
    const auto mismatch = loadTlsIdentity(certificate, two.filePath(u"server-key.pem"_s));
    QVERIFY(!mismatch && mismatch.error().message.contains(u"does not belong"_s));
    const auto missing = loadTlsIdentity(certificate, one.filePath(u"none.pem"_s));
    QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
    QVERIFY(!loadTlsIdentity(certificate, certificate));
    QVERIFY(!loadTlsIdentity(one.filePath(u"server-key.pem"_s), certificate));
}

void TestTls::roundTrip_bothPlanes()
{
    const QTemporaryDir folder;
    auto made = ensureSelfSigned(folder.path(), {});
    QVERIFY(made.has_value());
    Server server;
    server.plane.content = QByteArray(5'000'000, 'd');
    const auto identity = std::make_shared<TlsIdentity>(made->identity);
    const quint16 port =
        server.transport->listen(QHostAddress(QHostAddress::LocalHost), 0, identity).value_or(0);
    const QSslConfiguration tls = trusting(made->caFile);
    Client client(port, &tls);
    QVERIFY(client.isConnected);
    QCOMPARE(client.socket.sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
    client.get("/who"_ba);
    QVERIFY(client.next().body.startsWith("https h 127.0.0.1"));
    client.get("/blob/file"_ba);
    QVERIFY(client.next(false, 20'000).body == server.plane.content);
    const QByteArray body(3'000'000, 'u');
    client.send("PUT /blob/x HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n" + body);
    QCOMPARE(client.next(false, 20'000).status, 201);
    QVERIFY(server.plane.sink->bytes == body);
    client.get("/big"_ba);
    QCOMPARE(client.next(false, 20'000).body.size(), 3 * 1024 * 1024);
    client.get("/hello"_ba, "Connection: close\r\n"_ba);
    QCOMPARE(client.next().body, "hello"_ba);
    QVERIFY(client.waitClosed());
}

void TestTls::plainBytes_areDropped()
{
    const QTemporaryDir folder;
    auto made = ensureSelfSigned(folder.path(), {});
    Server server;
    const quint16 port = server.transport
                             ->listen(QHostAddress(QHostAddress::LocalHost), 0,
                                      std::make_shared<TlsIdentity>(made->identity))
                             .value_or(0);
    Client client(port);
    client.get("/hello"_ba);
    QVERIFY(client.waitClosed());
    QVERIFY(!client.received.contains("HTTP/1.1 200"));
}

void TestTls::handshake_hasADeadline()
{
    const QTemporaryDir folder;
    auto made = ensureSelfSigned(folder.path(), {});
    TransportOptions options;
    options.limits.firstByte = std::chrono::milliseconds(100);
    Server server(options);
    const quint16 port = server.transport
                             ->listen(QHostAddress(QHostAddress::LocalHost), 0,
                                      std::make_shared<TlsIdentity>(made->identity))
                             .value_or(0);
    Client client(port);
    QVERIFY(client.waitClosed());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

#include "server/http/transportstate.h"
#include "tests/http/client.h"
#include "tests/http/fakeplane.h"

/// The control plane over real sockets.
class TestControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepAlive_servesManyRequests();
    void pipelining_answersInOrder();
    void head_hasLengthAndNoBody();
    void http10_closes();
    void connectionClose_isHonoured();
    void body_fixedChunkedAndExpected();
    void body_tooLargeLingersAndAnswers();
    void body_malformedIsRefused();
    void unknownPath_is404AndMethod405();
    void oddTargets_areAnswered();
    void bigAnswer_arrivesWhole();
    void lateAnswer_arrives();
    void lateAnswer_clientLeft();
    void lateAnswer_deadlineAnswers503();
    void badHead_isAnsweredAndClosed();
    void responseValues_cannotInjectFields();
    void forwarded_isIgnoredFromStrangers();
    void forwarded_countsFromTrustedProxies();
    void forwarded_saysWhatIsFromThisMachine_data();
    void forwarded_saysWhatIsFromThisMachine();
};

void TestControl::keepAlive_servesManyRequests()
{
    Server server;
    Client client(server.port);
    for (int i = 0; i < 50; ++i) {
        client.get("/hello"_ba);
        const auto answer = client.next();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "hello"_ba);
        QVERIFY(!answer.field("Date").isEmpty());
        QVERIFY(!answer.field("X-Request-Id").isEmpty());
        QCOMPARE(answer.field("Server"), "quayside"_ba);
        QCOMPARE(answer.field("Content-Type"), "text/plain; charset=utf-8"_ba);
        QVERIFY(answer.field("Connection").isEmpty());
    }
    client.get("/empty"_ba);
    const auto empty = client.next();
    QCOMPARE(empty.status, 204);
    QVERIFY(!empty.head.contains("Content-"));
    QVERIFY(!client.isClosed);
}

void TestControl::pipelining_answersInOrder()
{
    Server server;
    Client client(server.port);
    QByteArray all;
    for (int i = 0; i < 20; ++i) {
        const QByteArray body = "n" + QByteArray::number(i);
        all += "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    client.send(all);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.next().body, "n" + QByteArray::number(i));
}

void TestControl::head_hasLengthAndNoBody()
{
    Server server;
    Client client(server.port);
    client.send(
        "HEAD /hello HTTP/1.1\r\nHost: h\r\n\r\nHEAD /length HTTP/1.1\r\nHost: h\r\n\r\n"_ba);
    QCOMPARE(client.next(true).field("Content-Length"), "5"_ba);
    QCOMPARE(client.next(true).field("Content-Length"), "12345"_ba);
    client.get("/hello"_ba); // right behind, so nothing stands between
    QCOMPARE(client.next().body, "hello"_ba);
}

void TestControl::http10_closes()
{
    Server server;
    Client client(server.port);
    client.send("GET /hello HTTP/1.0\r\n\r\n"_ba);
    QCOMPARE(client.next().field("Connection"), "close"_ba);
    QVERIFY(client.waitClosed());
    Client keeper(server.port);
    keeper.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba);
    QCOMPARE(keeper.next().field("Connection"), "keep-alive"_ba);
    keeper.get("/hello"_ba);
    QCOMPARE(keeper.next().status, 200);
}

void TestControl::connectionClose_isHonoured()
{
    Server server;
    Client client(server.port);
    client.get("/hello"_ba, "Connection: close\r\n"_ba);
    QCOMPARE(client.next().field("Connection"), "close"_ba);
    QVERIFY(client.waitClosed());
}

void TestControl::body_fixedChunkedAndExpected()
{
    Server server;
    Client client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n"_ba);
    client.socket.flush();
    client.send("2\r\nde\r\n0\r\n\r\n"_ba);
    QCOMPARE(client.next().body, "abcde"_ba);
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n"
                "Expect: 100-continue\r\n\r\n"_ba);
    QCOMPARE(client.next().status, 100);
    client.send("xyz"_ba);
    QCOMPARE(client.next().body, "xyz"_ba);
}

void TestControl::body_tooLargeLingersAndAnswers()
{
    Server server;
    Client client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5000000\r\n\r\n"_ba
                + QByteArray(100'000, 'x'));
    const auto answer = client.next();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.field("Connection"), "close"_ba);
    QVERIFY(client.waitClosed());
    Client chunked(server.port);
    chunked.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                 "500000\r\n"_ba
                 + QByteArray(0x400000 + 100'000, 'x')); // no more than the server lingers for
    QCOMPARE(chunked.next().status, 413);
}

void TestControl::body_malformedIsRefused()
{
    Server server;
    Client client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nxx\r\n"_ba);
    QCOMPARE(client.next().status, 400);
    QVERIFY(client.waitClosed());
}

void TestControl::unknownPath_is404AndMethod405()
{
    Server server;
    Client client(server.port);
    client.get("/nothing"_ba);
    QCOMPARE(client.next().status, 404);
    client.send("DELETE /hello HTTP/1.1\r\nHost: h\r\n\r\n"_ba);
    const auto answer = client.next();
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.field("Allow"), "GET, HEAD"_ba);
}

void TestControl::oddTargets_areAnswered()
{
    Server server;
    Client client(server.port);
    for (const QByteArray &path :
         {"//x/y"_ba, "/%zz"_ba, "/%00"_ba, "/%0a"_ba, "/a\"<>\\^`{|}"_ba, "/a:b@c"_ba}) {
        client.get(path);
        QCOMPARE(client.next().status, 404);
    }
    client.send("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n"_ba);
    QCOMPARE(client.next().status, 404);
}

void TestControl::bigAnswer_arrivesWhole()
{
    Server server;
    Client client(server.port);
    client.get("/big"_ba);
    client.get("/hello"_ba);
    QCOMPARE(client.next().body.size(), 3 * 1024 * 1024);
    QCOMPARE(client.next().body, "hello"_ba);
}

void TestControl::lateAnswer_arrives()
{
    Server server;
    Client client(server.port), other(server.port);
    client.get("/slow"_ba);
    QVERIFY(QTest::qWaitFor([&] { return server.slowStarted.tryAcquire(); }));
    other.get("/hello"_ba); // not held up by it
    QCOMPARE(other.next().status, 200);
    server.slowGate.release();
    QCOMPARE(client.next().body, "slow"_ba);
    client.get("/hello"_ba);
    QCOMPARE(client.next().status, 200);
}

void TestControl::lateAnswer_clientLeft()
{
    Server server;
    for (int i = 0; i < 20; ++i) {
        Client client(server.port);
        client.get("/slow"_ba);
        QVERIFY(QTest::qWaitFor([&] { return server.slowStarted.tryAcquire(); }));
        client.socket.abort();
        server.slowGate.release();
        QTRY_COMPARE(server.slowDone.load(), i + 1);
    }
    Client client(server.port);
    client.get("/hello"_ba);
    QCOMPARE(client.next().status, 200);
}

void TestControl::lateAnswer_deadlineAnswers503()
{
    TransportOptions options;
    options.limits.controlAnswer = std::chrono::milliseconds(100);
    Server server(options);
    Client client(server.port);
    client.get("/slow"_ba);
    const auto answer = client.next();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.field("Connection"), "close"_ba);
    server.slowGate.release();
    QTRY_COMPARE(server.slowDone.load(), 1);
    Client next(server.port);
    next.get("/hello"_ba);
    QCOMPARE(next.next().status, 200);
}

void TestControl::badHead_isAnsweredAndClosed()
{
    Server server;
    Client client(server.port);
    client.send("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx"_ba);
    QCOMPARE(client.next().status, 400);
    QVERIFY(client.waitClosed());
    Client tooLong(server.port);
    tooLong.send("GET /" + QByteArray(9000, 'a'));
    QCOMPARE(tooLong.next().status, 414);
}

void TestControl::responseValues_cannotInjectFields()
{
    Server server;
    Client client(server.port);
    client.get("/hello"_ba);
    QCOMPARE(client.next().field("X-Test"), "a  b"_ba);
}

void TestControl::forwarded_isIgnoredFromStrangers()
{
    Server server;
    Client client(server.port);
    client.get("/who"_ba, "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Proto: https\r\n"_ba);
    QCOMPARE(client.next().body, "http h 127.0.0.1 "_ba);
}

void TestControl::forwarded_countsFromTrustedProxies()
{
    TransportOptions options;
    options.trustedProxies = {u"127.0.0.0/8"_s, u"10.0.0.1"_s};
    Server server(options);
    Client client(server.port);
    client.get("/who"_ba,
               "X-Forwarded-For: 6.6.6.6, 1.2.3.4, 10.0.0.1\r\nX-Forwarded-Proto: https\r\n"
               "X-Forwarded-Host: registry.example:443\r\n"_ba);
    QCOMPARE(client.next().body, "https registry.example:443 1.2.3.4 "_ba);
}

void TestControl::forwarded_saysWhatIsFromThisMachine_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFromThisMachine");
    QTest::addColumn<bool>("isFromUnknownProxy");
    const auto row = [](const char *name, const char *peer, const char *field, const char *value,
                        bool isLocal, bool isUnknown) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(field) << QByteArray(value)
                            << isLocal << isUnknown;
    };
    row("local", "127.0.0.1", "accept", "*/*", true, false);
    row("local, mapped", "::ffff:127.0.0.1", "accept", "*/*", true, false);
    row("local, IPv6", "::1", "accept", "*/*", true, false);
    row("stranger", "203.0.113.1", "accept", "*/*", false, false);
    row("trusted local proxy for a local client", "127.0.0.1", "x-forwarded-for", "127.0.0.1", true,
        false);
    row("trusted local proxy for a stranger", "127.0.0.1", "x-forwarded-for", "203.0.113.1", false,
        false);
    row("trusted local proxy, name made up", "127.0.0.1", "x-forwarded-for",
        "127.0.0.1, 203.0.113.1", false, false);
    row("trusted local proxy for nobody", "127.0.0.1", "x-forwarded-proto", "https", false, true);
    row("trusted local proxy for nonsense", "127.0.0.1", "x-forwarded-for", "unknown", false, true);
    // Its loopback address is of the proxy's machine.
    row("trusted proxy elsewhere, local there", "10.0.0.1", "x-forwarded-for", "127.0.0.1", false,
        false);
    row("unknown local proxy", "::1", "x-forwarded-for", "127.0.0.1", false, true);
    row("unknown proxy", "203.0.113.1", "via", "1.1 x", false, true);
}

void TestControl::forwarded_saysWhatIsFromThisMachine()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(bool, isFromThisMachine);
    QFETCH(bool, isFromUnknownProxy);
    TransportOptions options;
    options.trustedProxies = {u"127.0.0.1"_s, u"10.0.0.1"_s};
    FakePlane plane;
    const Router router;
    const TransportState state(options, router, plane);
    const ClientOrigin origin = state.forwarded(
        {"http"_ba, "h"_ba, QHostAddress(peer), false, false}, Headers{{field, value}});
    QCOMPARE(origin.isFromThisMachine, isFromThisMachine);
    QCOMPARE(origin.isFromUnknownProxy, isFromUnknownProxy);
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"

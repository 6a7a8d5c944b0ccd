#include "tests/http/client.h"
#include "tests/http/fakeplane.h"

using std::chrono::milliseconds;

/// Deadlines, numbers of connections, and the way out.
class TestLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstByte_closesSilently();
    void wholeHead_isNotResetByTrickling();
    void controlBody_answers408();
    void keepAliveIdle_closes();
    void requestsPerConnection_closes();
    void perAddress_answers503();
    void perAddress_doesNotCountProxies();
    void total_pausesAccepting();
    void listen_errorsAreNamed();
    void drain_finishesWhatIsInFlight();
    void drain_endsAtItsLimit();
    void destruction_closesAtOnce();
};

void TestLimits::firstByte_closesSilently()
{
    TransportOptions options;
    options.limits.firstByte = milliseconds(100);
    Server server(options);
    Client client(server.port);
    QVERIFY(client.waitClosed());
    QCOMPARE(client.received, QByteArray());
}

void TestLimits::wholeHead_isNotResetByTrickling()
{
    TransportOptions options;
    options.limits.wholeHead = milliseconds(200);
    Server server(options);
    Client client(server.port);
    client.send("GET /hello HTTP/1.1\r\nX: "_ba);
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &client.socket, [&] { client.send("x"_ba); });
    trickle.start(20);
    QCOMPARE(client.next().status, 408);
}

void TestLimits::controlBody_answers408()
{
    TransportOptions options;
    options.limits.controlBodyTime = milliseconds(100);
    Server server(options);
    Client client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc"_ba);
    QCOMPARE(client.next().status, 408);
    QVERIFY(client.waitClosed());
}

void TestLimits::keepAliveIdle_closes()
{
    TransportOptions options;
    options.limits.keepAliveIdle = milliseconds(100);
    Server server(options);
    Client client(server.port);
    client.get("/hello"_ba);
    QCOMPARE(client.next().status, 200);
    QVERIFY(client.waitClosed());
}

void TestLimits::requestsPerConnection_closes()
{
    TransportOptions options;
    options.limits.requestsPerConnection = 3;
    Server server(options);
    Client client(server.port);
    for (int i = 1; i <= 3; ++i) {
        client.get("/hello"_ba);
        QCOMPARE(client.next().field("Connection"), i == 3 ? "close"_ba : ""_ba);
    }
    QVERIFY(client.waitClosed());
}

void TestLimits::perAddress_answers503()
{
    TransportOptions options;
    options.limits.connectionsPerAddress = 2;
    Server server(options);
    auto first = std::make_unique<Client>(server.port);
    Client second(server.port);
    first->get("/hello"_ba);
    second.get("/hello"_ba);
    QCOMPARE(first->next().status, 200);
    QCOMPARE(second.next().status, 200);
    Client third(server.port);
    QCOMPARE(third.next().status, 503);
    QVERIFY(third.waitClosed());
    first.reset();
    QVERIFY(QTest::qWaitFor([&] {
        Client fourth(server.port);
        fourth.get("/hello"_ba);
        return fourth.next().status == 200;
    }));
}

void TestLimits::perAddress_doesNotCountProxies()
{
    TransportOptions options;
    options.limits.connectionsPerAddress = 1;
    options.trustedProxies = {u"127.0.0.1"_s};
    Server server(options);
    Client first(server.port), second(server.port);
    first.get("/hello"_ba);
    second.get("/hello"_ba);
    QCOMPARE(first.next().status, 200);
    QCOMPARE(second.next().status, 200);
}

void TestLimits::total_pausesAccepting()
{
    TransportOptions options;
    options.limits.connections = 2;
    Server server(options);
    auto first = std::make_unique<Client>(server.port);
    Client second(server.port);
    first->get("/hello"_ba);
    second.get("/hello"_ba);
    QCOMPARE(first->next().status, 200);
    QCOMPARE(second.next().status, 200);
    Client third(server.port); // waits in the kernel's queue
    third.get("/hello"_ba);
    QCOMPARE(third.next(false, 200).status, 0);
    first.reset();
    QCOMPARE(third.next().status, 200);
}

void TestLimits::listen_errorsAreNamed()
{
    Server server;
    const QHostAddress local(QHostAddress::LocalHost);
    const auto taken = server.transport->listen(local, server.port);
    QVERIFY(!taken && taken.error().code == quayside::ErrorCode::AlreadyExists);
    QVERIFY(taken.error().message.contains(QString::number(server.port)));
    const auto foreign = server.transport->listen(QHostAddress(u"192.0.2.1"_s), 0);
    QVERIFY(!foreign && foreign.error().code == quayside::ErrorCode::InvalidInput);
    QVERIFY(!server.transport->listen(QHostAddress(), 0));
}

void TestLimits::drain_finishesWhatIsInFlight()
{
    Server server;
    QSignalSpy drained(server.transport.get(), &Transport::drained);
    Client idle(server.port), busy(server.port);
    idle.get("/hello"_ba);
    QCOMPARE(idle.next().status, 200);
    busy.get("/slow"_ba);
    QVERIFY(QTest::qWaitFor([&] { return server.slowStarted.tryAcquire(); }));
    server.transport->drain(milliseconds(10'000));
    QVERIFY(idle.waitClosed());
    QCOMPARE(drained.size(), 0);
    server.slowGate.release();
    const auto answer = busy.next();
    QCOMPARE(answer.body, "slow"_ba);
    QCOMPARE(answer.field("Connection"), "close"_ba);
    QTRY_COMPARE(drained.size(), 1);
    Client late(server.port);
    QVERIFY(!late.isConnected);
}

void TestLimits::drain_endsAtItsLimit()
{
    Server server;
    QSignalSpy drained(server.transport.get(), &Transport::drained);
    Client busy(server.port);
    busy.get("/slow"_ba);
    QVERIFY(QTest::qWaitFor([&] { return server.slowStarted.tryAcquire(); }));
    server.transport->drain(milliseconds(100));
    QTRY_COMPARE(drained.size(), 1);
}

void TestLimits::destruction_closesAtOnce()
{
    Server server;
    Client busy(server.port), idle(server.port);
    busy.get("/slow"_ba);
    idle.get("/hello"_ba);
    QCOMPARE(idle.next().status, 200);
    QVERIFY(QTest::qWaitFor([&] { return server.slowStarted.tryAcquire(); }));
    server.transport.reset(); // the handler is still running
    QVERIFY(busy.waitClosed() && idle.waitClosed());
    server.slowGate.release();
    QTRY_COMPARE(server.slowDone.load(), 1); // and ends in peace
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"

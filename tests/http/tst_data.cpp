#include "tests/http/client.h"
#include "tests/http/fakeplane.h"

/// The data plane over real sockets.
class TestData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void upload_fixedAndChunked();
    void upload_withoutBody();
    void upload_holdsBackWithoutBlocks();
    void upload_starvingPoolWaits();
    void upload_earlyAnswerLingers();
    void upload_tooLarge();
    void upload_malformedAborts();
    void upload_abortingClientAborts();
    void upload_slowClientIsDropped();
    void upload_nextRequestFollows();
    void expect_continueOnlyAfterTheDecision();
    void download_whole_data();
    void download_whole();
    void download_conditions_data();
    void download_conditions();
    void download_slowReaderGetsAll();
    void download_stalledReaderIsDropped();
    void download_cutShortCloses_data();
    void download_cutShortCloses();
    void unreadBody_isNeverARequest_data();
    void unreadBody_isNeverARequest();
    void lateDecision_arrivesAndSurvivesAborts();
};

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = char(state >> 24);
    }
    return bytes;
}

QByteArray put(const QByteArray &body, const QByteArray &fields = {})
{
    return "PUT /blob/x HTTP/1.1\r\nHost: h\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void TestData::upload_fixedAndChunked()
{
    Server server;
    Client client(server.port);
    const QByteArray body = noise(3'000'000);
    client.send(put(body));
    QCOMPARE(client.next().body, "3000000"_ba);
    QVERIFY(server.plane.sink->bytes == body);
    server.plane.sink = std::make_shared<FakeSink>();
    QByteArray chunked;
    for (qsizetype at = 0; at < body.size(); at += 70'000) {
        const QByteArray piece = body.mid(at, 70'000);
        chunked += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    client.send("PATCH /blob/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked
                + "0\r\n\r\n");
    QCOMPARE(client.next().body, "3000000"_ba);
    QVERIFY(server.plane.sink->bytes == body);
}

void TestData::upload_withoutBody()
{
    Server server;
    Client client(server.port);
    client.send("PUT /blob/x HTTP/1.1\r\nHost: h\r\n\r\n"_ba + put({}));
    QCOMPARE(client.next().body, "0"_ba);
    QCOMPARE(client.next().body, "0"_ba);
}

void TestData::upload_holdsBackWithoutBlocks()
{
    Server server;
    server.plane.sink->isHolding = true;
    Client client(server.port);
    const QByteArray body = noise(20'000'000);
    client.send(put(body));
    QTRY_VERIFY(server.plane.sink->size() > 0);
    QVERIFY(
        !QTest::qWaitFor([&] { return server.plane.sink->size() > 2 * Block::kCapacity; }, 300));
    server.plane.sink->release();
    QCOMPARE(client.next(false, 20'000).body, "20000000"_ba);
    QVERIFY(server.plane.sink->bytes == body);
}

void TestData::upload_starvingPoolWaits()
{
    TransportOptions options;
    options.workers = 1;
    options.limits.bufferPool = 2 * Block::kCapacity;
    Server server(options);
    const auto holder = server.plane.sink;
    holder->isHolding = true;
    Client first(server.port);
    const QByteArray body = noise(2'000'000);
    first.send(put(body));
    QTRY_COMPARE(holder->heldCount(), 2);
    const auto starving = server.plane.sink = std::make_shared<FakeSink>();
    Client second(server.port);
    second.send(put(body));
    QTRY_COMPARE(server.plane.decisions.load(), 2);
    QVERIFY(!QTest::qWaitFor([&] { return starving->size() > 0; }, 200));
    holder->release();
    QCOMPARE(first.next().body, "2000000"_ba);
    QCOMPARE(second.next().body, "2000000"_ba);
    QVERIFY(starving->bytes == body);
}

void TestData::upload_earlyAnswerLingers()
{
    Server server;
    server.plane.sink->failsAt = 100'000;
    Client client(server.port);
    client.send(put(noise(600'000)).chopped(100'000)); // still sending when the answer comes
    const auto answer = client.next();
    QCOMPARE(answer.status, 507);
    QCOMPARE(answer.body, "full"_ba);
    QVERIFY(client.waitClosed());
    QVERIFY(server.plane.sink->isAborted);
}

void TestData::upload_tooLarge()
{
    Server server;
    server.plane.maxBytes = 1000;
    Client client(server.port);
    client.send(put(noise(1001)));
    QCOMPARE(client.next().status, 413);
    Client chunked(server.port);
    chunked.send("PUT /blob/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n"_ba
                 + noise(1001));
    QCOMPARE(chunked.next().status, 413);
    QVERIFY(server.plane.sink->isAborted);
}

void TestData::upload_malformedAborts()
{
    Server server;
    Client client(server.port);
    client.send("PUT /blob/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabcX"_ba);
    QCOMPARE(client.next().status, 400);
    QVERIFY(client.waitClosed());
    QVERIFY(server.plane.sink->isAborted);
    QVERIFY(!server.plane.sink->isFinished);
}

void TestData::upload_abortingClientAborts()
{
    Server server;
    for (int i = 0; i < 10; ++i) {
        const auto sink = server.plane.sink = std::make_shared<FakeSink>();
        Client client(server.port);
        client.send(put(noise(500'000)).chopped(1000));
        QTRY_VERIFY(sink->size() > 0);
        client.socket.abort();
        QTRY_VERIFY(sink->isAborted);
        QVERIFY(!sink->isFinished);
    }
}

void TestData::upload_slowClientIsDropped()
{
    TransportOptions options;
    options.limits.streamWindow = std::chrono::milliseconds(150);
    Server server(options);
    Client client(server.port);
    client.send(put(noise(500'000)).chopped(400'000));
    QVERIFY(client.waitClosed());
    QVERIFY(server.plane.sink->isAborted);
    QCOMPARE(server.plane.sink->size(), 100'000); // what came stays
}

void TestData::upload_nextRequestFollows()
{
    Server server;
    Client client(server.port);
    client.send(put("abc"_ba)
                + "PUT /blob/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n"
                  "\r\n1\r\nd\r\n0\r\n\r\n"_ba
                + "GET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.next().status, 201);
    QCOMPARE(client.next().status, 201);
    QCOMPARE(client.next().body, "hello"_ba);
    QCOMPARE(server.plane.sink->bytes, "abcd"_ba);
}

void TestData::expect_continueOnlyAfterTheDecision()
{
    Server server;
    Client client(server.port);
    client.send("PUT /blob/x HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n"
                "Expect: 100-continue\r\n\r\n"_ba);
    QCOMPARE(client.next().status, 100);
    client.send("abc"_ba);
    QCOMPARE(client.next().status, 201);
    Client refused(server.port);
    refused.send("PUT /blob/denied HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n"
                 "Expect: 100-continue\r\n\r\n"_ba);
    QCOMPARE(refused.next().status, 401); // and no 100 before it
}

void TestData::download_whole_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'536, 65'537, 20'000'000}) {
        QTest::addRow("memory %d", size) << "/blob/x"_ba << size;
        QTest::addRow("file %d", size) << "/blob/file"_ba << size;
    }
}

void TestData::download_whole()
{
    QFETCH(QByteArray, path);
    QFETCH(int, size);
    Server server;
    server.plane.content = noise(size);
    Client client(server.port);
    client.get(path);
    client.get("/hello"_ba);
    const auto answer = client.next(false, 20'000);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Accept-Ranges"), "bytes"_ba);
    QVERIFY(answer.body == server.plane.content);
    QCOMPARE(client.next().body, "hello"_ba);
    client.send("HEAD " + path + " HTTP/1.1\r\nHost: h\r\nRange: bytes=0-0\r\n\r\n");
    const auto head = client.next(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Length"), QByteArray::number(size));
}

void TestData::download_conditions_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("body");
    const QByteArray all = "0123456789"_ba;
    QTest::newRow("first") << "Range: bytes=0-3\r\n"_ba << 206 << "bytes 0-3/10"_ba
                           << "0123"_ba;
    QTest::newRow("open") << "Range: bytes=7-\r\n"_ba << 206 << "bytes 7-9/10"_ba
                          << "789"_ba;
    QTest::newRow("last") << "Range: bytes=-2\r\n"_ba << 206 << "bytes 8-9/10"_ba
                          << "89"_ba;
    QTest::newRow("outside") << "Range: bytes=10-\r\n"_ba << 416 << "bytes */10"_ba
                             << ""_ba;
    QTest::newRow("several") << "Range: bytes=0-1,3-4\r\n"_ba << 200 << ""_ba << all;
    QTest::newRow("malformed") << "Range: bytes=x\r\n"_ba << 200 << ""_ba << all;
    QTest::newRow("if-range same")
        << "Range: bytes=0-3\r\nIf-Range: \"e\"\r\n"_ba << 206 << "bytes 0-3/10"_ba
        << "0123"_ba;
    QTest::newRow("if-range other")
        << "Range: bytes=0-3\r\nIf-Range: \"f\"\r\n"_ba << 200 << ""_ba << all;
    QTest::newRow("if-none-match") << "If-None-Match: \"x\", W/\"e\"\r\n"_ba << 304 << ""_ba
                                   << ""_ba;
    QTest::newRow("if-none-match star") << "If-None-Match: *\r\n"_ba << 304 << ""_ba
                                        << ""_ba;
    QTest::newRow("if-none-match other") << "If-None-Match: \"x\"\r\n"_ba << 200 << ""_ba << all;
}

void TestData::download_conditions()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, body);
    Server server;
    server.plane.content = "0123456789"_ba;
    Client client(server.port);
    for (const QByteArray &path : {"/blob/x"_ba, "/blob/file"_ba}) {
        client.get(path, fields);
        const auto answer = client.next();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.field("Content-Range"), range);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.field("Etag"), status == 416 ? ""_ba : "\"e\""_ba);
    }
}

void TestData::download_slowReaderGetsAll()
{
    Server server;
    server.plane.content = noise(12'000'000);
    for (const QByteArray &path : {"/blob/x"_ba, "/blob/file"_ba}) {
        Client client(server.port);
        client.isReading = false;
        client.socket.setReadBufferSize(1024 * 1024);
        client.get(path);
        // In small steps, so that the server runs into a full socket many times.
        QTRY_VERIFY_WITH_TIMEOUT((client.received += client.socket.read(1024 * 1024),
                                  client.received.size() >= 12'000'000),
                                 20'000);
        client.isReading = true;
        client.received += client.socket.readAll();
        QVERIFY(client.next().body == server.plane.content);
    }
}

void TestData::download_stalledReaderIsDropped()
{
    TransportOptions options;
    options.limits.streamWindow = std::chrono::milliseconds(200);
    Server server(options);
    server.plane.content = noise(20'000'000);
    for (const QByteArray &path : {"/blob/x"_ba, "/blob/file"_ba}) {
        Client client(server.port);
        client.isReading = false;
        client.socket.setReadBufferSize(1024);
        client.get(path);
        QTRY_VERIFY(client.socket.bytesAvailable() > 0);
        QVERIFY(!QTest::qWaitFor([] { return false; }, 600)); // nothing to see from this side
        client.socket.setReadBufferSize(0);
        client.isReading = true;
        client.received += client.socket.readAll();
        QVERIFY(client.waitClosed());
        QVERIFY(client.received.size() < 20'000'000);
    }
}

void TestData::download_cutShortCloses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("size");
    QTest::newRow("memory") << "/blob/short"_ba << 300'000;
    QTest::newRow("file") << "/blob/shortfile"_ba << 300'000;
    QTest::newRow("small") << "/blob/short"_ba << 100;
}

void TestData::download_cutShortCloses()
{
    QFETCH(QByteArray, path);
    QFETCH(int, size);
    Server server;
    server.plane.content = noise(size);
    Client client(server.port);
    client.get(path);
    QVERIFY(client.waitClosed());
    if (size < 1000) // nothing was sent yet: it can be said
        QVERIFY(client.received.startsWith("HTTP/1.1 503"));
    else
        QVERIFY(client.received.size() >= size && client.received.size() < size + 1000);
}

void TestData::unreadBody_isNeverARequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("download") << "GET /blob/x"_ba << 200;
    QTest::newRow("not modified") << "GET /blob/x HTTP/1.1\r\nIf-None-Match: *"_ba << 304;
    QTest::newRow("refused upload") << "PUT /blob/denied"_ba << 401;
}

void TestData::unreadBody_isNeverARequest()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    Server server;
    server.plane.content = "content"_ba;
    Client client(server.port);
    const QByteArray hidden = "GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
    if (!line.contains("HTTP/1.1"))
        line += " HTTP/1.1";
    client.send(line + "\r\nHost: h\r\nContent-Length: " + QByteArray::number(hidden.size())
                + "\r\n\r\n");
    const auto answer = client.next();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.field("Connection"), "close"_ba);
    client.send(hidden);
    QVERIFY(client.waitClosed());
    QCOMPARE(client.received, QByteArray());
}

void TestData::lateDecision_arrivesAndSurvivesAborts()
{
    Server server;
    for (int i = 0; i < 10; ++i) {
        Client leaver(server.port);
        leaver.get("/blob/late"_ba);
        QTRY_COMPARE(server.plane.decisions.load(), i + 1);
        leaver.socket.abort();
        server.plane.gate.release();
    }
    Client client(server.port);
    client.get("/blob/late"_ba);
    server.plane.gate.release();
    QCOMPARE(client.next().body, "late"_ba);
}

QTEST_GUILESS_MAIN(TestData)
#include "tst_data.moc"

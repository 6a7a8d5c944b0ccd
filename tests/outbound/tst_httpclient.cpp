#include "server/outbound/httpclient.h"
#include "tests/support/scriptedserver.h"

#include <QtConcurrent/QtConcurrent>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace quayside::test;
using namespace Qt::StringLiterals;

class TestHttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void post_sendsWhatItIsGiven();
    void anyStatus_isAnAnswer();
    void redirects_areNotFollowed();
    void names_thatLeadInside_areRefused_data();
    void names_thatLeadInside_areRefused();
    void loopback_isRefusedBeforeAnythingIsSent();
    void headers_areOneLine();
    void longAnswers_areCut();
    void silence_isATimeout();
    void nobody_isNetwork();

private:
    /// The client blocks, and the server needs this thread.
    static Result<OutboundAnswer> send(const HttpClient &client, const OutboundRequest &request)
    {
        auto future = QtConcurrent::run([&] { return client.send(request); });
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return future.result();
    }
    const EgressGuard m_open{{{u"127.0.0.1"_s}, {}}};
};

void TestHttpClient::post_sendsWhatItIsGiven()
{
    ScriptedServer server({ScriptedServer::json(201, "{\"ok\":true}")});
    const HttpClient client(m_open);
    OutboundRequest request{"POST", server.url().resolved(QUrl(u"/hook?a=b"_s))};
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{\"n\":1}";
    const auto answer = send(client, request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->body, QByteArray("{\"ok\":true}"));
    QCOMPARE(server.requests().size(), 1);
    const auto sent = server.requests().first();
    QVERIFY(sent.startsWith("POST /hook?a=b HTTP/1.1\r\n"));
    QVERIFY(sent.contains("Content-Type: application/json\r\n"));
    QVERIFY(sent.endsWith("\r\n\r\n{\"n\":1}"));
    QVERIFY(!sent.toLower().contains("expect:"));
}

void TestHttpClient::anyStatus_isAnAnswer()
{
    ScriptedServer server({ScriptedServer::json(503, "no")});
    const auto answer = send(HttpClient(m_open), {"GET", server.url()});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 503);
}

void TestHttpClient::redirects_areNotFollowed()
{
    ScriptedServer inside({});
    const auto to = [](const QUrl &url) {
        return ScriptedServer::json(302, {}, "Location: " + url.toEncoded() + "\r\n");
    };
    ScriptedServer server({to(inside.url()), to(QUrl(u"http://169.254.169.254/latest"_s))});
    for (int i = 0; i < 2; ++i) {
        const auto answer = send(HttpClient(m_open), {"GET", server.url()});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 302);
    }
    QCOMPARE(inside.requests().size(), 0);
}

void TestHttpClient::names_thatLeadInside_areRefused_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("loopback") << "127.0.0.1"_ba;
    QTest::newRow("IPv6 loopback") << "[::1]"_ba;
    QTest::newRow("mapped loopback") << "[::ffff:127.0.0.1]"_ba;
    QTest::newRow("metadata") << "169.254.169.254"_ba;
    QTest::newRow("private") << "10.0.0.1"_ba;
}

void TestHttpClient::names_thatLeadInside_areRefused()
{
    QFETCH(QByteArray, address);
    ScriptedServer server({});
    const auto port = QByteArray::number(server.serverPort());
    const EgressGuard guard; // knows nothing of the name: it looks like any other
    const HttpClient client(guard, {"hook.example.org:" + port + ':' + address});
    const QUrl url(u"http://hook.example.org:%1/"_s.arg(server.serverPort()));
    QVERIFY(guard.checkUrl(url).has_value());
    const auto answer = send(client, {"GET", url});
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Forbidden);
    QVERIFY2(answer.error().message.contains(u"leads to an address"),
             qPrintable(answer.error().message));
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpClient::loopback_isRefusedBeforeAnythingIsSent()
{
    ScriptedServer server({});
    const auto answer = send(HttpClient(EgressGuard()), {"GET", server.url()});
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Forbidden);
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpClient::headers_areOneLine()
{
    ScriptedServer server({});
    OutboundRequest request{"GET", server.url()};
    request.headers = {{"X-A", "b\r\nX-Evil: c"}};
    const auto answer = send(HttpClient(m_open), request);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::InvalidInput);
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpClient::longAnswers_areCut()
{
    ScriptedServer server({ScriptedServer::json(200, QByteArray(1'000'000, 'x'))});
    const auto answer = send(HttpClient(m_open), {"GET", server.url()});
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body.size(), HttpClient::kLongestAnswer);
}

void TestHttpClient::silence_isATimeout()
{
    ScriptedServer server({{{}, false, true}});
    OutboundRequest request{"GET", server.url()};
    request.timeout = std::chrono::milliseconds(200);
    const auto answer = send(HttpClient(m_open), request);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Timeout);
}

void TestHttpClient::nobody_isNetwork()
{
    QUrl url;
    {
        ScriptedServer server({});
        url = server.url();
    }
    const auto answer = send(HttpClient(m_open), {"GET", url});
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Network);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"

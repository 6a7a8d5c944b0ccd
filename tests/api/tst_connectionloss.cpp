#include "app/api/apiclient.h"
#include "app/api/session.h"
#include "app/api/tagsapi.h"
#include "tests/support/scriptedserver.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QtTest>

#include <algorithm>

using namespace quayside;
using namespace quayside::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using test::ScriptedServer;

namespace {

const QByteArray kUser = R"({"anonymous":false,"username":"alice","organizations":[]})"_ba;

/// An answer after which the connection stays open.
ScriptedServer::Script kept(const QByteArray &body)
{
    return {"HTTP/1.1 200 X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                + body,
            false};
}

ScriptedServer::Script silent()
{
    return {.bytes = {}, .closes = false, .isSilent = true};
}

template <class T>
Result<T> await(ApiCall<T> *call)
{
    std::optional<Result<T>> result;
    QObject::connect(call, &ApiCallBase::finished, call, [&] { result = call->takeResult(); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        return failure(ErrorCode::Internal, u"the call never finished"_s);
    return *result;
}

ApiCall<void> *remove(ApiClient &client)
{
    return TagsApi(client).remove(*RepositoryName::parse(u"acme/web"_s), *TagName::parse(u"v1"_s));
}

ApiCall<void> *change(ApiClient &client)
{
    return TagsApi(client).change(*RepositoryName::parse(u"acme/web"_s), *TagName::parse(u"v1"_s),
                                  {.expiration = std::optional<Instant>()});
}

qsizetype seen(const ScriptedServer &server, const QByteArray &method)
{
    return std::count_if(server.requests().begin(), server.requests().end(),
                         [&](const QByteArray &one) { return one.startsWith(method + ' '); });
}

} // namespace

/// What the client does when connections break or are as good as broken. Source: console.md 1.8,
/// 11.14.
class TestConnectionLoss : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pauses_areThoseOfTheSpecification();
    void pauses_haveAJitterOfAQuarter();
    void read_waitsLongerEachTime();
    void write_droppedIsSentOnce_data();
    void write_droppedIsSentOnce();
    void loss_leavesNoConnectionBehind();
    void renewal_takesANewConnection();
    void renewal_asksAnewWhatWasNotAnswered();
    void renewal_sendsNoWriteAgain();
};

void TestConnectionLoss::pauses_areThoseOfTheSpecification()
{
    QCOMPARE(ExchangeLimits().retryDelays, (QList<milliseconds>{1s, 2s, 4s, 8s}));
}

void TestConnectionLoss::pauses_haveAJitterOfAQuarter()
{
    QCOMPARE(withJitter(8s, 0), milliseconds(8s));
    QCOMPARE(withJitter(8s, 0.5), milliseconds(9s));
    QCOMPARE(withJitter(8s, 1), milliseconds(10s));
}

void TestConnectionLoss::read_waitsLongerEachTime()
{
    ScriptedServer server({ScriptedServer::json(503, "{}"), ScriptedServer::json(429, "{}"),
                           ScriptedServer::json(500, "{}"), ScriptedServer::json(502, "{}"),
                           ScriptedServer::json(503, "{}")});
    QNetworkAccessManager network;
    const ExchangeLimits limits{.retryDelays = {4ms, 8ms, 16ms, 32ms}};
    std::optional<int> status;
    auto *exchange = new HttpExchange(
        network, {.path = u"/"_s}, limits,
        [&](const ApiRequest &) { return QNetworkRequest(server.url()); },
        [](const auto &, const auto &) { return QList<QSslError>(); },
        [&](const Result<ApiReply> &reply) { status = reply ? reply->status : 0; }, this);
    QList<milliseconds> pauses;
    connect(exchange, &HttpExchange::retryScheduled, this,
            [&](milliseconds pause) { pauses.append(pause); });
    exchange->start();
    QTRY_VERIFY_WITH_TIMEOUT(status, 20'000);
    QCOMPARE(*status, 503);
    QCOMPARE(pauses.size(), limits.retryDelays.size());
    for (qsizetype i = 0; i < pauses.size(); ++i) {
        const milliseconds wanted = limits.retryDelays.at(i);
        QVERIFY(pauses.at(i) >= wanted && pauses.at(i) <= wanted * 5 / 4);
    }
}

void TestConnectionLoss::write_droppedIsSentOnce_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("new connection, body") << false << true;
    QTest::newRow("new connection, no body") << false << false;
    QTest::newRow("kept connection, body") << true << true;
    QTest::newRow("kept connection, no body") << true << false;
}

void TestConnectionLoss::write_droppedIsSentOnce()
{
    QFETCH(bool, isKept);
    QFETCH(bool, hasBody);
    // Where it has no script left, the server breaks the connection off.
    ScriptedServer server(isKept ? QList{kept(kUser)} : QList<ScriptedServer::Script>());
    ApiClient client(server.url());
    if (isKept)
        QVERIFY(await(Session(client).user()));
    const auto done = await(hasBody ? change(client) : remove(client));
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::Network);
    QCOMPARE(seen(server, hasBody ? "PUT" : "DELETE"), 1);
}

void TestConnectionLoss::loss_leavesNoConnectionBehind()
{
    // Without a script left, the server breaks off what is not known.
    ScriptedServer server({});
    server.answer("/api/v1/user/", kept(kUser));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    ApiClient client(server.url());
    auto *user = Session(client).user();
    auto *removal = remove(client);
    bool isRead = false;
    connect(user, &ApiCallBase::finished, this,
            [user, &isRead] { isRead = user->takeResult().has_value(); });
    QVERIFY(!await(removal));
    QTRY_VERIFY_WITH_TIMEOUT(isRead, 20'000);
    QCOMPARE(connected.size(), 2);
    // The other one is still open: it may be about to break, too.
    QVERIFY(await(Session(client).user()));
    QCOMPARE(connected.size(), 3);
    // Where nothing breaks, it stays.
    QVERIFY(await(Session(client).user()));
    QCOMPARE(connected.size(), 3);
}

void TestConnectionLoss::renewal_takesANewConnection()
{
    ScriptedServer server({kept(kUser), kept(kUser), kept(kUser)});
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    ApiClient client(server.url());
    QVERIFY(await(Session(client).user()));
    QVERIFY(await(Session(client).user()));
    QCOMPARE(connected.size(), 1);
    client.renewConnections();
    QVERIFY(await(Session(client).user()));
    QCOMPARE(connected.size(), 2);
}

void TestConnectionLoss::renewal_asksAnewWhatWasNotAnswered()
{
    ScriptedServer server({silent(), kept(kUser)});
    ApiClient client(server.url());
    client.setLimits({.timeout = 60s, .retryDelays = {}});
    auto *user = Session(client).user();
    QSignalSpy finished(user, &ApiCallBase::finished);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 20'000);
    client.renewConnections();
    const auto answer = await(user);
    QVERIFY(answer);
    QCOMPARE(answer->username, u"alice"_s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestConnectionLoss::renewal_sendsNoWriteAgain()
{
    ScriptedServer server({silent(), kept(kUser)});
    ApiClient client(server.url());
    client.setLimits({.timeout = 1s, .retryDelays = {1ms}});
    auto *removal = remove(client);
    std::optional<ErrorCode> end;
    connect(removal, &ApiCallBase::finished, this, [removal, &end] {
        const auto done = removal->takeResult();
        end = done ? ErrorCode::Internal : done.error().code;
    });
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 20'000);
    client.renewConnections();
    // What reads goes on beside it.
    client.setLimits({.timeout = 60s, .retryDelays = {1ms}});
    QVERIFY(await(Session(client).user()));
    QTRY_VERIFY_WITH_TIMEOUT(end, 20'000);
    QVERIFY(*end == ErrorCode::Timeout);
    QCOMPARE(seen(server, "DELETE"), 1);
}

QTEST_GUILESS_MAIN(TestConnectionLoss)
#include "tst_connectionloss.moc"

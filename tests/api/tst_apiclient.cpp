#include "app/api/apiclient.h"
#include "app/api/repositoriesapi.h"
#include "app/api/session.h"
#include "app/api/tagsapi.h"
#include "tests/support/scriptedserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedServer;

namespace {

const QByteArray kUser = R"({"anonymous":false,"username":"alice","organizations":[]})"_ba;

ExchangeLimits quick()
{
    return {.timeout = 1000ms, .retryDelays = {1ms, 1ms}, .maxBodySize = 4096};
}

template <class T>
Result<T> await(ApiCall<T> *call)
{
    std::optional<Result<T>> result;
    QObject::connect(call, &ApiCallBase::finished, call, [&] { result = call->takeResult(); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return failure(ErrorCode::Internal, u"the call never finished"_s);
    return *result;
}

Result<void> removeTag(ApiClient &client)
{
    return await(
        TagsApi(client).remove(*RepositoryName::parse(u"acme/web"_s), *TagName::parse(u"v1"_s)));
}

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void read_isTriedAgainWhenBusy();
    void read_givesUp();
    void write_isNeverTriedAgain();
    void errors_data();
    void errors();
    void halfABody_isAnError();
    void html_isProtocol();
    void tooLarge_isRefused();
    void silence_isATimeout();
    void nobodyThere_isNetwork();
    void abort_isSilent();
    void signIn_adoptsTheNextToken();
    void signIn_wrongPassword();
    void staleCsrf_isRenewedOnce();
    void bearer_isSentAndNeedsNoCsrf();
    void prefix_standsBeforeEveryPath();
    void readOnly_refusesBeforeSending();
    void readOnly_letsSigningInThrough();
    void freshLogin_repeatsTheOneCall();
    void freshLogin_refusedIsCancelled();
    void freshLogin_withoutAnybodyToAskIsForbidden();
    void parallel_isBoundedAndQueued();
    void busy_lowersTheNumber();
    void hugeAnswer_isRefusedByItsLength();
    void largeJson_isDecodedElsewhere();
    void record_hidesSecrets();
    void everyStatus_isDecodedOnRequest();
    void proxy_isUsedButNotForExceptions();
};

void TestApiClient::read_isTriedAgainWhenBusy()
{
    ScriptedServer server({ScriptedServer::json(429, "{}", "Retry-After: 0\r\n"),
                           ScriptedServer::json(503, "{}"), ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    client.setLimits(quick());
    const auto user = await(Session(client).user());
    QVERIFY(user);
    QCOMPARE(user->username, u"alice"_s);
    QCOMPARE(server.requests().size(), 3);
}

void TestApiClient::read_givesUp()
{
    ScriptedServer server({ScriptedServer::json(429, "{}"), ScriptedServer::json(429, "{}"),
                           ScriptedServer::json(429, R"({"message":"slow down"})")});
    ApiClient client(server.url());
    client.setLimits(quick());
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::RateLimited);
    QCOMPARE(user.error().serverText, u"slow down"_s);
    QCOMPARE(server.requests().size(), 3);
}

void TestApiClient::write_isNeverTriedAgain()
{
    ScriptedServer server({ScriptedServer::json(503, R"({"message":"Repository is a mirror"})")});
    ApiClient client(server.url());
    client.setLimits(quick());
    const auto done = removeTag(client);
    QVERIFY(!done && done.error().code == ErrorCode::ReadOnly);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().startsWith(
        "DELETE /api/v1/repository/acme/web/tag/v1 HTTP/1.1"));
}

void TestApiClient::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("400") << 400 << "{}"_ba << int(ErrorCode::InvalidInput);
    QTest::newRow("401") << 401 << R"({"error_type":"invalid_token"})"_ba
                         << int(ErrorCode::Unauthenticated);
    QTest::newRow("403") << 403 << R"({"error_type":"insufficient_scope"})"_ba
                         << int(ErrorCode::Forbidden);
    QTest::newRow("404 html") << 404 << "<html>"_ba << int(ErrorCode::NotFound);
    QTest::newRow("409") << 409 << "{}"_ba << int(ErrorCode::Conflict);
    QTest::newRow("409 immutable")
        << 409 << R"({"error_type":"tag_immutable"})"_ba << int(ErrorCode::TagImmutable);
    QTest::newRow("413") << 413 << ""_ba << int(ErrorCode::TooLarge);
    QTest::newRow("507") << 507 << "{}"_ba << int(ErrorCode::StorageFull);
    QTest::newRow("418") << 418 << "{}"_ba << int(ErrorCode::Protocol);
}

void TestApiClient::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedServer server({ScriptedServer::json(status, body)});
    ApiClient client(server.url());
    client.setLimits(quick());
    const auto user = await(Session(client).user());
    QVERIFY(!user);
    QTEST(int(user.error().code), "code");
}

void TestApiClient::halfABody_isAnError()
{
    ScriptedServer server({{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"user"}});
    ApiClient client(server.url());
    client.setLimits(quick());
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::Network);
}

void TestApiClient::html_isProtocol()
{
    ScriptedServer server({ScriptedServer::json(200, "<html>hello</html>")});
    ApiClient client(server.url());
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::Protocol);
}

void TestApiClient::tooLarge_isRefused()
{
    ScriptedServer server({ScriptedServer::json(200, QByteArray(20'000, ' '))});
    ApiClient client(server.url());
    client.setLimits(quick());
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::TooLarge);
}

void TestApiClient::silence_isATimeout()
{
    ScriptedServer server({{.bytes = {}, .closes = false, .isSilent = true}});
    ApiClient client(server.url());
    client.setLimits({.timeout = 50ms, .retryDelays = {}});
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::Timeout);
}

void TestApiClient::nobodyThere_isNetwork()
{
    QUrl nowhere;
    {
        ScriptedServer server({});
        nowhere = server.url();
    }
    ApiClient client(nowhere);
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::Network);
}

void TestApiClient::abort_isSilent()
{
    ScriptedServer server({ScriptedServer::json(200, kUser), ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    auto *dropped = Session(client).user();
    QSignalSpy spy(dropped, &ApiCallBase::finished);
    dropped->abort();
    QVERIFY(await(Session(client).user()));
    QCOMPARE(spy.size(), 0);
}

void TestApiClient::signIn_adoptsTheNextToken()
{
    ScriptedServer server(
        {ScriptedServer::json(200, R"({"csrf_token":"first"})", "Set-Cookie: s=1; Path=/\r\n"),
         ScriptedServer::json(200, R"({"success":true})", "X-Next-CSRF-Token: second\r\n"),
         ScriptedServer::json(200, kUser), ScriptedServer::json(201, "\"Updated\"")});
    ApiClient client(server.url());
    QVERIFY(await(Session(client).signIn(u"alice"_s, u"pass word"_s)));
    QVERIFY(await(TagsApi(client).change(*RepositoryName::parse(u"acme/web"_s),
                                         *TagName::parse(u"v1"_s),
                                         {.expiration = std::optional<Instant>()})));
    QVERIFY(server.requests().at(1).contains("X-CSRF-Token: first"));
    QVERIFY(server.requests().at(1).contains("Cookie: s=1"));
    const QByteArray &put = server.requests().at(3);
    QVERIFY(put.contains("X-CSRF-Token: second"));
    QVERIFY(put.endsWith(R"({"expiration":null})"));
    QVERIFY(put.contains("Content-Type: application/json\r\n"));
}

void TestApiClient::signIn_wrongPassword()
{
    ScriptedServer server(
        {ScriptedServer::json(200, R"({"csrf_token":"first"})"),
         ScriptedServer::json(403, R"({"invalidCredentials":true,"message":"Invalid Username"})")});
    ApiClient client(server.url());
    const auto user = await(Session(client).signIn(u"alice"_s, u"x"_s));
    QVERIFY(!user && user.error().code == ErrorCode::Unauthenticated);
    QCOMPARE(user.error().serverText, u"Invalid Username"_s);
}

void TestApiClient::staleCsrf_isRenewedOnce()
{
    const QByteArray refusal = R"({"error":"CSRF token was invalid or missing."})";
    ScriptedServer server({ScriptedServer::json(403, refusal),
                           ScriptedServer::json(200, R"({"csrf_token":"fresh"})"),
                           ScriptedServer::json(204, {}), ScriptedServer::json(403, refusal),
                           ScriptedServer::json(200, R"({"csrf_token":"fresh"})"),
                           ScriptedServer::json(403, refusal)});
    ApiClient client(server.url());
    QVERIFY(removeTag(client));
    QVERIFY(server.requests().at(2).contains("X-CSRF-Token: fresh"));
    QSignalSpy lost(&client, &ApiClient::signInLost);
    const auto second = removeTag(client);
    QVERIFY(!second && second.error().code == ErrorCode::Unauthenticated);
    QCOMPARE(server.requests().size(), 6);
    QTRY_COMPARE(lost.size(), 1);
}

void TestApiClient::bearer_isSentAndNeedsNoCsrf()
{
    ScriptedServer server({ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    client.setCsrfToken("csrf");
    client.setBearerToken("secret");
    QVERIFY(await(Session(client).user()));
    QVERIFY(server.requests().constFirst().contains("Authorization: Bearer secret"));
    QVERIFY(!server.requests().constFirst().contains("X-CSRF-Token"));
    QVERIFY(server.requests().constFirst().contains("User-Agent: Quayside/"));
}

void TestApiClient::prefix_standsBeforeEveryPath()
{
    ScriptedServer server({ScriptedServer::json(200, kUser)});
    QUrl url = server.url();
    url.setPath(u"/base/reg"_s);
    ApiClient client(url);
    QVERIFY(await(Session(client).user()));
    QVERIFY(server.requests().constFirst().startsWith("GET /base/reg/api/v1/user/ HTTP"));
}

void TestApiClient::readOnly_refusesBeforeSending()
{
    ScriptedServer server({ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    client.setReadOnly(true);
    QSignalSpy held(&client, &ApiClient::writeHeldBack);
    const auto done = removeTag(client);
    QVERIFY(!done && done.error().code == ErrorCode::ReadOnly);
    QCOMPARE(held.size(), 1);
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(await(Session(client).user()));
    QCOMPARE(server.requests().size(), 1);
}

void TestApiClient::readOnly_letsSigningInThrough()
{
    ScriptedServer server({ScriptedServer::json(200, R"({"csrf_token":"first"})"),
                           ScriptedServer::json(200, R"({"success":true})"),
                           ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    client.setReadOnly(true);
    QVERIFY(await(Session(client).signIn(u"alice"_s, u"pass word"_s)));
}

namespace {

const QByteArray kFresh =
    R"({"error_type":"fresh_login_required","detail":"Requires fresh login","status":401})"_ba;

} // namespace

void TestApiClient::freshLogin_repeatsTheOneCall()
{
    ScriptedServer server(
        {ScriptedServer::json(401, kFresh),
         ScriptedServer::json(403, R"({"invalidCredentials":true,"message":"Invalid Password"})"),
         ScriptedServer::json(200, R"({"success":true})", "X-Next-CSRF-Token: next\r\n"),
         ScriptedServer::json(204, {})});
    ApiClient client(server.url());
    QSignalSpy lost(&client, &ApiClient::signInLost);
    std::optional<Result<void>> wrong;
    connect(&client, &ApiClient::freshLoginRequired, this, [&] {
        auto *first = client.confirmFreshLogin(u"wrong"_s);
        connect(first, &ApiCallBase::finished, this, [&, first] {
            wrong = first->takeResult();
            (void)client.confirmFreshLogin(u"right one"_s);
        });
    });
    QVERIFY(removeTag(client));
    QVERIFY(wrong && !*wrong);
    QCOMPARE(wrong->error().serverText, u"Invalid Password"_s);
    QCOMPARE(lost.size(), 0);
    QCOMPARE(server.requests().size(), 4);
    QVERIFY(server.requests().at(2).startsWith("POST /api/v1/signin/verify"));
    QVERIFY(server.requests().at(3).startsWith("DELETE /api/v1/repository/acme/web/tag/v1"));
    QVERIFY(server.requests().at(3).contains("X-CSRF-Token: next"));
}

void TestApiClient::freshLogin_refusedIsCancelled()
{
    ScriptedServer server({ScriptedServer::json(401, kFresh)});
    ApiClient client(server.url());
    connect(&client, &ApiClient::freshLoginRequired, &client, &ApiClient::refuseFreshLogin);
    const auto done = removeTag(client);
    QVERIFY(!done && done.error().code == ErrorCode::Cancelled);
}

void TestApiClient::freshLogin_withoutAnybodyToAskIsForbidden()
{
    ScriptedServer server({ScriptedServer::json(401, kFresh)});
    ApiClient client(server.url());
    QSignalSpy lost(&client, &ApiClient::signInLost);
    const auto done = removeTag(client);
    QVERIFY(!done && done.error().code == ErrorCode::Forbidden);
    QCOMPARE(lost.size(), 0);
}

void TestApiClient::parallel_isBoundedAndQueued()
{
    ScriptedServer server({{.bytes = {}, .closes = false, .isSilent = true},
                           {.bytes = {}, .closes = false, .isSilent = true},
                           ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    client.setParallel(2);
    auto *first = Session(client).user();
    auto *second = Session(client).user();
    auto *third = Session(client).user();
    QSignalSpy done(third, &ApiCallBase::finished);
    QTRY_COMPARE(server.requests().size(), 2);
    QVERIFY(!done.wait(50));
    QCOMPARE(server.requests().size(), 2);
    // Room is made by whoever ends, also by whoever gives up.
    first->abort();
    QVERIFY(done.wait(5000));
    QCOMPARE(server.requests().size(), 3);
    second->abort();
}

void TestApiClient::busy_lowersTheNumber()
{
    ScriptedServer server({ScriptedServer::json(429, "{}", "Retry-After: 1\r\n"),
                           ScriptedServer::json(200, kUser), ScriptedServer::json(200, kUser)});
    ApiClient client(server.url());
    client.setLimits(quick());
    client.setParallel(2);
    QElapsedTimer elapsed;
    elapsed.start();
    auto *first = Session(client).user();
    QTRY_COMPARE(server.requests().size(), 1);
    QSignalSpy firstDone(first, &ApiCallBase::finished);
    // One is allowed now, and that one waits as long as the registry asked for.
    const auto second = await(Session(client).user());
    QVERIFY(second);
    QVERIFY(elapsed.elapsed() >= 1000);
    QVERIFY(!firstDone.isEmpty() || firstDone.wait(5000));
    QCOMPARE(server.requests().size(), 3);
}

void TestApiClient::hugeAnswer_isRefusedByItsLength()
{
    // 200 MB are announced; nobody waits for them.
    ScriptedServer server(
        {{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n{", .closes = false}});
    ApiClient client(server.url());
    const auto user = await(Session(client).user());
    QVERIFY(!user && user.error().code == ErrorCode::TooLarge);
}

void TestApiClient::largeJson_isDecodedElsewhere()
{
    const QByteArray filler(300 * 1024, 'x');
    ScriptedServer server({ScriptedServer::json(
        200,
        R"({"anonymous":false,"username":"alice","organizations":[],"company":")" + filler
            + "\"}")});
    ApiClient client(server.url());
    QThread *decoder = nullptr;
    auto *call = client.send<int>({.path = u"/api/v1/user/"_s}, [&decoder](const ApiReply &reply) {
        decoder = QThread::currentThread();
        return Result<int>(int(reply.body.size()));
    });
    const auto size = await(call);
    QVERIFY(size && *size > 300 * 1024);
    QVERIFY(decoder != QThread::currentThread());
}

void TestApiClient::record_hidesSecrets()
{
    ScriptedServer server(
        {ScriptedServer::json(200, R"({"csrf_token":"csrf-value-1"})"),
         ScriptedServer::json(200, R"({"success":true})", "X-Request-Id: r-17\r\n"),
         ScriptedServer::json(200,
                              R"({"username":"alice","token":"robot-value-2","config":)"
                              R"({"url":"https://hooks.example/services/value-3"}})")});
    ApiClient client(server.url());
    client.setBearerToken("bearer-value-4");
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestFinished, this,
            [&](const RequestRecord &record) { records.append(record); });
    QVERIFY(await(Session(client).signIn(u"alice"_s, u"pass-value-5"_s)));
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(1).method, "POST"_ba);
    QCOMPARE(records.at(1).url, server.url().toString() + u"/api/v1/signin"_s);
    QCOMPARE(records.at(1).status, 200);
    QCOMPARE(records.at(1).requestId, u"r-17"_s);
    QVERIFY(records.at(1).bodyRedacted.contains("alice"));
    QByteArray everything;
    for (const RequestRecord &record : std::as_const(records))
        everything += record.url.toUtf8() + record.bodyRedacted;
    for (const char *secret : {"value-1", "value-2", "value-3", "value-4", "value-5"})
        QVERIFY2(!everything.contains(secret), secret);
}

void TestApiClient::everyStatus_isDecodedOnRequest()
{
    ScriptedServer server({ScriptedServer::json(401, "true", "WWW-Authenticate: Bearer x\r\n")});
    ApiClient client(server.url());
    QSignalSpy lost(&client, &ApiClient::signInLost);
    const auto header =
        await(client.send<QByteArray>({.path = u"/v2/"_s, .takesEveryStatus = true},
                                      [](const ApiReply &reply) -> Result<QByteArray> {
                                          return reply.headers.value("www-authenticate");
                                      }));
    QCOMPARE(header.value(), "Bearer x"_ba);
    QCOMPARE(lost.size(), 0);
}

void TestApiClient::proxy_isUsedButNotForExceptions()
{
    ScriptedServer proxy(
        {ScriptedServer::json(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
         ScriptedServer::json(200, kUser)});
    ScriptedServer direct({ScriptedServer::json(200, kUser)});
    Transport transport;
    transport.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                                    quint16(proxy.serverPort()), u"ada"_s, u"proxy-secret"_s);
    transport.proxyExceptions = {u"10.0.0.0"_s, u"127.0.0.1"_s};
    ApiClient through(QUrl(u"http://registry.example.org"_s));
    through.setTransport(transport);
    QVERIFY(await(Session(through).user()));
    QVERIFY(proxy.requests().constFirst().startsWith("GET http://registry.example.org/api/v1/"));
    QVERIFY(proxy.requests().constLast().contains("Proxy-Authorization: Basic "
                                                  + QByteArray("ada:proxy-secret").toBase64()));
    ApiClient past(direct.url());
    past.setTransport(transport);
    QVERIFY(await(Session(past).user()));
    QCOMPARE(direct.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

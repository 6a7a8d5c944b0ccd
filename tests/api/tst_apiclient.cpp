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
    const auto done = await(
        TagsApi(client).remove(*RepositoryName::parse(u"acme/web"_s), *TagName::parse(u"v1"_s)));
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
    QVERIFY(await(Session(client).signOut()));
    QVERIFY(server.requests().at(2).contains("X-CSRF-Token: fresh"));
    QSignalSpy lost(&client, &ApiClient::signInLost);
    const auto second = await(Session(client).signOut());
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

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

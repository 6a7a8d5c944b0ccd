#include "app/api/frameapi.h"

#include "app/api/apiclient.h"
#include "tests/support/scriptedserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::api;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

class TestFrameApi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_asksWithTheWholeQuery();
    void find_isAbsentOnOlderServers();
    void messages_areRead();
};

void TestFrameApi::find_asksWithTheWholeQuery()
{
    ScriptedServer server({ScriptedServer::json(
        200, R"({"results":[{"kind":"repository","name":"web","namespace":{"name":"acme"}}]})")});
    ApiClient client(server.url());
    auto *call = FrameApi(client).findRepositories(u"a&b c+d"_s);
    QSignalSpy finished(call, &ApiCallBase::finished);
    QString path;
    connect(call, &ApiCallBase::finished, this, [&path, call] {
        if (const auto result = call->takeResult(); result && !result->repositories.isEmpty())
            path = result->repositories.first().path;
    });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(path, u"acme/web"_s);
    QVERIFY(server.requests().first().startsWith(
        "GET /api/v1/find/repositories?query=a%26b%20c%2Bd HTTP/1.1"));
}

void TestFrameApi::find_isAbsentOnOlderServers()
{
    ScriptedServer server({ScriptedServer::json(404, "{}")});
    ApiClient client(server.url());
    auto *call = FrameApi(client).findRepositories(u"web"_s);
    std::optional<ErrorCode> code;
    connect(call, &ApiCallBase::finished, this, [&code, call] {
        const auto result = call->takeResult();
        code = result ? ErrorCode::Internal : result.error().code;
    });
    QTRY_VERIFY(code);
    QVERIFY(*code == ErrorCode::NotFound);
}

void TestFrameApi::messages_areRead()
{
    ScriptedServer server({ScriptedServer::json(
        200, R"({"messages":[{"uuid":"a","content":"Hello","severity":"warning"}]})")});
    ApiClient client(server.url());
    auto *call = FrameApi(client).messages();
    QString text;
    connect(call, &ApiCallBase::finished, this, [&text, call] {
        if (const auto result = call->takeResult(); result && !result->messages.isEmpty())
            text = result->messages.first().content;
    });
    QTRY_COMPARE(text, u"Hello"_s);
}

QTEST_GUILESS_MAIN(TestFrameApi)
#include "tst_frameapi.moc"

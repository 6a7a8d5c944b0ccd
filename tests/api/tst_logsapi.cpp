#include "app/api/logsapi.h"

#include "app/api/apiclient.h"
#include "tests/support/scriptedserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::api;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

class TestLogsApi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_asksForWholeDays_data();
    void page_asksForWholeDays();
    void totals_areRead();
    void export_saysWhereTo();

private:
    static constexpr auto kEmpty = R"({"logs":[]})";
    const LogRange m_range{QDate(2026, 8, 1), QDate(2026, 8, 21), u"ada l"_s};
};

void TestLogsApi::page_asksForWholeDays_data()
{
    using Kind = LogTarget::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("asked");
    const QByteArray days = "/logs?starttime=08/01/2026&endtime=08/21/2026";
    QTest::newRow("repository") << int(Kind::Repository) << u"acme/tools/web"_s
                                << "/api/v1/repository/acme/tools/web" + days + " HTTP";
    QTest::newRow("organization") << int(Kind::Organization) << u"acme"_s
                                  << "/api/v1/organization/acme" + days + "&performer=ada%20l HTTP";
    QTest::newRow("user") << int(Kind::User) << QString()
                          << "/api/v1/user" + days + "&performer=ada%20l HTTP";
    QTest::newRow("registry") << int(Kind::Registry) << QString()
                              << "/api/v1/superuser" + days + " HTTP";
}

void TestLogsApi::page_asksForWholeDays()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, asked);
    ScriptedServer server({ScriptedServer::json(200, kEmpty), ScriptedServer::json(200, kEmpty)});
    ApiClient client(server.url());
    const LogTarget target{LogTarget::Kind(kind), name};
    QSignalSpy first(LogsApi(client).page(target, m_range), &ApiCallBase::finished);
    QTRY_COMPARE(first.size(), 1);
    QVERIFY2(server.requests().first().startsWith("GET " + asked), server.requests().first());
    QSignalSpy second(LogsApi(client).page(target, m_range, u"a+b/c="_s), &ApiCallBase::finished);
    QTRY_COMPARE(second.size(), 1);
    QVERIFY2(server.requests().last().contains("&next_page=a%2Bb%2Fc%3D HTTP"),
             server.requests().last());
}

void TestLogsApi::totals_areRead()
{
    ScriptedServer server(
        {ScriptedServer::json(200,
                              R"({"aggregated":[{"kind":"pull_repo","count":12,)"
                              R"("datetime":"Fri, 21 Aug 2026 00:00:00 -0000"}]})")});
    ApiClient client(server.url());
    auto *call = LogsApi(client).totals({LogTarget::Kind::Repository, u"acme/web"_s}, m_range);
    std::optional<wire::LogTotals> totals;
    connect(call, &ApiCallBase::finished, this, [&totals, call] {
        if (const auto result = call->takeResult())
            totals = *result;
    });
    QTRY_VERIFY(totals);
    QCOMPARE(totals->totals.size(), 1);
    QCOMPARE(totals->totals.first().count, 12);
    QVERIFY(server.requests().first().startsWith(
        "GET /api/v1/repository/acme/web/aggregatelogs?starttime=08/01/2026&endtime=08/21/2026 "));
}

void TestLogsApi::export_saysWhereTo()
{
    ScriptedServer server({ScriptedServer::json(200, R"({"export_id":"x"})"),
                           ScriptedServer::json(200, R"({"export_id":"y"})")});
    ApiClient client(server.url());
    const LogTarget target{LogTarget::Kind::Organization, u"acme"_s};
    QSignalSpy url(LogsApi(client).exportTo(target, m_range, u"https://ci.example.org/in"_s),
                   &ApiCallBase::finished);
    QTRY_COMPARE(url.size(), 1);
    QVERIFY(server.requests().last().startsWith("POST /api/v1/organization/acme/exportlogs?"));
    QVERIFY(server.requests().last().endsWith("{\"callback_url\":\"https://ci.example.org/in\"}"));
    QSignalSpy mail(LogsApi(client).exportTo(target, m_range, u"ops@example.org"_s),
                    &ApiCallBase::finished);
    QTRY_COMPARE(mail.size(), 1);
    QVERIFY(server.requests().last().endsWith("{\"callback_email\":\"ops@example.org\"}"));
}

QTEST_GUILESS_MAIN(TestLogsApi)
#include "tst_logsapi.moc"

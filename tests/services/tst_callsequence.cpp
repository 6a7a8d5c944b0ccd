#include "app/api/apiclient.h"
#include "app/api/robotsapi.h"
#include "app/services/callsequence.h"
#include "tests/support/scriptedserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

class TestCallSequence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_finishes();
    void steps_goOnAfterAFailure();
    void decisiveStep_endsIt();
    void destroyed_asksNoMore();

private:
    static QList<CallSequence::Step> removals(api::ApiClient &client, bool isDecisive)
    {
        QList<CallSequence::Step> steps;
        for (const auto &name : {u"one"_s, u"two"_s}) {
            steps.append(
                {name, [&client, name] { return api::RobotsApi(client, u"acme"_s).remove(name); },
                 isDecisive});
        }
        return steps;
    }
};

void TestCallSequence::nothing_finishes()
{
    CallSequence sequence({});
    QSignalSpy finished(&sequence, &CallSequence::finished);
    sequence.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(sequence.failures().isEmpty());
}

void TestCallSequence::steps_goOnAfterAFailure()
{
    ScriptedServer server(
        {ScriptedServer::json(400, R"({"message":"in use"})"), ScriptedServer::json(204, {})});
    api::ApiClient client(server.url());
    CallSequence sequence(removals(client, false));
    QSignalSpy finished(&sequence, &CallSequence::finished);
    sequence.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(sequence.failures().size(), 1);
    QCOMPARE(sequence.report([](const Error &error) { return error.serverText; }),
             u"one: in use"_s);
}

void TestCallSequence::decisiveStep_endsIt()
{
    ScriptedServer server({ScriptedServer::json(400, R"({"message":"in use"})")});
    api::ApiClient client(server.url());
    CallSequence sequence(removals(client, true));
    QSignalSpy finished(&sequence, &CallSequence::finished);
    sequence.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestCallSequence::destroyed_asksNoMore()
{
    ScriptedServer server(
        {{.bytes = {}, .closes = false, .isSilent = true}, ScriptedServer::json(204, {})});
    api::ApiClient client(server.url());
    auto sequence = std::make_unique<CallSequence>(removals(client, false));
    sequence->start();
    QTRY_COMPARE(server.requests().size(), 1);
    sequence.reset();
    auto *last = api::RobotsApi(client, u"acme"_s).remove(u"last"_s);
    QSignalSpy finished(last, &api::ApiCallBase::finished);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(server.requests().last().contains("/robots/last"));
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestCallSequence)
#include "tst_callsequence.moc"

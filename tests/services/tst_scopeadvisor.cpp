#include "app/services/scopeadvisor.h"

#include "app/core/oauthscope.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

QList<wire::Operation> known()
{
    return {
        {u"listRepoTags"_s, "GET", u"/api/v1/repository/{repository}/tag/"_s, u"repo:read"_s},
        {u"changeTag"_s, "PUT", u"/api/v1/repository/{repository}/tag/{tag}"_s, u"repo:write"_s},
        {u"getRepo"_s, "GET", u"/api/v1/repository/{repository}"_s, u"repo:read"_s},
        {u"getRepoMirrorConfig"_s, "GET", u"/api/v1/repository/{repository}/mirror"_s,
         u"repo:admin"_s},
        {u"createRepoNotification"_s, "POST", u"/api/v1/repository/{repository}/notification/"_s,
         u"repo:admin"_s},
        {u"getOrgRobots"_s, "GET", u"/api/v1/organization/{orgname}/robots"_s, u"org:admin"_s},
        {u"discovery"_s, "GET", u"/api/v1/discovery"_s, {}},
    };
}

} // namespace

class TestScopeAdvisor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tasks_needTheLeast();
    void implied_areLeftOut();
    void risk_growsWithTheWorstScope();
    void text_namesOperations_data();
    void text_namesOperations();
};

void TestScopeAdvisor::tasks_needTheLeast()
{
    QCOMPARE(scopesFor({}), QStringList());
    QCOMPARE(scopesFor({TokenTask::ReadTags}), QStringList{u"repo:read"_s});
    QCOMPARE(scopesFor({TokenTask::ReadTags, TokenTask::MirrorsAndNotifications}),
             QStringList{u"repo:admin"_s});
    QCOMPARE(scopesFor({TokenTask::RobotsAndTeams, TokenTask::ChangeTags}),
             QStringList({u"repo:write"_s, u"org:admin"_s}));
    // Every task is worth something, and every scope has a task.
    QStringList all;
    for (int task = 0; task < int(TokenTask::Count); ++task) {
        QCOMPARE(scopesFor({TokenTask(task)}).size(), 1);
        all += scopesFor({TokenTask(task)});
    }
    QCOMPARE(all.size(), qsizetype(oauthScopes().size()));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestScopeAdvisor::implied_areLeftOut()
{
    QCOMPARE(leastScopes({u"repo:read"_s, u"repo:admin"_s, u"repo:write"_s}),
             QStringList{u"repo:admin"_s});
    QCOMPARE(implyingScope(u"repo:read"_s, {u"repo:write"_s, u"repo:admin"_s}), u"repo:admin"_s);
    QCOMPARE(implyingScope(u"repo:admin"_s, {u"repo:admin"_s, u"org:admin"_s}), QString());
    QCOMPARE(implyingScope(u"user:read"_s, {u"user:admin"_s}), u"user:admin"_s);
}

void TestScopeAdvisor::risk_growsWithTheWorstScope()
{
    QVERIFY(riskOf({}) == TokenRisk::Low);
    QVERIFY(riskOf({u"repo:read"_s, u"user:read"_s}) == TokenRisk::Low);
    QVERIFY(riskOf({u"repo:read"_s, u"repo:create"_s}) == TokenRisk::Medium);
    QVERIFY(riskOf({u"repo:admin"_s}) == TokenRisk::Medium);
    QVERIFY(riskOf({u"repo:read"_s, u"org:admin"_s}) == TokenRisk::High);
}

void TestScopeAdvisor::text_namesOperations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("operations");
    QTest::addColumn<QStringList>("scopes");

    QTest::newRow("nothing") << u"  "_s << QStringList() << QStringList();
    QTest::newRow("words") << u"please read my tags"_s << QStringList() << QStringList();
    QTest::newRow("curl")
        << u"curl -sS -H \"Authorization: Bearer $T\" https://q.example/api/v1/repository/a/b/tag/?limit=100"_s
        << QStringList{u"listRepoTags"_s} << QStringList{u"repo:read"_s};
    QTest::newRow("method")
        << u"curl -X PUT -d '{\"expiration\": null}' 'https://q/api/v1/repository/a/b/tag/v1'"_s
        << QStringList{u"changeTag"_s} << QStringList{u"repo:write"_s};
    QTest::newRow("body means POST")
        << u"curl --data @n.json https://q/api/v1/repository/a/b/notification/"_s
        << QStringList{u"createRepoNotification"_s} << QStringList{u"repo:admin"_s};
    QTest::newRow("variable, second line")
        << u"Q=https://q/api/v1\ncurl -H 'x: y' \\\n  \"$Q/repository/a/b/mirror\""_s
        << QStringList{u"getRepoMirrorConfig"_s} << QStringList{u"repo:admin"_s};
    QTest::newRow("name with a slash") << u"https://q/api/v1/repository/a/b/c"_s
                                       << QStringList{u"getRepo"_s} << QStringList{u"repo:read"_s};
    QTest::newRow("names") << u"listRepoTags, changetag"_s
                           << QStringList({u"listRepoTags"_s, u"changeTag"_s})
                           << QStringList{u"repo:write"_s};
    QTest::newRow("two commands")
        << u"curl https://q/api/v1/repository/a/b/tag/; curl https://q/api/v1/organization/o/robots"_s
        << QStringList({u"listRepoTags"_s, u"getOrgRobots"_s})
        << QStringList({u"repo:read"_s, u"org:admin"_s});
    QTest::newRow("no scope needed")
        << u"curl https://q/api/v1/discovery"_s << QStringList{u"discovery"_s} << QStringList();
    QTest::newRow("elsewhere") << u"curl https://example.org/index.html"_s << QStringList()
                               << QStringList();
}

void TestScopeAdvisor::text_namesOperations()
{
    QFETCH(QString, text);
    const ScopeAdvice advice = adviceFor(text, known());
    QStringList ids;
    for (const wire::Operation &operation : advice.operations)
        ids.append(operation.id);
    QTEST(ids, "operations");
    QTEST(advice.scopes, "scopes");
}

QTEST_APPLESS_MAIN(TestScopeAdvisor)
#include "tst_scopeadvisor.moc"

#include "server/storage/jobstore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJobStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void claims_oneAtATime_data() { Databases::addRows(); }
    void claims_oneAtATime();
    void fence_keepsOvertakenOnesOut_data() { Databases::addRows(); }
    void fence_keepsOvertakenOnesOut();
    void dedupe_data() { Databases::addRows(); }
    void dedupe();
    void failures_comeBackOrStayDead_data() { Databases::addRows(); }
    void failures_comeBackOrStayDead();
    void ended_goInSteps_data() { Databases::addRows(); }
    void ended_goInSteps();

private:
    static Instant at(int second) { return instantFromMs(second * 1000); }
    bool add(const NewJob &job, Instant now)
    {
        return f.write([=](Db &db) { return JobStore(db).add(job, now); });
    }
    std::optional<ClaimedJob> claim(Instant now, const QString &queue = u"q"_s)
    {
        return f.write([=](Db &db) { return JobStore(db).claim(queue, u"me"_s, now, 10s); });
    }
    StoreFixture f;
};

void TestJobStore::claims_oneAtATime()
{
    QFETCH(QString, engine);
    f.open(engine);
    QVERIFY(!claim(at(1)));
    add({u"q"_s, u"first"_s}, at(1));
    add({u"q"_s, u"second"_s}, at(2));
    add({u"q"_s, u"later"_s, {}, 10, at(100)}, at(1));
    add({u"other"_s, u"not ours"_s}, at(1));
    const auto first = claim(at(3));
    QVERIFY(first);
    QCOMPARE(first->payload, u"first"_s);
    QCOMPARE(first->attempts, 1);
    QCOMPARE(first->maxAttempts, 10);
    QCOMPARE(claim(at(3))->payload, u"second"_s);
    QVERIFY(!claim(at(3)));
    QVERIFY(f.write([=](Db &db) { return JobStore(db).finish(*first); }));
    QCOMPARE(claim(at(100))->payload, u"later"_s);
    QCOMPARE(f.number("SELECT COUNT(*) FROM job WHERE state = 'done' AND payload = ''"), 1);
    const auto isDue = [this](Instant now) {
        return f.write([=](Db &db) { return JobStore(db).isDue(u"other"_s, now); });
    };
    QVERIFY(isDue(at(1)));
    QVERIFY(!isDue(at(0)));
}

void TestJobStore::fence_keepsOvertakenOnesOut()
{
    QFETCH(QString, engine);
    f.open(engine);
    add({u"q"_s, u"x"_s}, at(1));
    const auto slow = claim(at(1));
    QVERIFY(slow);
    const auto release = [this](Instant now) {
        return f.write([=](Db &db) { return JobStore(db).release(now); });
    };
    QCOMPARE(release(at(11)), 0); // its lease lasts until then
    QCOMPARE(release(at(12)), 1);
    const auto fast = claim(at(12));
    QVERIFY(fast);
    QCOMPARE(fast->attempts, 2);
    QVERIFY(!f.write([=](Db &db) { return JobStore(db).finish(*slow); }));
    QVERIFY(!f.write([=](Db &db) { return JobStore(db).fail(*slow, u"e"_s, {}); }));
    QVERIFY(f.write([=](Db &db) { return JobStore(db).finish(*fast); }));
    QVERIFY(!f.write([=](Db &db) { return JobStore(db).finish(*fast); }));
}

void TestJobStore::dedupe()
{
    QFETCH(QString, engine);
    f.open(engine);
    QVERIFY(add({u"q"_s, u"a"_s, u"key"_s}, at(1)));
    QVERIFY(!add({u"q"_s, u"b"_s, u"key"_s}, at(1)));
    QVERIFY(add({u"q"_s, u"c"_s, u"other"_s}, at(1)));
    QCOMPARE(f.number("SELECT COUNT(*) FROM job"), 2);
    const auto job = claim(at(1));
    add({u"q"_s, u"d"_s, u"key"_s}, at(2)); // it runs
    QCOMPARE(f.number("SELECT COUNT(*) FROM job"), 2);
    QVERIFY(f.write([=](Db &db) { return JobStore(db).finish(*job); }));
    add({u"q"_s, u"e"_s, u"key"_s}, at(3));
    QCOMPARE(f.number("SELECT COUNT(*) FROM job"), 3);
}

void TestJobStore::failures_comeBackOrStayDead()
{
    QFETCH(QString, engine);
    f.open(engine);
    add({u"q"_s, u"x"_s}, at(1));
    const auto first = claim(at(1));
    QVERIFY(f.write([=](Db &db) { return JobStore(db).fail(*first, u"no"_s, at(20)); }));
    QVERIFY(!claim(at(19)));
    const auto second = claim(at(20));
    QVERIFY(second);
    QCOMPARE(second->attempts, 2);
    QVERIFY(f.write([=](Db &db) { return JobStore(db).fail(*second, u"never"_s, {}); }));
    QVERIFY(!claim(at(1'000'000)));
    QCOMPARE(f.number("SELECT COUNT(*) FROM job WHERE state = 'dead' AND error = 'never' "
                      "AND payload = ''"),
             1);
}

void TestJobStore::ended_goInSteps()
{
    QFETCH(QString, engine);
    f.open(engine);
    for (int i = 1; i <= 5; ++i)
        add({u"q"_s, u"x"_s}, at(i));
    for (int i = 1; i <= 4; ++i) {
        const auto job = claim(at(10));
        QVERIFY(f.write([=](Db &db) { return JobStore(db).finish(*job); }));
    }
    const auto remove = [this](Instant before) {
        return f.write([=](Db &db) { return JobStore(db).removeEnded(before, 2); });
    };
    QCOMPARE(remove(at(4)), 2);
    QCOMPARE(remove(at(4)), 1);
    QCOMPARE(remove(at(4)), 0);
    QCOMPARE(f.number("SELECT COUNT(*) FROM job"), 2); // one is done, and one waits
}

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"

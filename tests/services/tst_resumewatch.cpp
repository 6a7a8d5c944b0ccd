#include "app/services/resumewatch.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace std::chrono_literals;

namespace {

class HeldClock final : public Clock {
public:
    Instant now() const override { return time; }

    Instant time = instantFromMs(1'800'000'000'000);
};

} // namespace

class TestResumeWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jump_isASleep();
    void sleep_isToldOnceHoweverLong();
    void slowness_isNoSleep();
    void clockSetBack_isNoSleep();
};

void TestResumeWatch::jump_isASleep()
{
    HeldClock clock;
    ResumeWatch watch(clock);
    QSignalSpy resumed(&watch, &ResumeWatch::resumed);
    QVERIFY(!watch.look());
    clock.time += 31s;
    QVERIFY(watch.look());
    QCOMPARE(resumed.size(), 1);
}

void TestResumeWatch::sleep_isToldOnceHoweverLong()
{
    HeldClock clock;
    ResumeWatch watch(clock);
    QSignalSpy resumed(&watch, &ResumeWatch::resumed);
    clock.time += 72h;
    QVERIFY(watch.look());
    QVERIFY(!watch.look());
    clock.time += 5s;
    QVERIFY(!watch.look());
    QCOMPARE(resumed.size(), 1);
    clock.time += 1h;
    QVERIFY(watch.look());
    QCOMPARE(resumed.size(), 2);
}

void TestResumeWatch::slowness_isNoSleep()
{
    HeldClock clock;
    ResumeWatch watch(clock);
    QSignalSpy resumed(&watch, &ResumeWatch::resumed);
    for (int i = 0; i < 10; ++i) {
        clock.time += 20s;
        QVERIFY(!watch.look());
    }
    QVERIFY(resumed.isEmpty());
}

void TestResumeWatch::clockSetBack_isNoSleep()
{
    HeldClock clock;
    ResumeWatch watch(clock);
    clock.time -= 2h;
    QVERIFY(!watch.look());
    clock.time += 5s;
    QVERIFY(!watch.look());
    clock.time += 40s;
    QVERIFY(watch.look());
}

QTEST_GUILESS_MAIN(TestResumeWatch)
#include "tst_resumewatch.moc"

#include "app/services/poller.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace std::chrono_literals;

class TestPoller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isIdle_untilVisibleAndEnabled();
    void repeats_whileNobodyReports();
    void hidden_pausesAndShowingIsDueAtOnce();
    void failures_backOffUpToTheLongest();
    void success_returnsToTheInterval();
    void interval_countsAtOnce();
    void hurry_isDueAtOnceWhileActive();
};

void TestPoller::isIdle_untilVisibleAndEnabled()
{
    Poller poller(1ms, 10ms);
    QSignalSpy due(&poller, &Poller::due);
    QVERIFY(!due.wait(50));
    poller.setVisible(true);
    QVERIFY(!due.wait(50));
    poller.setVisible(false);
    poller.setEnabled(true);
    QVERIFY(!due.wait(50));
    QVERIFY(!poller.isActive());
}

void TestPoller::repeats_whileNobodyReports()
{
    Poller poller(1ms, 10ms);
    QSignalSpy due(&poller, &Poller::due);
    poller.setVisible(true);
    poller.setEnabled(true);
    QTRY_VERIFY(due.size() >= 3);
    QCOMPARE(poller.pause(), 1ms);
}

void TestPoller::hidden_pausesAndShowingIsDueAtOnce()
{
    Poller poller(1h, 2h);
    poller.setEnabled(true);
    QSignalSpy due(&poller, &Poller::due);
    poller.setVisible(true);
    QCOMPARE(due.size(), 1);
    // Still visible: nothing new to see.
    poller.setVisible(true);
    QCOMPARE(due.size(), 1);
    poller.reportFailure();
    poller.setVisible(false);
    QVERIFY(!poller.isActive());
    QCOMPARE(due.size(), 1);
    poller.setVisible(true);
    QCOMPARE(due.size(), 2);
    QCOMPARE(poller.pause(), std::chrono::milliseconds(1h));
}

void TestPoller::failures_backOffUpToTheLongest()
{
    Poller poller(5s, 60s);
    poller.setVisible(true);
    poller.setEnabled(true);
    for (const auto expected : {10s, 20s, 40s, 60s, 60s}) {
        poller.reportFailure();
        QCOMPARE(poller.pause(), std::chrono::milliseconds(expected));
    }
}

void TestPoller::success_returnsToTheInterval()
{
    Poller poller(5s, 60s);
    poller.setVisible(true);
    poller.setEnabled(true);
    poller.reportFailure();
    poller.reportSuccess();
    QCOMPARE(poller.pause(), std::chrono::milliseconds(5s));
    // Another sign-in starts afresh.
    poller.reportFailure();
    poller.setEnabled(false);
    poller.setEnabled(true);
    QCOMPARE(poller.pause(), std::chrono::milliseconds(5s));
}

void TestPoller::interval_countsAtOnce()
{
    Poller poller(1h, 2h);
    poller.setVisible(true);
    poller.setEnabled(true);
    QSignalSpy due(&poller, &Poller::due);
    poller.reportFailure();
    QCOMPARE(poller.pause(), std::chrono::milliseconds(2h));
    // The same again leaves the pause that runs.
    poller.setInterval(1h, 2h);
    QCOMPARE(poller.pause(), std::chrono::milliseconds(2h));
    QVERIFY(due.isEmpty());
    poller.setInterval(1ms, 1h);
    QTRY_VERIFY(!due.isEmpty());
    QCOMPARE(poller.pause(), 1ms);
}

void TestPoller::hurry_isDueAtOnceWhileActive()
{
    Poller poller(1h, 4h);
    QSignalSpy due(&poller, &Poller::due);
    poller.hurry();
    poller.setEnabled(true);
    poller.hurry();
    QVERIFY(due.isEmpty());
    poller.setVisible(true);
    QCOMPARE(due.size(), 1);
    poller.reportFailure();
    QCOMPARE(poller.pause(), std::chrono::milliseconds(2h));
    poller.hurry();
    QCOMPARE(due.size(), 2);
    QCOMPARE(poller.pause(), std::chrono::milliseconds(1h));
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"

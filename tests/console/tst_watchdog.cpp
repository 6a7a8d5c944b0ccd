#include "ui/watchdog.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QtTest>

using namespace quayside::ui;
using namespace std::chrono_literals;

namespace {

class SlowPoke : public QObject {
    Q_OBJECT
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            QThread::msleep(m_ms); // no wait for something: the stall that has to be noticed
        return QObject::event(event);
    }
    unsigned long m_ms = 0;
};

} // namespace

class TestWatchdog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slowEvent_isNamedWithItsClass();
    void quickEvents_areSilent();
    void limit_comesFromTheEnvironment();
};

void TestWatchdog::slowEvent_isNamedWithItsClass()
{
    Watchdog watchdog(30ms);
    QSignalSpy exceeded(&watchdog, &Watchdog::exceeded);
    SlowPoke slow;
    slow.m_ms = 80;
    QCoreApplication::postEvent(&slow, new QEvent(QEvent::User));
    QTRY_VERIFY(!exceeded.isEmpty());
    QVERIFY(exceeded.first().at(0).toByteArray().contains("SlowPoke"));
}

void TestWatchdog::quickEvents_areSilent()
{
    Watchdog watchdog(10s);
    QSignalSpy exceeded(&watchdog, &Watchdog::exceeded);
    SlowPoke quick;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(1);
    QCoreApplication::postEvent(&quick, new QEvent(QEvent::User));
    QTRY_VERIFY(ticks > 20);
    QVERIFY(exceeded.isEmpty());
}

void TestWatchdog::limit_comesFromTheEnvironment()
{
    qputenv("QUAYSIDE_WATCHDOG_MS", "25");
    QVERIFY(Watchdog::limitFromEnvironment() == 25ms);
    qputenv("QUAYSIDE_WATCHDOG_MS", "0");
    QVERIFY(!Watchdog::limitFromEnvironment());
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"

#include "server/workers/worker.h"

#include "server/workers/workerthread.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

#include <atomic>

using namespace quayside::server;
using namespace std::chrono_literals;

namespace {

struct Counts {
    std::atomic<int> runs = 0;
    std::atomic<int> ended = 0;
    std::atomic<bool> wasInterrupted = false;
    std::atomic<QThread *> thread = nullptr;
};

class CountingWorker final : public Worker {
public:
    CountingWorker(Counts &counts, std::chrono::milliseconds interval, bool isLong)
        : Worker(interval)
        , m_counts(counts)
        , m_isLong(isLong)
    {
    }

protected:
    void run() override
    {
        m_counts.thread = QThread::currentThread();
        ++m_counts.runs;
        while (m_isLong && !isInterrupted())
            QThread::yieldCurrentThread();
        m_counts.wasInterrupted = isInterrupted();
        ++m_counts.ended;
    }

private:
    Counts &m_counts;
    bool m_isLong;
};

} // namespace

class TestWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void run_atOnceAndAgain()
    {
        Counts counts;
        {
            const WorkerThread thread(std::make_unique<CountingWorker>(counts, 1ms, false));
            QTRY_VERIFY(counts.runs >= 3);
            QVERIFY(counts.thread != QThread::currentThread());
        }
        QCOMPARE(counts.ended, counts.runs.load());
    }

    void run_notBeforeItsTime()
    {
        Counts counts;
        {
            const WorkerThread thread(std::make_unique<CountingWorker>(counts, 1h, false));
            QTRY_COMPARE(counts.runs.load(), 1);
        }
        QCOMPARE(counts.runs.load(), 1);
    }

    void end_waitsForTheRun()
    {
        Counts counts;
        {
            const WorkerThread thread(std::make_unique<CountingWorker>(counts, 1h, true));
            QTRY_COMPARE(counts.runs.load(), 1);
        }
        QCOMPARE(counts.ended.load(), 1);
        QVERIFY(counts.wasInterrupted);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"

#include "server/blobs/strand.h"

#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

#include <atomic>

using namespace quayside::server;

class TestStrand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void post_keepsOrderAndRunsOneAtATime();
    void post_mayComeFromWithin();
    void queueOutlivesTheStrand();
};

void TestStrand::post_keepsOrderAndRunsOneAtATime()
{
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    Strand one(pool);
    Strand two(pool);
    std::atomic<int> inside[2] = {0, 0};
    std::atomic<bool> hasOverlapped = false;
    std::vector<int> order[2];
    for (int i = 0; i < 2000; ++i) {
        for (int s = 0; s < 2; ++s) {
            (s ? two : one).post([&, s, i] {
                if (++inside[s] != 1)
                    hasOverlapped = true;
                order[s].push_back(i);
                --inside[s];
            });
        }
    }
    pool.waitForDone();
    QVERIFY(!hasOverlapped);
    for (const auto &list : order) {
        QCOMPARE(list.size(), size_t(2000));
        QVERIFY(std::is_sorted(list.begin(), list.end()));
    }
}

void TestStrand::post_mayComeFromWithin()
{
    QThreadPool pool;
    Strand strand(pool);
    QSemaphore done;
    strand.post([&] { strand.post([&] { done.release(); }); });
    QVERIFY(done.tryAcquire(1, 5000));
}

void TestStrand::queueOutlivesTheStrand()
{
    QThreadPool pool;
    QSemaphore gate;
    QSemaphore done;
    {
        Strand strand(pool);
        strand.post([&] { gate.acquire(); });
        strand.post([&] { done.release(); });
    }
    gate.release();
    QVERIFY(done.tryAcquire(1, 5000));
    pool.waitForDone();
}

QTEST_GUILESS_MAIN(TestStrand)
#include "tst_strand.moc"

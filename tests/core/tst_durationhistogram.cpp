#include "app/core/durationhistogram.h"

#include <QtTest/QtTest>

#include <numeric>
#include <thread>
#include <vector>

using namespace quayside;
using namespace std::chrono_literals;

class TestDurationHistogram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void add_findsItsBucket_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<int>("bucket");
        QTest::newRow("negative: a clock stepped back") << qint64(-5) << 0;
        QTest::newRow("nothing") << qint64(0) << 0;
        QTest::newRow("on the first bound") << qint64(1'000) << 0;
        QTest::newRow("above it") << qint64(1'001) << 1;
        QTest::newRow("on the last bound") << qint64(60'000'000) << 13;
        QTest::newRow("longer than all") << qint64(60'000'001) << 14;
    }

    void add_findsItsBucket()
    {
        QFETCH(qint64, microseconds);
        QFETCH(int, bucket);
        DurationHistogram histogram;
        histogram.add(std::chrono::microseconds(microseconds));
        const auto figures = histogram.figures();
        for (size_t i = 0; i < figures.counts.size(); ++i)
            QCOMPARE(figures.counts[i], std::uint64_t(int(i) == bucket ? 1 : 0));
        QCOMPARE(figures.sum, std::uint64_t(std::max<qint64>(0, microseconds)));
    }

    void add_losesNothingFromManyThreads()
    {
        DurationHistogram histogram;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&histogram] {
                for (int i = 0; i < 10'000; ++i)
                    histogram.add(std::chrono::microseconds(i));
            });
        }
        for (auto &thread : threads)
            thread.join();
        const auto figures = histogram.figures();
        QCOMPARE(std::accumulate(figures.counts.begin(), figures.counts.end(), std::uint64_t(0)),
                 std::uint64_t(40'000));
        QCOMPARE(figures.sum, std::uint64_t(4) * 10'000 * 9'999 / 2);
    }
};

QTEST_GUILESS_MAIN(TestDurationHistogram)
#include "tst_durationhistogram.moc"

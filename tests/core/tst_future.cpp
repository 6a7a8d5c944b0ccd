#include "app/core/future.h"

#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace quayside;

class TestFuture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void then_afterAndBeforeSettling();
    void then_ofVoid();
    void then_onThePool();
    void then_takesMoveOnlyValues();
    void unwrap_givesTheInnerValue();
    void result_waitsForAnotherThread();
    void waiters_areWokenBesideAContinuation();
    void runOn_returnsTheValue();
    void countingPool_knowsWhatWaits();
    void continuation_runsOnceWhenAttachedWhileSettling();
    void state_isFreedWhenNobodyIsLeft();
};

void TestFuture::then_afterAndBeforeSettling()
{
    int seen = 0;
    const Promise<int> early;
    early.resolve(3);
    early.future().then([&seen](int value) { seen = value; });
    QCOMPARE(seen, 3);

    const Promise<int> late;
    const auto doubled = late.future().then([](int value) { return 2 * value; });
    QVERIFY(!doubled.isFinished());
    late.resolve(4);
    QVERIFY(doubled.isFinished());
    QCOMPARE(doubled.result(), 8);
    QCOMPARE(doubled.result(), 8);
}

void TestFuture::then_ofVoid()
{
    const Promise<void> promise;
    int calls = 0;
    const auto done = promise.future().then([&calls] { ++calls; }).then([&calls] { ++calls; });
    QCOMPARE(calls, 0);
    promise.resolve({});
    QCOMPARE(calls, 2);
    QVERIFY(done.isFinished());
    done.result();
}

void TestFuture::then_onThePool()
{
    QThreadPool pool;
    const auto here = std::this_thread::get_id();
    const Promise<int> promise;
    const auto there = promise.future().then(
        &pool, [](int value) { return std::pair(value, std::this_thread::get_id()); });
    promise.resolve(7);
    const auto [value, thread] = there.result();
    QCOMPARE(value, 7);
    QVERIFY(thread != here);

    const Promise<void> nothing;
    std::atomic<int> calls = 0;
    const auto done = nothing.future().then(&pool, [&calls] { ++calls; });
    nothing.resolve({});
    done.waitForFinished();
    QCOMPARE(calls.load(), 1);
}

void TestFuture::then_takesMoveOnlyValues()
{
    const Promise<std::unique_ptr<int>> promise;
    const auto value =
        promise.future().then([](std::unique_ptr<int> &&owned) { return *owned + 1; });
    promise.resolve(std::make_unique<int>(41));
    QCOMPARE(value.result(), 42);
}

void TestFuture::unwrap_givesTheInnerValue()
{
    const Promise<int> inner;
    const Promise<int> outer;
    const auto flat = outer.future().then([inner](int) { return inner.future(); }).unwrap();
    outer.resolve(0);
    QVERIFY(!flat.isFinished());
    inner.resolve(5);
    QCOMPARE(flat.result(), 5);
    QCOMPARE(
        makeReadyFuture(1).then([](int v) { return makeReadyFuture(v + 1); }).unwrap().result(), 2);
}

void TestFuture::result_waitsForAnotherThread()
{
    const Promise<int> promise;
    std::thread settler([promise] { promise.resolve(9); });
    QCOMPARE(promise.future().result(), 9);
    settler.join();
}

void TestFuture::waiters_areWokenBesideAContinuation()
{
    const Promise<int> promise;
    const auto future = promise.future();
    std::atomic<int> seen = 0;
    future.then([&seen](int value) { seen = value; });
    std::thread waiter([future] { future.waitForFinished(); });
    promise.resolve(6);
    waiter.join();
    QCOMPARE(seen.load(), 6);
}

void TestFuture::runOn_returnsTheValue()
{
    QThreadPool pool;
    QCOMPARE(runOn(&pool, [] { return QStringLiteral("done"); }).result(), QStringLiteral("done"));
    runOn(&pool, [] {}).waitForFinished();
}

/// The crash that made this class: QFuture could run a continuation twice, or with an empty value.
void TestFuture::countingPool_knowsWhatWaits()
{
    CountingPool pool;
    pool.setMaxThreadCount(1);
    QCOMPARE(pool.waitingCount(), 0);
    const Promise<int> gate;
    const Promise<int> started;
    const auto first = runOn(&pool, [&] {
        started.resolve(1);
        return gate.future().result();
    });
    started.future().waitForFinished();
    QCOMPARE(pool.waitingCount(), 0);
    const auto second = runOn(&pool, [] { return 2; });
    const auto third = makeReadyFuture(1).then(&pool, [](int value) { return value + 2; });
    QCOMPARE(pool.waitingCount(), 2);
    gate.resolve(1);
    QCOMPARE(first.result() + second.result() + third.result(), 6);
    QCOMPARE(pool.waitingCount(), 0);
}

void TestFuture::continuation_runsOnceWhenAttachedWhileSettling()
{
    constexpr int kRounds = 20000;
    std::vector<Promise<QString>> promises(kRounds);
    std::vector<std::atomic<int>> calls(kRounds);
    std::atomic<int> wrong = 0;
    std::atomic<int> turn = -1;
    std::thread settler([&] {
        for (int i = 0; i < kRounds; ++i) {
            while (turn.load() < i)
                std::this_thread::yield();
            promises[i].resolve(QStringLiteral("value"));
        }
    });
    for (int i = 0; i < kRounds; ++i) {
        turn.store(i);
        promises[i].future().then([&, i](const QString &value) {
            ++calls[i];
            if (value != QStringLiteral("value"))
                ++wrong;
        });
    }
    settler.join();
    QCOMPARE(wrong.load(), 0);
    for (int i = 0; i < kRounds; ++i)
        QCOMPARE(calls[i].load(), 1);
}

void TestFuture::state_isFreedWhenNobodyIsLeft()
{
    auto token = std::make_shared<int>(0);
    {
        const Promise<int> promise;
        const auto future = promise.future().then([token](int value) { return value; });
        QCOMPARE(token.use_count(), 2L);
    }
    QCOMPARE(token.use_count(), 1L);
}

QTEST_APPLESS_MAIN(TestFuture)
#include "tst_future.moc"

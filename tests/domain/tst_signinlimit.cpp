#include "server/domain/signinlimit.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSignInLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneNetwork_waitsLongerAndLonger();
    void anotherNetwork_isFree();
    void manyNetworks_waitSeconds();
    void knownNetwork_isExceptedFromTheOthers();
    void success_startsAnew();
    void recorded_countsWhatOthersSaw();
    void memory_ends();
    void memory_isBounded();

private:
    static constexpr SignInLimit::Recorded kNone{0, 0ms};
};

void TestSignInLimit::oneNetwork_waitsLongerAndLonger()
{
    SignInLimit limit;
    auto now = SignInLimit::Clock::now();
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 0s);
    for (const auto wait : {0s, 0s, 1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}) {
        limit.noteFailure(u"u1"_s, u"a"_s, kNone, now);
        QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), wait);
        if (wait > 0s)
            QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now + wait - 1ms), 1s);
        now += wait;
        QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 0s);
    }
}

void TestSignInLimit::anotherNetwork_isFree()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    for (int i = 0; i < 20; ++i)
        limit.noteFailure(u"u1"_s, u"a"_s, kNone, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 300s);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"b"_s, kNone, now), 0s);
    QCOMPARE(limit.waitLeft(u"u2"_s, u"a"_s, kNone, now), 0s);
}

void TestSignInLimit::manyNetworks_waitSeconds()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    const auto fail = [&](int from, int to) {
        for (int i = from; i < to; ++i)
            limit.noteFailure(u"u1"_s, QString::number(i), kNone, now);
    };
    fail(0, 29);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"new"_s, kNone, now), 0s);
    fail(29, 30);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"new"_s, kNone, now), 1s);
    fail(30, 1000);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"new"_s, kNone, now), 10s);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"new"_s, kNone, now + 10s), 0s);
    QCOMPARE(limit.waitLeft(u"u2"_s, u"new"_s, kNone, now), 0s);
}

void TestSignInLimit::knownNetwork_isExceptedFromTheOthers()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    limit.noteSuccess(u"u1"_s, u"home"_s, now);
    for (int i = 0; i < 100; ++i)
        limit.noteFailure(u"u1"_s, QString::number(i), kNone, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"home"_s, {100, 0ms}, now), 0s);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"new"_s, kNone, now), 10s);
    for (int i = 0; i < 4; ++i) // its own failures count
        limit.noteFailure(u"u1"_s, u"home"_s, kNone, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"home"_s, kNone, now), 2s);
}

void TestSignInLimit::success_startsAnew()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    for (int i = 0; i < 5; ++i)
        limit.noteFailure(u"u1"_s, u"a"_s, kNone, now);
    limit.noteSuccess(u"u1"_s, u"a"_s, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 0s);
    limit.noteFailure(u"u1"_s, u"a"_s, kNone, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 0s);
}

void TestSignInLimit::recorded_countsWhatOthersSaw()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, {29, 0ms}, now), 0s);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, {33, 0ms}, now), 8s);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, {33, 3s}, now), 5s);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, {33, 60min}, now), 0s);
    limit.noteFailure(u"u1"_s, u"b"_s, {33, 0ms}, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 10s);
}

void TestSignInLimit::memory_ends()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    for (int i = 0; i < 12; ++i)
        limit.noteFailure(u"u1"_s, u"a"_s, kNone, now);
    const auto later = now + 16min;
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, later), 0s);
    limit.noteFailure(u"u1"_s, u"a"_s, kNone, later);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, later), 0s);
}

void TestSignInLimit::memory_isBounded()
{
    SignInLimit limit;
    const auto now = SignInLimit::Clock::now();
    for (int i = 0; i < 250'000; ++i) {
        limit.noteFailure(QString::number(i), u"a"_s, kNone, now);
        limit.noteSuccess(u"u1"_s, QString::number(i), now);
    }
    for (int i = 0; i < 3; ++i)
        limit.noteFailure(u"u1"_s, u"a"_s, kNone, now);
    QCOMPARE(limit.waitLeft(u"u1"_s, u"a"_s, kNone, now), 1s);
}

QTEST_GUILESS_MAIN(TestSignInLimit)
#include "tst_signinlimit.moc"

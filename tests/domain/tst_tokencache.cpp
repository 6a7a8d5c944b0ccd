#include "server/domain/tokencache.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hit_untilItsLifeEnds();
    void shorterValidity_wins();
    void clear_forgetsAll();
    void clear_keepsOutWhatWasReadBefore();
    void isBounded();
};

static Caller alice()
{
    Caller caller;
    caller.kind = CallerKind::OAuthToken;
    caller.name = u"alice"_s;
    return caller;
}

void TestTokenCache::hit_untilItsLifeEnds()
{
    TokenCache cache;
    const auto now = TokenCache::Clock::now();
    QVERIFY(!cache.find(u"h"_s, now));
    cache.insert(u"h"_s, alice(), 24h, cache.generation(), now);
    QCOMPARE(cache.find(u"h"_s, now)->name, u"alice"_s);
    QVERIFY(cache.find(u"h"_s, now + TokenCache::kLife - 1ms));
    QVERIFY(!cache.find(u"h"_s, now + TokenCache::kLife));
    QVERIFY(!cache.find(u"other"_s, now));
    QCOMPARE(cache.figures().hits, 2);
    QCOMPARE(cache.figures().misses, 3);
}

void TestTokenCache::shorterValidity_wins()
{
    TokenCache cache;
    const auto now = TokenCache::Clock::now();
    cache.insert(u"h"_s, alice(), 20ms, cache.generation(), now);
    QVERIFY(cache.find(u"h"_s, now + 19ms));
    QVERIFY(!cache.find(u"h"_s, now + 20ms));
}

void TestTokenCache::clear_forgetsAll()
{
    TokenCache cache;
    const auto now = TokenCache::Clock::now();
    cache.insert(u"h"_s, alice(), 1h, cache.generation(), now);
    cache.clear();
    QVERIFY(!cache.find(u"h"_s, now));
}

void TestTokenCache::clear_keepsOutWhatWasReadBefore()
{
    TokenCache cache;
    const auto now = TokenCache::Clock::now();
    const auto before = cache.generation();
    cache.clear();
    cache.insert(u"h"_s, alice(), 1h, before, now);
    QVERIFY(!cache.find(u"h"_s, now));
}

void TestTokenCache::isBounded()
{
    TokenCache cache;
    const auto now = TokenCache::Clock::now();
    for (int i = 0; i < 10 * TokenCache::kMaximum; ++i)
        cache.insert(QString::number(i), alice(), 1h, cache.generation(), now);
    int found = 0;
    for (int i = 0; i < 10 * TokenCache::kMaximum; ++i)
        found += cache.find(QString::number(i), now) ? 1 : 0;
    QVERIFY(found > 0 && found <= TokenCache::kMaximum);
}

QTEST_APPLESS_MAIN(TestTokenCache)
#include "tst_tokencache.moc"

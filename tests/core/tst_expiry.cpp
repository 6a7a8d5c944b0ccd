#include "app/core/expiry.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestExpiry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void state_limitsAreInclusive();
};

void TestExpiry::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    QTest::newRow("seconds") << u"90s"_s << qint64(90);
    QTest::newRow("minutes") << u"5m"_s << qint64(300);
    QTest::newRow("hours") << u"20h"_s << qint64(72000);
    QTest::newRow("days") << u"2d"_s << qint64(172800);
    QTest::newRow("weeks") << u"3w"_s << qint64(1814400);
    QTest::newRow("years") << u"1y"_s << qint64(31536000);
    QTest::newRow("leading zero") << u"01h"_s << qint64(3600);
    QTest::newRow("zero") << u"0s"_s << qint64(-1);
    QTest::newRow("negative") << u"-1d"_s << qint64(-1);
    QTest::newRow("two units") << u"1d12h"_s << qint64(-1);
    QTest::newRow("space") << u"3 d"_s << qint64(-1);
    QTest::newRow("fraction") << u"2.5h"_s << qint64(-1);
    QTest::newRow("month") << u"1mo"_s << qint64(-1);
    QTest::newRow("upper case") << u"1D"_s << qint64(-1);
    QTest::newRow("unit only") << u"d"_s << qint64(-1);
    QTest::newRow("number only") << u"12"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("overflow") << u"99999999999999999999y"_s << qint64(-1);
    QTest::newRow("beyond 1000 years") << u"1001y"_s << qint64(-1);
}

void TestExpiry::parse()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const auto duration = parseExpiryDuration(text);
    QCOMPARE(duration ? duration->count() : -1000, seconds * 1000);
}

void TestExpiry::state_limitsAreInclusive()
{
    const Instant now = instantFromMs(1'787'342'574'000);
    using namespace std::chrono_literals;
    QCOMPARE(expiryState(std::nullopt, now), ExpiryState::Never);
    QCOMPARE(expiryState(now, now), ExpiryState::Expired);
    QCOMPARE(expiryState(now + 1ms, now), ExpiryState::Soon);
    QCOMPARE(expiryState(now + std::chrono::days(7), now), ExpiryState::Soon);
    QCOMPARE(expiryState(now + std::chrono::days(7) + 1ms, now), ExpiryState::Approaching);
    QCOMPARE(expiryState(now + std::chrono::days(31), now), ExpiryState::Approaching);
    QCOMPARE(expiryState(now + std::chrono::days(32), now), ExpiryState::Scheduled);
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"

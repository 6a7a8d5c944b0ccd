#include "app/core/quota.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestQuota : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_takesNumbersWithUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("plain") << u"500"_s << qint64(500);
        QTest::newRow("bytes") << u"500 Byte"_s << qint64(500);
        QTest::newRow("kB") << u"1.5 kB"_s << qint64(1500);
        QTest::newRow("KiB") << u"1KiB"_s << qint64(1024);
        QTest::newRow("G") << u"2G"_s << qint64(2'000'000'000);
        QTest::newRow("GiB") << u" 10 gib "_s << qint64(10'737'418'240);
        QTest::newRow("most") << u"1EiB"_s << kMostQuotaBytes;
        QTest::newRow("exact") << u"1152921504606846975"_s << kMostQuotaBytes - 1;
    }
    void parse_takesNumbersWithUnits()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        const auto parsed = parseQuotaSize(text);
        QVERIFY(parsed);
        QCOMPARE(*parsed, bytes);
    }

    void parse_refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {u"", u"GiB", u"-1", u"1 XiB", u"1,5 GiB", u"1e3", u"0", u"0.5",
                                 u"1.1 EiB", u"1 GiB more", u"1..5", u"9999999999999999999 EB"}) {
            const auto row = QString::fromUtf16(text);
            QTest::newRow(qPrintable(u'"' + row + u'"')) << row;
        }
        QTest::newRow("long") << QString(65, u'1');
    }
    void parse_refusesTheRest()
    {
        QFETCH(QString, text);
        const auto parsed = parseQuotaSize(text);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().code == ErrorCode::InvalidInput);
    }

    void text_hasOneDigit()
    {
        QCOMPARE(quotaSizeText(0), u"0.0 Byte"_s);
        QCOMPARE(quotaSizeText(1023), u"1023.0 Byte"_s);
        QCOMPARE(quotaSizeText(1536), u"1.5 KiB"_s);
        QCOMPARE(quotaSizeText(10'737'418'240), u"10.0 GiB"_s);
        QCOMPARE(quotaSizeText(kMostQuotaBytes), u"1.0 EiB"_s);
    }

    void share_isRoundedDown()
    {
        QCOMPARE(quotaShare(1000, 80), 800);
        QCOMPARE(quotaShare(999, 50), 499);
        QCOMPARE(quotaShare(1, 99), 0);
        QCOMPARE(quotaShare(kMostQuotaBytes, 100), kMostQuotaBytes);
    }

    void kind_hasTheWordsOfTheWire()
    {
        for (const auto kind : {QuotaLimitKind::Warning, QuotaLimitKind::Reject})
            QVERIFY(quotaLimitKindFromString(QString(toString(kind))) == kind);
        QVERIFY(!quotaLimitKindFromString(u"reject"));
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"

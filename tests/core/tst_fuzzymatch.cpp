#include "app/core/fuzzymatch.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void score_findsLettersInOrder_data();
    void score_findsLettersInOrder();
    void score_prefersTheBetter_data();
    void score_prefersTheBetter();
    void places_areThoseOfTheScore();
};

void TestFuzzyMatch::score_findsLettersInOrder_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("empty finds all") << u""_s << u"acme/web"_s << true;
    QTest::newRow("blanks alone find all") << u"  "_s << u"acme/web"_s << true;
    QTest::newRow("whole") << u"acme/web"_s << u"acme/web"_s << true;
    QTest::newRow("case does not matter") << u"WEB"_s << u"acme/web"_s << true;
    QTest::newRow("letters apart") << u"awb"_s << u"acme/web"_s << true;
    QTest::newRow("wrong order") << u"bew"_s << u"acme/web"_s << false;
    QTest::newRow("two words in any order") << u"web acme"_s << u"acme/web"_s << true;
    QTest::newRow("one word is missing") << u"web prod"_s << u"acme/web"_s << false;
    QTest::newRow("longer than the text") << u"acme/website"_s << u"acme/web"_s << false;
    QTest::newRow("empty text") << u"a"_s << u""_s << false;
    QTest::newRow("Chinese") << u"設定"_s << u"開啟設定資料夾"_s << true;
    QTest::newRow("umlauts in any case") << u"ÜBER"_s << u"über uns"_s << true;
}

void TestFuzzyMatch::score_findsLettersInOrder()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    QCOMPARE(FuzzyPattern(pattern).score(text).has_value(), isFound);
}

void TestFuzzyMatch::score_prefersTheBetter_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the name before the namespace") << u"api"_s << u"pay/api"_s << u"api/worker"_s;
    QTest::newRow("a whole part") << u"api"_s << u"pay/api"_s << u"pay/api-gateway"_s;
    QTest::newRow("a start before a middle") << u"led"_s << u"pay/ledger"_s << u"pay/pooled"_s;
    QTest::newRow("together before apart") << u"web"_s << u"acme/web-site"_s << u"acme/wxexb"_s;
    QTest::newRow("starts of parts") << u"pg"_s << u"acme/pay-gate"_s << u"acme/spxgx"_s;
    QTest::newRow("short before long") << u"w"_s << u"acme/web"_s << u"acme/web-for-everybody"_s;
}

void TestFuzzyMatch::score_prefersTheBetter()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyPattern fuzzy(pattern);
    QVERIFY(fuzzy.score(better) && fuzzy.score(worse));
    QVERIFY2(*fuzzy.score(better) > *fuzzy.score(worse),
             qPrintable(u"%1 and %2"_s.arg(*fuzzy.score(better)).arg(*fuzzy.score(worse))));
}

void TestFuzzyMatch::places_areThoseOfTheScore()
{
    QCOMPARE(FuzzyPattern(u"web"_s).places(u"web/web"_s), (QList<int>{4, 5, 6}));
    QCOMPARE(FuzzyPattern(u"ab"_s).places(u"a-a-xb"_s), (QList<int>{2, 5}));
    QCOMPARE(FuzzyPattern(u"b a"_s).places(u"a/b"_s), (QList<int>{0, 2}));
    QVERIFY(FuzzyPattern(u"x"_s).places(u"a/b"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"

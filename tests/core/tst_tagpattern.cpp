#include "app/core/tagpattern.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestTagPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void parse_refuses_data();
    void parse_refuses();
    void parse_takesTheLongest();
    void match_takesNoExponentialTime();
};

void TestTagPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("all");
    QTest::addColumn<bool>("start");
    QTest::newRow("itself") << u"v1"_s << u"v1"_s << true << true;
    QTest::newRow("longer name") << u"v1"_s << u"v1.2"_s << false << true;
    QTest::newRow("inside") << u"1"_s << u"v1"_s << false << false;
    QTest::newRow("class") << u"v[0-9]+"_s << u"v12"_s << true << true;
    QTest::newRow("alternatives") << u"a|ab"_s << u"ab"_s << true << true;
    QTest::newRow("anchored") << u"^v.*$"_s << u"v1"_s << true << true;
    QTest::newRow("case") << u"V1"_s << u"v1"_s << false << false;
    QTest::newRow("dot") << u"v.1"_s << u"v-1"_s << true << true;
}

void TestTagPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(bool, all);
    QFETCH(bool, start);
    const auto parsed = TagPattern::parse(pattern);
    QVERIFY(parsed);
    QCOMPARE(parsed->matchesAll(name), all);
    QCOMPARE(parsed->matchesStart(name), start);
    QCOMPARE(parsed->toString(), pattern);
}

void TestTagPattern::parse_refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("tells");
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("too long") << QString(257, u'a') << u"256"_s;
    QTest::newRow("open bracket") << u"v[0-9"_s << u"position 2"_s;
    QTest::newRow("open group") << u"v(1"_s << u"position"_s;
    QTest::newRow("nothing to repeat") << u"*v"_s << u"position 1"_s;
    QTest::newRow("back-reference") << u"(a)\\1"_s << u"position 4"_s;
    QTest::newRow("look-ahead") << u"v(?=1)"_s << u"position"_s;
    QTest::newRow("too large") << u"((a{100}){100}){100}"_s << u"position"_s;
}

void TestTagPattern::parse_refuses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, tells);
    const auto parsed = TagPattern::parse(pattern);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().code == ErrorCode::InvalidInput);
    QVERIFY2(parsed.error().message.contains(tells), qPrintable(parsed.error().message));
}

void TestTagPattern::parse_takesTheLongest()
{
    QVERIFY(TagPattern::parse(QString(256, u'a')));
}

/// A backtracking engine would not come back within the life of the test.
void TestTagPattern::match_takesNoExponentialTime()
{
    const auto pattern = TagPattern::parse(u"(a*)*(a*)*(a*)*b"_s);
    QVERIFY(pattern);
    QVERIFY(!pattern->matchesAll(QString(128, u'a')));
}

QTEST_GUILESS_MAIN(TestTagPattern)
#include "tst_tagpattern.moc"

#include "app/core/linediff.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace quayside;
using namespace Qt::StringLiterals;
using Kind = DiffLine::Kind;

class TestLineDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void same_isEmpty();
    void change_standsWithItsSurroundings();
    void both_canBeMadeOfIt_data();
    void both_canBeMadeOfIt();
    void tooLong_isToldAtOnce();
};

void TestLineDiff::same_isEmpty()
{
    QCOMPARE(lineDiff(u"a\nb"_s, u"a\nb"_s), QList<DiffLine>());
}

void TestLineDiff::change_standsWithItsSurroundings()
{
    QStringList before;
    for (int i = 0; i < 20; ++i)
        before.append(u"line %1"_s.arg(i));
    QStringList after = before;
    after[10] = u"another"_s;
    const auto lines = lineDiff(before.join(u'\n'), after.join(u'\n'));
    const QList<DiffLine> expected{{Kind::Skipped, {}, 7},        {Kind::Same, u"line 7"_s},
                                   {Kind::Same, u"line 8"_s},     {Kind::Same, u"line 9"_s},
                                   {Kind::Removed, u"line 10"_s}, {Kind::Added, u"another"_s},
                                   {Kind::Same, u"line 11"_s},    {Kind::Same, u"line 12"_s},
                                   {Kind::Same, u"line 13"_s},    {Kind::Skipped, {}, 6}};
    QVERIFY(lines);
    QCOMPARE(*lines, expected);
}

void TestLineDiff::both_canBeMadeOfIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing, something") << QString() << u"a\nb"_s;
    QTest::newRow("something, nothing") << u"a\nb"_s << QString();
    QTest::newRow("swapped") << u"a\nb\nc\nd"_s << u"c\nd\na\nb"_s;
    QTest::newRow("doubled") << u"a\na\na"_s << u"a\na\na\na\nb\na"_s;
    QTest::newRow("all new") << u"1\n2\n3\n4"_s << u"5\n6\n7"_s;
    QString many;
    QString others;
    for (int i = 0; i < 6000; ++i) {
        many += QString::number(i % 97) + u'\n';
        others += QString::number(i % 89 * 7) + u'\n';
    }
    QTest::newRow("many that have little in common") << many << others;
}

void TestLineDiff::both_canBeMadeOfIt()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto lines = lineDiff(before, after);
    QVERIFY(lines && !lines->isEmpty());
    // Lines that both have and that are left out are taken from the text itself.
    const QStringList beforeLines = before.split(u'\n');
    const QStringList afterLines = after.split(u'\n');
    qsizetype first = 0;
    qsizetype second = 0;
    for (const DiffLine &line : *lines) {
        if (line.kind == Kind::Skipped) {
            QCOMPARE(beforeLines.mid(first, line.count), afterLines.mid(second, line.count));
            first += line.count;
            second += line.count;
            continue;
        }
        if (line.kind != Kind::Added)
            QCOMPARE(line.text, beforeLines.at(first++));
        if (line.kind != Kind::Removed)
            QCOMPARE(line.text, afterLines.at(second++));
    }
    QCOMPARE(first, beforeLines.size());
    QCOMPARE(second, afterLines.size());
}

void TestLineDiff::tooLong_isToldAtOnce()
{
    QVERIFY(!lineDiff(QString(50'001, u'\n'), u"a"_s));
    QVERIFY(!lineDiff(u"a"_s, QString(50'001, u'\n')));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"

#include "app/core/prunerule.h"

#include "app/core/expiry.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestPruneRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decide_data();
    void decide();
    void decide_manyTags();
    void parse_refuses_data();
    void parse_refuses();
    void rivals();
};

/// The table that console and server share.
void TestPruneRule::decide_data()
{
    QTest::addColumn<QJsonObject>("one");
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/prunerules.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(cases.size() > 10);
    for (const QJsonValue &one : cases)
        QTest::newRow(qPrintable(one["case"_L1].toString())) << one.toObject();
}

void TestPruneRule::decide()
{
    QFETCH(QJsonObject, one);
    const auto now = instantFromMs(1'800'000'000'000);
    QList<PruneRule> rules;
    for (const QJsonValue &policy : one["policies"_L1].toArray()) {
        const auto value =
            policy[1].isString() ? policy[1].toString() : QString::number(policy[1].toInteger());
        auto rule = PruneRule::parse(policy[0].toString(), value,
                                     policy[2].isString() ? std::optional(policy[2].toString())
                                                          : std::nullopt,
                                     policy[3].toBool(true));
        QVERIFY(rule);
        rules.append(*rule);
    }
    QList<PrunableTag> tags;
    for (const QJsonValue &tag : one["tags"_L1].toArray()) {
        const auto age = parseExpiryDuration(tag[1].toString());
        QVERIFY(age);
        tags.append({tag[0].toString(), now - *age, tag[2].toString() == u"immutable"_s});
    }
    const auto decisions = decidePruning(tags, rules, now);
    QCOMPARE(decisions.size(), tags.size());
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QJsonValue expected = one["tags"_L1].toArray()[i];
        const auto &decision = decisions.at(i);
        QCOMPARE(toString(decision.cause), expected[2].toString());
        QCOMPARE(decision.rule, expected[3].toInteger(-1));
        QCOMPARE(decision.isRemoved, expected[2].toString().startsWith(u"too_"_s));
        QVERIFY(pruneCauseFromString(toString(decision.cause)) == decision.cause);
    }
}

void TestPruneRule::decide_manyTags()
{
    QList<PrunableTag> tags;
    for (int i = 0; i < 100'000; ++i)
        tags.append({u"t%1"_s.arg(i), instantFromMs(i), false});
    const auto rule = PruneRule::parse(u"number_of_tags"_s, u"10"_s, u"^t"_s, true);
    const auto decisions = decidePruning(tags, {*rule}, instantFromMs(1'000'000));
    QCOMPARE(std::count_if(decisions.begin(), decisions.end(),
                           [](const auto &one) { return !one.isRemoved; }),
             10);
    QVERIFY(!decisions.last().isRemoved);
    QVERIFY(decisions.first().isRemoved);
}

void TestPruneRule::parse_refuses_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    const auto unfit = u"Invalid value given for method type"_s;
    QTest::newRow("method") << u"newest"_s << u"1"_s << u"x"_s << u"Invalid method provided"_s;
    QTest::newRow("no method") << QString() << u"1"_s << u"x"_s << u"Invalid method provided"_s;
    for (const auto value :
         {"0", "-1", "1.5", "7d", "", "1e3", " 1", "1000001", "99999999999999999999"})
        QTest::addRow("number %s", value)
            << u"number_of_tags"_s << QString::fromLatin1(value) << u"x"_s << unfit;
    for (const auto value : {"7", "0d", "-1d", "1.5d", "1mo", "d", "", "1d12h"})
        QTest::addRow("date %s", value)
            << u"creation_date"_s << QString::fromLatin1(value) << u"x"_s << unfit;
    QTest::newRow("empty pattern")
        << u"number_of_tags"_s << u"1"_s << u""_s << u"tag_pattern cannot be empty"_s;
    QTest::newRow("pattern") << u"number_of_tags"_s << u"1"_s << u"^v("_s << u"position"_s;
    QTest::newRow("long pattern") << u"number_of_tags"_s << u"1"_s << QString(257, u'a')
                                  << u"256"_s;
}

void TestPruneRule::parse_refuses()
{
    QFETCH(QString, method);
    QFETCH(QString, value);
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    const auto rule = PruneRule::parse(method, value, pattern, true);
    QVERIFY(!rule);
    QVERIFY(rule.error().code == ErrorCode::InvalidInput);
    QVERIFY2(rule.error().message.contains(expected), qPrintable(rule.error().message));
}

void TestPruneRule::rivals()
{
    const auto rule = [](const QString &method, const QString &value,
                         std::optional<QString> pattern = {}, bool isMatching = true) {
        return *PruneRule::parse(method, value, pattern, isMatching);
    };
    const auto ten = rule(u"number_of_tags"_s, u"10"_s);
    QVERIFY(ten.isRivalOf(rule(u"number_of_tags"_s, u"20"_s)));
    QVERIFY(ten.isRivalOf(rule(u"number_of_tags"_s, u"10"_s, {}, false)));
    QVERIFY(!ten.isRivalOf(rule(u"creation_date"_s, u"10d"_s)));
    QVERIFY(!ten.isRivalOf(rule(u"number_of_tags"_s, u"10"_s, u"^v"_s)));
    const auto v = rule(u"number_of_tags"_s, u"10"_s, u"^v"_s);
    QVERIFY(v.isRivalOf(rule(u"number_of_tags"_s, u"5"_s, u"^v"_s)));
    QVERIFY(!v.isRivalOf(rule(u"number_of_tags"_s, u"5"_s, u"^v"_s, false)));
}

QTEST_GUILESS_MAIN(TestPruneRule)
#include "tst_prunerule.moc"

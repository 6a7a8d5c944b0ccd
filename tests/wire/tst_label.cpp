#include "app/wire/label.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void list_readsAndWrites();
    void answer_readsAndWrites();
    void label_ofUnknownSourceCannotBeDeleted();
    void request_needsAllThree_data();
    void request_needsAllThree();
    void request_tellsNullFromText();
};

void TestLabel::list_readsAndWrites()
{
    const QJsonObject expected = golden(u"labels.json"_s);
    const auto list = LabelList::fromJson(expected);
    QVERIFY(list);
    QCOMPARE(list->labels.size(), 2);
    QCOMPARE(list->labels[0].key, u"maintainer"_s);
    QVERIFY(list->labels[0].source == LabelSource::Manifest);
    QVERIFY(list->labels[1].source == LabelSource::Api);
    QCOMPARE(list->labels[1].mediaType, u"application/json"_s);
    QCOMPARE(list->toJson(), expected);
    QVERIFY(!LabelList::fromJson({}));
}

void TestLabel::answer_readsAndWrites()
{
    const QJsonObject expected = golden(u"label_made.json"_s);
    const auto answer = LabelAnswer::fromJson(expected);
    QVERIFY(answer);
    QCOMPARE(answer->label.value, u"{\"name\":\"web\"}"_s);
    QCOMPARE(answer->toJson(), expected);
    QVERIFY(!LabelAnswer::fromJson({}));
}

void TestLabel::label_ofUnknownSourceCannotBeDeleted()
{
    const auto label =
        Label::fromJson({{u"id"_s, u"1"_s}, {u"key"_s, u"a"_s}, {u"source_type"_s, u"new"_s}});
    QVERIFY(label);
    QVERIFY(label->source == LabelSource::Internal);
    QCOMPARE(label->mediaType, u"text/plain"_s);
}

void TestLabel::request_needsAllThree_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("wrong");
    QTest::newRow("key") << u"key"_s << QJsonValue(1);
    QTest::newRow("value") << u"value"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("media_type") << u"media_type"_s << QJsonValue(true);
}

void TestLabel::request_needsAllThree()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, wrong);
    const QJsonObject good{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}, {u"media_type"_s, u"x"_s}};
    QVERIFY(NewLabel::fromJson(good));
    for (const bool isMissing : {true, false}) {
        QJsonObject body = good;
        if (isMissing)
            body.remove(key);
        else
            body.insert(key, wrong);
        const auto label = NewLabel::fromJson(body);
        QVERIFY(!label);
        QVERIFY(label.error().code == ErrorCode::InvalidInput);
        QVERIFY(label.error().message.startsWith(key));
    }
}

void TestLabel::request_tellsNullFromText()
{
    const QJsonObject body{
        {u"key"_s, u"a"_s}, {u"value"_s, u"[]"_s}, {u"media_type"_s, QJsonValue::Null}};
    const auto label = NewLabel::fromJson(body);
    QVERIFY(label && !label->mediaType);
    QCOMPARE(label->toJson(), body);
}

QTEST_GUILESS_MAIN(TestLabel)
#include "tst_label.moc"

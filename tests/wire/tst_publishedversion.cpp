#include "app/wire/publishedversion.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestPublishedVersion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answer_isRead();
    void version_isNumbersWithDots_data();
    void version_isNumbersWithDots();
    void page_isHttps_data();
    void page_isHttps();
};

void TestPublishedVersion::answer_isRead()
{
    const auto published = PublishedVersion::fromJson(golden(u"published_version.json"_s));
    QVERIFY(published);
    QCOMPARE(published->version, u"1.2.3"_s);
    QCOMPARE(published->page, QUrl(u"https://example.org/quayside/1.2.3"_s));
}

void TestPublishedVersion::version_isNumbersWithDots_data()
{
    QTest::addColumn<QJsonValue>("version");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("one number") << QJsonValue(u"2"_s) << true;
    QTest::newRow("a pre-release") << QJsonValue(u"1.3.0-rc1.2"_s) << true;
    QTest::newRow("64 characters") << QJsonValue(u"1."_s + QString(62, u'2')) << true;
    QTest::newRow("65 characters") << QJsonValue(u"1."_s + QString(63, u'2')) << false;
    QTest::newRow("none") << QJsonValue() << false;
    QTest::newRow("a number of JSON") << QJsonValue(1.2) << false;
    QTest::newRow("a word") << QJsonValue(u"latest"_s) << false;
    QTest::newRow("a v") << QJsonValue(u"v1.2.3"_s) << false;
    QTest::newRow("an end without a number") << QJsonValue(u"1."_s) << false;
    QTest::newRow("markup") << QJsonValue(u"1.2.3<b>"_s) << false;
    QTest::newRow("two lines") << QJsonValue(u"1.2.3\n4"_s) << false;
    QTest::newRow("a line's end") << QJsonValue(u"1.2.3\n"_s) << false;
}

void TestPublishedVersion::version_isNumbersWithDots()
{
    QFETCH(QJsonValue, version);
    QFETCH(bool, isGood);
    QJsonObject object = golden(u"published_version.json"_s);
    object.insert("version"_L1, version);
    const auto published = PublishedVersion::fromJson(object);
    QCOMPARE(published.has_value(), isGood);
    if (!isGood)
        QVERIFY(published.error().code == ErrorCode::Protocol);
}

void TestPublishedVersion::page_isHttps_data()
{
    QTest::addColumn<QJsonValue>("page");
    QTest::newRow("none") << QJsonValue();
    QTest::newRow("no address") << QJsonValue(u"here it is"_s);
    QTest::newRow("http") << QJsonValue(u"http://example.org/"_s);
    QTest::newRow("a file") << QJsonValue(u"file:///etc/passwd"_s);
    QTest::newRow("a script") << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("no host") << QJsonValue(u"https:///path"_s);
    QTest::newRow("a user") << QJsonValue(u"https://quay.io@example.org/"_s);
}

void TestPublishedVersion::page_isHttps()
{
    QFETCH(QJsonValue, page);
    QJsonObject object = golden(u"published_version.json"_s);
    object.insert("page"_L1, page);
    const auto published = PublishedVersion::fromJson(object);
    QVERIFY(!published);
    QVERIFY(published.error().code == ErrorCode::Protocol);
}

QTEST_APPLESS_MAIN(TestPublishedVersion)
#include "tst_publishedversion.moc"

#include "app/wire/datetime.h"
#include "app/wire/tag.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestTag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_readsEveryField();
    void page_writesWhatItRead();
    void tag_readsOldRelease();
    void tag_refusesWhatHasNoIdentity_data();
    void tag_refusesWhatHasNoIdentity();
    void change_tellsNullFromAbsent();
    void change_refusesWrongTypes_data();
    void change_refusesWrongTypes();
};

void TestTag::page_readsEveryField()
{
    const auto page = TagPage::fromJson(golden(u"tag_page.json"_s));
    QVERIFY(page);
    QCOMPARE(page->tags.size(), 2);
    const Tag &v1 = page->tags[0];
    QCOMPARE(v1.name.toString(), u"v1"_s);
    QCOMPARE(v1.start, fromEpochSeconds(1787342574));
    QCOMPARE(v1.end.value(), fromEpochSeconds(1788552174));
    QCOMPARE(v1.size.value(), 31457280);
    QCOMPARE(v1.isImmutable.value(), false);
    QVERIFY(!v1.isSparse);
    const Tag &multi = page->tags[1];
    QVERIFY(!multi.end);
    QVERIFY(!multi.size);
    QVERIFY(!multi.isImmutable);
    QVERIFY(multi.isManifestList);
    QCOMPARE(multi.childManifestCount.value(), 4);
    QCOMPARE(multi.presentChildCount.value(), 2);
    QCOMPARE(multi.childManifestsPresence->value(u"sha256:c1"_s), true);
}

void TestTag::page_writesWhatItRead()
{
    const QJsonObject expected = golden(u"tag_page.json"_s);
    QCOMPARE(TagPage::fromJson(expected)->toJson(), expected);
}

void TestTag::tag_readsOldRelease()
{
    const auto tag = Tag::fromJson(golden(u"tag_old_release.json"_s));
    QVERIFY(tag);
    QCOMPARE(tag->start, fromEpochSeconds(1787342574));
    QCOMPARE(tag->end.value(), fromEpochSeconds(1788552174));
    QVERIFY(!tag->size);
}

void TestTag::tag_refusesWhatHasNoIdentity_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("name") << u"name"_s;
    QTest::newRow("digest") << u"manifest_digest"_s;
    QTest::newRow("both starts") << u"last_modified"_s;
}

void TestTag::tag_refusesWhatHasNoIdentity()
{
    QFETCH(QString, key);
    QJsonObject object = golden(u"tag_old_release.json"_s);
    QVERIFY(object.contains(key));
    object.remove(key);
    const auto tag = Tag::fromJson(object);
    QVERIFY(!tag);
    QVERIFY(tag.error().code == ErrorCode::Protocol);
}

void TestTag::change_tellsNullFromAbsent()
{
    const auto nothing = TagChange::fromJson({});
    QVERIFY(nothing && !nothing->expiration);
    const auto never = TagChange::fromJson({{"expiration"_L1, QJsonValue::Null}});
    QVERIFY(never && never->expiration && !*never->expiration);
    QVERIFY(never->toJson().value("expiration"_L1).isNull());
    const auto dated = TagChange::fromJson({{"expiration"_L1, 1788552174.5}});
    QVERIFY(dated);
    QCOMPARE(dated->expiration->value(), fromEpochSeconds(1788552174));
    QCOMPARE(dated->toJson().value("expiration"_L1).toInteger(), 1788552174);
}

void TestTag::change_refusesWrongTypes_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("text date") << QJsonObject{{"expiration"_L1, u"2026"_s}};
    QTest::newRow("huge date") << QJsonObject{{"expiration"_L1, 1e300}};
    QTest::newRow("number digest") << QJsonObject{{"manifest_digest"_L1, 1}};
    QTest::newRow("no digest") << QJsonObject{{"manifest_digest"_L1, u"latest"_s}};
    QTest::newRow("text flag") << QJsonObject{{"immutable"_L1, u"true"_s}};
    QTest::newRow("null flag") << QJsonObject{{"immutable"_L1, QJsonValue::Null}};
}

void TestTag::change_refusesWrongTypes()
{
    QFETCH(QJsonObject, body);
    const auto change = TagChange::fromJson(body);
    QVERIFY(!change);
    QVERIFY(change.error().code == ErrorCode::InvalidInput);
    QVERIFY(change.error().message.startsWith(body.keys().constFirst()));
}

QTEST_GUILESS_MAIN(TestTag)
#include "tst_tag.moc"

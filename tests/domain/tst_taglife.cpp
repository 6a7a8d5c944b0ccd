#include "server/domain/carriedlabels.h"
#include "server/domain/labelservice.h"
#include "server/domain/timemachineservice.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

/// What of the life of a tag is decided without a database.
class TestTagLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unfitDuration_tellsWhy_data();
    void unfitDuration_tellsWhy();
    void carriedLabels_ownWin();
    void carriedLabels_childrenMustAgree();
    void returnOf_decides_data();
    void returnOf_decides();
    void checkLabel_findsTheMediaType_data();
    void checkLabel_findsTheMediaType();
    void checkLabel_refuses_data();
    void checkLabel_refuses();

private:
    static Manifest parsed(const QByteArray &json)
    {
        auto manifest = parseManifest(json, u"application/vnd.oci.image.index.v1+json"_s);
        if (!manifest)
            qFatal("%s", qPrintable(manifest.error().message));
        return *manifest;
    }
    static ManifestRow child(const std::optional<QString> &expiresAfter, bool locks = false)
    {
        ManifestRow row;
        row.expiresAfter = expiresAfter;
        row.carriesImmutable = locks;
        return row;
    }
};

void TestTagLife::unfitDuration_tellsWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    for (const char *good : {"1s", "20h", "2w", "1000y"})
        QTest::newRow(good) << QString::fromLatin1(good) << QString();
    for (const char *none : {"0s", "00h", "-1d", "-0w", "-20m"})
        QTest::newRow(none) << QString::fromLatin1(none) << u"not_positive"_s;
    for (const char *bad : {"", "h", "-", "-h", "1", "1d12h", "2.5h", "--1d", "1 d", "9999999999y"})
        QTest::addRow("'%s'", bad) << QString::fromLatin1(bad) << u"unreadable"_s;
}

void TestTagLife::unfitDuration_tellsWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto unfit = unfitDuration(text);
    QCOMPARE(unfit ? QString(toString(*unfit)) : QString(), why);
}

void TestTagLife::carriedLabels_ownWin()
{
    auto manifest = parsed(R"({"schemaVersion":2,"manifests":[]})");
    manifest.isIndex = false;
    QMap<QString, QString> labels{{kExpiryLabel, u"2h"_s}, {kImmutableLabel, u"TRUE"_s}};
    auto carried = carriedLabels(manifest, labels, {});
    QCOMPARE(carried.expiresAfter.value_or(QString()), u"2h"_s);
    QVERIFY(carried.isImmutable);
    manifest.annotations = {{kExpiryLabel, u"3h"_s}, {kImmutableLabel, u"false"_s}};
    carried = carriedLabels(manifest, labels, {});
    QCOMPARE(carried.expiresAfter.value_or(QString()), u"3h"_s);
    QVERIFY(!carried.isImmutable);
}

void TestTagLife::carriedLabels_childrenMustAgree()
{
    auto index = parsed(R"({"schemaVersion":2,"manifests":[]})");
    QVERIFY(index.isIndex);
    const QMap<QString, QString> nobodys{{kExpiryLabel, u"9h"_s}};
    QVERIFY(!carriedLabels(index, nobodys, {}).expiresAfter);
    auto carried = carriedLabels(index, {}, {child(u"2h"_s, true), child(u"2h"_s, true)});
    QCOMPARE(carried.expiresAfter.value_or(QString()), u"2h"_s);
    QVERIFY(carried.isImmutable && !carried.childrenDiffer);
    carried = carriedLabels(index, {}, {child(u"2h"_s, true), child({})});
    QVERIFY(!carried.expiresAfter && carried.childrenDiffer && !carried.isImmutable);
    carried = carriedLabels(index, {}, {child({}), child({})});
    QVERIFY(!carried.expiresAfter && !carried.childrenDiffer);
    index.annotations = {{kExpiryLabel, u"4h"_s}};
    carried = carriedLabels(index, {}, {child(u"2h"_s), child({})});
    QCOMPARE(carried.expiresAfter.value_or(QString()), u"4h"_s);
    QVERIFY(!carried.childrenDiffer);
}

void TestTagLife::returnOf_decides_data()
{
    QTest::addColumn<QString>("now"); // a digest; empty: not there; '!' before it: immutable
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<bool>("keepsNewer");
    QTest::addColumn<QString>("action"); // empty: nothing
    QTest::newRow("never there") << u""_s << u""_s << false << false << u""_s;
    QTest::newRow("as it was") << u"a"_s << u"a"_s << false << false << u""_s;
    QTest::newRow("gone") << u""_s << u"a"_s << false << false << u"create"_s;
    QTest::newRow("elsewhere") << u"b"_s << u"a"_s << false << false << u"move"_s;
    QTest::newRow("new") << u"b"_s << u""_s << false << false << u"remove"_s;
    QTest::newRow("new, stays") << u"b"_s << u""_s << false << true << u""_s;
    QTest::newRow("gone, newer stay") << u""_s << u"a"_s << false << true << u"create"_s;
    QTest::newRow("immutable elsewhere") << u"!b"_s << u"a"_s << false << false << u"blocked"_s;
    QTest::newRow("immutable new") << u"!b"_s << u""_s << false << false << u"blocked"_s;
    QTest::newRow("immutable as it was") << u"!a"_s << u"a"_s << false << false << u""_s;
    QTest::newRow("lost") << u""_s << u"a"_s << true << false << u"lost"_s;
    QTest::newRow("lost, another now") << u"b"_s << u"a"_s << true << false << u"lost"_s;
}

void TestTagLife::returnOf_decides()
{
    QFETCH(QString, now);
    QFETCH(QString, then);
    QFETCH(bool, lost);
    QFETCH(bool, keepsNewer);
    QFETCH(QString, action);
    const auto row = [](const QString &text) -> std::optional<TagRow> {
        if (text.isEmpty())
            return std::nullopt;
        TagRow tag;
        tag.isImmutable = text.startsWith(u'!');
        tag.manifestDigest = text.last(1);
        return tag;
    };
    const TagAtMoment tag{u"v1"_s, row(now), row(then), lost};
    DomainSettings settings;
    const auto change = returnOf(tag, keepsNewer, settings);
    QCOMPARE(change ? QString(toString(change->action)) : QString(), action);
    settings.hasImmutableTags = false;
    const auto unlocked = returnOf(tag, keepsNewer, settings);
    QVERIFY(!unlocked || unlocked->action != ReturnAction::Blocked);
}

void TestTagLife::checkLabel_findsTheMediaType_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("type");
    QTest::newRow("text") << u"x"_s << QString() << u"text/plain"_s;
    QTest::newRow("number") << u"5"_s << QString() << u"text/plain"_s;
    QTest::newRow("object") << u"{}"_s << QString() << u"application/json"_s;
    QTest::newRow("half an object") << u"{"_s << QString() << u"text/plain"_s;
    QTest::newRow("object as text") << u"{}"_s << u"text/plain"_s << u"text/plain"_s;
}

void TestTagLife::checkLabel_findsTheMediaType()
{
    QFETCH(QString, value);
    QFETCH(QString, given);
    QFETCH(QString, type);
    const auto found =
        checkLabel({u"a-b.c9"_s, value, given.isNull() ? std::nullopt : std::optional(given)}, {});
    QVERIFY(found);
    QCOMPARE(*found, type);
}

void TestTagLife::checkLabel_refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("begins");
    for (const char *key : {"", "A", "a_b", "-a", "a-", ".a", "a.", "a..b", "a-.b", "a b"})
        QTest::addRow("'%s'", key) << QString::fromLatin1(key) << u"Label key is invalid"_s;
    for (const char *key : {"quay", "quay.expires-after", "internal", "com.docker.x", "acme.x"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"Label has a reserved prefix"_s;
}

void TestTagLife::checkLabel_refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, begins);
    const auto found = checkLabel({key, u"x"_s, {}}, {u"acme."_s});
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::InvalidInput);
    QVERIFY2(found.error().message.startsWith(begins), qPrintable(found.error().message));
}

QTEST_GUILESS_MAIN(TestTagLife)
#include "tst_taglife.moc"

#include "app/core/reference.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repository_data();
    void repository();
    void withLibrary_completesOnePart();
    void tag_data();
    void tag();
    void manifestReference_colonMeansDigest();
};

void TestReference::repository_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("plain") << u"acme/web"_s << true;
    QTest::newRow("nested") << u"acme/a/b-c_d.e"_s << true;
    QTest::newRow("separators in namespace") << u"ac-me.io_x/web"_s << true;
    QTest::newRow("255 characters") << u"ab/"_s + QString(252, u'c') << true;
    QTest::newRow("256 characters") << u"ab/"_s + QString(253, u'c') << false;
    QTest::newRow("no namespace") << u"web"_s << false;
    QTest::newRow("one-letter namespace") << u"a/web"_s << false;
    QTest::newRow("upper case") << u"acme/Web"_s << false;
    QTest::newRow("double separator in namespace") << u"ac--me/web"_s << false;
    QTest::newRow("namespace ends in separator") << u"acme-/web"_s << false;
    QTest::newRow("empty part") << u"acme//web"_s << false;
    QTest::newRow("ends in slash") << u"acme/web/"_s << false;
    QTest::newRow("dot dot") << u"acme/../web"_s << false;
    QTest::newRow("starts with dot") << u"acme/.web"_s << false;
    QTest::newRow("colon") << u"acme/web:1"_s << false;
    QTest::newRow("non-ASCII") << u"acme/wéb"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestReference::repository()
{
    QFETCH(QString, text);
    QFETCH(bool, isValid);
    const auto name = RepositoryName::parse(text);
    QCOMPARE(name.has_value(), isValid);
    if (!name)
        QCOMPARE(toString(name.error().code), toString(ErrorCode::NameInvalid));
    else
        QCOMPARE(name->namespaceName() + u'/' + name->name(), text);
}

void TestReference::withLibrary_completesOnePart()
{
    QCOMPARE(withLibrary(u"busybox"_s), u"library/busybox"_s);
    QCOMPARE(withLibrary(u"acme/web"_s), u"acme/web"_s);
    QCOMPARE(withLibrary(QString()), QString());
}

void TestReference::tag_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("latest") << u"latest"_s << true;
    QTest::newRow("version") << u"v1.2.3-rc_4"_s << true;
    QTest::newRow("underscore first") << u"_x"_s << true;
    QTest::newRow("128") << QString(128, u'a') << true;
    QTest::newRow("129") << QString(129, u'a') << false;
    QTest::newRow("dot first") << u".x"_s << false;
    QTest::newRow("dash first") << u"-x"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("non-ASCII letter") << u"é"_s << false;
}

void TestReference::tag()
{
    QFETCH(QString, text);
    QFETCH(bool, isValid);
    QCOMPARE(TagName::parse(text).has_value(), isValid);
}

void TestReference::manifestReference_colonMeansDigest()
{
    const auto bad = parseManifestReference(u"sha256:abc");
    QVERIFY(!bad);
    QCOMPARE(toString(bad.error().code), toString(ErrorCode::DigestInvalid));
    const auto tag = parseManifestReference(u"latest");
    QVERIFY(tag && std::holds_alternative<TagName>(*tag));
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"

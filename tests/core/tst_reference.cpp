#include "app/core/reference.h"
#include "app/core/robotname.h"

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
    void team_data();
    void team();
    void robot_data();
    void robot();
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

void TestReference::team_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("plain") << u"owners"_s << true;
    QTest::newRow("separators") << u"a-b.c_d1"_s << true;
    QTest::newRow("2 characters") << u"ab"_s << true;
    QTest::newRow("1 character") << u"a"_s << false;
    QTest::newRow("255 characters") << QString(255, u'a') << true;
    QTest::newRow("256 characters") << QString(256, u'a') << false;
    QTest::newRow("upper case") << u"Owners"_s << false;
    QTest::newRow("two separators") << u"a--b"_s << false;
    QTest::newRow("ends in a separator") << u"ab-"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestReference::team()
{
    QFETCH(QString, text);
    QFETCH(bool, isValid);
    const auto name = TeamName::parse(text);
    QCOMPARE(name.has_value(), isValid);
    if (name)
        QCOMPARE(name->toString(), text);
    else
        QVERIFY(name.error().message.startsWith(u"Invalid team name "_s + text.left(255)));
}

void TestReference::robot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortName"); // empty: invalid
    QTest::newRow("plain") << u"acme+ci"_s << u"ci"_s;
    QTest::newRow("separators") << u"ac-me+c_i.1"_s << u"c_i.1"_s;
    QTest::newRow("no plus") << u"acme"_s << QString();
    QTest::newRow("two of them") << u"acme+ci+ci"_s << QString();
    QTest::newRow("no owner") << u"+ci"_s << QString();
    QTest::newRow("no name") << u"acme+"_s << QString();
    QTest::newRow("short") << u"acme+c"_s << QString();
    QTest::newRow("longest") << QString(255, u'a') + u'+' + QString(255, u'b')
                             << QString(255, u'b');
    QTest::newRow("too long") << u"acme+"_s + QString(256, u'b') << QString();
    QTest::newRow("upper case") << u"acme+CI"_s << QString();
}

void TestReference::robot()
{
    QFETCH(QString, text);
    QFETCH(QString, shortName);
    const auto name = RobotName::parse(text);
    QCOMPARE(name.has_value(), !shortName.isEmpty());
    if (!name) {
        QCOMPARE(toString(name.error().code), toString(ErrorCode::InvalidInput));
        return;
    }
    QCOMPARE(name->shortName(), shortName);
    QCOMPARE(name->namespaceName(), text.section(u'+', 0, 0));
    QCOMPARE(name->toString(), text);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"

#include "server/auth/registryscope.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestRegistryScope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_repository_data();
    void parse_repository();
    void parse_catalog();
    void parse_ignoresOtherTypes_data();
    void parse_ignoresOtherTypes();
    void parse_refuses_data();
    void parse_refuses();
};

void TestRegistryScope::parse_repository_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("pull") << u"repository:acme/web:pull"_s << u"acme/web"_s << u"acme/web"_s
                          << QStringList{u"pull"_s};
    QTest::newRow("both, twice") << u"repository:acme/web:push,pull,push"_s << u"acme/web"_s
                                 << u"acme/web"_s << QStringList{u"push"_s, u"pull"_s};
    QTest::newRow("admin") << u"repository:acme/web/api:*"_s << u"acme/web/api"_s
                           << u"acme/web/api"_s << QStringList{u"*"_s};
    QTest::newRow("host and port")
        << u"repository:localhost:8080/acme/web:pull"_s << u"localhost:8080/acme/web"_s
        << u"acme/web"_s << QStringList{u"pull"_s};
    QTest::newRow("one part") << u"repository:web:pull"_s << u"web"_s << u"library/web"_s
                              << QStringList{u"pull"_s};
    QTest::newRow("host and one part")
        << u"repository:localhost:8080/web:pull"_s << u"localhost:8080/web"_s << u"library/web"_s
        << QStringList{u"pull"_s};
    QTest::newRow("upper case is for the name check")
        << u"repository:Acme/Web:pull"_s << u"Acme/Web"_s << u"Acme/Web"_s
        << QStringList{u"pull"_s};
}

void TestRegistryScope::parse_repository()
{
    QFETCH(QString, text);
    const auto scope = parseRegistryScope(text, u"localhost:8080");
    QVERIFY(scope.has_value());
    QVERIFY(scope->has_value());
    QCOMPARE((*scope)->type, u"repository"_s);
    QTEST((*scope)->name, "name");
    QTEST((*scope)->repository, "repository");
    QTEST((*scope)->actions, "actions");
}

void TestRegistryScope::parse_catalog()
{
    const auto scope = parseRegistryScope(u"registry:catalog:*", u"localhost");
    QVERIFY(scope.has_value());
    QVERIFY(scope->has_value());
    QCOMPARE((*scope)->type, u"registry"_s);
    QCOMPARE((*scope)->name, u"catalog"_s);
    QCOMPARE((*scope)->actions, QStringList{u"*"_s});
}

void TestRegistryScope::parse_ignoresOtherTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plugin") << u"repository(plugin):acme/web:pull"_s;
    QTest::newRow("unknown") << u"artifact:x:y"_s;
    QTest::newRow("no colon") << u"whatever"_s;
    QTest::newRow("registry other") << u"registry:metrics:*"_s;
    QTest::newRow("empty") << QString();
}

void TestRegistryScope::parse_ignoresOtherTypes()
{
    QFETCH(QString, text);
    const auto scope = parseRegistryScope(text, u"localhost");
    QVERIFY(scope.has_value());
    QVERIFY(!scope->has_value());
}

void TestRegistryScope::parse_refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no actions") << u"repository:acme/web"_s;
    QTest::newRow("empty actions") << u"repository:acme/web:"_s;
    QTest::newRow("unknown action") << u"repository:acme/web:pull,fly"_s;
    QTest::newRow("trailing comma") << u"repository:acme/web:pull,"_s;
    QTest::newRow("foreign host with port") << u"repository:other:5000/acme/web:pull"_s;
    QTest::newRow("empty name") << u"repository::pull"_s;
    QTest::newRow("empty part") << u"repository:acme//web:pull"_s;
    QTest::newRow("bare type") << u"repository"_s;
    QTest::newRow("blank") << u"repository:acme/w eb:pull"_s;
}

void TestRegistryScope::parse_refuses()
{
    QFETCH(QString, text);
    const auto scope = parseRegistryScope(text, u"localhost:8080");
    QVERIFY(!scope.has_value());
    QVERIFY(scope.error().code == ErrorCode::InvalidInput);
    QCOMPARE(scope.error().message, u"Unable to decode repository and actions: "_s + text);
}

QTEST_APPLESS_MAIN(TestRegistryScope)
#include "tst_registryscope.moc"

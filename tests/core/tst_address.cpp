#include "app/core/address.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromString_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same"); // empty: refused
        QTest::newRow("repositories") << u"quayside://local/"_s << u"quayside://local/"_s;
        QTest::newRow("no slash") << u"quayside://local"_s << u"quayside://local/"_s;
        QTest::newRow("repository") << u" quayside://prod-2/repository/acme/b/c?tab=information\n"_s
                                    << u"quayside://prod-2/repository/acme/b/c?tab=information"_s;
        QTest::newRow("usual tab") << u"quayside://prod/repository/acme/b"_s
                                   << u"quayside://prod/repository/acme/b?tab=tags"_s;
        QTest::newRow("dashboard")
            << u"quayside://local/registry"_s << u"quayside://local/registry"_s;
        QTest::newRow("organization") << u"quayside://prod/organization/acme?tab=robots"_s
                                      << u"quayside://prod/organization/acme?tab=robots"_s;
        QTest::newRow("account") << u"quayside://prod/account"_s << u"quayside://prod/account"_s;
        QTest::newRow("superuser")
            << u"quayside://prod/superuser?tab=users"_s << u"quayside://prod/superuser?tab=users"_s;
        QTest::newRow("no such organization") << u"quayside://prod/organization/A"_s << QString();
        QTest::newRow("organization of nothing") << u"quayside://prod/organization/"_s << QString();
        QTest::newRow("other scheme") << u"https://local/"_s << QString();
        QTest::newRow("port") << u"quayside://local:80/"_s << QString();
        QTest::newRow("tag") << u"quayside://prod/repository/acme/b/c:v1.0_x?tab=layers"_s
                             << u"quayside://prod/repository/acme/b/c:v1.0_x?tab=layers"_s;
        QTest::newRow("tag, usual tab") << u"quayside://prod/repository/acme/b:v1"_s
                                        << u"quayside://prod/repository/acme/b:v1?tab=summary"_s;
        QTest::newRow("no such tag") << u"quayside://local/repository/acme/b:.v1"_s << QString();
        QTest::newRow("two colons") << u"quayside://local/repository/acme/b:v1:v2"_s << QString();
        QTest::newRow("empty tag") << u"quayside://local/repository/acme/b:"_s << QString();
        QTest::newRow("no connection") << u"quayside:///repository/acme/b"_s << QString();
        QTest::newRow("unknown page") << u"quayside://local/nonsense"_s << QString();
        QTest::newRow("no such name") << u"quayside://local/repository/A/b"_s << QString();
        QTest::newRow("traversal") << u"quayside://local/repository/../b"_s << QString();
        QTest::newRow("tab with a tag") << u"quayside://local/?tab=<b>"_s << QString();
        QTest::newRow("too long") << u"quayside://local/?tab="_s + QString(3000, u'a') << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void fromString()
    {
        QFETCH(QString, text);
        const auto address = Address::fromString(text);
        QTEST(address ? address->toString() : QString(), "same");
        if (address)
            QVERIFY(Address::fromString(address->toString()) == address);
    }

    void repository_isFoundAgain()
    {
        const auto name = RepositoryName::parse(u"acme/web/api"_s);
        QVERIFY(name);
        const Address address = Address::repository(u"prod"_s, *name, u"information"_s);
        QVERIFY(address.repositoryName() == *name);
        QVERIFY(!Address::dashboard(u"local"_s).repositoryName());
        QVERIFY(!address.tagName());
        const Address tag = Address::tag(u"prod"_s, *name, *TagName::parse(u"v1"_s));
        QVERIFY(tag.repositoryName() == *name);
        QVERIFY(tag.tagName() == *TagName::parse(u"v1"_s));
        QVERIFY(Address::repositories(u"local"_s).isRepositories());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"

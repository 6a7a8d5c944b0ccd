#include "server/outbound/egressguard.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestEgressGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void urls_data();
    void urls();
    void allowed_opensByNameAddressAndNetwork();
    void allowed_coversMappedAddresses();
    void refused_comesBeforeAllowed();
};

void TestEgressGuard::addresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *text : {"127.0.0.1",
                             "127.255.0.9",
                             "0.0.0.0",
                             "10.1.2.3",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "100.100.100.200",
                             "198.18.0.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "192.0.0.192",
                             "::",
                             "::1",
                             "fe80::1",
                             "fec0::1",
                             "fd00:ec2::254",
                             "fc00::1",
                             "ff02::1",
                             "2001:db8::1",
                             "::ffff:127.0.0.1",
                             "::ffff:169.254.169.254",
                             "::ffff:10.0.0.1",
                             "::127.0.0.1",
                             "64:ff9b::10.0.0.1",
                             "64:ff9b:1::a9fe:a9fe",
                             "2002:7f00:1::",
                             "2002:a9fe:a9fe::1",
                             "2001::1",
                             "100::1"})
        QTest::newRow(text) << false;
    for (const char *text :
         {"8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "11.0.0.1", "2606:4700::1111",
          "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2a00::1"})
        QTest::newRow(text) << true;
}

void TestEgressGuard::addresses()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(EgressGuard::isPublic(address), isPublic);
    // What a name leads to is judged in the same way.
    QCOMPARE(EgressGuard().isAllowed(u"hook.example.org"_s, address), isPublic);
}

void TestEgressGuard::urls_data()
{
    QTest::addColumn<int>("code"); // -1: passes
    const int invalid = int(ErrorCode::InvalidInput);
    const int forbidden = int(ErrorCode::Forbidden);
    QTest::newRow("https://hook.example.org/x?y=z") << -1;
    QTest::newRow("http://hook.example.org:8080") << -1;
    QTest::newRow("http://8.8.8.8/") << -1;
    QTest::newRow("https://[2606:4700::1111]/") << -1;
    QTest::newRow("ftp://hook.example.org/") << invalid;
    QTest::newRow("file:///etc/passwd") << invalid;
    QTest::newRow("gopher://hook.example.org/") << invalid;
    QTest::newRow("hook.example.org") << invalid;
    QTest::newRow("http://") << invalid;
    QTest::newRow("") << invalid;
    for (const char *text :
         {"http://localhost/", "http://LOCALHOST./", "http://a.localhost/", "http://printer.local/",
          "http://db.internal/", "http://metadata.google.internal/computeMetadata/v1/",
          "http://metadata/", "http://127.0.0.1/", "http://127.1/", "http://2130706433/",
          "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://0/", "http://[::1]/",
          "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
          "http://169.254.169.254/latest/meta-data/", "http://user@10.0.0.1:99/"})
        QTest::newRow(text) << forbidden;
}

void TestEgressGuard::urls()
{
    QFETCH(int, code);
    const auto checked = EgressGuard().checkUrl(QUrl(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(checked ? -1 : int(checked.error().code), code);
    if (code == int(ErrorCode::Forbidden))
        QVERIFY(checked.error().message.contains(u"SSRF_ALLOWED_HOSTS"));
}

void TestEgressGuard::allowed_opensByNameAddressAndNetwork()
{
    const EgressGuard guard({{u"Hook.Internal"_s, u"10.1.0.0/16"_s, u"127.0.0.1"_s, u"::1"_s}, {}});
    const auto passes = [&guard](const QString &url) {
        return guard.checkUrl(QUrl(url)).has_value();
    };
    QVERIFY(passes(u"http://hook.internal/"_s));
    QVERIFY(passes(u"http://hook.INTERNAL./"_s));
    QVERIFY(!passes(u"http://other.internal/"_s));
    QVERIFY(passes(u"http://10.1.2.3/"_s));
    QVERIFY(!passes(u"http://10.2.2.3/"_s));
    QVERIFY(passes(u"http://127.0.0.1:9/"_s));
    QVERIFY(!passes(u"http://127.0.0.2/"_s));
    QVERIFY(passes(u"http://[::1]/"_s));
    // A name that is allowed may lead anywhere; another one only where everybody may.
    QVERIFY(guard.isAllowed(u"hook.internal"_s, QHostAddress(u"192.168.0.1"_s)));
    QVERIFY(!guard.isAllowed(u"hook.example.org"_s, QHostAddress(u"192.168.0.1"_s)));
    QVERIFY(guard.isAllowed(u"hook.example.org"_s, QHostAddress(u"10.1.0.1"_s)));
}

void TestEgressGuard::allowed_coversMappedAddresses()
{
    const EgressGuard guard({{u"10.0.0.0/8"_s}, {}});
    QVERIFY(guard.isAllowed(u"x.example.org"_s, QHostAddress(u"::ffff:10.0.0.1"_s)));
    QVERIFY(!guard.isAllowed(u"x.example.org"_s, QHostAddress(u"::ffff:127.0.0.1"_s)));
}

void TestEgressGuard::refused_comesBeforeAllowed()
{
    const EgressGuard guard({{u"evil.example.org"_s}, {u"Evil.example.org"_s, u"8.8.8.8"_s}});
    const auto refused = guard.checkUrl(QUrl(u"https://evil.example.org/"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Forbidden);
    QVERIFY(!guard.checkUrl(QUrl(u"https://8.8.8.8/"_s)));
    QVERIFY(!guard.isAllowed(u"EVIL.example.org."_s, QHostAddress(u"9.9.9.9"_s)));
    QVERIFY(guard.checkUrl(QUrl(u"https://good.example.org/"_s)).has_value());
}

QTEST_APPLESS_MAIN(TestEgressGuard)
#include "tst_egressguard.moc"

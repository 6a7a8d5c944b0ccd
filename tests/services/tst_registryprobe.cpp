#include "app/services/registryprobe.h"
#include "tests/support/liveserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tlsserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using quayside::test::ScriptedServer;
using Kind = RegistryProbe::Kind;

/// What Detect finds out, and that it tells nobody who asks.
class TestRegistryProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownServer_isFoundOverTheOtherWay();
    void path_isShortenedToWhereItIs();
    void plainRegistry_isToldFromWhatIsNone();
    void nobody_isToldWithTheReason();
    void untrusted_isNotTriedWithoutTls();
    void nothing_saysWhoAsks();

private:
    static ConnectionProfile profileOf(const QUrl &url)
    {
        ConnectionProfile profile{.id = u"x"_s, .name = u"x"_s};
        profile.url = url;
        return profile;
    }
    std::optional<RegistryProbe::Finding> probe(const ConnectionProfile &profile)
    {
        std::optional<RegistryProbe::Finding> found;
        auto *made = new RegistryProbe(profile, u"of the proxy"_s, this);
        connect(made, &RegistryProbe::finished, this,
                [&found](const RegistryProbe::Finding &one) { found = one; });
        made->start();
        (void)QTest::qWaitFor([&] { return found.has_value(); }, 30'000);
        return found;
    }
    static ScriptedServer::Script config()
    {
        return ScriptedServer::json(
            200,
            R"({"features":{},"config":{"REGISTRY_TITLE":"Harbour"},"version_number":"v3.9"})");
    }
};

void TestRegistryProbe::ownServer_isFoundOverTheOtherWay()
{
    const auto server = test::LiveServer::start();
    QVERIFY2(server, "quayside-server must be built: ninja quayside-server");
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        QUrl typed = server->url();
        typed.setScheme(scheme);
        const auto found = probe(profileOf(typed));
        QVERIFY(found);
        QCOMPARE(found->kind, Kind::Quay);
        QCOMPARE(found->url, server->url());
        QVERIFY(!found->title.isEmpty());
    }
}

void TestRegistryProbe::path_isShortenedToWhereItIs()
{
    ScriptedServer server({});
    const auto page = ScriptedServer::json(200, "<html>", "Content-Type: text/html\r\n");
    for (const char *path : {"/quay/repository/acme/web/config", "/quay/repository/acme/config",
                             "/quay/repository/config"})
        server.answer(path, page);
    server.answer("/quay/config", config());
    QUrl typed = server.url();
    typed.setPath(u"/quay/repository/acme/web"_s);
    const auto found = probe(profileOf(typed));
    QVERIFY(found);
    QCOMPARE(found->kind, Kind::Quay);
    QCOMPARE(found->url, QUrl(server.url().toString() + "/quay"_L1));
    QCOMPARE(found->title, u"Harbour"_s);
    QCOMPARE(found->version, u"v3.9"_s);
}

void TestRegistryProbe::plainRegistry_isToldFromWhatIsNone()
{
    ScriptedServer server({});
    server.answer("/config", ScriptedServer::json(404, "{}"));
    server.answer("/some/config", ScriptedServer::json(404, "{}"));
    server.answer("/v2/",
                  ScriptedServer::json(401, "{}", "WWW-Authenticate: Bearer realm=\"x\"\r\n"));
    QUrl typed = server.url();
    typed.setPath(u"/some"_s);
    const auto found = probe(profileOf(typed));
    QVERIFY(found);
    QCOMPARE(found->kind, Kind::Registry);
    QCOMPARE(found->url, server.url());
    server.answer("/v2/", ScriptedServer::json(404, "{}"));
    const auto none = probe(profileOf(typed));
    QVERIFY(none);
    QCOMPARE(none->kind, Kind::Unknown);
}

void TestRegistryProbe::nobody_isToldWithTheReason()
{
    QUrl nowhere;
    {
        nowhere = ScriptedServer({}).url();
    }
    const auto found = probe(profileOf(nowhere));
    QVERIFY(found);
    QCOMPARE(found->kind, Kind::Nothing);
    QVERIFY(found->error && found->error->code == ErrorCode::Network);
}

void TestRegistryProbe::untrusted_isNotTriedWithoutTls()
{
    test::TlsServer server(test::makeCertificate({.untilDays = 5}));
    const auto found = probe(profileOf(server.url()));
    QVERIFY(found);
    QCOMPARE(found->kind, Kind::Nothing);
    QVERIFY(found->error && found->error->code == ErrorCode::TlsUntrusted);
}

void TestRegistryProbe::nothing_saysWhoAsks()
{
    ScriptedServer server({});
    server.answer("/config", ScriptedServer::json(404, "{}", "Set-Cookie: who=ada\r\n"));
    server.answer("/some/config", ScriptedServer::json(404, "{}", "Set-Cookie: who=ada\r\n"));
    server.answer("/v2/", ScriptedServer::json(401, "{}", "WWW-Authenticate: Basic\r\n"));
    ConnectionProfile profile = profileOf(server.url());
    profile.url.setPath(u"/some"_s);
    profile.signIn = SignInKind::Password;
    profile.userName = u"ada.lovelace"_s;
    profile.registryUser = u"ada.lovelace"_s;
    // It would not be read either: there is no such file.
    profile.trust.clientCertificateFile = u"/no/such.pem"_s;
    const auto found = probe(profile);
    QVERIFY(found);
    QCOMPARE(found->kind, Kind::Registry);
    QCOMPARE(server.requests().size(), 3);
    for (const QByteArray &request : server.requests()) {
        QVERIFY2(request.startsWith("GET "), request.constData());
        for (const char *word : {"authorization", "cookie:", "ada", "of the proxy", "csrf"})
            QVERIFY2(!request.toLower().contains(word), request.constData());
    }
}

QTEST_GUILESS_MAIN(TestRegistryProbe)
#include "tst_registryprobe.moc"

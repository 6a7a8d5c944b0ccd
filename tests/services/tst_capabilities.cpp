#include "app/api/apiclient.h"
#include "app/services/capabilities.h"
#include "tests/support/liveserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using test::ScriptedServer;

/// The gates of registries of every age and make.
class TestCapabilities : public QObject {
    Q_OBJECT

private:
    struct Read {
        Capabilities capabilities;
        std::optional<Error> error;
    };
    static std::optional<Read> gates(const QUrl &url)
    {
        api::ApiClient client(url);
        client.setLimits({.timeout = std::chrono::seconds(5), .retryDelays = {}});
        auto *reader = new GateReader(client, &client);
        std::optional<Read> result;
        connect(reader, &GateReader::finished, reader, [&] {
            result = Read{reader->capabilities(), reader->error()};
        });
        reader->start();
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 10'000);
        return result;
    }
    static ScriptedServer::Script file(const QString &name)
    {
        return ScriptedServer::json(200, QJsonDocument(golden(name)).toJson());
    }
    static void answerNothing(ScriptedServer &server)
    {
        const auto missing = ScriptedServer::json(404, "<html>not found</html>");
        for (const char *path :
             {"/config", "/api/v1/registry/capabilities", "/api/v1/discovery?internal=true",
              "/api/quayside/v1/openapi.json"})
            server.answer(path, missing);
    }

private Q_SLOTS:
    void ownServer_offersItsExtensions()
    {
        const auto server = test::LiveServer::start();
        QVERIFY(server);
        const auto read = gates(server->url());
        QVERIFY(read && !read->error);
        QVERIFY(read->capabilities.config);
        QVERIFY(read->capabilities.offers("quaysideOpenApi"_L1));
        QVERIFY(read->capabilities.offers("discovery"_L1));
        QVERIFY(!read->capabilities.offers("noSuchOperation"_L1));
        // As Quay names it: other clients look for it, too.
        QVERIFY(read->capabilities.offers("createOrganizationApplicationToken"_L1));
        const wire::Operation change{
            u"changeTag"_s, "PUT", u"/api/v1/repository/{repository}/tag/{tag}"_s, u"repo:write"_s};
        QVERIFY(read->capabilities.described.contains(change));
    }

    void olderQuay_lacksWhatItLacks()
    {
        ScriptedServer server({});
        answerNothing(server);
        server.answer("/config", file(u"config_old_release.json"_s));
        server.answer("/api/v1/discovery?internal=true", file(u"discovery_old_release.json"_s));
        const auto read = gates(server.url());
        QVERIFY(read && !read->error);
        const Capabilities &gate = read->capabilities;
        QCOMPARE(gate.config->version, u"Quay v3.8.15"_s);
        QVERIFY(gate.hasFeature("REPO_MIRROR"_L1));
        QVERIFY(!gate.hasFeature("AUTO_PRUNE"_L1));
        QVERIFY(!gate.hasFeature("SECURITY_SCANNER"_L1));
        QVERIFY(!gate.registry);
        QVERIFY(gate.offers("changeTag"_L1));
        QVERIFY(!gate.offers("createOrganizationApplicationToken"_L1));
        const wire::Operation list{u"listRepoTags"_s, "GET",
                                   u"/api/v1/repository/{repository}/tag/"_s, u"repo:read"_s};
        QVERIFY(gate.described.contains(list));
        QVERIFY(!gate.offers("quaysideOpenApi"_L1));
    }

    void withoutConfig_discoveryAloneDecides()
    {
        ScriptedServer server({});
        answerNothing(server);
        server.answer("/api/v1/discovery?internal=true", file(u"discovery_old_release.json"_s));
        server.answer("/api/v1/registry/capabilities", file(u"registry_capabilities.json"_s));
        const auto read = gates(server.url());
        QVERIFY(read && !read->error);
        QVERIFY(!read->capabilities.config);
        QVERIFY(read->capabilities.hasFeature("DIRECT_LOGIN"_L1));
        QVERIFY(!read->capabilities.hasFeature("REPO_MIRROR"_L1));
        QVERIFY(read->capabilities.offers("deleteFullTag"_L1));
        QVERIFY(!read->capabilities.offers("somethingNewer"_L1));
        QCOMPARE(read->capabilities.registry->mirrorArchitectures.size(), 4);
    }

    void describesNothing_isAsked()
    {
        ScriptedServer server({});
        answerNothing(server);
        const auto read = gates(server.url());
        QVERIFY(read && !read->error);
        QVERIFY(read->capabilities.offers("changeTag"_L1));
        QVERIFY(!read->capabilities.offers("quaysideOpenApi"_L1));
    }

    void nobodyThere_isAnError()
    {
        QUrl nowhere;
        {
            nowhere = ScriptedServer({}).url();
        }
        const auto read = gates(nowhere);
        QVERIFY(read && read->error);
        QVERIFY(read->error->code == ErrorCode::Network);
    }
};

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"

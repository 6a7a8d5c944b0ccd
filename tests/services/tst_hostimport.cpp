#include "app/services/hostimport.h"
#include "app/services/profileexchange.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// Connections from elsewhere: docker's and podman's files, and exported ones.
class TestHostImport : public QObject {
    Q_OBJECT

private:
    static QByteArray file(const QByteArray &auth)
    {
        const QJsonObject auths{
            {"https://index.docker.io/v1/"_L1, QJsonObject()},
            {"Quay.io/acme"_L1, QJsonObject{{"auth"_L1, QString::fromLatin1(auth.toBase64())}}}};
        return QJsonDocument(QJsonObject{{"auths"_L1, auths},
                                         {"credsStore"_L1, u"secretservice"_s},
                                         {"credHelpers"_L1, QJsonObject{{"gcr.io"_L1, u"x"_s}}}})
            .toJson();
    }

    static ImportedHost quayIn(const QList<ImportedHost> &hosts)
    {
        for (const ImportedHost &host : hosts) {
            if (host.host == "quay.io"_L1)
                return host;
        }
        return {.host = {}, .file = {}};
    }

private Q_SLOTS:
    void hosts_areReadFromEveryShape()
    {
        const auto hosts = hostsOf(file("acme+robot:top:secret"_ba + QByteArray(2, 0)), u"f"_s);
        QCOMPARE(hosts.size(), 3);
        QStringList names;
        for (const ImportedHost &host : hosts)
            names.append(host.host);
        names.sort();
        QCOMPARE(names, (QStringList{u"docker.io"_s, u"gcr.io"_s, u"quay.io"_s}));
        const ImportedHost quay = quayIn(hosts);
        QCOMPARE(quay.userName, u"acme+robot"_s);
        QCOMPARE(quay.secret, u"top:secret"_s);
        QVERIFY(!quay.isToken);
    }

    void nonsense_isNoHost_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("list") << "[1]"_ba;
        QTest::newRow("auths is a text") << R"({"auths":"x"})"_ba;
        QTest::newRow("empty name") << R"({"auths":{"":{}}})"_ba;
    }
    void nonsense_isNoHost()
    {
        QFETCH(QByteArray, json);
        QVERIFY(hostsOf(json, u"f"_s).isEmpty());
    }

    void profile_takesTheSecretOnlyWhenTold()
    {
        const auto host = quayIn(hostsOf(file("$oauthtoken:abc"), u"f"_s));
        QVERIFY(host.isToken);
        QVERIFY(profileFor(host, true).signIn == SignInKind::Token);
        const ConnectionProfile named = profileFor(host, false);
        QVERIFY(named.signIn == SignInKind::Anonymous);
        QVERIFY(named.registryUser.isEmpty());
        QVERIFY(named.kind == RegistryKind::QuayIo);
        QVERIFY(named.isReadOnly);
        QCOMPARE(named.url, QUrl(u"https://quay.io"_s));
    }

    void firstFile_hasAHost()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
        QCOMPARE(hostFiles(environment),
                 (QStringList{home.filePath(u"run/containers/auth.json"_s),
                              home.filePath(u".config/containers/auth.json"_s),
                              home.filePath(u".docker/config.json"_s)}));
        int number = 0;
        for (const QString &path : hostFiles(environment)) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(R"({"auths":{"same.example":{},"only%1.example":{}}})"_ba.replace(
                "%1", QByteArray::number(++number)));
        }
        const auto hosts = readHosts(environment);
        QCOMPARE(hosts.size(), 4);
        for (const ImportedHost &host : hosts) {
            if (host.host == "same.example"_L1)
                QVERIFY(host.file.contains("run/"_L1));
        }
    }

    void exported_comeBackWithoutSecretsAndTrust()
    {
        ConnectionProfile profile{.id = u"prod"_s, .name = u"prod-quay"_s};
        profile.url = QUrl(u"https://registry.example.org/base"_s);
        profile.isPlainAllowed = true;
        profile.role = u"production"_s;
        profile.isReadOnly = true;
        profile.isSecretKept = true;
        profile.trust.kind = TrustKind::Pinned;
        profile.trust.pinnedSha256 = "ab12";
        ConnectionProfile local{.id = u"local"_s, .name = u"Local registry"_s};
        local.kind = RegistryKind::Local;
        const QByteArray file = exportProfiles({profile, local});
        const auto back = importProfiles(file);
        QVERIFY(back);
        QCOMPARE(back->size(), 1);
        const ConnectionProfile &one = back->constFirst();
        QCOMPARE(one.name, profile.name);
        QCOMPARE(one.url, profile.url);
        QVERIFY(one.isProduction() && one.isReadOnly);
        QVERIFY(one.trust == TrustSettings{});
        QVERIFY(!one.isPlainAllowed && !one.isSecretKept);
    }

    void imported_mustBeSuchAFile()
    {
        QVERIFY(!importProfiles("{}"));
        QVERIFY(!importProfiles("nonsense"));
        QJsonArray connections{1, QJsonObject{{"id"_L1, u"x"_s}}};
        for (const QString &url : {u"ftp://y.example"_s, u"https://u:p@z.example/api/v1"_s})
            connections.append(QJsonObject{{"id"_L1, u"y"_s}, {"url"_L1, url}});
        const auto odd = importProfiles(QJsonDocument(QJsonObject{{"quayside_connections"_L1, 1},
                                                                  {"connections"_L1, connections}})
                                            .toJson());
        QVERIFY(odd);
        QCOMPARE(odd->size(), 1);
        QCOMPARE(odd->constFirst().url, QUrl(u"https://z.example"_s));
    }
};

QTEST_GUILESS_MAIN(TestHostImport)
#include "tst_hostimport.moc"

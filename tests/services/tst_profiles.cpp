#include "app/services/profiles.h"
#include "app/services/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestProfiles : public QObject {
    Q_OBJECT

private:
    static ConnectionProfile production()
    {
        ConnectionProfile profile{.id = u"prod"_s, .name = u"prod-quay"_s};
        profile.url = QUrl(u"https://registry.example.org/base"_s);
        profile.isPlainAllowed = true;
        profile.role = u"production"_s;
        profile.isReadOnly = true;
        profile.signIn = SignInKind::Password;
        profile.userName = u"ada"_s;
        profile.keeping = SecretKeeping::Ask;
        profile.registryUser = u"acme+robot"_s;
        profile.trust = {TrustKind::Pinned, "-----BEGIN", "ab12",        u"/c.pem"_s,
                         u"/k.pem"_s,       "-----PIN",   {u"expired"_s}};
        profile.isSecretKept = true;
        profile.proxy = {ProxyKind::Socks5, u"proxy"_s, 1080, u"u"_s, u"localhost"_s};
        profile.timeout = std::chrono::seconds(7);
        profile.parallel = 2;
        profile.refresh = std::chrono::seconds(0);
        return profile;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void save_isThereAfterARestart()
    {
        const QString file = m_folder.filePath(u"a.ini"_s);
        {
            Settings settings(file);
            Profiles profiles(settings);
            QSignalSpy added(&profiles, &Profiles::added);
            QVERIFY(profiles.save(production()));
            QCOMPARE(added.size(), 1);
        }
        Settings settings(file);
        Profiles profiles(settings);
        QCOMPARE(profiles.all().size(), 1);
        QVERIFY(profiles.all().constFirst() == production());
        QVERIFY(profiles.all().constFirst().isProduction());
    }

    void save_refusesNamesAndAddressesThatCannotBe()
    {
        Settings settings(m_folder.filePath(u"b.ini"_s));
        Profiles profiles(settings);
        QVERIFY(profiles.save(production()));
        ConnectionProfile other = production();
        other.id = u"other"_s;
        other.name = u"PROD-quay"_s;
        QVERIFY(profiles.save(other).error().code == ErrorCode::AlreadyExists);
        other.name = QString(65, u'x');
        QVERIFY(profiles.save(other).error().code == ErrorCode::InvalidInput);
        other.name = u" "_s;
        QVERIFY(profiles.save(other).error().code == ErrorCode::InvalidInput);
        other.name = u"x"_s;
        other.url = QUrl();
        QVERIFY(profiles.save(other).error().code == ErrorCode::InvalidInput);
        other.kind = RegistryKind::Local;
        QVERIFY(profiles.save(other));
        QCOMPARE(profiles.all().size(), 2);
    }

    void remove_tellsAndForgets()
    {
        Settings settings(m_folder.filePath(u"c.ini"_s));
        Profiles profiles(settings);
        QVERIFY(profiles.save(production()));
        QSignalSpy removed(&profiles, &Profiles::removed);
        settings.setLastFilter(u"prod/repositories"_s, u"x"_s);
        profiles.remove(u"nobody"_s);
        QCOMPARE(removed.size(), 0);
        profiles.remove(u"prod"_s);
        QCOMPARE(settings.lastFilter(u"prod/repositories"_s), QString());
        QCOMPARE(removed.size(), 1);
        QVERIFY(!profiles.find(u"prod"_s));
    }

    void freeId_isMadeFromTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("host") << u"Quay.Example.org:8443"_s << u"quay-example-org-8443"_s;
        QTest::newRow("taken") << u"prod"_s << u"prod-2"_s;
        QTest::newRow("no letter") << u"登錄"_s << u"registry"_s;
        QTest::newRow("ends") << u"  a  "_s << u"a"_s;
    }
    void freeId_isMadeFromTheName()
    {
        QFETCH(QString, name);
        Settings settings(m_folder.filePath(u"d.ini"_s));
        Profiles profiles(settings);
        QVERIFY(profiles.save(production()));
        QTEST(profiles.freeId(name), "id");
    }

    void registryUrlFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u" quay.io "_s << u"https://quay.io"_s;
        QTest::newRow("port") << u"localhost:8080"_s << u"https://localhost:8080"_s;
        QTest::newRow("api") << u"https://q.example/api/v1/"_s << u"https://q.example"_s;
        QTest::newRow("prefix") << u"https://q.example/reg/api/v1"_s << u"https://q.example/reg"_s;
        QTest::newRow("plain") << u"http://q.example/"_s << u"http://q.example"_s;
        QTest::newRow("user") << u"https://a:b@q.example"_s << u"https://q.example"_s;
        QTest::newRow("scheme") << u"ftp://q.example"_s << QString();
        QTest::newRow("space") << u"q example"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }
    void registryUrlFromText()
    {
        QFETCH(QString, text);
        const auto url = quayside::registryUrlFromText(text);
        QTEST(url ? url->toString() : QString(), "url");
    }

    void plainWay_isHttpToAnotherComputer()
    {
        QVERIFY(isPlainWay(QUrl(u"http://registry.example.org"_s)));
        QVERIFY(isPlainWay(QUrl(u"http://192.0.2.7:8080"_s)));
        for (const QString &safe : {u"https://registry.example.org"_s, u"http://localhost:8080"_s,
                                    u"http://127.0.0.1"_s, u"http://[::1]:5000"_s})
            QVERIFY2(!isPlainWay(QUrl(safe)), qPrintable(safe));
    }

    void fromJson_boundsWhatIsOutOfRange()
    {
        QJsonObject json = production().toJson();
        json["timeout_s"_L1] = 100000;
        json["parallel"_L1] = 0;
        json["proxy"_L1] = u"nonsense"_s;
        json["of_the_future"_L1] = true;
        const auto profile = ConnectionProfile::fromJson(json);
        QVERIFY(profile);
        QCOMPARE(profile->timeout, std::chrono::seconds(600));
        QCOMPARE(profile->parallel, 1);
        QVERIFY(profile->proxy.kind == ProxyKind::System);
        json.remove("url"_L1);
        QVERIFY(!ConnectionProfile::fromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"

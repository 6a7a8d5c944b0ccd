#include "app/services/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void defaults_standInAnEmptyFile();
    void values_areKept();
    void change_isToldOnce();
    void rubbish_countsAsNothing_data();
    void rubbish_countsAsNothing();
    void windowState_ofAnotherVersionIsNotRead();
    void sorting_isKeptAndRubbishPassedOver();
    void views_areKeptAndForgotten();
    void places_ofAConnectionAreForgotten();
    void views_ofRubbishAreNone_data();
    void views_ofRubbishAreNone();
    void views_ofTheNewestPlacesAreKept();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::write(const QByteArray &text) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void TestSettings::defaults_standInAnEmptyFile()
{
    const Settings settings(file());
    QVERIFY(settings.theme() == ThemeChoice::System);
    QVERIFY(settings.startView() == StartView::Repositories);
    QVERIFY(settings.isCloseConfirmed());
    QVERIFY(settings.density() == RowDensity::Normal);
    QVERIFY(!settings.isNativeStyle());
    QVERIFY(settings.hasRelativeDates());
    QVERIFY(settings.zone() == ZoneChoice::Local);
    QVERIFY(settings.expiryLimits() == ExpiryLimits{});
    QVERIFY(settings.client() == ClientChoice::Podman);
    for (const auto client : {ClientChoice::Podman, ClientChoice::Docker, ClientChoice::Skopeo})
        QCOMPARE(settings.clientPath(client), QString());
    QVERIFY(!settings.areUpdatesChecked());
    QCOMPARE(settings.updateAddress(), QUrl());
    QVERIFY(!settings.lastUpdateCheck());
    QVERIFY(settings.ownKeys().isEmpty());
    QVERIFY(settings.logLevel() == LogDetail::Warnings);
    QCOMPARE(settings.parallelRequests(), 4);
    QVERIFY(settings.desktopKinds()
            == (QList<NewsKind>{NewsKind::JobFailed, NewsKind::JobInterrupted}));
    QCOMPARE(settings.secretLife().count(), 60);
    QCOMPARE(settings.vaultLock().count(), 0);
}

void TestSettings::values_areKept()
{
    const QHash<QString, QString> keys{{u"refresh"_s, u"F6; Ctrl+R"_s}, {u"home"_s, u""_s}};
    {
        Settings settings(file());
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setStartView(StartView::Last);
        settings.setCloseConfirmed(false);
        settings.setDensity(RowDensity::Comfortable);
        settings.setNativeStyle(true);
        settings.setRelativeDates(false);
        settings.setZone(ZoneChoice::Utc);
        settings.setExpiryLimits({std::chrono::days(3), std::chrono::days(10)});
        settings.setClient(ClientChoice::Skopeo);
        settings.setClientPath(ClientChoice::Docker, u"/opt/my tools/docker"_s);
        settings.setUpdatesChecked(true);
        settings.setUpdateAddress(u"https://example.org/newest.json"_s);
        settings.setLastUpdateCheck(instantFromMs(1'700'000'000'123));
        settings.setOwnKeys(keys);
        settings.setLogLevel(LogDetail::Everything);
        settings.setParallelRequests(2);
        settings.setDesktopKinds({NewsKind::SignInLost, NewsKind::Notification});
        settings.setSecretLife(std::chrono::seconds(15));
        settings.setVaultLock(std::chrono::minutes(60));
        settings.setLocalAdministrator(u"ada"_s);
        settings.setWindowState("state");
        settings.setCollapsedNodes({u"local"_s});
    }
    const Settings settings(file());
    QVERIFY(settings.theme() == ThemeChoice::HighContrast);
    QVERIFY(settings.startView() == StartView::Last);
    QVERIFY(!settings.isCloseConfirmed());
    QVERIFY(settings.density() == RowDensity::Comfortable);
    QVERIFY(settings.isNativeStyle());
    QVERIFY(!settings.hasRelativeDates());
    QVERIFY(settings.zone() == ZoneChoice::Utc);
    QCOMPARE(settings.expiryLimits().soon.count(), 3);
    QCOMPARE(settings.expiryLimits().approaching.count(), 10);
    QVERIFY(settings.client() == ClientChoice::Skopeo);
    QCOMPARE(settings.clientPath(ClientChoice::Docker), u"/opt/my tools/docker"_s);
    QCOMPARE(settings.clientPath(ClientChoice::Podman), QString());
    QVERIFY(settings.areUpdatesChecked());
    QCOMPARE(settings.updateAddress(), QUrl(u"https://example.org/newest.json"_s));
    QVERIFY(settings.lastUpdateCheck() == instantFromMs(1'700'000'000'123));
    QCOMPARE(settings.ownKeys(), keys);
    QVERIFY(settings.logLevel() == LogDetail::Everything);
    QCOMPARE(settings.parallelRequests(), 2);
    QVERIFY(settings.desktopKinds()
            == (QList<NewsKind>{NewsKind::SignInLost, NewsKind::Notification}));
    QCOMPARE(settings.secretLife().count(), 15);
    QCOMPARE(settings.vaultLock().count(), 60);
    const QMap<QString, QString> overview = settings.overview();
    QCOMPARE(overview.value(u"appearance/theme"_s), u"high-contrast"_s);
    QCOMPARE(overview.value(u"notifications/desktop"_s), u"sign-in-lost notification"_s);
    QVERIFY(!overview.contains(u"local/administrator"_s));
    // That they are set, not where they lead.
    QCOMPARE(overview.value(u"tools/dockerPath"_s), u"set"_s);
    QCOMPARE(overview.value(u"updates/address"_s), u"set"_s);
    QVERIFY(!overview.contains(u"tools/podmanPath"_s));
    QCOMPARE(settings.windowState(), "state");
    QCOMPARE(settings.collapsedNodes(), QStringList{u"local"_s});
}

void TestSettings::change_isToldOnce()
{
    Settings settings(file());
    QVERIFY(settings.overview().isEmpty());
    QSignalSpy changed(&settings, &Settings::preferenceChanged);
    settings.setDensity(RowDensity::Compact);
    settings.setDensity(RowDensity::Compact);
    QCOMPARE(changed.size(), 1);
    settings.setExpiryLimits({std::chrono::days(1), std::chrono::days(2)});
    settings.setExpiryLimits({std::chrono::days(1), std::chrono::days(2)});
    QCOMPARE(changed.size(), 2);
    // Nothing in place of nothing is no change.
    settings.setClientPath(ClientChoice::Podman, {});
    settings.setUpdateAddress({});
    QCOMPARE(changed.size(), 2);
}

void TestSettings::rubbish_countsAsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no file of this kind") << QByteArray("\0\xff\x01{{{[", 8);
    QTest::newRow("words for numbers")
        << QByteArray("[expiry]\nsoonDays=x\napproachingDays=y\n[advanced]\n"
                      "parallelRequests=many\nlogLevel=loud\n"
                      "[security]\nclipboardSeconds=never\nlockMinutes=x\n");
    QTest::newRow("out of range") << QByteArray(
        "[expiry]\nsoonDays=40\napproachingDays=31\n[advanced]\n"
        "parallelRequests=100000\n[keyboard]\nown=[1,2]\n"
        "[security]\nclipboardSeconds=9\nlockMinutes=7\n");
    QTest::newRow("paths and addresses")
        << QByteArray("[tools]\npodmanPath=podman\ndockerPath=./docker\n"
                      "skopeoPath=\"/usr/bin/skopeo\\nrm\"\n"
                      "[updates]\ncheck=maybe\naddress=\"http://example.org/\"\nlastCheck=x\n");
    QTest::newRow("an address with a user")
        << QByteArray("[updates]\naddress=\"https://me:secret@example.org/\"\n");
    QTest::newRow("other kinds of values")
        << QByteArray("[appearance]\ntheme=@Variant(\\0\\0\\0\\x7f)\ndensity=@ByteArray(x)\n"
                      "[general]\nstart=7\n[keyboard]\nown=\"{\\\"a\\\":1}\"\n");
}

void TestSettings::rubbish_countsAsNothing()
{
    QFETCH(QByteArray, text);
    write(text);
    defaults_standInAnEmptyFile();
    const Settings settings(file());
    QVERIFY(settings.windowState().isEmpty());
    QVERIFY(settings.newsState().isEmpty());
}

void TestSettings::windowState_ofAnotherVersionIsNotRead()
{
    write("[window]\nversion=77\nstate=@ByteArray(other)\n");
    QVERIFY(Settings(file()).windowState().isEmpty());
}

void TestSettings::sorting_isKeptAndRubbishPassedOver()
{
    const QList<SortKey> keys{{3, Qt::DescendingOrder}, {1, Qt::AscendingOrder}};
    {
        Settings settings(file());
        QVERIFY(settings.tableLaterKeys(u"tags-12"_s).isEmpty());
        settings.setTableLaterKeys(u"tags-12"_s, keys);
    }
    QCOMPARE(Settings(file()).tableLaterKeys(u"tags-12"_s), keys);
    write("[sorting]\ntags-12=x, -4\nmany=1, 2, 3, 4\n");
    QCOMPARE(Settings(file()).tableLaterKeys(u"tags-12"_s),
             (QList<SortKey>{{4, Qt::DescendingOrder}}));
    QCOMPARE(Settings(file()).tableLaterKeys(u"many"_s), (QList<SortKey>{{1}, {2}}));
}

void TestSettings::views_areKeptAndForgotten()
{
    {
        Settings settings(file());
        settings.setLastTab(u"local/admin/api"_s, u"history"_s);
        settings.setLastTab(u"local/admin/web"_s, u"tags"_s);
        settings.setLastTab(u"local/admin/web"_s, u"settings"_s);
        settings.setLastFilter(u"local/repositories"_s, u"starred=yes"_s);
        settings.setSplitterState(u"explorer"_s, QByteArray("\x00\xff\x7f", 3));
    }
    Settings settings(file());
    QCOMPARE(settings.lastTab(u"local/admin/api"_s), u"history"_s);
    QCOMPARE(settings.lastTab(u"local/admin/web"_s), u"settings"_s);
    QCOMPARE(settings.lastTab(u"local/repositories"_s), QString());
    QCOMPARE(settings.lastFilter(u"local/repositories"_s), u"starred=yes"_s);
    QCOMPARE(settings.splitterState(u"explorer"_s), QByteArray("\x00\xff\x7f", 3));
    settings.setLastFilter(u"local/repositories"_s, {});
    QCOMPARE(settings.lastFilter(u"local/repositories"_s), QString());
    settings.setTableState(u"tags-12"_s, "x");
    settings.setTableLaterKeys(u"tags-12"_s, {{1}});
    settings.setTheme(ThemeChoice::Dark);
    settings.setSavedFilters(u"local/repositories"_s, {{u"mine"_s, u"starred=yes"_s}});
    QSignalSpy told(&settings, &Settings::viewsForgotten);
    settings.forgetViews();
    QCOMPARE(told.size(), 1);
    QCOMPARE(settings.lastTab(u"local/admin/api"_s), QString());
    QCOMPARE(settings.splitterState(u"explorer"_s), QByteArray());
    QCOMPARE(settings.tableState(u"tags-12"_s), QByteArray());
    QVERIFY(settings.tableLaterKeys(u"tags-12"_s).isEmpty());
    // What somebody made or chose is no view.
    QVERIFY(settings.theme() == ThemeChoice::Dark);
    QCOMPARE(settings.savedFilters(u"local/repositories"_s).size(), 1);
}

void TestSettings::places_ofAConnectionAreForgotten()
{
    const QMap<QString, QString> mine{{u"mine"_s, u"starred=yes"_s}};
    {
        Settings settings(file());
        for (const QString &id : {u"prod"_s, u"prod-2"_s}) {
            settings.setLastTab(id + u"/acme/api"_s, u"history"_s);
            settings.setLastFilter(id + u"/repositories"_s, u"x"_s);
            settings.setSavedFilters(id + u"/repositories"_s, mine);
        }
        settings.setSavedFilters(u"tags"_s, mine);
        settings.forgetPlaces(u"prod"_s);
    }
    const Settings settings(file());
    QCOMPARE(settings.lastTab(u"prod/acme/api"_s), QString());
    QCOMPARE(settings.lastFilter(u"prod/repositories"_s), QString());
    QVERIFY(settings.savedFilters(u"prod/repositories"_s).isEmpty());
    QCOMPARE(settings.lastTab(u"prod-2/acme/api"_s), u"history"_s);
    QCOMPARE(settings.lastFilter(u"prod-2/repositories"_s), u"x"_s);
    QCOMPARE(settings.savedFilters(u"prod-2/repositories"_s), mine);
    QCOMPARE(settings.savedFilters(u"tags"_s), mine);
}

void TestSettings::views_ofRubbishAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ours") << QByteArray("version=1\ntabs=\"[[\\\"a\\\",\\\"b\\\"]]\"");
    QTest::newRow("another version") << QByteArray("version=2\ntabs=\"[[\\\"a\\\",\\\"b\\\"]]\"");
    QTest::newRow("no version") << QByteArray("tabs=\"[[\\\"a\\\",\\\"b\\\"]]\"");
    QTest::newRow("no JSON") << QByteArray("version=1\ntabs=nonsense");
    QTest::newRow("another shape")
        << QByteArray("version=1\ntabs=\"[7,[],[\\\"a\\\"],{\\\"a\\\":\\\"b\\\"},[\\\"a\\\",3]]\"");
}

void TestSettings::views_ofRubbishAreNone()
{
    QFETCH(QByteArray, text);
    write("[view]\n" + text + "\n");
    Settings settings(file());
    QCOMPARE(settings.lastTab(u"a"_s),
             text.startsWith("version=1\ntabs=\"[[") ? u"b"_s : QString());
    // And what is kept from now on stands beside it.
    settings.setLastTab(u"a"_s, u"c"_s);
    settings.setLastTab(u"d"_s, u"e"_s);
    QCOMPARE(settings.lastTab(u"a"_s), u"c"_s);
    QCOMPARE(settings.lastTab(u"d"_s), u"e"_s);
}

void TestSettings::views_ofTheNewestPlacesAreKept()
{
    Settings settings(file());
    for (int i = 0; i < 310; ++i) {
        settings.setLastTab(QString::number(i), u"tags"_s);
        // One that is used again is new again.
        settings.setLastTab(u"0"_s, i % 2 ? u"history"_s : u"tags"_s);
    }
    QCOMPARE(settings.lastTab(u"0"_s), u"history"_s);
    QCOMPARE(settings.lastTab(u"1"_s), QString());
    QCOMPARE(settings.lastTab(u"309"_s), u"tags"_s);
    settings.setLastFilter(u"long"_s, QString(1001, u'a'));
    QCOMPARE(settings.lastFilter(u"long"_s), QString());
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"

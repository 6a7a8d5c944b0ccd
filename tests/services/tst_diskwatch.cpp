#include "app/services/diskwatch.h"

#include "app/services/connectionprofile.h"
#include "app/services/news.h"
#include "app/services/settings.h"
#include "tests/support/liveserver.h"

#include <QtCore/QStorageInfo>
#include <QtTest/QtTest>

using namespace quayside;
using quayside::test::LiveServer;
using namespace Qt::StringLiterals;

/// What the bell says of the disk, with a real server that wants so much of it to stay free.
class TestDiskWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void disk_isJudgedByTheRegistry_data();
    void disk_isJudgedByTheRegistry();
    void room_settlesTheMatter();
    void serverThatIsGone_changesNothing();

private:
    /// `share` of what is free now has to stay so.
    std::unique_ptr<LiveServer> serve(double share);
    LocalServerInfo infoOf(const LiveServer &server)
    {
        LocalServerInfo info;
        info.url = server.url();
        return info;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestDiskWatch::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"a.ini"_s));
}

std::unique_ptr<LiveServer> TestDiskWatch::serve(double share)
{
    const auto free = double(QStorageInfo(QDir::tempPath()).bytesAvailable());
    QFile config(m_folder.filePath(u"config.yaml"_s));
    if (!config.open(QIODevice::WriteOnly))
        return nullptr;
    config.write("blobs:\n  min_free: " + QByteArray::number(qint64(free * share)) + '\n');
    config.close();
    return LiveServer::start({u"--config"_s, config.fileName()});
}

void TestDiskWatch::disk_isJudgedByTheRegistry_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("level"); // -1: nothing is told
    QTest::newRow("room") << 0.1 << -1;
    QTest::newRow("short") << 0.75 << int(NewsLevel::Warning); // warned of at twice of it
    QTest::newRow("full") << 4.0 << int(NewsLevel::Error);
}

void TestDiskWatch::disk_isJudgedByTheRegistry()
{
    QFETCH(double, share);
    QFETCH(int, level);
    const auto server = serve(share);
    QVERIFY(server);
    News news(*m_settings);
    news.forget(localProfileId());
    DiskWatch watch(news);
    const QSignalSpy reported(watch.findChild<LocalHealth *>(), &LocalHealth::reported);
    watch.watch(infoOf(*server), {});
    QTRY_COMPARE(reported.size(), 1);
    QCOMPARE(news.items().size(), level < 0 ? 0 : 1);
    if (level < 0)
        return;
    const NewsItem told = news.items().constFirst();
    QVERIFY(told.kind == NewsKind::DiskLow && int(told.level) == level && !told.isRead);
    QCOMPARE(told.connection, localProfileId());
    // The same once more is no news.
    news.markAllRead();
    watch.watch(infoOf(*server), {});
    QTRY_COMPARE(reported.size(), 2);
    QCOMPARE(news.unreadCount(), 0);
    QCOMPARE(news.items().size(), 1);
}

void TestDiskWatch::room_settlesTheMatter()
{
    News news(*m_settings);
    news.forget(localProfileId());
    DiskWatch watch(news);
    {
        const auto full = serve(4.0);
        QVERIFY(full);
        watch.watch(infoOf(*full), {});
        QTRY_COMPARE(news.items().size(), 1);
        watch.stop();
    }
    QCOMPARE(news.items().size(), 1); // that it ended makes no room
    const auto roomy = serve(0.1);
    QVERIFY(roomy);
    watch.watch(infoOf(*roomy), {});
    QTRY_COMPARE(news.items().size(), 0);
}

void TestDiskWatch::serverThatIsGone_changesNothing()
{
    News news(*m_settings);
    news.forget(localProfileId());
    DiskWatch watch(news);
    auto server = serve(4.0);
    QVERIFY(server);
    watch.watch(infoOf(*server), {});
    QTRY_COMPARE(news.items().size(), 1);
    const LocalServerInfo info = infoOf(*server);
    server.reset();
    const QSignalSpy reported(watch.findChild<LocalHealth *>(), &LocalHealth::reported);
    watch.watch(info, {});
    QTRY_COMPARE(reported.size(), 1);
    QCOMPARE(news.items().size(), 1);
}

QTEST_GUILESS_MAIN(TestDiskWatch)
#include "tst_diskwatch.moc"

#include "server/blobs/foldersync.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestFolderSync : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sync_manyAtOnce();
    void sync_worksAgainWhenTheFolderOpensAgain();
    void sync_worksAgainWhenThereAreDescriptorsAgain();

private:
    QTemporaryDir m_folder;
};

void TestFolderSync::sync_manyAtOnce()
{
    FolderSync sync;
    QList<int> results(64);
    std::vector<std::thread> threads;
    for (int &result : results)
        threads.emplace_back([&] { result = sync.sync(m_folder.path()).has_value() ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(results.count(1), 64);
}

void TestFolderSync::sync_worksAgainWhenTheFolderOpensAgain()
{
    FolderSync sync;
    const QString path = m_folder.filePath(u"later"_s);
    const auto missing = sync.sync(path);
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().code == quayside::ErrorCode::Unavailable);
    QVERIFY(QDir().mkpath(path));
    QVERIFY(sync.sync(path).has_value());
}

void TestFolderSync::sync_worksAgainWhenThereAreDescriptorsAgain()
{
    FolderSync sync;
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    QVERIFY(next >= 0);
    ::close(next);
    const struct rlimit none = {rlim_t(next), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const bool isSynced = sync.sync(m_folder.path()).has_value();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(!isSynced);
    QVERIFY(sync.sync(m_folder.path()).has_value());
}

QTEST_GUILESS_MAIN(TestFolderSync)
#include "tst_foldersync.moc"

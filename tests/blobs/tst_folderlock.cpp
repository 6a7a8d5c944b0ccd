#include "server/blobs/folderlock.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestFolderLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acquire_namesTheHolder();
    void acquire_afterTheHolderWasKilled();
    void acquire_failsWithoutAFolder();
};

void TestFolderLock::acquire_namesTheHolder()
{
    QTemporaryDir folder;
    auto first = FolderLock::acquire(folder.path());
    QVERIFY(first.has_value());
    const auto second = FolderLock::acquire(folder.path());
    QVERIFY(!second.has_value());
    QVERIFY(second.error().code == ErrorCode::Conflict);
    QVERIFY(second.error().message.contains(
        u"pid %1 on host "_s.arg(QCoreApplication::applicationPid())));
    first->reset();
    QVERIFY(FolderLock::acquire(folder.path()).has_value());
}

void TestFolderLock::acquire_afterTheHolderWasKilled()
{
    QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FolderLock::acquire(folder.path());
        const char answer = lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) != 1)
            ::_exit(1);
        ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
    QCOMPARE(answer, 'y');
    const auto refused = FolderLock::acquire(folder.path());
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.contains(u"pid %1 "_s.arg(child)));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(FolderLock::acquire(folder.path()).has_value());
}

void TestFolderLock::acquire_failsWithoutAFolder()
{
    const auto lock = FolderLock::acquire(u"/nonexistent/folder"_s);
    QVERIFY(!lock.has_value());
    QVERIFY(lock.error().code == ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_folderlock.moc"

#include "tests/services/localfolders.h"

#include <QtCore/QScopeGuard>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

#include <csignal>

using namespace quayside;
using namespace quayside::test;
using namespace Qt::StringLiterals;

using State = LocalServer::State;

/// Why the real server does not run, and who is found running already.
class TestLocalFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void secondConsole_adoptsTheRunningServer();
    void killedConsole_leavesAServerToAdopt();
    void serverWithoutReadyFile_isFound();
    void strangerOnTheOldPort_isNotAdopted();
    void hungServer_isNamedAndEnded();
    void busyPort_isTheNextOne();
    void busyPort_thatWasChosenIsNamed();
    void readOnlyFolder_isSaid();
    void newerDatabase_isSaid();
    void fullDisk_isSaid();
    void killedServer_failsAndStartsAgain();
    void slowServer_isNotReady();
    void missingProgram_isSaid();

private:
    LocalFolders m_folders;
};

void TestLocalFailures::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
}

void TestLocalFailures::secondConsole_adoptsTheRunningServer()
{
    const QString folder = m_folders.make(u"shared"_s);
    LocalServer first(folder);
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), State::Running, kStartWait);
    {
        LocalServer second(folder);
        second.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(second), kStartWait);
        QVERIFY2(second.state() == State::Running, qPrintable(second.error().message));
        QCOMPARE(second.info().port, first.info().port);
        QVERIFY(!second.isOwn());
    }
    // Not its child: it stays when that console ends.
    QVERIFY(processes::isAlive(first.info().pid));
    QCOMPARE(first.state(), State::Running);
    // A stop that is asked for is one for everybody, and nobody's failure.
    LocalServer third(folder);
    third.start();
    QTRY_COMPARE_WITH_TIMEOUT(third.state(), State::Running, kStartWait);
    third.stop();
    QTRY_COMPARE_WITH_TIMEOUT(third.state(), State::Stopped, kStartWait);
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), State::Stopped, kStartWait);
}

void TestLocalFailures::killedConsole_leavesAServerToAdopt()
{
    const QString folder = m_folders.make(u"orphan"_s);
    const int port = processes::nextFreePort(QHostAddress::LocalHost, 18'080);
    // A shell in place of the console: killed, it leaves its child behind.
    QProcess console;
    console.setProcessChannelMode(QProcess::MergedChannels);
    console.start(u"/bin/sh"_s,
                  QStringList{u"-c"_s, u"\"$@\" & wait"_s, u"console"_s}
                      + servercommand::serve(folder, {}, port));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(servercommand::readyFile(folder)), kStartWait);
    console.kill();
    QVERIFY(console.waitForFinished(10'000));
    LocalServer next(folder);
    next.start();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(next), kStartWait);
    QVERIFY2(next.state() == State::Running, qPrintable(next.error().message));
    QVERIFY(!next.isOwn());
    const qint64 pid = next.info().pid;
    QVERIFY(processes::isAlive(pid));
    next.restart();
    QTRY_VERIFY_WITH_TIMEOUT(next.isOwn() && next.state() == State::Running, kStartWait);
    QVERIFY(!processes::isAlive(pid));
}

void TestLocalFailures::serverWithoutReadyFile_isFound()
{
    const QString folder = m_folders.make(u"unit"_s);
    const int port = processes::nextFreePort(QHostAddress::LocalHost, 18'080);
    QProcess other;
    other.setProcessChannelMode(QProcess::MergedChannels);
    other.start(servercommand::findProgram(),
                {u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)});
    QTRY_VERIFY_WITH_TIMEOUT(ServerFinder::holderOf(folder), kStartWait);
    LocalServer server(folder);
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(server), kStartWait);
    QVERIFY2(server.state() == State::Running, qPrintable(server.error().message));
    QCOMPARE(server.info().url, QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(server.info().pid, other.processId());
    // One that dies behind our back is a failure with its reason.
    other.kill();
    QVERIFY(other.waitForFinished(10'000));
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, 10'000);
    QCOMPARE(server.failure(), LocalFailure::Killed);
}

void TestLocalFailures::strangerOnTheOldPort_isNotAdopted()
{
    const QString folder = m_folders.make(u"stale"_s);
    // An earlier run's file names a port and a process that are somebody else's now.
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    QFile file(servercommand::readyFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString text =
        u"{\"url\":\"http://127.0.0.1:%1\",\"port\":%1,\"pid\":%2,\"version\":\"0\",\"ca\":null}"_s;
    file.write(text.arg(stranger.serverPort()).arg(QCoreApplication::applicationPid()).toUtf8());
    file.close();
    LocalServer server(folder);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, kStartWait);
    QVERIFY(server.isOwn());
    QVERIFY(server.info().port != stranger.serverPort());
    QVERIFY(!stranger.hasPendingConnections());
}

void TestLocalFailures::hungServer_isNamedAndEnded()
{
    const QString folder = m_folders.make(u"hung"_s);
    LocalServer hung(folder);
    hung.start();
    QTRY_COMPARE_WITH_TIMEOUT(hung.state(), State::Running, kStartWait);
    const qint64 pid = hung.info().pid;
    ::kill(pid_t(pid), SIGSTOP);
    LocalServer server(folder);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, kStartWait);
    QCOMPARE(server.failure(), LocalFailure::FolderLocked);
    QVERIFY(server.holder());
    QCOMPARE(server.holder()->pid, pid);
    QCOMPARE(server.holder()->program, u"quayside-server"_s);
    server.endHolderAndStart();
    // Continued, it ends as it was asked to.
    ::kill(pid_t(pid), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, kStartWait);
    QVERIFY(server.isOwn());
    QVERIFY(server.info().pid != pid);
}

void TestLocalFailures::busyPort_isTheNextOne()
{
    QTcpServer first;
    // Should somebody else have it, that is as good.
    first.listen(QHostAddress::LocalHost, LocalOptions::kFirstPort);
    LocalServer server(m_folders.make(u"next"_s));
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, kStartWait);
    QVERIFY(server.info().port > LocalOptions::kFirstPort);
}

void TestLocalFailures::busyPort_thatWasChosenIsNamed()
{
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    LocalServer server(m_folders.make(u"chosen"_s));
    LocalOptions options;
    options.port = stranger.serverPort();
    server.setOptions(options);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, kStartWait);
    QCOMPARE(server.failure(), LocalFailure::PortBusy);
    QVERIFY(server.holder());
    QCOMPARE(server.holder()->pid, QCoreApplication::applicationPid());
    QVERIFY(!server.holder()->program.isEmpty());
    stranger.close();
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, kStartWait);
    QCOMPARE(server.info().port, options.port);
}

void TestLocalFailures::readOnlyFolder_isSaid()
{
    // Root may write everywhere: a file in the folder's place stops everybody.
    QFile file(m_folders.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LocalServer server(file.fileName() + "/data"_L1);
    server.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                       LocalServer::makeSecret());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, kStartWait);
    QCOMPARE(server.failure(), LocalFailure::FolderReadOnly);
    QVERIFY(server.error().serverText.contains(file.fileName()));
}

void TestLocalFailures::newerDatabase_isSaid()
{
    const QString folder = m_folders.make(u"newer"_s);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        db.setDatabaseName(folder + "/quayside.db"_L1);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"INSERT INTO schema_migrations (version, name, sha256, applied_at) "
                           "VALUES (9999, 'of_tomorrow', 'x', 0)"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    LocalServer server(folder);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, kStartWait);
    QCOMPARE(server.failure(), LocalFailure::DatabaseNewer);
    QVERIFY(!server.error().serverText.isEmpty());
}

void TestLocalFailures::fullDisk_isSaid()
{
    QTemporaryDir mount;
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, mount.path()})
        != 0) {
        // Where it must work, not to have run is a failure.
        if (::geteuid() == 0 || qEnvironmentVariableIsSet("CI"))
            QFAIL("no tmpfs can be mounted, although root or in CI");
        QSKIP("only root may mount a small file system");
    }
    const auto unmount = qScopeGuard([&] {
        QProcess::execute(u"umount"_s, {u"-l"_s, mount.path()});
    });
    LocalServer server(mount.path() + "/data"_L1);
    server.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                       LocalServer::makeSecret());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, kStartWait);
    QVERIFY2(server.failure() == LocalFailure::DiskFull, qPrintable(server.log().tail(5)));
    // What a start that came to grief left is no store yet: the next one is a first one again.
    QVERIFY(server.isFirstStart());
}

void TestLocalFailures::killedServer_failsAndStartsAgain()
{
    LocalServer server(m_folders.make(u"killed"_s));
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, kStartWait);
    QSignalSpy changes(&server, &LocalServer::stateChanged);
    ::kill(pid_t(server.info().pid), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, 10'000);
    QCOMPARE(server.failure(), LocalFailure::Killed);
    // It is said once, and nothing is begun behind the user's back.
    QCOMPARE(changes.size(), 1);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, kStartWait);
}

void TestLocalFailures::slowServer_isNotReady()
{
    const Stand stand("exec sleep 60");
    LocalServer server(m_folders.path(u"slow"_s));
    server.setStartLimit(std::chrono::milliseconds(200));
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, 15'000);
    QCOMPARE(server.failure(), LocalFailure::NotReady);
    // That it is killed then is no reason of its own.
    QTRY_VERIFY(!server.isOwn());
    QCOMPARE(server.failure(), LocalFailure::NotReady);
}

void TestLocalFailures::missingProgram_isSaid()
{
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", m_folders.path(u"nothing"_s).toUtf8());
    LocalServer server(m_folders.path(u"missing"_s));
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.failure(), LocalFailure::ProgramMissing);
}

QTEST_GUILESS_MAIN(TestLocalFailures)
#include "tst_localfailures.moc"

#include <unistd.h>

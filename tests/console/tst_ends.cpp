#include "app/services/localserverinfo.h"
#include "app/services/processes.h"
#include "tests/services/localfolders.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalSocket>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include <csignal>

using namespace quayside;
using quayside::test::kStartWait;
using quayside::test::LocalFolders;
using namespace Qt::StringLiterals;

namespace {

bool isServing(const LocalServerInfo &info)
{
    QTcpSocket socket;
    socket.connectToHost(info.url.host(), quint16(info.port));
    return socket.waitForConnected(1000);
}

} // namespace

/// The real console and its real registry, ended in every way.
class TestEnds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH")); }
    void init();
    void cleanup();
    void signal_endsBoth_data();
    void signal_endsBoth();
    void hangup_thatIsIgnoredStaysSo();
    void kill_isUnderstoodByTheNextStart_data();
    void kill_isUnderstoodByTheNextStart();

private:
    /// `before`: in the new process, before the program.
    std::unique_ptr<QProcess> start(const std::function<void()> &before = nullptr) const;
    /// Of the registry that serves the folder now.
    std::optional<LocalServerInfo> info() const;
    /// A console runs that other starts hand their addresses to.
    bool isListening() const
    {
        QLocalSocket socket;
        socket.connectToServer(m_home->filePath(u"quayside-console.socket"_s));
        return socket.waitForConnected(1000);
    }
    bool isReady() const { return info() && processes::isAlive(info()->pid) && isServing(*info()); }

    std::unique_ptr<LocalFolders> m_folders;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_data;
    QSet<qint64> m_servers; ///< that were seen
};

void TestEnds::init()
{
    m_folders = std::make_unique<LocalFolders>();
    m_home = std::make_unique<QTemporaryDir>();
    m_data = m_folders->make(u"data"_s);
    QVERIFY(!m_data.isEmpty());
}

void TestEnds::cleanup()
{
    for (const qint64 pid : std::as_const(m_servers)) {
        if (processes::isAlive(pid))
            ::kill(pid_t(pid), SIGKILL);
    }
    m_servers.clear();
    m_folders.reset();
    m_home.reset();
}

std::unique_ptr<QProcess> TestEnds::start(const std::function<void()> &before) const
{
    auto process = std::make_unique<QProcess>();
    if (before)
        process->setChildProcessModifier(before);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &name : {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_home->path());
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(QStringLiteral(QUAYSIDE_BIN_DIR "/quayside"), {u"--data"_s, m_data});
    return process;
}

std::optional<LocalServerInfo> TestEnds::info() const
{
    QFile file(m_data + "/ready.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto read = LocalServerInfo::fromJson(file.readAll());
    return read ? std::optional(*read) : std::nullopt;
}

void TestEnds::signal_endsBoth_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestEnds::signal_endsBoth()
{
    QFETCH(const int, number);
    const auto console = start();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kStartWait);
    const qint64 server = info()->pid;
    m_servers.insert(server);
    QCOMPARE(::kill(pid_t(console->processId()), number), 0);
    QTRY_COMPARE_WITH_TIMEOUT(console->state(), QProcess::NotRunning, kStartWait);
    QCOMPARE(console->exitStatus(), QProcess::NormalExit);
    QCOMPARE(console->exitCode(), 0);
    QVERIFY(!processes::isAlive(server));
    // As when its window is closed.
    QFile settings(m_home->filePath(u"quayside/quayside.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("geometry="));
}

void TestEnds::hangup_thatIsIgnoredStaysSo()
{
    const auto ignored = [](const QProcess &process) {
        QFile file(u"/proc/%1/status"_s.arg(process.processId()));
        (void)file.open(QIODevice::ReadOnly);
        const QByteArray all = file.readAll();
        const qsizetype at = all.indexOf("\nSigIgn:");
        return at < 0
            ? -1
            : all.mid(at + 8, all.indexOf('\n', at + 1) - at - 8).trimmed().toLongLong(nullptr, 16);
    };
    // As nohup does it.
    const auto console = start([] { ::signal(SIGHUP, SIG_IGN); });
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && isListening(), kStartWait);
    m_servers.insert(info()->pid);
    const qint64 mask = ignored(*console);
    QVERIFY(mask >= 0);
    QVERIFY(mask & (1LL << (SIGHUP - 1)));
    QVERIFY(!(mask & (1LL << (SIGTERM - 1))));
    console->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(console->state(), QProcess::NotRunning, kStartWait);
    QCOMPARE(console->exitStatus(), QProcess::NormalExit);
}

void TestEnds::kill_isUnderstoodByTheNextStart_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("console") << "c"_ba;
    QTest::newRow("server") << "s"_ba;
    QTest::newRow("console, then server") << "cs"_ba;
    QTest::newRow("server, then console") << "sc"_ba;
}

void TestEnds::kill_isUnderstoodByTheNextStart()
{
    QFETCH(const QByteArray, order);
    const auto first = start();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kStartWait);
    const qint64 server = info()->pid;
    m_servers.insert(server);
    for (const char victim : order) {
        const qint64 pid = victim == 'c' ? first->processId() : server;
        QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!processes::isAlive(pid), kStartWait);
    }
    const bool isConsoleGone = order.contains('c');
    const bool isServerGone = order.contains('s');
    if (!isConsoleGone) {
        // It lives, and ends when it is told to.
        QCOMPARE(first->state(), QProcess::Running);
        first->terminate();
    }
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, kStartWait);
    const auto second = start();
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && (!isServerGone || info()->pid != server), kStartWait);
    const qint64 found = info()->pid;
    m_servers.insert(found);
    // One that lives is found: nothing is started beside it.
    QCOMPARE(found == server, !isServerGone);
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), kStartWait);
    second->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kStartWait);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    // What is not the console's own goes on.
    QCOMPARE(processes::isAlive(found), !isServerGone);
    QProcess check;
    check.start(QStringLiteral(QUAYSIDE_BIN_DIR "/quayside-server"),
                {u"fsck"_s, u"--data"_s, m_data, u"--rehash"_s});
    QVERIFY(check.waitForFinished(kStartWait));
    QCOMPARE(check.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestEnds)
#include "tst_ends.moc"

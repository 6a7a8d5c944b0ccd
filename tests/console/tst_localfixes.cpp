#include "tests/console/localwindow.h"

#include <QtCore/QScopeGuard>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <csignal>

using namespace quayside;
using namespace quayside::ui;
using namespace quayside::test;
using namespace Qt::StringLiterals;

using State = LocalServer::State;

/// Every failure of the local registry shows a button, and pressing it fixes the failure.
class TestLocalFixes : public QObject, private LocalWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_console.reset(); }
    void busyPort();
    void hungServer();
    void readOnlyFolder();
    void newerDatabase();
    void fullDisk();
    void killedServer();
    void invalidConfiguration();
    void notReady();
    void missingProgram();

private:
    /// Waits for the failure, compares the button's word and presses it.
    bool fix(LocalFailure failure, const QString &word);
    /// Answers the wizard that a fix has opened.
    void chooseFolder(const QString &folder);
};

void TestLocalFixes::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
    qputenv("XDG_CONFIG_HOME", m_folders.path(u"config"_s).toUtf8());
}

bool TestLocalFixes::fix(LocalFailure failure, const QString &word)
{
    const auto isFailed = [&] {
        return server().state() == State::Failed && server().failure() == failure;
    };
    if (!QTest::qWaitFor(isFailed, kStartWait)) {
        qWarning() << int(server().failure()) << server().error().message << server().log().tail(5);
        return false;
    }
    for (const QString &name : {u"start.banner"_s, u"local.banner"_s}) {
        auto *banner = find<QWidget>(name);
        auto *button = banner->findChild<QPushButton *>(u"banner.action"_s);
        const auto *title = banner->findChild<QLabel *>(u"banner.title"_s);
        if (!banner->isVisible())
            continue;
        if (button->text() != word || title->text() != LocalText::failureTitle(failure)) {
            qWarning() << button->text() << title->text();
            return false;
        }
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    qWarning() << "no banner is visible";
    return false;
}

void TestLocalFixes::chooseFolder(const QString &folder)
{
    QTRY_VERIFY(dialogNamed(u"firstrun"_s));
    QDialog *wizard = dialogNamed(u"firstrun"_s);
    auto *field = wizard->findChild<QLineEdit *>(u"firstrun.folder"_s);
    auto *error = wizard->findChild<QLabel *>(u"firstrun.folderError"_s);
    auto *startNow = wizard->findChild<QPushButton *>(u"firstrun.startNow"_s);
    // The reason stands at the field.
    QTRY_VERIFY(error->isVisible() && !error->text().isEmpty());
    QVERIFY(!startNow->isEnabled());
    wizard->findChild<QLineEdit *>(u"firstrun.password"_s)->setText(u"a-password-of-tests"_s);
    field->setText(folder);
    QTRY_VERIFY_WITH_TIMEOUT(startNow->isEnabled(), kStartWait);
    QTest::keyClick(startNow, Qt::Key_Space);
}

void TestLocalFixes::busyPort()
{
    const QString settings = m_folders.path(u"port.ini"_s);
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    LocalOptions options;
    options.port = stranger.serverPort();
    Settings(settings).setLocalOptions(options);
    openConsole(m_folders.make(u"port"_s), u"port.ini"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server().failure() == LocalFailure::PortBusy, kStartWait);
    const auto *text = find<QWidget>(u"local.banner"_s)->findChild<QLabel *>(u"banner.text"_s);
    QVERIFY(text->text().contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(fix(LocalFailure::PortBusy, u"Use the next free port"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    QVERIFY(server().info().port != stranger.serverPort());
}

void TestLocalFixes::hungServer()
{
    const QString folder = m_folders.make(u"hung"_s);
    LocalServer hung(folder);
    hung.start();
    QTRY_COMPARE_WITH_TIMEOUT(hung.state(), State::Running, kStartWait);
    const qint64 pid = hung.info().pid;
    ::kill(pid_t(pid), SIGSTOP);
    openConsole(folder);
    QVERIFY(fix(LocalFailure::FolderLocked, u"End it and start"_s));
    // It stays stopped, so it has to be killed in the end.
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    QVERIFY(server().isOwn());
    QVERIFY(!processes::isAlive(pid));
}

void TestLocalFixes::readOnlyFolder()
{
    QFile file(m_folders.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    openConsole(file.fileName() + "/data"_L1, u"read.ini"_s);
    local().apply({.options = {}, .user = u"ada"_s, .email = {}, .password = u"a-password-1"_s},
                  &window());
    QVERIFY(fix(LocalFailure::FolderReadOnly, u"Choose another folder…"_s));
    chooseFolder(m_folders.path(u"other"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    QCOMPARE(server().dataFolder(), m_folders.path(u"other"_s));
    QCOMPARE(m_console->settings().localOptions().folder, m_folders.path(u"other"_s));
}

void TestLocalFixes::newerDatabase()
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
    openConsole(folder, u"newer.ini"_s);
    QVERIFY(fix(LocalFailure::DatabaseNewer, u"Choose another folder…"_s));
    chooseFolder(m_folders.path(u"fresh"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
}

void TestLocalFixes::fullDisk()
{
    QTemporaryDir mount;
    const auto run = [&](const QString &program, const QStringList &arguments) {
        return QProcess::execute(program, arguments + QStringList{mount.path()}) == 0;
    };
    if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s})) {
        // Where it must work, not to have run is a failure.
        if (::geteuid() == 0 || qEnvironmentVariableIsSet("CI"))
            QFAIL("no tmpfs can be mounted, although root or in CI");
        QSKIP("only root may mount a small file system");
    }
    const auto unmount = qScopeGuard([&] { run(u"umount"_s, {u"-l"_s}); });
    openConsole(mount.path() + "/data"_L1, u"disk.ini"_s);
    local().apply({.options = {}, .user = u"ada"_s, .email = {}, .password = u"a-password-1"_s},
                  &window());
    QTRY_VERIFY_WITH_TIMEOUT(server().failure() == LocalFailure::DiskFull, kStartWait);
    QVERIFY(run(u"mount"_s, {u"-o"_s, u"remount,size=256m"_s}));
    QVERIFY(fix(LocalFailure::DiskFull, u"Try again"_s));
    // A first start again: it needs a password once more.
    QTRY_VERIFY(dialogNamed(u"signin"_s));
    QDialog *dialog = dialogNamed(u"signin"_s);
    for (const QString &name : {u"signin.password"_s, u"signin.repeat"_s})
        QTest::keyClicks(dialog->findChild<QLineEdit *>(name), u"a-password-2"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    m_console.reset();
}

void TestLocalFixes::killedServer()
{
    openConsole(m_folders.make(u"killed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    ::kill(pid_t(server().info().pid), SIGKILL);
    QVERIFY(fix(LocalFailure::Killed, u"Start again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
}

void TestLocalFixes::invalidConfiguration()
{
    const QString folder = m_folders.make(u"config"_s);
    LocalOptions options;
    options.timeMachineDays = 1;
    Settings(m_folders.path(u"config.ini"_s)).setLocalOptions(options);
    // As a server of another version would, it refuses what the console has written.
    const QByteArray real = servercommand::findProgram().toUtf8();
    const Stand stand("case \"$*\" in *--config*) echo 'unknown key'; exit 7;; esac\nexec " + real
                      + " \"$@\"");
    openConsole(folder, u"config.ini"_s);
    QVERIFY(fix(LocalFailure::ConfigInvalid, u"Start with the defaults"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    QCOMPARE(local().options().timeMachineDays, 14);
}

void TestLocalFixes::notReady()
{
    const QString folder = m_folders.make(u"slow"_s);
    openConsole(m_folders.path(u"none"_s), u"slow.ini"_s);
    LocalOptions options;
    options.folder = folder;
    server().setOptions(options);
    {
        const Stand stand("exec sleep 60");
        server().setStartLimit(std::chrono::milliseconds(300));
        server().start();
        QTRY_VERIFY_WITH_TIMEOUT(server().failure() == LocalFailure::NotReady, kStartWait);
        QTRY_VERIFY(!server().isOwn());
    }
    server().setStartLimit(std::chrono::seconds(20));
    QVERIFY(fix(LocalFailure::NotReady, u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
}

void TestLocalFixes::missingProgram()
{
    const QString folder = m_folders.make(u"missing"_s);
    const QByteArray path = qgetenv("PATH");
    {
        const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
        qputenv("PATH", m_folders.path(u"nothing"_s).toUtf8());
        openConsole(folder);
        QTRY_VERIFY(server().failure() == LocalFailure::ProgramMissing);
    }
    QVERIFY(fix(LocalFailure::ProgramMissing, u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
}

QTEST_MAIN(TestLocalFixes)
#include "tst_localfixes.moc"

#include <unistd.h>

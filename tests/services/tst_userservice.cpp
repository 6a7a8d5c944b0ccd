#include "app/services/autostart.h"
#include "app/services/userservice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// A user's systemd is not there where tests run (a container, a build machine), and one that is
/// must not be changed: a script in place of `systemctl` writes down what it is asked. The unit's
/// own text is checked by `systemd-analyze` where that is installed.
class TestUserService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void noProgram_isSaid();
    void noManager_isSaid();
    void enable_writesAndStarts();
    void enable_tellsWhatWentWrong();
    void disable_takesTheUnitAway();
    void stopAndStart_keepTheUnit();
    void endsWhileOneRuns();
    void autostart_isOneFile();

private:
    void stand(const QByteArray &script);
    QByteArray asked() const;
    static QByteArray read(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path = qgetenv("PATH");
};

void TestUserService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("PATH", m_folder->path().toUtf8());
}

void TestUserService::stand(const QByteArray &script)
{
    QFile file(m_folder->filePath(u"systemctl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"$*\" >> " + m_folder->filePath(u"asked"_s).toUtf8() + '\n'
               + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestUserService::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestUserService::asked() const
{
    return read(m_folder->filePath(u"asked"_s));
}

void TestUserService::noProgram_isSaid()
{
    UserService service;
    service.check();
    QVERIFY(service.availability() == UserService::Availability::NoProgram);
}

void TestUserService::noManager_isSaid()
{
    stand("echo 'Failed to connect to bus' >&2; exit 1");
    UserService service;
    QVERIFY(service.availability() == UserService::Availability::Unknown);
    service.check();
    QTRY_VERIFY(service.availability() == UserService::Availability::NoManager);
}

void TestUserService::enable_writesAndStarts()
{
    stand("exit 0");
    UserService service;
    service.check();
    QTRY_VERIFY(service.availability() == UserService::Availability::Available);
    QVERIFY(!service.isInstalled());
    std::optional<Result<void>> done;
    service.enable({u"/usr/bin/quayside-server"_s, u"serve"_s, u"--data"_s, u"/a \"b\" 5%/$c"_s},
                   [&](const Result<void> &result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY(done->has_value());
    QCOMPARE(asked(),
             "--user show-environment\n--user daemon-reload\n"
             "--user enable --now quayside-local.service\n");
    QVERIFY(service.isInstalled());
    QVERIFY(UserService::unitFile().startsWith(m_folder->path()));
    const QByteArray unit = read(UserService::unitFile());
    const QByteArray line = R"(ExecStart="/usr/bin/quayside-server" "serve" "--data" )"
                            R"("/a \"b\" 5%%/$$c")"
                            "\n";
    QVERIFY2(unit.contains(line), unit.constData());
    QVERIFY(unit.contains("RestartPreventExitStatus=2 3 4 5 6 7\n"));
    qputenv("PATH", m_path);
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        return;
    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(analyze, {u"verify"_s, u"--man=no"_s, UserService::unitFile()});
    QVERIFY(verify.waitForFinished(30'000));
    const QByteArray said = verify.readAll();
    QVERIFY2(!said.contains("Unknown") && !said.contains("Invalid"), said.constData());
}

void TestUserService::enable_tellsWhatWentWrong()
{
    stand("case $2 in enable) echo 'Unit is masked' ; exit 1;; esac");
    UserService service;
    std::optional<Result<void>> done;
    service.enable({u"/bin/true"_s}, [&](const Result<void> &result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QVERIFY(done->error().message.contains(u"Unit is masked"_s));
    // A file where the folder has to be.
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"asked"_s).toUtf8());
    done.reset();
    service.enable({u"/bin/true"_s}, [&](const Result<void> &result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY(!*done && done->error().code == ErrorCode::Forbidden);
}

void TestUserService::disable_takesTheUnitAway()
{
    stand("exit 0");
    UserService service;
    int answers = 0;
    const auto count = [&](const Result<void> &result) { answers += result.has_value(); };
    service.enable({u"/bin/true"_s}, count);
    QTRY_COMPARE(answers, 1);
    service.disable(count);
    QTRY_COMPARE(answers, 2);
    QVERIFY(!service.isInstalled());
    QVERIFY(
        asked().endsWith("--user disable --now quayside-local.service\n--user daemon-reload\n"));
}

void TestUserService::stopAndStart_keepTheUnit()
{
    stand("exit 0");
    UserService service;
    int answers = 0;
    const auto count = [&](const Result<void> &result) { answers += result.has_value(); };
    service.enable({u"/bin/true"_s}, count);
    service.stop(count);
    service.start(count);
    QTRY_COMPARE(answers, 3);
    QVERIFY(service.isInstalled());
    // What was asked for within an answer runs after what waited already.
    QVERIFY(asked().contains("--user stop quayside-local.service\n"));
    QVERIFY(asked().contains("--user start quayside-local.service\n"));
}

void TestUserService::endsWhileOneRuns()
{
    stand("exec /bin/sleep 60");
    int answers = 0;
    {
        UserService service;
        service.start([&](const Result<void> &) { ++answers; });
        service.check();
        QTRY_VERIFY(!asked().isEmpty());
    }
    QCOMPARE(answers, 0);
}

void TestUserService::autostart_isOneFile()
{
    QVERIFY(!autostart::isEnabled());
    QVERIFY(autostart::enable({u"/opt/my apps/quayside"_s, u"--background"_s}).has_value());
    QVERIFY(autostart::isEnabled());
    QVERIFY(autostart::file().startsWith(m_folder->path()));
    QVERIFY(
        read(autostart::file()).contains("\nExec=\"/opt/my apps/quayside\" \"--background\"\n"));
    QVERIFY(autostart::disable().has_value());
    QVERIFY(!autostart::isEnabled());
    QVERIFY(autostart::disable().has_value());
}

QTEST_GUILESS_MAIN(TestUserService)
#include "tst_userservice.moc"

#include "app/services/credentialstore.h"
#include "app/services/localserver.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// The local registry as the console runs it; needs quayside-server beside the tests' programs.
class TestLocalServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstStart_makesAdministratorAndRuns();
    void secondConsole_adoptsTheRunningServer();
    void portTakenMeanwhile_isTheNextPort();
    void exitCode_isKept_data();
    void exitCode_isKept();
    void readyFile_nonsenseIsRefused();
    void secret_isLongAndPlain();
    void memoryStore_keepsUntilQuit();

private:
    /// A program in place of the server, first in PATH while the object lives.
    class Stand;

    QTemporaryDir m_folder;
};

class TestLocalServer::Stand {
public:
    explicit Stand(const QByteArray &script)
        : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"quayside-server"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    ~Stand() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(Stand)

private:
    QByteArray m_path;
    QTemporaryDir m_folder;
};

void TestLocalServer::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
    QVERIFY(!LocalServer::findProgram().isEmpty());
}

void TestLocalServer::firstStart_makesAdministratorAndRuns()
{
    LocalServer server(m_folder.filePath(u"first"_s));
    QVERIFY(server.isFirstStart());
    QSignalSpy created(&server, &LocalServer::administratorCreated);
    server.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                       LocalServer::makeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Running
                                 || server.state() == LocalServer::State::Failed,
                             30'000);
    QVERIFY2(server.state() == LocalServer::State::Running, qPrintable(server.logTail()));
    QCOMPARE(created.size(), 1);
    QCOMPARE(server.info().url.host(), u"127.0.0.1"_s);
    QVERIFY(server.info().port >= 8080);
    QVERIFY(!server.isFirstStart());
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Stopped, 15'000);
}

void TestLocalServer::secondConsole_adoptsTheRunningServer()
{
    LocalServer first(m_folder.filePath(u"shared"_s));
    first.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                      LocalServer::makeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(first.state() == LocalServer::State::Running, 30'000);
    LocalServer second(m_folder.filePath(u"shared"_s));
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(second.state() == LocalServer::State::Running
                                 || second.state() == LocalServer::State::Failed,
                             30'000);
    QVERIFY2(second.state() == LocalServer::State::Running, qPrintable(second.error().message));
    QCOMPARE(second.info().port, first.info().port);
    // Not its child: it stays.
    second.stop();
    QVERIFY(first.state() == LocalServer::State::Running);
}

void TestLocalServer::portTakenMeanwhile_isTheNextPort()
{
    const QString data = m_folder.filePath(u"race"_s);
    LocalServer maker(data);
    maker.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                      LocalServer::makeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(maker.state() == LocalServer::State::Running, 30'000);
    maker.stop();
    QTRY_VERIFY_WITH_TIMEOUT(maker.state() == LocalServer::State::Stopped, 15'000);
    // No real one loses that race on demand: the first start says it did.
    const QByteArray flag = m_folder.filePath(u"raced"_s).toUtf8();
    const QByteArray real = LocalServer::findProgram().toUtf8();
    const Stand stand("test -e " + flag + " || { touch " + flag + "; exit 5; }\nexec " + real
                      + " \"$@\"");
    LocalServer server(data);
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Running
                                 || server.state() == LocalServer::State::Failed,
                             30'000);
    QVERIFY2(server.state() == LocalServer::State::Running, qPrintable(server.logTail()));
    QVERIFY(QFile::exists(QString::fromUtf8(flag)));
    QVERIFY(server.info().port > 8080);
}

void TestLocalServer::exitCode_isKept_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ServerExit>("exit");
    QTest::newRow("folder not writable") << QByteArray("4") << ServerExit::FolderNotWritable;
    QTest::newRow("database newer") << QByteArray("6") << ServerExit::DatabaseNewer;
    QTest::newRow("configuration") << QByteArray("7") << ServerExit::ConfigInvalid;
}

void TestLocalServer::exitCode_isKept()
{
    QFETCH(QByteArray, code);
    QFETCH(ServerExit, exit);
    const Stand stand("echo the reason; exit " + code);
    LocalServer server(m_folder.filePath(u"fails"_s));
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Failed, 15'000);
    QVERIFY(server.exit() == exit);
    QCOMPARE(server.error().serverText, u"the reason"_s);
}

void TestLocalServer::readyFile_nonsenseIsRefused()
{
    QVERIFY(!LocalServerInfo::fromJson("{}"));
    QVERIFY(!LocalServerInfo::fromJson("not json"));
    const QByteArray noPort = R"({"url":"http://127.0.0.1:1","port":0})";
    QVERIFY(!LocalServerInfo::fromJson(noPort));
    const QByteArray good =
        R"({"url":"http://127.0.0.1:8080","port":8080,"pid":7,"version":"0.1.0","ca":null})";
    const auto info = LocalServerInfo::fromJson(good);
    QVERIFY(info && info->caPath.isEmpty());
    QCOMPARE(info->pid, 7);
}

void TestLocalServer::secret_isLongAndPlain()
{
    const QString secret = LocalServer::makeSecret();
    QCOMPARE(secret.size(), 32);
    QVERIFY(secret != LocalServer::makeSecret());
    for (const QChar c : secret)
        QVERIFY(c.isLetterOrNumber() && c.unicode() < 128);
}

void TestLocalServer::memoryStore_keepsUntilQuit()
{
    CredentialStore store(CredentialStore::Backend::Memory);
    std::optional<Result<QString>> read;
    store.read(u"a"_s, this, [&](const Result<QString> &r) { read = r; });
    QTRY_VERIFY(read);
    QVERIFY(!*read && read->error().code == ErrorCode::NotFound);
    std::optional<Result<void>> written;
    store.write(u"a"_s, u"secret"_s, this, [&](const Result<void> &r) { written = r; });
    QTRY_VERIFY(written);
    QVERIFY(!*written && written->error().code == ErrorCode::Unavailable);
    read.reset();
    store.read(u"a"_s, this, [&](const Result<QString> &r) { read = r; });
    QTRY_VERIFY(read);
    QCOMPARE(read->value(), u"secret"_s);
}

QTEST_GUILESS_MAIN(TestLocalServer)
#include "tst_localserver.moc"

#include "app/services/credentialstore.h"
#include "app/services/datafolder.h"
#include "app/services/localhealth.h"
#include "app/services/settings.h"
#include "tests/services/localfolders.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::test;
using namespace Qt::StringLiterals;

/// The local registry as the console runs it; needs quayside-server beside the tests' programs.
class TestLocalServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstStart_makesAdministratorAndRuns();
    void restart_keepsData();
    void stop_whileTheAdministratorIsMade();
    void portTakenMeanwhile_isTheNextPort();
    void exitCode_isKept_data();
    void exitCode_isKept();
    void tls_isTrustedByItsAuthority();
    void otherOptions_reachTheServer();
    void everyAddress_isReachedFromHere();
    void log_isAnnouncedAndParsed();
    void logRing_keepsTheLast();
    void options_areRemembered();
    void folder_isTold();
    void readyFile_nonsenseIsRefused();
    void secret_isLongAndPlain();
    void memoryStore_keepsUntilQuit();

private:
    LocalFolders m_folder;
};

void TestLocalServer::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
    QVERIFY(!servercommand::findProgram().isEmpty());
}

void TestLocalServer::firstStart_makesAdministratorAndRuns()
{
    LocalServer server(m_folder.path(u"first"_s));
    QVERIFY(server.isFirstStart());
    QSignalSpy created(&server, &LocalServer::administratorCreated);
    server.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                       LocalServer::makeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Running
                                 || server.state() == LocalServer::State::Failed,
                             30'000);
    QVERIFY2(server.state() == LocalServer::State::Running, qPrintable(server.log().tail(5)));
    QCOMPARE(created.size(), 1);
    QCOMPARE(server.info().url.host(), u"127.0.0.1"_s);
    QVERIFY(server.info().port >= 8080);
    QVERIFY(!server.isFirstStart());
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Stopped, 15'000);
}

void TestLocalServer::restart_keepsData()
{
    LocalServer server(m_folder.make(u"restart"_s));
    QVERIFY(!server.isFirstStart());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, kStartWait);
    const qint64 before = server.info().pid;
    server.restart();
    QCOMPARE(server.state(), LocalServer::State::Stopping);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, kStartWait);
    QVERIFY(server.info().pid != before);
    QVERIFY(!server.isFirstStart());
    QVERIFY(server.since().secsTo(QDateTime::currentDateTime()) < 30);
}

void TestLocalServer::stop_whileTheAdministratorIsMade()
{
    LocalServer server(m_folder.path(u"stopped"_s));
    QSignalSpy created(&server, &LocalServer::administratorCreated);
    server.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                       LocalServer::makeSecret());
    server.stop();
    QCOMPARE(server.state(), LocalServer::State::Stopped);
    // Its secret is kept, so it is made to the end; nothing is started after it.
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, kStartWait);
    QCOMPARE(server.state(), LocalServer::State::Stopped);
}

void TestLocalServer::tls_isTrustedByItsAuthority()
{
    const QString folder = m_folder.make(u"tls"_s);
    LocalOptions options;
    options.hasTls = true;
    LocalServer server(folder);
    server.setOptions(options);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, kStartWait);
    QVERIFY(server.info().hasTls());
    LocalHealth health;
    QSignalSpy reported(&health, &LocalHealth::reported);
    health.ask(server.info(), folder);
    QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, 15'000);
    QVERIFY(health.report()->isGood());
    QVERIFY(health.report()->certificateEnd);
    QVERIFY(QDate::currentDate().daysTo(*health.report()->certificateEnd) > 30);
    // The next console trusts it by the same authority.
    LocalServer second(folder);
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Running, kStartWait);
    QVERIFY(second.info().hasTls() && !second.isOwn());
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Stopped, 15'000);
    health.ask(server.info(), folder);
    QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 2, 15'000);
    QVERIFY(!health.report()->isServing);
}

void TestLocalServer::otherOptions_reachTheServer()
{
    LocalServer server(m_folder.path(u"options"_s));
    LocalOptions options;
    options.timeMachineDays = 1;
    options.isPublicPullAllowed = false;
    server.setOptions(options);
    server.createAdministratorAndStart(u"ada"_s, u"ada@example.org"_s, LocalServer::makeSecret());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, kStartWait);
    QFile file(server.dataFolder() + "/console.yaml"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("DEFAULT_TAG_EXPIRATION: 1d\n"));
    QVERIFY(text.contains("FEATURE_ANONYMOUS_ACCESS: false\n"));
    QVERIFY(server.command(1).contains(u"--config"_s));
}

void TestLocalServer::everyAddress_isReachedFromHere()
{
    LocalServer server(m_folder.make(u"every"_s));
    LocalOptions options;
    options.address = u"0.0.0.0"_s;
    server.setOptions(options);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, kStartWait);
    QCOMPARE(server.info().url.host(), u"127.0.0.1"_s);
    QCOMPARE(server.info().address, u"0.0.0.0"_s);
    QVERIFY(!server.info().isLoopback());
}

void TestLocalServer::log_isAnnouncedAndParsed()
{
    LocalServer server(m_folder.make(u"log"_s));
    QSignalSpy added(&server, &LocalServer::logAdded);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, kStartWait);
    QTRY_VERIFY(!added.isEmpty());
    const QList<LogLine> &lines = server.log().lines();
    const auto serving = std::find_if(lines.begin(), lines.end(), [](const LogLine &line) {
        return line.topic == "server.serve"_L1;
    });
    QVERIFY(serving != lines.end());
    QVERIFY(serving->time.isValid());
    QVERIFY(serving->message.startsWith("serving url="_L1));
}

void TestLocalServer::logRing_keepsTheLast()
{
    LogRing ring(3);
    QCOMPARE(ring.append("one\ntwo\nthr"), 2);
    QCOMPARE(ring.append("ee\nfour\n"), 2);
    QCOMPARE(ring.count(), 4);
    QCOMPARE(ring.lines().size(), 3);
    QCOMPARE(ring.lines().first().message, u"two"_s);
    QCOMPARE(ring.tail(2), u"three\nfour"_s);
    const LogLine line = LogLine::parse(
        u"2026-06-12T09:56:10.123Z warning quayside.storage.ballast: disk is full: 3 B"_s);
    QVERIFY(line.level == LogLevel::Warning);
    QCOMPARE(line.topic, u"storage.ballast"_s);
    QCOMPARE(line.message, u"disk is full: 3 B"_s);
    QVERIFY(LogLine::parse(u"quayside-server: no"_s).level == LogLevel::Error);
    // A line without end is not kept for ever.
    QCOMPARE(ring.append(QByteArray(200'000, 'x')), 0);
    QCOMPARE(ring.append("\nlast\n"), 2);
    QCOMPARE(ring.lines().last().message, u"last"_s);
}

void TestLocalServer::options_areRemembered()
{
    const QString file = m_folder.path(u"settings.ini"_s);
    LocalOptions options;
    QVERIFY(Settings(file).localOptions() == options);
    options = {u"/srv/q"_s, u"0.0.0.0"_s, 9000, true, 28, false, true, true};
    Settings(file).setLocalOptions(options);
    QVERIFY(Settings(file).localOptions() == options);
}

void TestLocalServer::folder_isTold()
{
    using datafolder::Content;
    QVERIFY(datafolder::inspect(m_folder.path(u"new/deep"_s)).content == Content::Missing);
    QVERIFY(datafolder::inspect(m_folder.path(u"new/deep"_s)).isWritable);
    QVERIFY(datafolder::inspect(m_folder.path({})).free > 0);
    const QString made = m_folder.make(u"told"_s);
    QVERIFY(datafolder::inspect(made).content == Content::Registry);
    const datafolder::Use use = datafolder::measure(made, 10'000);
    QVERIFY(use.isWhole && use.database > 0 && use.total > 0);
    for (const QString &name : {u"/blobs/sha256/one"_s, u"/blobs/sha256/two"_s}) {
        QFile blob(made + name);
        QVERIFY(blob.open(QIODevice::WriteOnly) && blob.write("blob") == 4);
    }
    QCOMPARE(datafolder::measure(made, 10'000).images, 8);
    QVERIFY(!datafolder::measure(made, 2).isWhole);
    QVERIFY(QDir().mkpath(m_folder.path(u"empty"_s)));
    QVERIFY(datafolder::inspect(m_folder.path(u"empty"_s)).content == Content::Empty);
    QFile other(m_folder.path(u"empty/thesis.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(datafolder::inspect(m_folder.path(u"empty"_s)).content == Content::Other);
    QVERIFY(datafolder::inspect(other.fileName()).content == Content::NotAFolder);
    QVERIFY(datafolder::inspect(other.fileName() + "/x"_L1).content == Content::NotAFolder);
}

void TestLocalServer::portTakenMeanwhile_isTheNextPort()
{
    const QString data = m_folder.path(u"race"_s);
    LocalServer maker(data);
    maker.createAdministratorAndStart(u"admin"_s, u"admin@example.org"_s,
                                      LocalServer::makeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(maker.state() == LocalServer::State::Running, 30'000);
    maker.stop();
    QTRY_VERIFY_WITH_TIMEOUT(maker.state() == LocalServer::State::Stopped, 15'000);
    // No real one loses that race on demand: the first start says it did.
    const QByteArray flag = m_folder.path(u"raced"_s).toUtf8();
    const QByteArray real = servercommand::findProgram().toUtf8();
    const Stand stand("test -e " + flag + " || { touch " + flag + "; exit 5; }\nexec " + real
                      + " \"$@\"");
    LocalServer server(data);
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Running
                                 || server.state() == LocalServer::State::Failed,
                             30'000);
    QVERIFY2(server.state() == LocalServer::State::Running, qPrintable(server.log().tail(5)));
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
    LocalServer server(m_folder.path(u"fails"_s));
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

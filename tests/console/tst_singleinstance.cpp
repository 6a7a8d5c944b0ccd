#include "app/services/singleinstance.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// The real program, twice.
class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void request_isReadAsItIsWritten();
    void second_handsItsRequestOver();
    void second_ofTheProgramEndsAtOnce();
    void killed_leavesNothingInTheWay();
    void newInstance_startsBesides();
    void wrongAddress_isRefused();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    bool isListening() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSingleInstance::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<QProcess> TestSingleInstance::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &name : {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_folder->path());
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(QStringLiteral(QUAYSIDE_BIN_DIR "/quayside"), arguments);
    return process;
}

bool TestSingleInstance::isListening() const
{
    return QFileInfo::exists(m_folder->filePath(u"quayside-console.socket"_s));
}

void TestSingleInstance::request_isReadAsItIsWritten()
{
    const StartRequest request{u"quayside://local/"_s, u"https://quay.io"_s};
    QVERIFY(StartRequest::fromJson(request.toJson()) == request);
    QVERIFY(StartRequest::fromJson("{}") == StartRequest{});
    QVERIFY(!StartRequest::fromJson("rubbish"));
    QVERIFY(!StartRequest::fromJson("[]"));
}

void TestSingleInstance::second_handsItsRequestOver()
{
    SingleInstance first(m_folder->path());
    QVERIFY(first.start({}) == SingleInstance::Role::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    const auto second = start({u"quayside://local/repository/acme/web?tab=history"_s});
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatience);
    QCOMPARE(second->exitCode(), 0);
    const auto request = requested.takeFirst().at(0).value<StartRequest>();
    QCOMPARE(request.address, u"quayside://local/repository/acme/web?tab=history"_s);
    const auto third = start({u"--connect"_s, u"https://quay.io"_s});
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QCOMPARE(requested.takeFirst().at(0).value<StartRequest>().connectTo, u"https://quay.io"_s);
    QTRY_COMPARE_WITH_TIMEOUT(third->state(), QProcess::NotRunning, kPatience);
    // Only this user may knock.
    const auto others = QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"quayside-console.socket"_s)) & others));
}

void TestSingleInstance::second_ofTheProgramEndsAtOnce()
{
    const auto first = start({});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), kPatience);
    const auto second = start({u"quayside://local/"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatience);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

void TestSingleInstance::killed_leavesNothingInTheWay()
{
    const auto first = start({});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), kPatience);
    QCOMPARE(::kill(pid_t(first->processId()), SIGKILL), 0);
    first->waitForFinished();
    QVERIFY(isListening()); // nobody cleaned up
    SingleInstance next(m_folder->path());
    QVERIFY(next.start({}) == SingleInstance::Role::First);
    QSignalSpy requested(&next, &SingleInstance::requested);
    const auto second = start({});
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatience);
}

void TestSingleInstance::newInstance_startsBesides()
{
    SingleInstance first(m_folder->path());
    QVERIFY(first.start({}) == SingleInstance::Role::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    const auto other = start({u"--new-instance"_s, u"--connect"_s, u"http://127.0.0.1:1"_s});
    // It has read its settings when it has kept the new connection.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder->filePath(u"quayside/quayside.ini"_s)),
                             kPatience);
    QCOMPARE(other->state(), QProcess::Running);
    QCOMPARE(requested.size(), 0);
    other->kill();
    other->waitForFinished();
}

void TestSingleInstance::wrongAddress_isRefused()
{
    for (const QStringList &arguments :
         {QStringList{u"http://quay.io/x"_s}, QStringList{u"--connect"_s, u"ftp://x"_s},
          QStringList{u"quayside://a/"_s, u"quayside://b/"_s}}) {
        const auto process = start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kPatience);
        QCOMPARE(process->exitCode(), 2);
    }
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

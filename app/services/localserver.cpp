#include "app/services/localserver.h"

#include "app/services/datafolder.h"
#include "app/services/servercommand.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <csignal>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCheck = std::chrono::milliseconds(50);
constexpr auto kWatch = std::chrono::milliseconds(500);
constexpr auto kStartLimit = std::chrono::seconds(20);
constexpr auto kEndLimit = std::chrono::seconds(10);
constexpr auto kAdoptPatience = std::chrono::seconds(5);
constexpr qint64 kFullDisk = 4 * 1024 * 1024;
constexpr int kTail = 3;

LocalFailure failureOf(ServerExit exit)
{
    switch (exit) {
    case ServerExit::FolderLocked:
        return LocalFailure::FolderLocked;
    case ServerExit::FolderNotWritable:
        return LocalFailure::FolderReadOnly;
    case ServerExit::AddressInUse:
        return LocalFailure::PortBusy;
    case ServerExit::DatabaseNewer:
        return LocalFailure::DatabaseNewer;
    case ServerExit::ConfigInvalid:
        return LocalFailure::ConfigInvalid;
    default:
        return LocalFailure::Other;
    }
}

} // namespace

LocalServer::LocalServer(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_startLimit(kStartLimit)
{
    m_readyTimer.setInterval(kCheck);
    m_watch.setInterval(kWatch);
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(kEndLimit);
    connect(&m_readyTimer, &QTimer::timeout, this, &LocalServer::checkReady);
    connect(&m_watch, &QTimer::timeout, this, &LocalServer::watch);
    connect(&m_killTimer, &QTimer::timeout, this, [this] {
        if (m_ending > 0)
            ::kill(pid_t(m_ending), SIGKILL);
    });
    connect(&m_create, &QProcess::finished, this, &LocalServer::onCreateFinished);
    connect(&m_serve, &QProcess::finished, this, &LocalServer::onServeFinished);
    for (QProcess *process : {&m_create, &m_serve}) {
        process->setProcessChannelMode(QProcess::MergedChannels);
        connect(process, &QProcess::readyRead, this, [this, process] { readLog(*process); });
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(LocalFailure::ProgramMissing,
                     {ErrorCode::NotFound, u"quayside-server cannot be started"_s});
        });
    }
}

LocalServer::~LocalServer()
{
    m_serve.disconnect(this);
    m_create.disconnect(this);
    if (m_serve.state() == QProcess::NotRunning)
        return;
    m_serve.terminate();
    // The program ends; there is no event loop to wait in any more.
    if (!m_serve.waitForFinished(10'000))
        m_serve.kill();
    m_serve.waitForFinished(2'000);
}

bool LocalServer::isBusy() const
{
    return m_state == State::MakingAdministrator || m_state == State::Starting
        || m_state == State::Stopping;
}

void LocalServer::setOptions(const LocalOptions &options)
{
    m_options = options;
    if (!options.folder.isEmpty())
        m_dataFolder = options.folder;
}

bool LocalServer::isFirstStart() const
{
    return datafolder::inspect(m_dataFolder).content != datafolder::Content::Registry;
}

QString LocalServer::makeSecret()
{
    // 62 letters and digits: no shell or file needs them quoted. 32 of them hold 190 bits.
    static constexpr auto kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString secret;
    for (int i = 0; i < 32; ++i)
        secret += kLetters.at(QRandomGenerator::system()->bounded(int(kLetters.size())));
    return secret;
}

QHostAddress LocalServer::address() const
{
    return QHostAddress(m_options.address);
}

int LocalServer::choosePort() const
{
    return m_options.port > 0 ? m_options.port
                              : processes::nextFreePort(address(), LocalOptions::kFirstPort);
}

QStringList LocalServer::command(int port) const
{
    return servercommand::serve(m_dataFolder, m_options, port);
}

bool LocalServer::prepare()
{
    if (servercommand::findProgram().isEmpty()) {
        fail(LocalFailure::ProgramMissing,
             {ErrorCode::NotFound, u"quayside-server was not found"_s});
        return false;
    }
    const auto written = servercommand::writeConfig(m_dataFolder, m_options);
    if (!written)
        fail(LocalFailure::FolderReadOnly, written.error());
    return written.has_value();
}

void LocalServer::createAdministratorAndStart(const QString &name, const QString &email,
                                              const QString &secret)
{
    m_exit.reset();
    m_log.clear();
    m_isMaking = isFirstStart();
    if (!prepare())
        return;
    setState(State::MakingAdministrator);
    const QStringList words = servercommand::createAdministrator(m_dataFolder, name, email);
    m_create.start(words.first(), words.mid(1));
    // Through the pipe: a command line can be read by everybody.
    m_create.write(secret.toUtf8() + '\n');
    m_create.closeWriteChannel();
}

void LocalServer::onCreateFinished(int exitCode, QProcess::ExitStatus status)
{
    readLog(m_create);
    if (exitCode != 0 || status != QProcess::NormalExit) {
        // A database without an administrator would lock everybody out of the next start.
        for (const QLatin1StringView ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
            if (m_isMaking)
                QFile::remove(m_dataFolder + "/quayside.db"_L1 + ending);
        }
        return onExit(exitCode, status);
    }
    Q_EMIT administratorCreated();
    // Unless somebody has stopped it meanwhile.
    if (m_state == State::MakingAdministrator)
        start();
}

void LocalServer::start()
{
    if (m_state == State::Running || m_state == State::Starting || m_state == State::Stopping)
        return;
    m_exit.reset();
    m_holder.reset();
    setState(State::Starting);
    m_finder.find(m_dataFolder, kAdoptPatience,
                  [this](const Result<LocalServerInfo> &found) { onFound(found); });
}

void LocalServer::adopt()
{
    m_deadline = std::chrono::steady_clock::now() + m_startLimit;
    m_exit.reset();
    setState(State::Starting);
    m_readyTimer.start();
}

void LocalServer::onFound(const Result<LocalServerInfo> &found)
{
    if (found) {
        m_info = *found;
        m_since = QFileInfo(servercommand::readyFile(m_dataFolder)).lastModified();
        m_watch.start();
        return setState(State::Running);
    }
    if (found.error().code == ErrorCode::NotFound)
        return launch();
    m_holder = ServerFinder::holderOf(m_dataFolder);
    fail(LocalFailure::FolderLocked, found.error());
}

void LocalServer::launch()
{
    if (!prepare())
        return;
    const int port = choosePort();
    if (port == 0)
        return fail(LocalFailure::PortBusy, {ErrorCode::Unavailable, u"no free port was found"_s});
    if (!m_launcher)
        return serveOn(port);
    adopt();
    m_launcher(command(port));
}

void LocalServer::serveOn(int port)
{
    m_port = port;
    m_deadline = std::chrono::steady_clock::now() + m_startLimit;
    const QStringList words = command(port);
    m_serve.start(words.first(), words.mid(1));
    m_readyTimer.start();
}

void LocalServer::checkReady()
{
    QFile file(servercommand::readyFile(m_dataFolder));
    if (file.open(QIODevice::ReadOnly)) {
        const auto info = LocalServerInfo::fromJson(file.readAll());
        // One of an earlier run lies there until ours replaces it.
        if (info && isOwn() && info->pid == m_serve.processId()) {
            m_readyTimer.stop();
            m_info = *info;
            m_since = QDateTime::currentDateTime();
            return setState(State::Running);
        }
    }
    if (!isOwn() && ServerFinder::holderOf(m_dataFolder)) {
        m_readyTimer.stop();
        m_finder.find(m_dataFolder, m_startLimit,
                      [this](const Result<LocalServerInfo> &found) { onFound(found); });
        return;
    }
    if (std::chrono::steady_clock::now() < m_deadline)
        return;
    fail(LocalFailure::NotReady, {ErrorCode::Timeout, u"the server did not become ready"_s});
    m_serve.kill();
}

void LocalServer::readLog(QProcess &process)
{
    if (const qsizetype lines = m_log.append(process.readAll()))
        Q_EMIT logAdded(lines);
}

void LocalServer::onServeFinished(int exitCode, QProcess::ExitStatus status)
{
    readLog(m_serve);
    m_readyTimer.stop();
    if (m_state == State::Failed)
        return;
    // Asked to, by us or by somebody else.
    if (m_state == State::Stopping
        || (m_state == State::Running && exitCode == 0 && status == QProcess::NormalExit))
        return onEnded();
    onExit(exitCode, status);
}

void LocalServer::onExit(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit)
        return fail(LocalFailure::Killed, {ErrorCode::Unavailable, u"the server was killed"_s});
    m_exit = ServerExit(exitCode);
    // Somebody was faster between our look and the server's start.
    if (m_state == State::Starting && m_exit == ServerExit::FolderLocked) {
        m_finder.find(m_dataFolder, kAdoptPatience,
                      [this](const Result<LocalServerInfo> &found) { onFound(found); });
        return;
    }
    if (m_state == State::Starting && m_exit == ServerExit::AddressInUse && m_options.port == 0) {
        if (const int port = processes::nextFreePort(address(), m_port + 1))
            return serveOn(port);
    }
    LocalFailure why = failureOf(*m_exit);
    if (why == LocalFailure::PortBusy) {
        m_holder = processes::holderOfPort(quint16(m_port));
        if (processes::portState(address(), quint16(m_port)) == processes::PortState::NotAllowed)
            why = LocalFailure::PortNotAllowed;
    }
    if (why == LocalFailure::Other && datafolder::inspect(m_dataFolder).free < kFullDisk)
        why = LocalFailure::DiskFull;
    fail(why, {ErrorCode::Unavailable, u"the server ended (exit code %1)"_s.arg(exitCode)});
}

void LocalServer::watch()
{
    const qint64 pid = m_ending > 0 ? m_ending : m_info.pid;
    if (processes::isAlive(pid))
        return;
    if (m_state == State::Stopping)
        return onEnded();
    m_watch.stop();
    fail(LocalFailure::Killed, {ErrorCode::Unavailable, u"the server ended"_s});
}

void LocalServer::onEnded()
{
    m_watch.stop();
    m_killTimer.stop();
    m_ending = 0;
    setState(State::Stopped);
    if (std::exchange(m_isRestarting, false))
        start();
}

void LocalServer::stop()
{
    m_finder.cancel();
    m_readyTimer.stop();
    m_isRestarting = false;
    const bool isFound = m_state == State::Running && !isOwn();
    if (!isOwn() && !isFound)
        return setState(State::Stopped);
    m_ending = isOwn() ? m_serve.processId() : m_info.pid;
    // A process id may have gone to somebody else meanwhile.
    if (isFound && !processes::holdsFile(m_ending, m_dataFolder + "/quayside.lock"_L1))
        return onEnded();
    setState(State::Stopping);
    ::kill(pid_t(m_ending), SIGTERM);
    m_killTimer.start();
    if (isFound)
        m_watch.start();
}

void LocalServer::restart()
{
    if (m_state != State::Running)
        return start();
    stop();
    m_isRestarting = true;
    if (m_state == State::Stopped)
        onEnded();
}

void LocalServer::endHolderAndStart()
{
    const auto holder = ServerFinder::holderOf(m_dataFolder);
    if (!holder)
        return start();
    m_ending = holder->pid;
    m_isRestarting = true;
    setState(State::Stopping);
    ::kill(pid_t(m_ending), SIGTERM);
    m_killTimer.start();
    m_watch.start();
}

void LocalServer::setState(State state)
{
    if (state != State::Failed)
        m_failure = LocalFailure::None;
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void LocalServer::fail(LocalFailure failure, const Error &error)
{
    m_readyTimer.stop();
    m_killTimer.stop();
    m_watch.stop();
    m_isRestarting = false;
    m_ending = 0;
    m_failure = failure;
    m_error = error;
    m_error.serverText = m_log.tail(kTail);
    // Another reason is news, too.
    if (m_state == State::Failed)
        Q_EMIT stateChanged();
    setState(State::Failed);
}

} // namespace quayside

#include "app/services/localserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstPort = 8080;
constexpr int kPortsTried = 50;
constexpr int kCheckMs = 50;
constexpr int kStartLimitMs = 20'000;
constexpr qsizetype kLogTail = 8'000;

int freePort(int from)
{
    for (int port = from; port < from + kPortsTried; ++port) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, quint16(port)))
            return port;
    }
    return 0;
}

} // namespace

Result<LocalServerInfo> LocalServerInfo::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LocalServerInfo info;
    info.url = QUrl(object.value("url"_L1).toString(), QUrl::StrictMode);
    info.port = object.value("port"_L1).toInt();
    info.pid = object.value("pid"_L1).toInteger();
    info.version = object.value("version"_L1).toString();
    info.caPath = object.value("ca"_L1).toString();
    if (!info.url.isValid() || info.url.host().isEmpty() || info.port <= 0)
        return failure(ErrorCode::Protocol, u"the server's ready file makes no sense"_s);
    return info;
}

LocalServer::LocalServer(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
{
    m_readyTimer.setInterval(kCheckMs);
    connect(&m_readyTimer, &QTimer::timeout, this, &LocalServer::checkReady);
    for (QProcess *process : {&m_create, &m_serve})
        process->setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_create, &QProcess::finished, this, [this](int code) { onCreateFinished(code); });
    connect(&m_serve, &QProcess::finished, this, &LocalServer::onServeFinished);
    connect(&m_serve, &QProcess::readyRead, this, &LocalServer::readLog);
    for (QProcess *process : {&m_create, &m_serve}) {
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(ErrorCode::NotFound, u"quayside-server cannot be started"_s);
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

bool LocalServer::isFirstStart() const
{
    const QDir folder(m_dataFolder);
    return !folder.exists() || folder.isEmpty();
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

QString LocalServer::findProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"quayside-server"_s,
                                                          {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"quayside-server"_s) : beside;
}

void LocalServer::createAdministratorAndStart(const QString &name, const QString &email,
                                              const QString &secret)
{
    setState(State::MakingAdministrator);
    m_exit.reset();
    m_log.clear();
    m_create.start(findProgram(),
                   {u"create-admin"_s, u"--data"_s, m_dataFolder, u"--user"_s, name, u"--email"_s,
                    email, u"--password-file"_s, u"-"_s});
    // Through the pipe: a command line can be read by everybody.
    m_create.write(secret.toUtf8() + '\n');
    m_create.closeWriteChannel();
}

void LocalServer::onCreateFinished(int exitCode)
{
    m_log += QString::fromUtf8(m_create.readAll());
    if (exitCode != 0) {
        m_exit = ServerExit(exitCode);
        return fail(ErrorCode::Internal, u"the administrator could not be made"_s);
    }
    Q_EMIT administratorCreated();
    start();
}

void LocalServer::start()
{
    const int port = freePort(kFirstPort);
    if (port == 0)
        return fail(ErrorCode::Unavailable, u"no free port was found"_s);
    serveOn(port);
}

void LocalServer::serveOn(int port)
{
    m_isStopping = false;
    m_exit.reset();
    m_port = port;
    m_checksLeft = kStartLimitMs / kCheckMs;
    setState(State::Starting);
    m_serve.start(findProgram(),
                  {u"serve"_s, u"--data"_s, m_dataFolder, u"--listen"_s,
                   u"127.0.0.1:%1"_s.arg(port), u"--ready-file"_s, readyFile()});
    m_readyTimer.start();
}

void LocalServer::checkReady()
{
    QFile file(readyFile());
    if (file.open(QIODevice::ReadOnly)) {
        const auto info = LocalServerInfo::fromJson(file.readAll());
        // One of an earlier run lies there until ours replaces it.
        if (info && info->pid == m_serve.processId()) {
            m_readyTimer.stop();
            m_info = *info;
            return setState(State::Running);
        }
    }
    if (--m_checksLeft > 0)
        return;
    m_readyTimer.stop();
    m_serve.kill();
    fail(ErrorCode::Timeout, u"the server did not become ready"_s);
}

void LocalServer::readLog()
{
    m_log += QString::fromUtf8(m_serve.readAll());
    m_log = m_log.right(kLogTail);
}

void LocalServer::onServeFinished(int exitCode, QProcess::ExitStatus status)
{
    readLog();
    m_readyTimer.stop();
    if (m_state == State::Failed)
        return;
    if (m_isStopping)
        return setState(State::Stopped);
    if (status == QProcess::NormalExit)
        m_exit = ServerExit(exitCode);
    if (m_exit == ServerExit::FolderLocked)
        return adopt();
    // Somebody may have taken the port between our look and the server's start.
    if (m_state == State::Starting && m_exit == ServerExit::AddressInUse
        && m_port + 1 < kFirstPort + kPortsTried) {
        if (const int port = freePort(m_port + 1)) {
            m_log.clear();
            return serveOn(port);
        }
    }
    fail(ErrorCode::Unavailable, u"the server ended (exit code %1)"_s.arg(exitCode));
}

void LocalServer::adopt()
{
    QFile file(readyFile());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Conflict, u"another server uses this folder"_s);
    const auto info = LocalServerInfo::fromJson(file.readAll());
    if (!info)
        return fail(ErrorCode::Conflict, u"another server uses this folder"_s);
    // A stale file may name a port that nobody, or somebody else, listens on.
    auto *probe = new QTcpSocket(this);
    connect(probe, &QTcpSocket::connected, this, [this, probe, found = *info] {
        probe->deleteLater();
        m_info = found;
        setState(State::Running);
    });
    connect(probe, &QTcpSocket::errorOccurred, this, [this, probe] {
        probe->deleteLater();
        fail(ErrorCode::Conflict, u"another server uses this folder"_s);
    });
    probe->connectToHost(info->url.host(), quint16(info->port));
}

void LocalServer::stop()
{
    m_isStopping = true;
    if (m_serve.state() == QProcess::NotRunning)
        return setState(State::Stopped);
    m_serve.terminate();
    QTimer::singleShot(10'000, &m_serve, [this] {
        if (m_isStopping)
            m_serve.kill();
    });
}

void LocalServer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void LocalServer::fail(ErrorCode code, const QString &message)
{
    m_readyTimer.stop();
    m_error = {code, message, m_log.trimmed().section(u'\n', -1)};
    setState(State::Failed);
}

QString LocalServer::readyFile() const
{
    return m_dataFolder + "/ready.json"_L1;
}

} // namespace quayside

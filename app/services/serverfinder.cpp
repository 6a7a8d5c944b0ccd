#include "app/services/serverfinder.h"

#include "app/api/apiclient.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPause = std::chrono::milliseconds(200);
constexpr auto kAnswerLimit = std::chrono::seconds(3);

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `pid 42 on host vm`
qint64 pidInLock(const QString &folder)
{
    return QString::fromUtf8(readAll(folder + "/quayside.lock"_L1))
        .section(u' ', 1, 1)
        .toLongLong();
}

/// From what the process listens on, for one that was started without a ready file.
std::optional<LocalServerInfo> infoOf(qint64 pid, const QString &folder)
{
    const QList<processes::Socket> sockets = processes::listeningSocketsOf(pid);
    if (sockets.isEmpty())
        return std::nullopt;
    const QStringList words = processes::commandLineOf(pid);
    const bool isSelfSigned = words.contains(u"--tls-self-signed"_s);
    LocalServerInfo info;
    info.pid = pid;
    info.port = sockets.first().port;
    info.address = sockets.first().address.toString();
    info.caPath = isSelfSigned ? folder + "/ca.pem"_L1 : QString();
    const bool isEvery = sockets.first().address == QHostAddress::AnyIPv4
        || sockets.first().address == QHostAddress::AnyIPv6;
    info.url.setScheme(isSelfSigned || words.contains(u"--tls-cert"_s) ? u"https"_s : u"http"_s);
    info.url.setHost(isEvery ? u"127.0.0.1"_s : info.address);
    info.url.setPort(info.port);
    return info;
}

} // namespace

ServerFinder::ServerFinder(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServerFinder::look);
}

ServerFinder::~ServerFinder() = default;

std::optional<processes::Holder> ServerFinder::holderOf(const QString &folder)
{
    const qint64 pid = pidInLock(folder);
    if (!processes::isAlive(pid) || !processes::holdsFile(pid, folder + "/quayside.lock"_L1))
        return std::nullopt;
    return processes::Holder{pid, processes::programOf(pid)};
}

void ServerFinder::find(const QString &folder, std::chrono::milliseconds patience, Done done)
{
    cancel();
    m_folder = folder;
    m_done = std::move(done);
    m_deadline = std::chrono::steady_clock::now() + patience;
    m_again.start(0);
}

void ServerFinder::cancel()
{
    m_again.stop();
    m_client.reset();
    m_done = nullptr;
}

void ServerFinder::look()
{
    m_client.reset();
    const auto holder = holderOf(m_folder);
    if (!holder)
        return finish(failure(ErrorCode::NotFound, u"no server runs on the folder"_s));
    auto info = LocalServerInfo::fromJson(readAll(m_folder + "/ready.json"_L1));
    // One of an earlier run says nothing about this one.
    if (info && info->pid == holder->pid)
        return ask(*info);
    if (const auto derived = infoOf(holder->pid, m_folder))
        return ask(*derived);
    if (std::chrono::steady_clock::now() >= m_deadline) {
        return finish(failure(ErrorCode::Unavailable,
                              u"process %1 has the folder and serves nothing"_s.arg(holder->pid)));
    }
    m_again.start(kPause);
}

void ServerFinder::ask(const LocalServerInfo &info)
{
    m_client = std::make_unique<api::ApiClient>(info.url);
    m_client->setLimits({.timeout = kAnswerLimit, .retryDelays = {}});
    if (!info.caPath.isEmpty())
        m_client->addCaCertificates(QSslCertificate::fromPath(info.caPath));
    auto *call = m_client->send<bool>(
        {.path = u"/health/instance"_s}, [](const api::ApiReply &reply) -> Result<bool> {
            const auto object = api::objectOf(reply);
            if (!object)
                return failure(object);
            return object->value("data"_L1).toObject().contains("services"_L1);
        });
    connect(call, &api::ApiCallBase::finished, this, [this, call, info] {
        const Result<bool> isHealth = call->takeResult();
        // Not well is there, too.
        const bool isOurs = isHealth ? *isHealth : isHealth.error().code == ErrorCode::Unavailable;
        if (isOurs)
            return finish(info);
        if (std::chrono::steady_clock::now() < m_deadline)
            return m_again.start(kPause);
        finish(failure(ErrorCode::Unavailable,
                       u"process %1 has the folder and does not answer"_s.arg(info.pid)));
    });
}

void ServerFinder::finish(Result<LocalServerInfo> result)
{
    m_again.stop();
    // The call that brings the answer is the client's: not from inside its signal.
    if (m_client)
        m_client.release()->deleteLater();
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(std::move(result));
}

} // namespace quayside

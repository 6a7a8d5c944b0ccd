#include "app/services/singleinstance.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

namespace quayside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcInstance, "quayside.services.instance", QtWarningMsg)

constexpr qint64 kLongestRequest = 8192;
constexpr auto kPatience = 3s;
constexpr auto kSlowestClient = 5s;
const QByteArray kTaken = "taken\n"_ba;

} // namespace

QByteArray StartRequest::toJson() const
{
    QJsonObject object;
    if (!address.isEmpty())
        object.insert("address"_L1, address);
    if (!connectTo.isEmpty())
        object.insert("connect"_L1, connectTo);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> StartRequest::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    return StartRequest{document["address"_L1].toString(), document["connect"_L1].toString()};
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(folder + "/quayside-console.socket"_L1)
    , m_lock(folder + "/quayside-console.lock"_L1)
{
    // A lock is stale when its process is gone, however young it is, and never by age alone.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

SingleInstance::Role SingleInstance::start(const StartRequest &request)
{
    // The first one may be between its lock and its socket, or on its way out.
    const QDeadlineTimer deadline(kPatience);
    do {
        if (m_lock.tryLock(std::chrono::milliseconds(50).count()))
            return listen() ? Role::First : Role::Alone;
        if (handOver(request))
            return Role::Second;
    } while (!deadline.hasExpired() && m_lock.error() == QLockFile::LockFailedError);
    qCWarning(lcInstance) << "another console holds" << m_lock.fileName() << "and does not answer";
    return Role::Alone;
}

bool SingleInstance::handOver(const StartRequest &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    const int patience = int(std::chrono::milliseconds(kPatience).count());
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(request.toJson() + '\n');
    QByteArray answer;
    while (answer.size() < kTaken.size() && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer == kTaken;
}

bool SingleInstance::listen()
{
    // We hold the lock: whatever lies there belongs to nobody.
    QLocalServer::removeServer(m_socket);
    if (m_server.listen(m_socket))
        return true;
    qCWarning(lcInstance) << "cannot listen on" << m_socket << m_server.errorString();
    return false;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kSlowestClient, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongestRequest)
                    socket->abort();
                return;
            }
            const auto request = StartRequest::fromJson(socket->readLine(kLongestRequest));
            if (!request)
                return socket->abort();
            socket->write(kTaken);
            socket->disconnectFromServer();
            Q_EMIT requested(*request);
        });
    }
}

} // namespace quayside

#include "server/http/listener.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>

namespace quayside::server {

namespace {

Q_LOGGING_CATEGORY(lcListener, "quayside.http.listener", QtInfoMsg)

constexpr int kBacklog = 1024;
constexpr int kResumeAfter = 1000;

} // namespace

Listener::Listener(Accepted accepted, QObject *parent)
    : QTcpServer(parent)
    , m_accepted(std::move(accepted))
{
    setListenBacklogSize(kBacklog);
    // Out of descriptors QTcpServer stops for good: try again when some may be free.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcListener, "accept failed error=\"%ls\"", qUtf16Printable(errorString()));
        QTimer::singleShot(kResumeAfter, this, [this] {
            if (!m_isPaused)
                resumeAccepting();
        });
    });
}

void Listener::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    if (isPaused)
        pauseAccepting();
    else
        resumeAccepting();
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_accepted(descriptor);
}

} // namespace quayside::server

#include "server/workers/worker.h"

#include <QtCore/QThread>

namespace quayside::server {

Worker::Worker(std::chrono::milliseconds interval)
    : m_timer(this)
{
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { run(); });
}

void Worker::start()
{
    m_timer.start();
    run();
}

void Worker::stop()
{
    m_timer.stop();
}

bool Worker::isInterrupted()
{
    return QThread::currentThread()->isInterruptionRequested();
}

} // namespace quayside::server

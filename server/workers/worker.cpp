#include "server/workers/worker.h"

#include <QtCore/QThread>

#include <algorithm>
#include <thread>

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

void Worker::wake()
{
    QMetaObject::invokeMethod(
        this, [this] { run(); }, Qt::QueuedConnection);
}

bool Worker::pause(std::chrono::milliseconds duration)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + duration;
    constexpr auto kLook = std::chrono::milliseconds(50);
    while (!isInterrupted()) {
        const auto left = end - Clock::now();
        if (left <= Clock::duration::zero())
            return true;
        std::this_thread::sleep_for(std::min<Clock::duration>(left, kLook));
    }
    return false;
}

bool Worker::isInterrupted()
{
    return QThread::currentThread()->isInterruptionRequested();
}

} // namespace quayside::server

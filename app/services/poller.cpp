#include "app/services/poller.h"

#include <algorithm>

namespace quayside {

Poller::Poller(std::chrono::milliseconds interval, std::chrono::milliseconds longest,
               QObject *parent)
    : QObject(parent)
    , m_interval(interval)
    , m_longest(longest)
    , m_pause(interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Again after the same pause, should nobody report.
        restart();
        Q_EMIT due();
    });
}

void Poller::setInterval(std::chrono::milliseconds interval, std::chrono::milliseconds longest)
{
    if (m_interval == interval && m_longest == longest)
        return;
    m_interval = interval;
    m_longest = longest;
    m_pause = interval;
    restart();
}

void Poller::setVisible(bool isVisible)
{
    const bool isShown = isVisible && !m_isVisible;
    m_isVisible = isVisible;
    restart();
    // What was hidden may be old; a failure of then says nothing about now.
    if (isShown)
        hurry();
}

void Poller::hurry()
{
    if (!isActive())
        return;
    m_pause = m_interval;
    restart();
    Q_EMIT due();
}

void Poller::setEnabled(bool isEnabled)
{
    if (m_isEnabled == isEnabled)
        return;
    m_isEnabled = isEnabled;
    m_pause = m_interval;
    restart();
}

void Poller::reportSuccess()
{
    m_pause = m_interval;
    restart();
}

void Poller::reportFailure()
{
    m_pause = std::min(m_pause * 2, m_longest);
    restart();
}

void Poller::restart()
{
    if (isActive())
        m_timer.start(m_pause);
    else
        m_timer.stop();
}

} // namespace quayside

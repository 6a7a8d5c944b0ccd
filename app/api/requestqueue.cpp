#include "app/api/requestqueue.h"

#include "app/api/httpexchange.h"

#include <algorithm>

namespace quayside::api {

namespace {

constexpr int kGoodForOneMore = 50;

} // namespace

RequestQueue::RequestQueue(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    // A coarse one may end before the registry wants to be asked again.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &RequestQueue::startMore);
}

void RequestQueue::setMost(int most)
{
    m_most = std::max(1, most);
    m_allowed = m_most;
    startMore();
}

void RequestQueue::add(HttpExchange *exchange)
{
    connect(exchange, &HttpExchange::settled, this, [this, exchange] { release(exchange); });
    connect(exchange, &HttpExchange::throttled, this, &RequestQueue::onThrottled);
    connect(exchange, &HttpExchange::answered, this, &RequestQueue::onAnswered);
    m_waiting.append(exchange);
    startMore();
}

void RequestQueue::release(HttpExchange *exchange)
{
    m_waiting.removeOne(exchange);
    if (m_running.removeOne(exchange))
        startMore();
}

void RequestQueue::onThrottled(std::optional<std::chrono::milliseconds> pause)
{
    m_allowed = std::max(1, m_allowed / 2);
    m_goodInARow = 0;
    if (pause && *pause > m_pause.remainingTimeAsDuration())
        m_pause.start(*pause);
}

void RequestQueue::onAnswered()
{
    if (m_allowed >= m_most || ++m_goodInARow < kGoodForOneMore)
        return;
    m_goodInARow = 0;
    ++m_allowed;
    startMore();
}

void RequestQueue::startMore()
{
    while (!m_waiting.isEmpty() && m_running.size() < m_allowed && !m_pause.isActive()) {
        HttpExchange *next = m_waiting.takeFirst();
        m_running.append(next);
        next->start();
    }
}

} // namespace quayside::api

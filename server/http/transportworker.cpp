#include "server/http/transportworker.h"

#include "server/http/connection.h"
#include "server/http/transportstate.h"

#include <algorithm>
#include <utility>

namespace quayside::server {

namespace {

constexpr qint64 kTrimEvery = 10'000;
constexpr qint64 kLongestTick = 1000;
constexpr qint64 kShortestTick = 20;

/// A quarter of the shortest deadline is precise enough.
int tickInterval(const TransportLimits &limits)
{
    const auto shortest =
        std::min({limits.firstByte, limits.wholeHead, limits.controlBodyTime, limits.controlAnswer,
                  limits.streamWindow, limits.keepAliveIdle});
    return int(std::clamp<qint64>(shortest.count() / 4, kShortestTick, kLongestTick));
}

} // namespace

TransportWorker::TransportWorker(std::shared_ptr<TransportState> state,
                                 std::function<void()> emptied)
    : m_context(std::move(state), this)
    , m_emptied(std::move(emptied))
{
}

TransportWorker::~TransportWorker() = default;

void TransportWorker::start()
{
    m_context.start();
    m_timer = std::make_unique<QTimer>();
    m_timer->setTimerType(Qt::CoarseTimer);
    m_timer->setInterval(tickInterval(m_context.limits()));
    connect(m_timer.get(), &QTimer::timeout, this, &TransportWorker::tick);
}

void TransportWorker::stop()
{
    m_timer.reset();
    const std::unordered_set<Connection *> all = m_connections;
    for (Connection *connection : all)
        connection->die();
    m_context.stop();
}

void TransportWorker::adopt(qintptr descriptor, const std::shared_ptr<const TlsIdentity> &tls)
{
    auto channel = Channel::open(descriptor, tls.get());
    if (!channel)
        return m_context.state().leaveConnection();
    m_context.state().counters().countAccepted();
    auto *connection = new Connection(m_context, std::move(channel), tls != nullptr,
                                      [this](Connection *gone) { remove(gone); });
    m_connections.insert(connection);
    if (!m_timer->isActive())
        m_timer->start();
    connection->start();
}

void TransportWorker::remove(Connection *connection)
{
    if (m_connections.erase(connection) == 0)
        return;
    connection->deleteLater(); // it may be on the stack
    reportEmpty();
}

void TransportWorker::reportEmpty()
{
    if (m_isDraining && m_connections.empty() && !std::exchange(m_hasReported, true))
        m_emptied();
}

void TransportWorker::drain()
{
    m_isDraining = true;
    const std::unordered_set<Connection *> all = m_connections;
    for (Connection *connection : all)
        connection->drain();
    reportEmpty();
}

void TransportWorker::tick()
{
    const qint64 time = m_context.now();
    const std::unordered_set<Connection *> all = m_connections;
    for (Connection *connection : all)
        connection->tick(time);
    if (time >= m_trimAt) {
        m_trimAt = time + kTrimEvery;
        m_context.pool().trim();
    }
    if (m_connections.empty()) {
        m_context.pool().trim();
        m_context.pool().trim(); // the second gives back what the first found unused
        m_timer->stop();
    }
}

} // namespace quayside::server

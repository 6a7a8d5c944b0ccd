#include "server/http/workercontext.h"

#include "server/http/controlplane.h"
#include "server/http/exchange.h"
#include "server/http/transportstate.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRandomGenerator>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kScratch = 64 * 1024;

} // namespace

WorkerContext::WorkerContext(std::shared_ptr<TransportState> state, QObject *owner)
    : m_state(std::move(state))
    , m_mailbox(std::make_shared<Mailbox>(owner))
    , m_pool(m_state->limits().bufferPool)
    , m_idSeed(QRandomGenerator::global()->generate64())
{
    m_clock.start();
}

WorkerContext::~WorkerContext() = default;

void WorkerContext::start()
{
    m_scratch.resize(kScratch);
    m_control = std::make_unique<ControlPlane>(m_state->router(), m_mailbox);
    m_pool.setReturned([this, box = m_mailbox] { box->post([this] { wakeWaiting(); }); });
}

void WorkerContext::stop()
{
    m_mailbox->close();
    m_control.reset();
}

const TransportLimits &WorkerContext::limits() const
{
    return m_state->limits();
}

const QByteArray &WorkerContext::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                     .toLatin1();
    }
    return m_date;
}

QByteArray WorkerContext::nextRequestId()
{
    // A bijection of a counter: no repeats, and no two that look alike.
    const quint64 id = (m_idSeed + ++m_idCount) * 0x9E3779B97F4A7C15ULL;
    return QByteArray::number(id, 16).rightJustified(16, '0');
}

void WorkerContext::waitForBlock(std::weak_ptr<Exchange> exchange)
{
    m_waiting.push_back(std::move(exchange));
}

void WorkerContext::wakeWaiting()
{
    std::vector<std::weak_ptr<Exchange>> waiting;
    waiting.swap(m_waiting);
    for (const auto &weak : waiting) { // in the order they came
        if (const auto exchange = weak.lock())
            exchange->blockReturned();
    }
}

} // namespace quayside::server

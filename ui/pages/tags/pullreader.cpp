#include "ui/pages/tags/pullreader.h"

#include "ui/connect/connection.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 3;
constexpr int kDelayMs = 150; // while rows are scrolled past nothing is asked

} // namespace

PullReader::PullReader(std::function<QList<wire::Tag>()> visible, QObject *parent)
    : QObject(parent)
    , m_visible(std::move(visible))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &PullReader::fill);
}

PullReader::~PullReader()
{
    setTarget(nullptr, {});
}

bool PullReader::isOffered(const Connection &connection)
{
    return connection.hasFeature("IMAGE_PULL_STATS"_L1)
        && connection.offers("getTagPullStatistics"_L1);
}

void PullReader::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->abort();
    }
    m_calls.clear();
    m_running = 0;
    m_asked.clear();
    m_connection = connection;
    m_repository = repository;
    m_delay.stop();
}

void PullReader::setActive(bool isActive)
{
    m_isActive = isActive;
    look();
}

void PullReader::look()
{
    if (m_isActive && m_connection && m_repository && !m_delay.isActive())
        m_delay.start();
}

void PullReader::fill()
{
    if (!m_isActive || !m_connection || !m_repository)
        return;
    m_calls.removeIf([](const auto &call) { return call.isNull(); });
    const QList<wire::Tag> visible = m_visible();
    for (const wire::Tag &tag : visible) {
        if (m_running >= kAtOnce)
            return;
        if (m_asked.contains(tag.name.toString()))
            continue;
        m_asked.insert(tag.name.toString());
        ++m_running;
        auto *call = m_connection->tags().pulls(*m_repository, tag.name);
        m_calls.append(call);
        connect(call, &api::ApiCallBase::finished, this, [this, call] {
            const auto pulls = call->takeResult();
            --m_running;
            // What fails stays empty: a number less is no reason to disturb.
            if (pulls)
                Q_EMIT pullsRead(*pulls);
            fill();
        });
    }
}

} // namespace quayside::ui

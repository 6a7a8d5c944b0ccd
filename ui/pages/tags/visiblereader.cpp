#include "ui/pages/tags/visiblereader.h"

namespace quayside::ui {

namespace {

constexpr int kAtOnce = 3;
constexpr int kDelayMs = 150; // while rows are scrolled past nothing is asked

} // namespace

VisibleReader::VisibleReader(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &VisibleReader::fill);
}

VisibleReader::~VisibleReader()
{
    setTarget(nullptr, {});
}

void VisibleReader::setTarget(Connection *connection,
                              const std::optional<RepositoryName> &repository)
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

void VisibleReader::look()
{
    if (m_connection && m_repository && !m_delay.isActive() && m_source.isWanted())
        m_delay.start();
}

void VisibleReader::fill()
{
    if (!m_connection || !m_repository || !m_source.isWanted())
        return;
    m_calls.removeIf([](const auto &call) { return call.isNull(); });
    const QList<Question> visible = m_source.visible();
    for (const Question &question : visible) {
        if (m_running >= kAtOnce)
            return;
        if (m_asked.contains(question.key))
            continue;
        m_asked.insert(question.key);
        ++m_running;
        api::ApiCallBase *call = question.ask(*m_connection, *m_repository);
        m_calls.append(call);
        connect(call, &api::ApiCallBase::finished, this, [this, call, take = question.take] {
            --m_running;
            take(*call);
            fill();
        });
    }
}

} // namespace quayside::ui

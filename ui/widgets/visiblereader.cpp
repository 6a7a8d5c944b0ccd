#include "ui/widgets/visiblereader.h"

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
    restart(false);
}

void VisibleReader::restart(bool isOn)
{
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->abort();
    }
    m_calls.clear();
    m_running = 0;
    m_asked.clear();
    m_isOn = isOn;
    m_isStopped = false;
    m_delay.stop();
}

void VisibleReader::resume()
{
    m_isStopped = false;
    look();
}

void VisibleReader::look()
{
    if (m_isOn && !m_isStopped && !m_delay.isActive() && m_source.isWanted())
        m_delay.start();
}

void VisibleReader::fill()
{
    if (!m_isOn || m_isStopped || !m_source.isWanted())
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
        api::ApiCallBase *call = question.ask();
        m_calls.append(call);
        connect(call, &api::ApiCallBase::finished, this,
                [this, call, key = question.key, take = question.take] {
                    --m_running;
                    const auto failure = take(*call);
                    if (failure && m_source.stopsAt && m_source.stopsAt(*failure)) {
                        m_asked.remove(key);
                        m_isStopped = true;
                    }
                    fill();
                });
    }
}

} // namespace quayside::ui

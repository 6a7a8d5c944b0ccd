#include "ui/pages/tags/factreader.h"

namespace quayside::ui {

namespace {

constexpr int kAtOnce = 3;
constexpr int kDelayMs = 100; // rows come in pages
constexpr qsizetype kUnasked = 100; // more than the server lists on one page is asked about

/// Of one fact alone: all else would befall the next one, too.
bool isItsOwn(ErrorCode failure)
{
    return failure == ErrorCode::NotFound || failure == ErrorCode::ManifestUnknown
        || failure == ErrorCode::Protocol || failure == ErrorCode::TooLarge;
}

bool isRefusal(ErrorCode failure)
{
    return failure == ErrorCode::Unauthenticated || failure == ErrorCode::Forbidden;
}

} // namespace

FactReader::FactReader(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FactReader::update);
}

FactReader::~FactReader()
{
    abandon();
}

void FactReader::restart(bool isOn)
{
    begin();
    m_isOn = isOn;
    m_asked.clear();
    m_failed.clear();
    m_isContentRefused = false;
}

void FactReader::begin()
{
    abandon();
    m_isStopped = false;
    m_isAllWanted = false;
}

void FactReader::look()
{
    if (!m_delay.isActive())
        m_delay.start();
}

void FactReader::readAll()
{
    m_isStopped = false;
    m_isAllWanted = true;
    m_asked -= m_failed;
    m_failed.clear();
    m_isContentRefused = false;
    update();
}

void FactReader::stop()
{
    abandon();
    m_isStopped = true;
    m_isAllWanted = false;
    look(); // for what is left
}

void FactReader::abandon()
{
    m_delay.stop();
    const auto calls = std::exchange(m_calls, {});
    for (auto call = calls.cbegin(); call != calls.cend(); ++call) {
        m_asked.remove(call.key());
        if (*call)
            (*call)->abort();
    }
    m_queue.clear();
    m_running = 0;
    m_done = 0;
}

void FactReader::update()
{
    m_delay.stop();
    m_queue = m_isOn ? m_source.missing() : QList<Fact>();
    m_queue.removeIf([this](const Fact &fact) { return m_asked.contains(fact.key()); });
    if (m_running == 0)
        m_done = 0;
    if (m_isAllWanted || m_running > 0 || (!m_isStopped && m_queue.size() <= kUnasked))
        fill();
    Q_EMIT progressed();
}

void FactReader::fill()
{
    while (m_running < kAtOnce && !m_queue.isEmpty()) {
        const Fact fact = m_queue.takeFirst();
        m_asked.insert(fact.key());
        ++m_running;
        if (!ask(fact, m_source.question(fact), true))
            end(fact.key(), false);
    }
}

bool FactReader::ask(const Fact &fact, const VisibleReader::Question &question, bool isFirst)
{
    if (question.isOfContent && m_isContentRefused)
        return false;
    api::ApiCallBase *call = question.ask();
    m_calls.insert(fact.key(), call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, fact, take = question.take, isOfContent = question.isOfContent, isFirst] {
                m_calls.remove(fact.key());
                onAnswer(fact, take(*call), isOfContent, isFirst);
            });
    return true;
}

void FactReader::end(const QString &key, bool isKnown)
{
    --m_running;
    ++m_done;
    if (!isKnown)
        m_failed.insert(key);
}

void FactReader::onAnswer(const Fact &fact, std::optional<ErrorCode> failure, bool isOfContent,
                          bool isFirst)
{
    bool isKnown = !failure;
    if (isKnown && isFirst) {
        const auto further = m_source.further(fact);
        if (further && ask(fact, *further, false))
            return;
        isKnown = !further;
    }
    end(fact.key(), isKnown);
    if (failure && isOfContent && isRefusal(*failure)) {
        m_isContentRefused = true;
    } else if (failure && !isItsOwn(*failure)) {
        m_asked.remove(fact.key());
        m_failed.remove(fact.key());
        return stop();
    }
    fill();
    if (m_running == 0)
        return look();
    Q_EMIT progressed();
}

} // namespace quayside::ui

#include "app/services/logreader.h"

namespace quayside {

LogReader::LogReader(QObject *parent)
    : QObject(parent)
{
}

LogReader::~LogReader()
{
    stop();
}

void LogReader::begin(api::ApiClient &client, const api::LogTarget &target,
                      const api::LogRange &range)
{
    forget();
    m_client = &client;
    m_target = target;
    m_range = range;
    readPage();
}

void LogReader::proceed()
{
    if (!canProceed())
        return;
    m_count = 0;
    readPage();
}

void LogReader::stop()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_isReading = false;
}

void LogReader::forget()
{
    stop();
    m_client = nullptr;
    m_next.reset();
    m_count = 0;
    m_isUnsearchable = false;
}

void LogReader::readPage()
{
    m_isReading = true;
    auto *call = api::LogsApi(*m_client).page(m_target, m_range, m_next);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        m_call = nullptr;
        if (!page) {
            m_isReading = false;
            Q_EMIT failed(page.error());
            return;
        }
        takePage(*page);
    });
}

void LogReader::takePage(const wire::LogPage &page)
{
    m_next = page.nextPage;
    m_isUnsearchable = page.isUnsearchable;
    m_count += int(page.logs.size());
    m_isReading = m_next && m_count < kMostAtOnce;
    const bool goesOn = m_isReading;
    // Whoever is told may stop, forget or begin anew here, or let go of this reader.
    const QPointer<LogReader> self(this);
    Q_EMIT pageRead(page.logs);
    if (!self || m_call)
        return;
    if (m_isReading)
        readPage();
    else if (!goesOn)
        Q_EMIT finished();
}

} // namespace quayside

#include "app/services/bulkjob.h"

namespace quayside {

BulkJob::BulkJob(JobKind kind, const QString &connection, const QString &target,
                 const QStringList &objects)
    : Job(kind, connection, target)
    , m_objects(objects)
{
    for (qsizetype i = 0; i < objects.size(); ++i)
        m_waiting.append(i);
    mutableRecord().total = int(objects.size());
    mutableRecord().canPause = objects.size() > m_parallel;
}

BulkJob::~BulkJob()
{
    dropCalls();
}

void BulkJob::dropCalls()
{
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->abort();
    }
    m_calls.clear();
}

void BulkJob::setParallel(int count)
{
    m_parallel = count;
    mutableRecord().canPause = m_objects.size() > count;
}

void BulkJob::start()
{
    setState(JobState::Running);
    fill();
}

void BulkJob::pause()
{
    if (record().state == JobState::Running)
        setState(JobState::Paused);
}

void BulkJob::resume()
{
    if (record().state != JobState::Paused)
        return;
    setState(JobState::Running);
    fill();
}

void BulkJob::cancel()
{
    if (!record().isRunning())
        return;
    m_isCancelled = true;
    fill();
}

void BulkJob::interrupt()
{
    if (!record().isRunning())
        return;
    dropCalls();
    m_running = 0;
    mutableRecord().canPause = false;
    setState(JobState::Interrupted);
}

void BulkJob::retry()
{
    if (record().isRunning() || m_failed.isEmpty())
        return;
    m_waiting = std::exchange(m_failed, {});
    m_isCancelled = false;
    clearFailures();
    mutableRecord().failed = 0;
    mutableRecord().canRetry = false;
    mutableRecord().canUndo = false;
    mutableRecord().canPause = m_waiting.size() > m_parallel;
    start();
}

void BulkJob::hold(api::ApiCallBase *call)
{
    m_calls.removeIf([](const auto &held) { return held.isNull(); });
    m_calls.append(call);
}

void BulkJob::fill()
{
    while (!m_isCancelled && record().state == JobState::Running && m_running < m_parallel
           && !m_waiting.isEmpty()) {
        ++m_running;
        run(m_waiting.takeFirst());
    }
    const bool isOver = m_running == 0 && (m_waiting.isEmpty() || m_isCancelled);
    if (isOver && record().isRunning())
        conclude();
}

void BulkJob::settle(qsizetype object, const Result<void> &result)
{
    --m_running;
    if (result) {
        m_done.append(object);
        ++mutableRecord().done;
    } else {
        m_failed.append(object);
        ++mutableRecord().failed;
        addFailure({m_objects.at(object), result.error()});
    }
    Q_EMIT changed();
    fill();
}

void BulkJob::skip()
{
    --m_running;
    ++mutableRecord().skipped;
    Q_EMIT changed();
    fill();
}

void BulkJob::conclude()
{
    JobRecord &own = mutableRecord();
    own.canPause = false;
    own.canRetry = !m_failed.isEmpty();
    own.canUndo = !m_done.isEmpty() && isReversible();
    const bool isCut = m_isCancelled && !m_waiting.isEmpty();
    setState(isCut ? JobState::Cancelled : m_failed.isEmpty() ? JobState::Done : JobState::Failed);
}

} // namespace quayside

#include "app/services/job.h"

namespace quayside {

Job::Job(JobKind kind, const QString &connection, const QString &target)
{
    m_record.kind = kind;
    m_record.connection = connection;
    m_record.target = target;
    m_record.started = Clock::system().now();
}

void Job::setState(JobState state)
{
    m_record.state = state;
    const bool isOver = !m_record.isRunning();
    if (isOver)
        m_record.ended = Clock::system().now();
    else
        m_record.ended.reset();
    Q_EMIT changed();
    if (isOver)
        Q_EMIT finished();
}

} // namespace quayside

#include "app/services/recordedchange.h"

namespace quayside {

RecordedChange::RecordedChange(JobKind kind, const QString &connection, const QString &target,
                               const JobChange &change, Call back)
    : BulkJob(kind, connection, target, {change.object})
    , m_change(change)
    , m_back(std::move(back))
{
}

void RecordedChange::run(qsizetype object)
{
    if (!m_call)
        return settle(object, {});
    hold(m_call(*this, [this, object](const Result<void> &result) { settle(object, result); }));
}

QList<JobChange> RecordedChange::changes() const
{
    return doneObjects().isEmpty() ? QList<JobChange>() : QList{m_change};
}

std::unique_ptr<Job> RecordedChange::undoJob() const
{
    auto back = std::make_unique<RecordedChange>(
        record().kind, record().connection, record().target,
        JobChange{m_change.object, m_change.after, m_change.before}, nullptr);
    back->m_call = m_back;
    return back;
}

} // namespace quayside

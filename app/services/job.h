#pragma once

#include "app/core/error.h"
#include "app/core/jobrecord.h"
#include "app/core/result.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>

namespace quayside {

struct JobFailure {
    QString object;
    Error error;
};

/// Something that takes a while and that the user may follow, pause, cancel, retry and undo.
/// Belongs to Jobs, which starts it. Main thread.
class Job : public QObject {
    Q_OBJECT
public:
    Job(JobKind kind, const QString &connection, const QString &target);

    const JobRecord &record() const { return m_record; }
    void setId(qint64 id) { m_record.id = id; }
    void forbidUndo() { m_record.canUndo = false; }
    void forbidRetry() { m_record.canRetry = false; }
    /// What could not be done; emptied by retry().
    const QList<JobFailure> &failures() const { return m_failures; }
    /// What was done, in the order of its end.
    virtual QList<JobChange> changes() const { return {}; }

    /// How many calls may be on their way at once; said before start().
    virtual void setParallel(int) { }
    virtual void start() = 0;
    virtual void pause() { }
    virtual void resume() { }
    /// What is under way is finished; nothing more is begun.
    virtual void cancel() = 0;
    /// The connection is gone: every call is dropped at once.
    virtual void interrupt() = 0;
    /// What failed once more, as the same job.
    virtual void retry() { }
    /// The job that takes back what was done; nullptr: there is none.
    virtual std::unique_ptr<Job> undoJob() const { return nullptr; }

Q_SIGNALS:
    void changed();
    /// Done, Failed, Cancelled or Interrupted; after a retry once more.
    void finished();

protected:
    JobRecord &mutableRecord() { return m_record; }
    void setState(JobState state);
    void addFailure(const JobFailure &failure) { m_failures.append(failure); }
    void clearFailures() { m_failures.clear(); }

private:
    JobRecord m_record;
    QList<JobFailure> m_failures;
};

} // namespace quayside

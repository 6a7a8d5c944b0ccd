#pragma once

#include "app/api/apicall.h"
#include "app/services/job.h"

#include <QtCore/QPointer>

namespace quayside {

/// The same over many objects: no bulk call exists, so each is its own, a few at a time.
class BulkJob : public Job {
    Q_OBJECT
public:
    /// `objects`: their names, as failures tell them.
    BulkJob(JobKind kind, const QString &connection, const QString &target,
            const QStringList &objects);
    ~BulkJob() override;

    void setParallel(int count) override;
    void start() override;
    void pause() override;
    void resume() override;
    void cancel() override;
    void interrupt() override;
    void retry() override;

protected:
    /// Begins the one of that index; settle() tells its end.
    virtual void run(qsizetype object) = 0;
    void settle(qsizetype object, const Result<void> &result);
    /// Also its end: there was nothing to do.
    void skip();
    /// Dropped when the job is.
    void hold(api::ApiCallBase *call);
    /// In the order of their end.
    const QList<qsizetype> &doneObjects() const { return m_done; }
    /// Whether everything that was done can be taken back.
    virtual bool isReversible() const { return false; }

private:
    void fill();
    void conclude();
    void dropCalls();

    QStringList m_objects;
    QList<qsizetype> m_waiting;
    QList<qsizetype> m_done;
    QList<qsizetype> m_failed;
    QList<QPointer<api::ApiCallBase>> m_calls;
    int m_parallel = 4;
    int m_running = 0;
    bool m_isCancelled = false;
};

} // namespace quayside

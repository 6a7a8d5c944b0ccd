#pragma once

#include "app/api/timemachineapi.h"
#include "app/services/job.h"

#include <QtCore/QPointer>

namespace quayside {

/// Brings all tags of a repository back to a moment, by the registry itself, some hundreds at a
/// time. It is taken back by a return to the moment before.
class RepositoryReturn final : public Job {
    Q_OBJECT
public:
    /// `count`: how many tags are to change, for the progress. `keepsNewer`: those that were not
    /// there then stay.
    RepositoryReturn(const QString &connection, api::TimeMachineApi api,
                     const RepositoryName &repository, Instant at, bool keepsNewer, int count);
    ~RepositoryReturn() override;

    void start() override;
    void cancel() override;
    void interrupt() override;
    QList<JobChange> changes() const override { return m_changes; }
    std::unique_ptr<Job> undoJob() const override;

private:
    void step(const std::optional<QString> &nextPage);
    void take(const wire::Returned &returned);
    void conclude();

    api::TimeMachineApi m_api;
    RepositoryName m_repository;
    Instant m_at;
    bool m_keepsNewer;
    QPointer<api::ApiCallBase> m_call;
    std::optional<Instant> m_undoAt; // before the first step
    QList<JobChange> m_changes;
    bool m_isCancelled = false;
};

} // namespace quayside

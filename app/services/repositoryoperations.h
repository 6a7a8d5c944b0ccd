#pragma once

#include "app/api/repositoriesapi.h"
#include "app/services/bulkjob.h"

namespace quayside {

/// What a job on them works on: the one, or the namespace that they share; empty: there is none.
QString sharedTarget(const QList<RepositoryName> &repositories);
QStringList pathsOf(const QList<RepositoryName> &repositories);

/// Deletes repositories with all that they hold; there is no way back.
class RepositoryRemoval final : public BulkJob {
    Q_OBJECT
public:
    RepositoryRemoval(const QString &connection, api::RepositoriesApi api,
                      const QList<RepositoryName> &repositories);

    QList<JobChange> changes() const override;

protected:
    void run(qsizetype object) override;

private:
    api::RepositoriesApi m_api;
    QList<RepositoryName> m_repositories;
};

/// Makes repositories public or private.
class VisibilityChange final : public BulkJob {
    Q_OBJECT
public:
    struct Item {
        RepositoryName repository;
        bool isPublic; ///< afterwards
    };
    /// Each of them changes: what is so already does not belong here.
    VisibilityChange(const QString &connection, api::RepositoriesApi api, const QList<Item> &items);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    api::RepositoriesApi m_api;
    QList<Item> m_items;
};

/// Makes repositories read-only, or normal again.
class StateChange final : public BulkJob {
    Q_OBJECT
public:
    struct Item {
        RepositoryName repository;
        wire::RepositoryState before;
        wire::RepositoryState after; ///< another
    };
    StateChange(const QString &connection, api::RepositoriesApi api, const QList<Item> &items);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    api::RepositoriesApi m_api;
    QList<Item> m_items;
};

} // namespace quayside

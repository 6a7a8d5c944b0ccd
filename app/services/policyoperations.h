#pragma once

#include "app/api/policiesapi.h"
#include "app/core/reference.h"
#include "app/services/bulkjob.h"

#include <QtCore/QHash>

namespace quayside {

/// Makes the same auto-prune policy in many repositories. Those that have one of the same effect
/// already are passed over.
class PolicyAddition final : public BulkJob {
    Q_OBJECT
public:
    /// `client` lives as long as the connection does.
    PolicyAddition(const QString &connection, api::ApiClient &client,
                   const wire::AutoprunePolicy &policy, const QList<RepositoryName> &repositories);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    void make(qsizetype object);

    api::ApiClient &m_client;
    wire::AutoprunePolicy m_policy;
    QList<RepositoryName> m_repositories;
    QHash<qsizetype, QString> m_made; // uuids
};

/// The way back of a PolicyAddition: deletes what it made.
class PolicyRemoval final : public BulkJob {
    Q_OBJECT
public:
    struct Item {
        RepositoryName repository;
        QString uuid;
    };
    PolicyRemoval(const QString &connection, api::ApiClient &client,
                  const wire::AutoprunePolicy &policy, const QList<Item> &items);

    QList<JobChange> changes() const override;

protected:
    void run(qsizetype object) override;

private:
    api::ApiClient &m_client;
    wire::AutoprunePolicy m_policy;
    QList<Item> m_items;
};

} // namespace quayside

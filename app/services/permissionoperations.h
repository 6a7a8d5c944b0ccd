#pragma once

#include "app/api/permissionsapi.h"
#include "app/services/bulkjob.h"

namespace quayside {

/// Changes permissions in one repository, or takes them away.
class PermissionChange final : public BulkJob {
    Q_OBJECT
public:
    struct Item {
        api::PermissionsApi::Holder holder = api::PermissionsApi::Holder::User;
        QString name = {};
        RepositoryRole before = RepositoryRole::None;
        RepositoryRole after = RepositoryRole::None; ///< None: it is taken away
    };
    /// Each of them changes: what is so already does not belong here.
    PermissionChange(const QString &connection, api::PermissionsApi api,
                     const RepositoryName &repository, const QList<Item> &items);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    api::PermissionsApi m_api;
    RepositoryName m_repository;
    QList<Item> m_items;
};

} // namespace quayside

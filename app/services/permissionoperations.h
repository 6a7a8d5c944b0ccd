#pragma once

#include "app/api/permissionsapi.h"
#include "app/services/bulkjob.h"

#include <QtCore/QHash>

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

/// Gives one holder a role in many repositories. What is there is read first: who has that role or
/// a higher one already is passed over, so that nobody loses anything by it.
class PermissionGrant final : public BulkJob {
    Q_OBJECT
public:
    struct Grant {
        api::PermissionsApi::Holder holder = api::PermissionsApi::Holder::User;
        QString name = {};
        RepositoryRole role = RepositoryRole::Read; ///< not None
    };
    PermissionGrant(const QString &connection, api::PermissionsApi api, const Grant &grant,
                    const QList<RepositoryName> &repositories);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    void raise(qsizetype object, RepositoryRole now);

    api::PermissionsApi m_api;
    Grant m_grant;
    QList<RepositoryName> m_repositories;
    QHash<qsizetype, RepositoryRole> m_before; // of those that were changed, or may have been
};

/// The way back of a PermissionGrant.
class PermissionReturn final : public BulkJob {
    Q_OBJECT
public:
    struct Item {
        RepositoryName repository;
        RepositoryRole before; ///< None: it is taken away
    };
    PermissionReturn(const QString &connection, api::PermissionsApi api,
                     const PermissionGrant::Grant &grant, const QList<Item> &items);

    QList<JobChange> changes() const override;

protected:
    void run(qsizetype object) override;

private:
    api::PermissionsApi m_api;
    PermissionGrant::Grant m_grant;
    QList<Item> m_items;
};

} // namespace quayside

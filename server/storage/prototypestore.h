#pragma once

#include "app/core/role.h"
#include "server/storage/db.h"
#include "server/storage/grantee.h"

#include <QtCore/QList>

namespace quayside::server {

/// A default permission: who gets what in a repository that is made in the organization.
struct PrototypeRow {
    PrototypeId id;
    QString uuid;
    std::optional<Grantee> activating; ///< only for what this user or robot makes; nullopt: anybody
    Grantee delegate;
    RepositoryRole role = RepositoryRole::Read;
};

/// The same with the names that lists show.
struct PrototypeDetails {
    PrototypeRow row;
    QString activatingName;
    QString activatingEmail;
    QString delegateName;
    QString delegateEmail;
};

/// Owns `prototype`. Any thread with its own Db.
class PrototypeStore {
public:
    explicit PrototypeStore(Db &db)
        : m_db(db)
    {
    }

    /// In the order they were made.
    Result<QList<PrototypeDetails>> list(NamespaceId organization);
    Result<std::optional<PrototypeDetails>> byUuid(NamespaceId organization, const QString &uuid);
    /// AlreadyExists when there is one for the same two.
    Result<void> insert(NamespaceId organization, const PrototypeRow &row);
    Result<void> setRole(PrototypeId id, RepositoryRole role);
    Result<void> remove(PrototypeId id);
    /// Those that give somebody something, or that he activates.
    Result<void> removeOf(Grantee somebody);
    /// Those of an organization that give a user something, or that he activates.
    Result<void> removeIn(NamespaceId organization, Grantee somebody);
    /// What a repository grants when `maker` makes it: a rule for him goes before one for anybody
    /// about the same delegate.
    Result<QList<PrototypeRow>> activatedBy(NamespaceId organization, Grantee maker);

    /// What a deleted organization leaves; how many rows went, fewer than `limit` when it was all.
    Result<qint64> purge(NamespaceId organization, int limit);

private:
    Result<QList<PrototypeDetails>> details(NamespaceId organization,
                                            const std::optional<QString> &uuid);

    Db &m_db;
};

} // namespace quayside::server

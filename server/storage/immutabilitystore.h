#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

#include <variant>

namespace quayside::server {

struct ImmutabilityRow {
    QString uuid;
    QString pattern;
    bool matches = true; ///< false: all tags but those

    friend bool operator==(const ImmutabilityRow &, const ImmutabilityRow &) = default;
};

/// Whose a policy is.
using PolicyOwner = std::variant<NamespaceId, RepositoryId>;

/// Owns `immutability` (quay-api.md 10.3).
class ImmutabilityStore {
public:
    explicit ImmutabilityStore(Db &db)
        : m_db(db)
    {
    }

    /// In the order in which they were made.
    Result<QList<ImmutabilityRow>> list(const PolicyOwner &owner);
    Result<std::optional<ImmutabilityRow>> find(const PolicyOwner &owner, const QString &uuid);
    /// AlreadyExists when the owner has such a one.
    Result<void> insert(const PolicyOwner &owner, const ImmutabilityRow &policy);
    Result<void> update(const PolicyOwner &owner, const ImmutabilityRow &policy);
    Result<void> remove(const PolicyOwner &owner, const QString &uuid);
    Result<qint64> count(const PolicyOwner &owner);
    /// Those of a repository and of its namespace.
    Result<QList<ImmutabilityRow>> applying(NamespaceId ns, RepositoryId repo);

private:
    Db &m_db;
};

} // namespace quayside::server

#pragma once

#include "app/core/prunerule.h"
#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

#include <variant>

namespace quayside::server {

/// Whose policies: a namespace's, which hold in all of its repositories, or one repository's.
using PruneOwner = std::variant<NamespaceId, RepositoryId>;

struct AutopruneRow {
    QString uuid;
    PruneRule rule;
};

/// A namespace that may be pruned now.
struct PruneDue {
    NamespaceId id;
    bool isDefaultDue = false; ///< the registry's own policy as well
};

/// Owns `autoprune` and `autoprune_run`.
class AutopruneStore {
public:
    explicit AutopruneStore(Db &db)
        : m_db(db)
    {
    }

    /// In the order in which they were made.
    Result<QList<AutopruneRow>> list(const PruneOwner &owner);
    Result<std::optional<AutopruneRow>> find(const PruneOwner &owner, const QString &uuid);
    Result<void> insert(const PruneOwner &owner, const AutopruneRow &row);
    Result<bool> update(const PruneOwner &owner, const AutopruneRow &row);
    Result<bool> remove(const PruneOwner &owner, const QString &uuid);

    /// Namespaces after `after` that have a policy, of their own or of a repository, and were
    /// pruned before `before`; with a registry default all that got it before `defaultBefore`.
    Result<QList<PruneDue>> due(NamespaceId after, Instant before,
                                std::optional<Instant> defaultBefore, int limit);
    /// Writes down that it is pruned now; false when somebody else did.
    Result<bool> claim(const PruneDue &ns, Instant before, Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/quotastore.h"
#include "server/storage/repositorystore.h"

#include "app/core/future.h"

namespace quayside::server {

/// Where a namespace with these limits begins to be refused. Pure.
struct QuotaBound {
    QString name; ///< of the namespace
    qint64 used = 0;
    qint64 quota = 0;
    int percent = 100; ///< of the quota

    qint64 most() const { return quotaShare(quota, percent); }
    qint64 room() const { return most() - used; } ///< may be negative
    /// QuotaExceeded with a sentence that says how much is used and how much may be.
    Error refusal() const;
};

/// nullopt: the namespace is refused nothing. Asks the database only where it has a quota of its
/// own; DEFAULT_SYSTEM_REJECT_QUOTA_BYTES holds for the others.
Result<std::optional<QuotaBound>> quotaBound(Db &db, const DomainSettings &settings, NamespaceId ns,
                                             const QString &name, const NamespaceUse &use);
Result<std::optional<QuotaBound>> quotaBound(Db &db, const DomainSettings &settings,
                                             const RepositoryRow &repository);

/// After a blob was linked (BlobStore::link), in its transaction: QuotaExceeded takes it back when
/// the namespace would use more than it may. Tells its administrators of warnings that it passes.
Result<void> acceptGrowth(Db &db, const DomainSettings &settings, NamespaceId ns,
                          const QString &name, qint64 size, const NamespaceUse &after);

/// After a quota or its limits were changed: tells the administrators of limits that are reached.
Result<void> tellReached(Db &db, const DomainSettings &settings, NamespaceId ns,
                         const QString &name);

/// Tells the administrators of a namespace that something was refused, at most once in 24 hours
/// while it is full. In a transaction of its own: the refused one came to nothing.
Future<Result<void>> tellRefused(const DomainContext &context, QString name);

/// The result of a push; where it was refused for its size the administrators are told first.
template <class T>
Future<Result<T>> tellingOfRefusal(const DomainContext &context, const QString &name,
                                   Future<Result<T>> pushed)
{
    return pushed
        .then([&context, name](Result<T> result) {
            if (result || result.error().code != ErrorCode::QuotaExceeded)
                return makeReadyFuture(std::move(result));
            return tellRefused(context, name)
                .then([result = std::move(result)](const Result<void> &) { return result; });
        })
        .unwrap();
}

} // namespace quayside::server

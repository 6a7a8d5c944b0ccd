#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/namespacestore.h"

#include "app/core/future.h"

namespace quayside::server {

/// How far the removal of a deleted organization is.
enum class RemovalState {
    NameTaken, ///< repositories still have paths with the name
    NameFree,
    Done,
};

// An organization goes in short transactions, each of which may be the last one of a process: first
// it is marked, so that no look-up finds it; then its repositories are marked as deleted ones are
// and its name is freed; then goes what only it had. The row stays: repositories name it.

/// The first step, in a transaction that has locked the organization.
Result<void> beginRemoval(Db &db, NamespaceId id);
/// Ends when the name is free, and goes on with the rest behind the caller's back.
Future<Result<void>> removeOrganization(const DomainContext &context, NamespaceId id);
/// One more short transaction; for who takes up what a process has left.
Future<Result<RemovalState>> continueRemoval(const DomainContext &context, NamespaceId id);
/// Organizations whose removal is not done, at most `limit`.
Future<Result<QList<NamespaceId>>> unfinishedRemovals(const DomainContext &context, int limit);

} // namespace quayside::server

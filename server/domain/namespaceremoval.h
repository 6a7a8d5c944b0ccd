#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/namespacestore.h"

#include "app/core/future.h"

namespace quayside::server {

/// How far the removal of a deleted organization or user is.
enum class RemovalState {
    NameTaken, ///< repositories still have paths with the name
    NameFree,
    Done,
};

// An organization or a user goes in short transactions, each of which may be the last one of a
// process: first it is marked, so that no look-up finds it and nobody can sign in as it; then its
// repositories are marked as deleted ones are and its name is freed; then goes what only it had,
// and what others had granted it. The row stays: repositories and logs name it.

/// The first step, in a transaction that has locked it. A user has no way in and is in no team from
/// then on.
Result<void> beginRemoval(Db &db, NamespaceId id);
/// Ends when the name is free, and goes on with the rest behind the caller's back.
Future<Result<void>> removeNamespace(const DomainContext &context, NamespaceId id);
/// One more short transaction; for who takes up what a process has left.
Future<Result<RemovalState>> continueRemoval(const DomainContext &context, NamespaceId id);
/// Those whose removal is not done, at most `limit`.
Future<Result<QList<NamespaceId>>> unfinishedRemovals(const DomainContext &context, int limit);

} // namespace quayside::server

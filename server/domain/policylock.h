#pragma once

#include "app/core/future.h"
#include "app/core/tagpattern.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/immutabilitystore.h"

namespace quayside::server {

/// Makes the tags immutable that a policy means, which is in force for new ones already: some at a
/// time, so that nobody waits long. Ends with a row in the usage log when there were any.
/// Doing it again goes on where it ended. Source: quay-api.md 10.3.
struct PolicyLock {
    Caller caller;
    PolicyOwner owner;
    NamespaceId namespaceId;
    QString namespaceName;
    QString repositoryName; ///< empty: of the whole namespace
    TagPattern pattern;
    bool matches = true;
};
Future<Result<void>> lockTags(const DomainContext &context, PolicyLock lock);

} // namespace quayside::server

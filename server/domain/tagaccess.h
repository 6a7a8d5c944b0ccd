#pragma once

#include "server/domain/accesspolicy.h"
#include "server/storage/tagstore.h"

namespace quayside::server {

// What calls on tags begin with, on a database thread.

struct WritableRepository {
    RepositoryRow row;
    RepositoryRole role = RepositoryRole::None;
};
/// For who may write there; ReadOnly when its state takes no changes (quay-api.md 4.3).
Result<WritableRepository> writableRepository(Db &db, const Caller &caller,
                                              const RepositoryName &name);
/// NotFound when it is not there, or past its date.
Result<TagRow> liveTag(Db &db, const RepositoryRow &repository, const TagName &tag);

/// TagImmutable in Quay's words for a tag that shall point elsewhere; a manifest that was collected
/// meanwhile as NotFound; others as they are.
Error overwriteProblem(const Error &error, const TagName &tag);

} // namespace quayside::server

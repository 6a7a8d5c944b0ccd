#pragma once

#include "app/core/future.h"
#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/repositorystore.h"

namespace quayside::server {

/// Repositories that were deleted and can come back while the time machine of their namespace
/// reaches: for the administrators of the namespace. Thread-safe.
class DeletedRepositoryService {
public:
    explicit DeletedRepositoryService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// The newest first; one more than `limit` tells of a next page.
    Future<Result<QList<DeletedRepositoryRow>>> list(Caller caller, QString nameSpace,
                                                     std::optional<DeletedPosition> after,
                                                     int limit);
    /// With its tags, permissions and settings, by its old name or another one, which is returned.
    /// NotFound when it is over, Conflict when the name is taken, InvalidInput when it is none.
    Future<Result<RepositoryName>> bringBack(Caller caller, QString nameSpace, QString id,
                                             std::optional<QString> newName);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

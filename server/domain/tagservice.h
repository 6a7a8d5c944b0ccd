#pragma once

#include "app/core/reference.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/tagstore.h"

#include "app/core/future.h"

namespace quayside::server {

struct TagList {
    QList<TagRow> tags;
    bool hasAdditional = false;
};

/// What a PUT of a tag asks for; each part is optional (quay-api.md 4.3).
struct TagChangeRequest {
    std::optional<std::optional<Instant>> expiration; ///< inner nullopt: never
    std::optional<Digest> manifest;
};

/// Tags: listed, moved, given a date, deleted. Thread-safe.
class TagService {
public:
    explicit TagService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// `query.repository` is filled in.
    Future<Result<TagList>> list(Caller caller, RepositoryName name, TagQuery query);
    Future<Result<void>> change(Caller caller, RepositoryName name, TagName tag,
                                TagChangeRequest request);
    Future<Result<void>> remove(Caller caller, RepositoryName name, TagName tag);
    /// For `/v2/.../tags/list`; the token was checked before. One more than `limit` tells of a next
    /// page.
    Future<Result<TagNames>> names(RepositoryName name, QString last, int limit);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

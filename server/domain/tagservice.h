#pragma once

#include "app/core/reference.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/domain/tagcursors.h"
#include "server/storage/manifeststore.h"

#include "app/core/future.h"

#include <QtCore/QHash>

namespace quayside::server {

struct TagList {
    QList<TagRow> tags;
    bool hasAdditional = false;
    QHash<ManifestId, QList<ChildRow>> children; ///< of the indexes among them, when asked for
};

/// What a PUT of a tag asks for; each part is optional (quay-api.md 4.3).
struct TagChangeRequest {
    std::optional<std::optional<Instant>> expiration; ///< inner nullopt: never
    std::optional<bool> isImmutable;
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
    Future<Result<TagList>> list(Caller caller, RepositoryName name, TagQuery query,
                                 bool withChildren = false);
    Future<Result<void>> change(Caller caller, RepositoryName name, TagName tag,
                                TagChangeRequest request);
    Future<Result<void>> remove(Caller caller, RepositoryName name, TagName tag);
    /// For `/v2/.../tags/list`; the token was checked before. One more than `limit` tells of a next
    /// page.
    Future<Result<TagNames>> names(RepositoryName name, QString last, int limit);

private:
    const DomainContext &m_context;
    TagCursors m_cursors;
};

} // namespace quayside::server

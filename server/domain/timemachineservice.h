#pragma once

#include "app/core/future.h"
#include "app/core/reference.h"
#include "app/core/returnaction.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/tagstore.h"

namespace quayside::server {

/// A part of a repository at a moment, by names. With `next` there is more after that name.
struct PastTagList {
    Instant completeSince; ///< before it, history may have been cleared away
    QList<TagRow> tags;
    std::optional<QString> next;
};

struct TagReturnRow {
    QString name;
    ReturnAction action;
    std::optional<QString> currentDigest;
    std::optional<QString> targetDigest;
};

struct ReturnList {
    Instant completeSince;
    Instant before; ///< the moment before anything was changed
    QList<TagReturnRow> changes;
    std::optional<QString> next;
};

struct ReturnQuery {
    Instant at;
    bool keepsNewer = false; ///< tags that were not there then stay
    QString after; ///< a name; empty: from the first on
};

/// Repositories as they were, and their way back there. A return to a moment is made in steps of
/// some names, each a transaction, because there may be very many. Thread-safe.
class TimeMachineService {
public:
    explicit TimeMachineService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// InvalidInput for a moment that has not come.
    Future<Result<PastTagList>> tagsAt(Caller caller, RepositoryName name, Instant at,
                                       QString after, int limit);
    /// What giveBack() would do. InvalidInput for a moment that has not come, or that the time
    /// machine does not reach.
    Future<Result<ReturnList>> preview(Caller caller, RepositoryName name, ReturnQuery query);
    /// One step. A return to `before` of the first takes all of them back.
    Future<Result<ReturnList>> giveBack(Caller caller, RepositoryName name, ReturnQuery query);

private:
    const DomainContext &m_context;
};

/// What going back does to a tag; nullopt: nothing. Pure.
std::optional<TagReturnRow> returnOf(const TagAtMoment &tag, bool keepsNewer,
                                     const DomainSettings &settings);

} // namespace quayside::server

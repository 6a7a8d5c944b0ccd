#pragma once

#include "app/core/future.h"
#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/carriedlabels.h"
#include "server/domain/domaincontext.h"
#include "server/storage/manifeststore.h"
#include "server/storage/pullstore.h"
#include "server/storage/tagstore.h"

namespace quayside::server {

/// What of a tag shall be deleted for good (quay-api.md 4.6).
struct TagForgetting {
    std::optional<Digest> manifest; ///< which image; needed for the past, checked for a live tag
    bool includesChildren = false;
    bool isAlive = false; ///< the live tag; else its past
};

/// When a tag ends and who said so.
struct TagExpiryRow {
    TagRow tag;
    Milliseconds timeMachine{0};
    QList<ExpiryClaimRow> claims; ///< the strongest first
};

struct PullFigures {
    TagRow tag;
    PullRow ofTag;
    PullRow ofManifest;
};

/// What tags were and how they came to be what they are. Thread-safe.
class TagHistoryService {
public:
    explicit TagHistoryService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// Points a tag at an image that is still there, live or not. NotFound when it is not,
    /// TagImmutable when the tag that is there may not be changed. Source: quay-api.md 4.5.
    Future<Result<void>> restore(Caller caller, RepositoryName name, TagName tag, Digest digest);
    /// Deletes a tag, or its past, beyond recovery. NotFound when there was nothing to do, also
    /// for an immutable tag. Source: quay-api.md 4.6.
    Future<Result<void>> forget(Caller caller, RepositoryName name, TagName tag,
                                TagForgetting what);
    /// For a live tag.
    Future<Result<TagExpiryRow>> expiry(Caller caller, RepositoryName name, TagName tag);
    Future<Result<PullFigures>> pulls(Caller caller, RepositoryName name, TagName tag);
    Future<Result<PullRow>> pullsOfManifest(Caller caller, RepositoryName name, Digest digest);

    /// The blobs of an image, or of all of a list, with the images of the repository that share
    /// them.
    Future<Result<QList<SharedBlobRow>>> sharing(Caller caller, RepositoryName name, Digest digest);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

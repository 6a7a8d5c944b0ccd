#include "app/wire/blobsharing.h"
#include "app/wire/pullstatistics.h"
#include "app/wire/tag.h"
#include "app/wire/tagexpiry.h"
#include "server/api/answers.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/tagpath.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Future<Response> restore(const ApiContext &context, const ApiCall &call)
{
    auto at = tagOf(call);
    if (!at)
        return ready(tagProblem(call.request, at.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto wanted = wire::TagRestore::fromJson(*body);
    if (!wanted)
        return ready(apiProblem(call.request, wanted.error()));
    return context.tagHistory.restore(call.caller, at->repository, at->tag, wanted->manifestDigest)
        .then([request = call.request](Result<void> restored) {
            return restored ? Response::json(200, QJsonObject())
                            : tagProblem(request, restored.error());
        });
}

Future<Response> expire(const ApiContext &context, const ApiCall &call)
{
    auto at = tagOf(call);
    if (!at)
        return ready(tagProblem(call.request, at.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto wanted = wire::TagExpire::fromJson(*body);
    if (!wanted)
        return ready(apiProblem(call.request, wanted.error()));
    return context.tagHistory
        .forget(call.caller, at->repository, at->tag,
                {wanted->manifestDigest, wanted->includesSubmanifests, wanted->isAlive})
        .then([request = call.request](Result<void> forgotten) {
            return forgotten ? Response::jsonString(200, u"")
                             : tagProblem(request, forgotten.error());
        });
}

/// For those who read the answer without a console.
QString sentence(const ExpiryClaimRow &claim)
{
    if (!claim.ignored) {
        return claim.carrier == ExpiryCarrier::Api ? u"The date was set for this tag."_s
                                                   : u"It decides: the tag's start and this."_s;
    }
    switch (*claim.ignored) {
    case ExpiryIgnored::Overridden:
        return u"A stronger one is there."_s;
    case ExpiryIgnored::SetByHand:
        return u"The date of this tag was set afterwards."_s;
    case ExpiryIgnored::Unreadable:
        return u"It must be one whole number above 0 and one of s, m, h, d, w, y."_s;
    case ExpiryIgnored::NotPositive:
        return u"A duration of 0 or less means nothing."_s;
    case ExpiryIgnored::ChildrenDiffer:
        return u"Not all manifests of the index carry the same; annotate the index."_s;
    case ExpiryIgnored::Immutable:
        return u"Immutable tags do not expire here."_s;
    }
    return {};
}

Response expiryView(const Request &request, const TagExpiryRow &row)
{
    auto name = TagName::parse(row.tag.name);
    auto digest = Digest::parse(row.tag.manifestDigest);
    if (!name || !digest)
        return apiProblem(request, {ErrorCode::Internal, u"a tag without name or digest"_s});
    wire::TagExpiry view{*name, *digest};
    view.start = row.tag.start;
    view.end = row.tag.expires;
    if (view.end)
        view.restorableUntil = *view.end + row.timeMachine;
    view.isImmutable = row.tag.isImmutable;
    for (const auto &claim : row.claims)
        view.claims.append({claim.carrier, claim.value, claim.ignored, sentence(claim)});
    return Response::json(200, view.toJson());
}

Future<Response> expiry(const ApiContext &context, const ApiCall &call)
{
    auto at = tagOf(call);
    if (!at)
        return ready(tagProblem(call.request, at.error()));
    return context.tagHistory.expiry(call.caller, at->repository, at->tag)
        .then([request = call.request](Result<TagExpiryRow> row) {
            return row ? expiryView(request, *row) : tagProblem(request, row.error());
        });
}

Future<Response> tagPulls(const ApiContext &context, const ApiCall &call)
{
    auto at = tagOf(call);
    if (!at)
        return ready(tagProblem(call.request, at.error()));
    return context.tagHistory.pulls(call.caller, at->repository, at->tag)
        .then([request = call.request, tag = at->tag](Result<PullFigures> found) {
            if (!found)
                return tagProblem(request, found.error());
            auto digest = Digest::parse(found->tag.manifestDigest);
            if (!digest)
                return apiProblem(request, {ErrorCode::Internal, u"a tag without a digest"_s});
            const wire::TagPullStatistics view{
                tag,
                found->ofTag.pulls,
                found->ofTag.last,
                {*digest, found->ofManifest.pulls, found->ofManifest.last}};
            return Response::json(200, view.toJson());
        });
}

Future<Response> manifestPulls(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    return context.tagHistory.pullsOfManifest(call.caller, at->repository, at->digest)
        .then([request = call.request, digest = at->digest](Result<PullRow> found) {
            if (!found)
                return apiProblem(request, found.error());
            const wire::ManifestPullStatistics view{digest, found->pulls, found->last};
            return Response::json(200, view.toJson());
        });
}

Future<Response> sharing(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    return answerWith(call.request,
                      context.tagHistory.sharing(call.caller, at->repository, at->digest),
                      [](const QList<SharedBlobRow> &found) {
                          wire::BlobSharing view;
                          for (const SharedBlobRow &row : found) {
                              view.blobs.append({row.digest, row.size, row.others});
                              view.bytes += row.size;
                              view.unsharedBytes += row.others == 0 ? row.size : 0;
                          }
                          return Response::json(200, view.toJson());
                      });
}

void addPullRoutes(Router &router, const ApiContext &context)
{
    addApiRoute(router, context, Method::Get,
                "/api/v1/repository/{repository}/tag/{tag}/pull_statistics", "getTagPullStatistics",
                tagPulls,
                {.resource = "tag.TagPullStatistics",
                 .summary = "How often a tag was pulled.",
                 .scope = "repo:read",
                 .access = RouteAccess::RepositoryRead});
    addApiRoute(router, context, Method::Get,
                "/api/v1/repository/{repository}/manifest/{digest}/pull_statistics",
                "getManifestPullStatistics", manifestPulls,
                {.resource = "manifest.ManifestPullStatistics",
                 .summary = "How often a manifest was pulled.",
                 .scope = "repo:read",
                 .access = RouteAccess::RepositoryRead});
}

} // namespace

void addTagHistoryRoutes(Router &router, const ApiContext &context)
{
    const auto &settings = context.domain.settings;
    addApiRoute(router, context, Method::Post, "/api/v1/repository/{repository}/tag/{tag}/restore",
                "restoreTag", restore,
                {.resource = "tag.RestoreTag",
                 .summary = "Point a tag at an image of the past.",
                 .scope = "repo:write",
                 .body = {"RestoreTag",
                          {{"manifest_digest",
                            FieldType::Text,
                            "The image.",
                            Need::Nullable,
                            {},
                            kLongestDigest}}},
                 .access = RouteAccess::RepositoryWrite,
                 .logKinds = {"revert_tag", "tag_made_immutable_by_policy"}});
    if (settings.hasPermanentDeletion) {
        addApiRoute(router, context, Method::Post,
                    "/api/v1/repository/{repository}/tag/{tag}/expire", "removeTagFromTimemachine",
                    expire,
                    {.resource = "tag.ExpireTag",
                     .summary = "Delete a tag, or its past, for good: it cannot be restored.",
                     .scope = "repo:write",
                     .body = {"ExpireTag",
                              {{"manifest_digest",
                                FieldType::Text,
                                "Which of its images.",
                                Need::Nullable,
                                {},
                                kLongestDigest},
                               {"include_submanifests", FieldType::Flag,
                                "The manifests of an index as well."},
                               {"is_alive", FieldType::Flag,
                                "The live tag; otherwise its past. Default false."}}},
                     .access = RouteAccess::RepositoryWrite,
                     .logKinds = {"permanently_delete_tag"}});
    } else {
        addAbsentRoute(router, Method::Post, "/api/v1/repository/{repository}/tag/{tag}/expire");
    }
    addApiRoute(router, context, Method::Get,
                "/api/quayside/v1/repository/{repository}/tag/{tag}/expiry", "quaysideTagExpiry",
                expiry,
                {.resource = "tag.TagExpiry",
                 .summary = "When a tag ends, what said so, and what else was said.",
                 .scope = "repo:read",
                 .access = RouteAccess::RepositoryRead});
    addApiRoute(router, context, Method::Get,
                "/api/quayside/v1/repository/{repository}/manifest/{digest}/sharing",
                "quaysideManifestSharing", sharing,
                {.resource = "manifest.ManifestSharing",
                 .summary = "What of an image is stored for it alone, and what it shares with "
                            "others of its repository.",
                 .scope = "repo:read",
                 .access = RouteAccess::RepositoryRead});
    if (settings.hasPullStatistics)
        addPullRoutes(router, context);
}

} // namespace quayside::server

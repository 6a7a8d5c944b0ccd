#include "app/core/mediatype.h"
#include "app/wire/manifest.h"
#include "app/wire/tag.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/querynumber.h"
#include "server/api/tagpath.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

void showChildren(wire::Tag &tag, const QList<ChildRow> &children)
{
    QMap<QString, bool> presence;
    for (const auto &child : children)
        presence.insert(child.digest, child.isPresent);
    tag.childManifestCount = presence.size();
    tag.presentChildCount =
        std::count_if(presence.begin(), presence.end(), [](bool isPresent) { return isPresent; });
    tag.isSparse = tag.presentChildCount != tag.childManifestCount;
    tag.childManifestsPresence = presence;
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    TagQuery query;
    query.exactName = call.request.queryValue("specificTag").value_or(QString());
    query.onlyLive = queryFlag(call.request, "onlyActiveTags");
    if (const auto filter = call.request.queryValue("filter_tag_name"); filter) {
        const auto colon = filter->indexOf(u':');
        if (colon < 0) {
            return ready(messageProblem(
                400,
                u"Unsupported syntax for filter_tag_name. Expected <operation>:<value>, "
                "where the operation is like or eq."));
        }
        if (filter->first(colon) == u"like")
            query.containing = filter->mid(colon + 1);
        else if (filter->first(colon) == u"eq")
            query.exactName = filter->mid(colon + 1);
    }
    const auto limit = queryNumber(call.request, "limit", 50, 1, 100);
    const auto page = queryNumber(call.request, "page", 1, 1, 1'000'000);
    if (!limit || !page)
        return ready(queryNumberProblem(!limit ? "limit" : "page"));
    query.limit = *limit;
    query.offset = (*page - 1) * *limit;
    return context.tags.list(call.caller, *name, query, true)
        .then([&context, request = call.request, page = *page](Result<TagList> found) -> Response {
            if (!found)
                return apiProblem(request, found.error());
            wire::TagPage view;
            view.page = page;
            view.hasAdditional = found->hasAdditional;
            for (const auto &row : std::as_const(found->tags)) {
                auto tag = tagView(row, context.domain.settings.hasImmutableTags);
                if (!tag)
                    continue;
                if (tag->isManifestList)
                    showChildren(*tag, found->children.value(row.manifest));
                view.tags.append(*std::move(tag));
            }
            return Response::json(200, view.toJson());
        });
}

Future<Response> change(const ApiContext &context, const ApiCall &call)
{
    auto at = tagOf(call);
    if (!at)
        return ready(tagProblem(call.request, at.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto wanted = wire::TagChange::fromJson(*body);
    if (!wanted)
        return ready(apiProblem(call.request, wanted.error()));
    return context.tags
        .change(call.caller, at->repository, at->tag,
                {wanted->expiration, wanted->isImmutable, wanted->manifestDigest})
        .then([request = call.request](Result<void> changed) {
            return changed ? Response::jsonString(201, u"Updated")
                           : tagProblem(request, changed.error());
        });
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    auto tag = TagName::parse(call.path.value("tag"));
    if (!name || !tag)
        return ready(apiProblem(call.request, {ErrorCode::NotFound, u"Not Found"_s}));
    return context.tags.remove(call.caller, *name, *tag)
        .then([request = call.request](Result<void> removed) {
            return removed ? Response::empty(204) : tagProblem(request, removed.error());
        });
}

wire::ManifestLayer layerView(const Descriptor &layer, qsizetype index,
                              const QList<LayerHistory> &history)
{
    wire::ManifestLayer view;
    view.index = index;
    view.compressedSize = layer.size;
    view.isRemote = layer.hasUrls;
    view.blobDigest = layer.digest.toString();
    if (index >= history.size())
        return view;
    const auto &step = history.at(index);
    if (!step.command.isEmpty())
        view.command = step.command;
    view.comment = step.comment;
    view.author = step.author;
    view.created = step.created;
    return view;
}

wire::ManifestView manifestView(const DescribedManifest &described, const Digest &digest)
{
    wire::ManifestView view{digest};
    view.isManifestList = mediatype::isIndex(described.body.mediaType);
    view.manifestData = QString::fromUtf8(described.body.body);
    const auto &manifest = described.manifest;
    if (!manifest || view.isManifestList)
        return view;
    if (manifest->config)
        view.configMediaType = manifest->config->mediaType;
    view.layersCompressedSize = manifest->layersSize;
    QList<wire::ManifestLayer> layers;
    for (const auto &layer : manifest->layers)
        layers.append(layerView(layer, layers.size(), described.history));
    view.layers = layers;
    return view;
}

Future<Response> manifest(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    return context.repositories.get(call.caller, at->repository)
        .then([&context, call, name = at->repository,
               digest = at->digest](Result<RepositoryDetails> details) -> Future<Response> {
            if (!details)
                return ready(apiProblem(call.request, details.error()));
            return context.manifests.describe(name, digest)
                .then([request = call.request, digest](Result<DescribedManifest> found) {
                    if (!found && found.error().code == ErrorCode::ManifestUnknown)
                        return apiProblem(request, {ErrorCode::NotFound, u"Not Found"_s});
                    return found ? Response::json(200, manifestView(*found, digest).toJson())
                                 : apiProblem(request, found.error());
                });
        })
        .unwrap();
}

} // namespace

void addTagRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        addApiRoute(router, context, method, "/api/v1/repository/{repository}" + pattern, id,
                    function, std::move(info));
    };
    add(Method::Get, "/tag/", "listRepoTags", list,
        {.resource = "tag.ListRepositoryTags",
         .summary = "List the tags of a repository, with their history.",
         .scope = "repo:read",
         .query = {{"onlyActiveTags", ParameterType::Flag, "Only tags that are there now."},
                   {"page", ParameterType::Number, "Page index for the results. Default 1."},
                   {"limit", ParameterType::Number,
                    "Number of tags in a page. Default 50, at most 100."},
                   {"filter_tag_name", ParameterType::Text, "like:PART or eq:NAME."},
                   {"specificTag", ParameterType::Text, "Only tags of this name."}},
         .access = RouteAccess::RepositoryRead});
    add(Method::Put, "/tag/{tag}", "changeTag", change,
        {.resource = "tag.RepositoryTag",
         .summary = "Move a tag, create it, change when it expires or whether it can be changed.",
         .scope = "repo:write",
         .body = {"ChangeTag",
                  {{"manifest_digest",
                    FieldType::Text,
                    "Where the tag shall point.",
                    Need::Nullable,
                    {},
                    kLongestDigest},
                   {"expiration", FieldType::Number,
                    "When it expires, in seconds since 1970; null: never.", Need::Nullable},
                   {"immutable", FieldType::Flag,
                    "Whether it can be changed; an administrator takes that back."}}},
         .access = RouteAccess::RepositoryWrite,
         .logKinds = {"create_tag", "move_tag", "change_tag_expiration", "change_tag_immutability",
                      "tag_made_immutable_by_policy"}});
    add(Method::Delete, "/tag/{tag}", "deleteFullTag", remove,
        {.resource = "tag.RepositoryTag",
         .summary = "Delete a tag.",
         .scope = "repo:write",
         .access = RouteAccess::RepositoryWrite,
         .logKinds = {"delete_tag"}});
    add(Method::Get, "/manifest/{digest}", "getRepoManifest", manifest,
        {.resource = "manifest.RepositoryManifest",
         .summary = "A manifest and its layers.",
         .scope = "repo:read",
         .access = RouteAccess::RepositoryRead});
}

} // namespace quayside::server

#include "server/api/tagpath.h"

#include "app/core/mediatype.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<TagPath> tagOf(const ApiCall &call)
{
    auto repository = call.repository();
    if (!repository)
        return failure(repository);
    auto tag = TagName::parse(call.path.value("tag"));
    if (!tag)
        return failure(tag);
    return TagPath{*std::move(repository), *std::move(tag)};
}

Result<ManifestPath> manifestOf(const ApiCall &call)
{
    auto repository = call.repository();
    auto digest = Digest::parse(call.path.value("digest"));
    if (!repository || !digest)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return ManifestPath{*std::move(repository), *std::move(digest)};
}

std::optional<wire::Tag> tagView(const TagRow &row, bool showsImmutable)
{
    auto name = TagName::parse(row.name);
    auto digest = Digest::parse(row.manifestDigest);
    if (!name || !digest)
        return std::nullopt;
    wire::Tag tag{*name, *digest};
    tag.start = row.start;
    tag.end = row.end ? row.end : row.expires;
    tag.isReversion = row.isReversion;
    if (showsImmutable)
        tag.isImmutable = row.isImmutable;
    tag.isManifestList = mediatype::isIndex(row.mediaType);
    if (!tag.isManifestList)
        tag.size = row.layersSize;
    return tag;
}

Response tagProblem(const Request &request, const Error &error)
{
    switch (error.code) {
    case ErrorCode::ReadOnly:
        return messageProblem(503, error.message);
    case ErrorCode::TagInvalid:
        return messageProblem(400, error.message);
    default:
        return apiProblem(request, error);
    }
}

} // namespace quayside::server

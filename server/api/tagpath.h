#pragma once

#include "app/wire/tag.h"
#include "server/api/apihandler.h"

namespace quayside::server {

inline constexpr qsizetype kLongestDigest = 200; ///< of a body; longer than any that is one

struct TagPath {
    RepositoryName repository;
    TagName tag;
};
/// The repository and the tag of the path: NotFound, or TagInvalid with Quay's sentence.
Result<TagPath> tagOf(const ApiCall &call);

struct ManifestPath {
    RepositoryName repository;
    Digest digest;
};
/// NotFound when one of them cannot be one.
Result<ManifestPath> manifestOf(const ApiCall &call);

/// Quay's forms for what goes wrong with tags: `{"message"}` for a name that is none and for a
/// repository that takes no changes (503), else apiProblem(). Source: quay-api.md 1.8, 4.3.
Response tagProblem(const Request &request, const Error &error);

/// A row as lists show it, without what an index is made of; nullopt for a name or digest that is
/// none. `immutable` is shown where the feature is.
std::optional<wire::Tag> tagView(const TagRow &row, bool showsImmutable);

} // namespace quayside::server

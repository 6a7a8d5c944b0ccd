#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/blobsharing.h"
#include "app/wire/label.h"
#include "app/wire/manifest.h"
#include "app/wire/pullstatistics.h"
#include "app/wire/tag.h"

namespace quayside::api {

class ApiClient;

/// Source: quay-api.md 4.
class TagsApi {
public:
    explicit TagsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Live tags, newest first, 100 a page; pages count from 1.
    ApiCall<wire::TagPage> *list(const RepositoryName &repository, int page);
    /// All rows, also those that are over, the newest start first, 100 a page.
    ApiCall<wire::TagPage> *history(const RepositoryName &repository, int page);
    /// Zero or one live tag of that name.
    ApiCall<wire::TagPage> *find(const RepositoryName &repository, const TagName &tag);
    /// Live tags whose names hold `part`, 100 at most.
    ApiCall<wire::TagPage> *named(const RepositoryName &repository, const QString &part);
    ApiCall<void> *change(const RepositoryName &repository, const TagName &tag,
                          const wire::TagChange &change);
    ApiCall<void> *remove(const RepositoryName &repository, const TagName &tag);
    /// Points the tag to an image of the time machine, whether it is there now or not.
    ApiCall<void> *restore(const RepositoryName &repository, const TagName &tag,
                           const Digest &digest);
    /// Deletes for good: the live tag, or what it once pointed to.
    ApiCall<void> *expire(const RepositoryName &repository, const TagName &tag,
                          const wire::TagExpire &what);
    ApiCall<wire::TagPullStatistics> *pulls(const RepositoryName &repository, const TagName &tag);

    ApiCall<wire::ManifestView> *manifest(const RepositoryName &repository, const Digest &digest);
    /// Registries of our make alone.
    ApiCall<wire::BlobSharing> *sharing(const RepositoryName &repository, const Digest &digest);
    ApiCall<wire::LabelList> *labels(const RepositoryName &repository, const Digest &digest);
    ApiCall<void> *addLabel(const RepositoryName &repository, const Digest &digest,
                            const wire::NewLabel &label);
    ApiCall<void> *removeLabel(const RepositoryName &repository, const Digest &digest,
                               const QString &id);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

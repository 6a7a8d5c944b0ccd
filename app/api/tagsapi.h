#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
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
    /// Zero or one live tag of that name.
    ApiCall<wire::TagPage> *find(const RepositoryName &repository, const TagName &tag);
    ApiCall<void> *change(const RepositoryName &repository, const TagName &tag,
                          const wire::TagChange &change);
    ApiCall<void> *remove(const RepositoryName &repository, const TagName &tag);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

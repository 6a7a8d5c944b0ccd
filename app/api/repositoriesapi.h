#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/repository.h"

namespace quayside::api {

class ApiClient;

/// Source: quay-api.md 3.
class RepositoriesApi {
public:
    explicit RepositoriesApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Which of those that the caller may see.
    struct Among {
        QString nameSpace = {}; ///< empty: all, other people's public ones too
        bool isStarred = false; ///< those alone, of every namespace

        friend bool operator==(const Among &, const Among &) = default;
    };
    /// With the time of the last push and how much each is used, 100 a page, the oldest first.
    /// `nextPage` is the opaque token of the page before.
    ApiCall<wire::RepositoryPage> *list(const Among &among,
                                        const std::optional<QString> &nextPage = {});
    /// Those of a namespace, with what each holds where the registry counts it.
    ApiCall<wire::RepositoryPage> *listOf(const QString &nameSpace,
                                          const std::optional<QString> &nextPage = {});
    /// Without tags. `withStats`: its use by day, 91 days.
    ApiCall<wire::RepositoryDetails> *details(const RepositoryName &repository,
                                              bool withStats = false);
    /// Reads up to 500 tags to tell how many there are.
    ApiCall<wire::RepositoryTagCount> *tagCount(const RepositoryName &repository);
    /// AlreadyExists is InvalidInput on the wire: the server's text says it.
    ApiCall<void> *create(const RepositoryName &repository, bool isPublic,
                          const QString &description);
    ApiCall<void> *setDescription(const RepositoryName &repository, const QString &description);
    ApiCall<void> *setVisibility(const RepositoryName &repository, bool isPublic);
    /// Of a registry that offers `changeRepoState`.
    ApiCall<void> *setState(const RepositoryName &repository, wire::RepositoryState state);
    ApiCall<void> *remove(const RepositoryName &repository);
    /// For the user himself.
    ApiCall<void> *setStarred(const RepositoryName &repository, bool isStarred);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

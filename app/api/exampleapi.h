#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"

namespace quayside::api {

class ApiClient;

/// Calls that people make with a token of their own; they only read.
enum class ApiExample {
    Tags,
    Security, ///< of a manifest
    ImageSecurity, ///< the same at its old address
    Mirror,
    Notifications
};

/// Source: quay-api.md 4.2, 5.3, 6.1, 7.1.
class ExampleApi {
public:
    explicit ExampleApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Path and query below `/api/v1`, encoded. `digest`: of a manifest; it is left as it is, so
    /// that a variable can take its place.
    static QString path(ApiExample example, const RepositoryName &repository,
                        const QString &digest);
    /// The status that it answers, whichever.
    ApiCall<int> *run(ApiExample example, const RepositoryName &repository, const QString &digest);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

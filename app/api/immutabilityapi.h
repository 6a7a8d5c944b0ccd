#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/immutabilitypolicy.h"

namespace quayside::api {

class ApiClient;

/// Which tags of a repository cannot be changed. Source: quay-api.md 10.3.
class ImmutabilityApi {
public:
    explicit ImmutabilityApi(ApiClient &client)
        : m_client(client)
    {
    }

    ApiCall<wire::ImmutabilityPolicyList> *list(const RepositoryName &repository);
    /// Without a uuid it is made, with one it is changed.
    ApiCall<void> *save(const RepositoryName &repository, const wire::ImmutabilityPolicy &policy);
    ApiCall<void> *remove(const RepositoryName &repository, const QString &uuid);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

#pragma once

#include "app/api/apicall.h"
#include "app/wire/operations.h"
#include "app/wire/registryconfig.h"

namespace quayside::api {

class ApiClient;

/// What a registry says about itself. Source: quay-api.md 1.10, 1.11.
class RegistryApi {
public:
    explicit RegistryApi(ApiClient &client)
        : m_client(client)
    {
    }

    ApiCall<wire::RegistryConfig> *config();
    ApiCall<wire::RegistryCapabilities> *capabilities();
    /// Of Quay's API, also what its description hides.
    ApiCall<wire::Operations> *operations();
    /// Of `/api/quayside/v1`; NotFound on a registry of another make.
    ApiCall<wire::Operations> *extensions();
    ApiCall<void> *health();
    /// Whether the caller may have what superusers have.
    ApiCall<void> *superuserPanel();

private:
    ApiClient &m_client;
};

} // namespace quayside::api

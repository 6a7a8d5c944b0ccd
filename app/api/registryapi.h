#pragma once

#include "app/api/apicall.h"
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
    ApiCall<void> *health();

private:
    ApiClient &m_client;
};

} // namespace quayside::api

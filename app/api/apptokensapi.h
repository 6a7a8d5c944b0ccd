#pragma once

#include "app/api/apicall.h"
#include "app/wire/apptoken.h"

namespace quayside::api {

class ApiClient;

/// Registry passwords of the user himself. All but the list want a fresh sign-in. Source:
/// quay-api.md 8.7.
class AppTokensApi {
public:
    explicit AppTokensApi(ApiClient &client)
        : m_client(client)
    {
    }

    ApiCall<wire::AppTokenList> *list();
    /// With its secret.
    ApiCall<wire::AppTokenAnswer> *create(const QString &title);
    /// With its secret.
    ApiCall<wire::AppTokenAnswer> *get(const QString &uuid);
    ApiCall<void> *revoke(const QString &uuid);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

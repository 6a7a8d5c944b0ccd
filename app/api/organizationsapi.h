#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/organization.h"

namespace quayside::api {

class ApiClient;

/// Organizations as a whole. Source: quay-api.md 9.2.
class OrganizationsApi {
public:
    explicit OrganizationsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// AlreadyExists is InvalidInput on the wire: the server's text says it. `email` may be empty.
    ApiCall<void> *create(const NamespaceName &name, const QString &email);
    ApiCall<wire::Organization> *get(const NamespaceName &name);
    ApiCall<wire::Organization> *setEmail(const NamespaceName &name, const QString &email);
    /// How long deleted and expired tags stay restorable.
    ApiCall<wire::Organization> *setTagExpiration(const NamespaceName &name,
                                                  std::chrono::seconds span);
    /// With all that it holds; the registry clears it away later.
    ApiCall<void> *remove(const NamespaceName &name);

private:
    ApiCall<wire::Organization> *put(const NamespaceName &name, const QJsonObject &body);

    ApiClient &m_client;
};

} // namespace quayside::api

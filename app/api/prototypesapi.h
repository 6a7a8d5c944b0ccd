#pragma once

#include "app/api/apicall.h"
#include "app/wire/permission.h"

namespace quayside::api {

class ApiClient;

/// Default permissions: what new repositories of an organization give. Source: quay-api.md 9.6.
class PrototypesApi {
public:
    PrototypesApi(ApiClient &client, const QString &organization);

    ApiCall<wire::PrototypeList> *list();
    /// `activatingUser`: empty for whoever makes the repository.
    ApiCall<void> *create(const wire::Entity &delegate, const QString &activatingUser,
                          RepositoryRole role);
    ApiCall<void> *setRole(const QString &id, RepositoryRole role);
    ApiCall<void> *remove(const QString &id);

private:
    ApiClient &m_client;
    QString m_organization;
    QString m_path;
};

} // namespace quayside::api

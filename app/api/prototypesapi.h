#pragma once

#include "app/api/apicall.h"
#include "app/wire/permission.h"

namespace quayside::api {

class ApiClient;
struct ApiRequest;

/// Default permissions: what new repositories of an organization give. Source: quay-api.md 9.6.
class PrototypesApi {
public:
    PrototypesApi(ApiClient &client, const QString &organization);

    ApiCall<wire::PrototypeList> *list();
    /// `activatingUser`: empty for whoever makes the repository.
    ApiCall<void> *create(const wire::Entity &delegate, const QString &activatingUser,
                          RepositoryRole role);
    /// The same, for who needs its id.
    ApiCall<wire::Prototype> *make(const wire::Entity &delegate, const QString &activatingUser,
                                   RepositoryRole role);
    ApiCall<void> *setRole(const QString &id, RepositoryRole role);
    ApiCall<void> *remove(const QString &id);

private:
    ApiRequest creation(const wire::Entity &delegate, const QString &activatingUser,
                        RepositoryRole role) const;

    ApiClient &m_client;
    QString m_organization;
    QString m_path;
};

} // namespace quayside::api

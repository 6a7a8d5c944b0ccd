#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/permission.h"

namespace quayside::api {

class ApiClient;

/// Who may do what in one repository. Source: quay-api.md 9.5.
class PermissionsApi {
public:
    /// Robots are users here.
    enum class Holder { User, Team };

    explicit PermissionsApi(ApiClient &client)
        : m_client(client)
    {
    }

    ApiCall<wire::PermissionMap> *list(const RepositoryName &repository, Holder holder);
    /// Gives it, or changes it; the role is not None.
    ApiCall<void> *set(const RepositoryName &repository, Holder holder, const QString &name,
                       RepositoryRole role);
    ApiCall<void> *remove(const RepositoryName &repository, Holder holder, const QString &name);
    /// What a user or robot may do by himself and by his teams; NotFound: nothing.
    ApiCall<wire::RoleList> *effective(const RepositoryName &repository, const QString &user);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

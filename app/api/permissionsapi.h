#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/permission.h"

namespace quayside::api {

class ApiClient;

/// Who has a permission: a user or robot, or a team.
struct PermissionHolder {
    QString name; ///< of a robot `ns+short`
    bool isTeam = false;

    friend bool operator==(const PermissionHolder &, const PermissionHolder &) = default;
};

/// Permissions in one repository. Source: quay-api.md 9.5.
class PermissionsApi {
public:
    explicit PermissionsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Of users and robots.
    ApiCall<wire::PermissionMap> *users(const RepositoryName &repository);
    ApiCall<wire::PermissionMap> *teams(const RepositoryName &repository);
    /// Gives it, or changes it.
    ApiCall<void> *put(const RepositoryName &repository, const PermissionHolder &holder,
                       RepositoryRole role);
    ApiCall<void> *remove(const RepositoryName &repository, const PermissionHolder &holder);
    /// What a user or robot may do by himself and by his teams; NotFound: nothing.
    ApiCall<wire::RoleList> *effective(const RepositoryName &repository, const QString &user);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

#include "app/api/permissionsapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const RepositoryName &repository, PermissionsApi::Holder holder,
               const QString &name = {})
{
    return u"/api/v1/repository/%1/permissions/%2/%3"_s.arg(
        repository.path(), holder == PermissionsApi::Holder::Team ? u"team"_s : u"user"_s, name);
}

} // namespace

ApiCall<wire::PermissionMap> *PermissionsApi::list(const RepositoryName &repository, Holder holder)
{
    return m_client.send<wire::PermissionMap>({.path = pathOf(repository, holder)},
                                              decodeJson<wire::PermissionMap>);
}

ApiCall<void> *PermissionsApi::set(const RepositoryName &repository, Holder holder,
                                   const QString &name, RepositoryRole role)
{
    return m_client.send<void>(permissionRequest(repository, holder == Holder::Team, name, role),
                               decodeNothing);
}

ApiCall<void> *PermissionsApi::remove(const RepositoryName &repository, Holder holder,
                                      const QString &name)
{
    return m_client.send<void>(
        permissionRequest(repository, holder == Holder::Team, name, RepositoryRole::None),
        decodeNothing);
}

ApiCall<wire::RoleList> *PermissionsApi::effective(const RepositoryName &repository,
                                                   const QString &user)
{
    return m_client.send<wire::RoleList>(
        {.path = pathOf(repository, Holder::User, user) + "/transitive"_L1},
        decodeJson<wire::RoleList>);
}

} // namespace quayside::api

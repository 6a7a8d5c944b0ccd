#include "app/api/permissionsapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString listPath(const RepositoryName &repository, bool isTeam)
{
    return u"/api/v1/repository/%1/permissions/%2/"_s.arg(repository.path(),
                                                          isTeam ? u"team"_s : u"user"_s);
}

QString pathOf(const RepositoryName &repository, const PermissionHolder &holder)
{
    return listPath(repository, holder.isTeam)
        + QString::fromLatin1(QUrl::toPercentEncoding(holder.name));
}

} // namespace

ApiCall<wire::PermissionMap> *PermissionsApi::users(const RepositoryName &repository)
{
    return m_client.send<wire::PermissionMap>({.path = listPath(repository, false)},
                                              decodeJson<wire::PermissionMap>);
}

ApiCall<wire::PermissionMap> *PermissionsApi::teams(const RepositoryName &repository)
{
    return m_client.send<wire::PermissionMap>({.path = listPath(repository, true)},
                                              decodeJson<wire::PermissionMap>);
}

ApiCall<void> *PermissionsApi::put(const RepositoryName &repository, const PermissionHolder &holder,
                                   RepositoryRole role)
{
    return m_client.send<void>({.method = "PUT",
                                .path = pathOf(repository, holder),
                                .body = QJsonObject{{"role"_L1, toString(role)}}},
                               decodeNothing);
}

ApiCall<void> *PermissionsApi::remove(const RepositoryName &repository,
                                      const PermissionHolder &holder)
{
    return m_client.send<void>({.method = "DELETE", .path = pathOf(repository, holder)},
                               decodeNothing);
}

ApiCall<wire::RoleList> *PermissionsApi::effective(const RepositoryName &repository,
                                                   const QString &user)
{
    return m_client.send<wire::RoleList>({.path = pathOf(repository, {user}) + "/transitive"_L1},
                                         decodeJson<wire::RoleList>);
}

} // namespace quayside::api

#include "app/api/writerequests.h"

#include "app/api/percentencoded.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

const QString kUsers = u"/api/v1/superuser/users/"_s;

QString organizationPath(const QString &organization)
{
    return u"/api/v1/organization/"_s + organization;
}

QString applicationPath(const QString &organization, const QString &clientId)
{
    return u"/api/v1/organization/%1/applications/%2"_s.arg(percentEncoded(organization),
                                                            percentEncoded(clientId));
}

QString repositoryPath(const RepositoryName &repository)
{
    return u"/api/v1/repository/"_s + repository.path();
}

QString tagPath(const RepositoryName &repository, const TagName &tag)
{
    return repositoryPath(repository) + "/tag/"_L1 + tag.toString();
}

} // namespace

ApiRequest changeTagRequest(const RepositoryName &repository, const TagName &tag,
                            const wire::TagChange &change)
{
    return {.method = "PUT", .path = tagPath(repository, tag), .body = change.toJson()};
}

ApiRequest removeTagRequest(const RepositoryName &repository, const TagName &tag)
{
    return {.method = "DELETE", .path = tagPath(repository, tag)};
}

ApiRequest restoreTagRequest(const RepositoryName &repository, const TagName &tag,
                             const Digest &digest)
{
    return {.method = "POST",
            .path = tagPath(repository, tag) + "/restore"_L1,
            .body = wire::TagRestore{digest}.toJson()};
}

ApiRequest expireTagRequest(const RepositoryName &repository, const TagName &tag,
                            const wire::TagExpire &what)
{
    return {
        .method = "POST", .path = tagPath(repository, tag) + "/expire"_L1, .body = what.toJson()};
}

ApiRequest returnRequest(const RepositoryName &repository, const wire::ReturnRequest &what)
{
    return {.method = "POST",
            .path = u"/api/quayside/v1/repository/%1/timemachine/restore"_s.arg(repository.path()),
            .body = what.toJson()};
}

ApiRequest removeRepositoryRequest(const RepositoryName &repository)
{
    return {.method = "DELETE", .path = repositoryPath(repository)};
}

ApiRequest visibilityRequest(const RepositoryName &repository, bool isPublic)
{
    return {.method = "POST",
            .path = repositoryPath(repository) + "/changevisibility"_L1,
            .body = QJsonObject{{"visibility"_L1, isPublic ? u"public"_s : u"private"_s}}};
}

ApiRequest stateRequest(const RepositoryName &repository, wire::RepositoryState state)
{
    return {.method = "PUT",
            .path = repositoryPath(repository) + "/changestate"_L1,
            .body = QJsonObject{{"state"_L1, wire::toString(state)}}};
}

ApiRequest permissionRequest(const RepositoryName &repository, bool isTeam, const QString &name,
                             RepositoryRole role)
{
    const QString path = u"%1/permissions/%2/%3"_s.arg(repositoryPath(repository),
                                                       isTeam ? u"team"_s : u"user"_s, name);
    if (role == RepositoryRole::None)
        return {.method = "DELETE", .path = path};
    return {.method = "PUT", .path = path, .body = QJsonObject{{"role"_L1, toString(role)}}};
}

QString robotsPath(const QString &organization)
{
    return organization.isEmpty() ? u"/api/v1/user/robots"_s
                                  : u"/api/v1/organization/%1/robots"_s.arg(organization);
}

ApiRequest removeRobotRequest(const QString &organization, const QString &shortName)
{
    return {.method = "DELETE", .path = robotsPath(organization) + u'/' + shortName};
}

ApiRequest revokeAppTokenRequest(const QString &uuid)
{
    return {.method = "DELETE", .path = "/api/v1/user/apptoken/"_L1 + percentEncoded(uuid)};
}

ApiRequest regenerateRobotRequest(const QString &organization, const QString &shortName)
{
    return {.method = "POST",
            .path = robotsPath(organization) + u'/' + shortName + "/regenerate"_L1};
}

ApiRequest removeTeamRequest(const QString &organization, const QString &team)
{
    return {.method = "DELETE", .path = organizationPath(organization) + "/team/"_L1 + team};
}

ApiRequest stopSyncRequest(const QString &organization, const QString &team)
{
    return {.method = "DELETE",
            .path = organizationPath(organization) + "/team/"_L1 + team + "/syncing"_L1};
}

ApiRequest removeMemberRequest(const QString &organization, const QString &user)
{
    return {.method = "DELETE", .path = organizationPath(organization) + "/members/"_L1 + user};
}

ApiRequest removePrototypeRequest(const QString &organization, const QString &id)
{
    return {.method = "DELETE", .path = organizationPath(organization) + "/prototypes/"_L1 + id};
}

ApiRequest removeOrganizationRequest(const QString &name)
{
    return {.method = "DELETE", .path = organizationPath(name)};
}

ApiRequest removeAccountRequest()
{
    return {.method = "DELETE", .path = u"/api/v1/user/"_s};
}

ApiRequest removeApplicationRequest(const QString &organization, const QString &clientId)
{
    return {.method = "DELETE", .path = applicationPath(organization, clientId)};
}

ApiRequest resetClientSecretRequest(const QString &organization, const QString &clientId)
{
    return {.method = "POST",
            .path = applicationPath(organization, clientId) + "/resetclientsecret"_L1,
            .body = QJsonObject{}};
}

ApiRequest revokeTokenRequest(const QString &organization, const QString &clientId,
                              const QString &uuid)
{
    return {.method = "DELETE",
            .path = applicationPath(organization, clientId) + "/tokens/"_L1 + percentEncoded(uuid)};
}

ApiRequest revokeAuthorizationRequest(const QString &uuid, bool isAssigned)
{
    return {.method = "DELETE",
            .path = (isAssigned ? u"/api/v1/user/assignedauthorization/"_s
                                : u"/api/v1/user/authorizations/"_s)
                + percentEncoded(uuid)};
}

ApiRequest setPasswordRequest(const QString &user, const QString &password)
{
    return {.method = "PUT",
            .path = kUsers + percentEncoded(user),
            .body = QJsonObject{{"password"_L1, password}}};
}

ApiRequest removeUserRequest(const QString &user)
{
    return {.method = "DELETE", .path = kUsers + percentEncoded(user)};
}

ApiRequest takeOwnershipRequest(const QString &nameSpace)
{
    return {.method = "POST",
            .path = u"/api/v1/superuser/takeownership/"_s + percentEncoded(nameSpace)};
}

ApiRequest eraseOrganizationRequest(const QString &name)
{
    return {.method = "DELETE",
            .path = u"/api/v1/superuser/organizations/"_s + percentEncoded(name)};
}

ApiRequest removeMessageRequest(const QString &uuid)
{
    return {.method = "DELETE", .path = u"/api/v1/message/"_s + percentEncoded(uuid)};
}

ApiRequest removeServiceKeyRequest(const QString &kid)
{
    return {.method = "DELETE", .path = u"/api/v1/superuser/keys/"_s + percentEncoded(kid)};
}

ApiRequest collectGarbageRequest()
{
    return {.method = "POST", .path = u"/api/quayside/v1/gc"_s};
}

} // namespace quayside::api

#pragma once

#include "app/api/httpexchange.h"
#include "app/core/role.h"
#include "app/wire/repository.h"
#include "app/wire/tag.h"
#include "app/wire/timemachine.h"

namespace quayside::api {

// What the calls that change something send. They stand apart from the calls themselves so that a
// preview can show, or write down, exactly what would be sent. Source: quay-api.md.

ApiRequest changeTagRequest(const RepositoryName &repository, const TagName &tag,
                            const wire::TagChange &change);
ApiRequest removeTagRequest(const RepositoryName &repository, const TagName &tag);
ApiRequest restoreTagRequest(const RepositoryName &repository, const TagName &tag,
                             const Digest &digest);
ApiRequest expireTagRequest(const RepositoryName &repository, const TagName &tag,
                            const wire::TagExpire &what);
/// All tags, by a registry of ours; some hundreds at a time.
ApiRequest returnRequest(const RepositoryName &repository, const wire::ReturnRequest &what);

ApiRequest removeRepositoryRequest(const RepositoryName &repository);
ApiRequest visibilityRequest(const RepositoryName &repository, bool isPublic);
ApiRequest stateRequest(const RepositoryName &repository, wire::RepositoryState state);

/// `isTeam`: else a user, or a robot. `role`: None takes it away.
ApiRequest permissionRequest(const RepositoryName &repository, bool isTeam, const QString &name,
                             RepositoryRole role);

/// `organization`: empty for the user's own.
QString robotsPath(const QString &organization);
ApiRequest removeRobotRequest(const QString &organization, const QString &shortName);
ApiRequest regenerateRobotRequest(const QString &organization, const QString &shortName);
ApiRequest revokeAppTokenRequest(const QString &uuid);

ApiRequest removeTeamRequest(const QString &organization, const QString &team);
ApiRequest stopSyncRequest(const QString &organization, const QString &team);
/// Out of all teams.
ApiRequest removeMemberRequest(const QString &organization, const QString &user);
ApiRequest removePrototypeRequest(const QString &organization, const QString &id);
ApiRequest removeOrganizationRequest(const QString &name);
/// The account of whoever sends it.
ApiRequest removeAccountRequest();

ApiRequest removeApplicationRequest(const QString &organization, const QString &clientId);
ApiRequest resetClientSecretRequest(const QString &organization, const QString &clientId);
ApiRequest revokeTokenRequest(const QString &organization, const QString &clientId,
                              const QString &uuid);
/// `isAssigned`: one that was never taken up.
ApiRequest revokeAuthorizationRequest(const QString &uuid, bool isAssigned);

// By superusers.
ApiRequest setPasswordRequest(const QString &user, const QString &password);
ApiRequest removeUserRequest(const QString &user);
ApiRequest takeOwnershipRequest(const QString &nameSpace);
ApiRequest eraseOrganizationRequest(const QString &name);
ApiRequest removeMessageRequest(const QString &uuid);
ApiRequest removeServiceKeyRequest(const QString &kid);
ApiRequest collectGarbageRequest();

} // namespace quayside::api

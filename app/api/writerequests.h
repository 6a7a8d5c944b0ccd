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
ApiRequest revokeAppTokenRequest(const QString &uuid);

} // namespace quayside::api

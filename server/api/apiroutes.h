#pragma once

#include "server/api/apicontext.h"
#include "server/http/router.h"

namespace quayside::server {

class WebUi;

/// `/config`, `/csrf_token` and the other paths outside of `/api/v1` (quay-api.md 1.10).
void addServiceRoutes(Router &router, const ApiContext &context);
/// `/health`, `/status` and what is below them.
void addHealthRoutes(Router &router, const ApiContext &context);
/// `/metrics`.
void addMetricsRoutes(Router &router, const ApiContext &context);
/// Sign-in, sign-out, the first user.
void addUserRoutes(Router &router, const ApiContext &context);
/// The page that confirms the address of a new account, where there is mail.
void addSignUpRoutes(Router &router, const ApiContext &context);
/// A new password for who has forgotten his, where there is mail.
void addRecoveryRoutes(Router &router, const ApiContext &context);
/// `/user/`: the user himself.
void addAccountRoutes(Router &router, const ApiContext &context);
/// The bell.
void addInboxRoutes(Router &router, const ApiContext &context);
/// What repositories tell of, and how.
void addNotificationRoutes(Router &router, const ApiContext &context);
/// Usage logs of repositories, organizations, the user and the registry.
void addLogRoutes(Router &router, const ApiContext &context);
/// What the administrators say to everybody.
void addMessageRoutes(Router &router, const ApiContext &context);
/// `/superuser`.
void addSuperuserRoutes(Router &router, const ApiContext &context);
/// `/superuser/keys`.
void addServiceKeyRoutes(Router &router, const ApiContext &context);
void addRepositoryRoutes(Router &router, const ApiContext &context);
/// Organizations and their members.
void addOrganizationRoutes(Router &router, const ApiContext &context);
void addTeamRoutes(Router &router, const ApiContext &context);
/// The token for programs on the server's machine, where that is wanted.
void addBootstrapRoutes(Router &router, const ApiContext &context);
/// Invitations to teams, where there is mail.
void addInviteRoutes(Router &router, const ApiContext &context);
/// Robots of users and of organizations.
void addRobotRoutes(Router &router, const ApiContext &context);
/// Who may do what in a repository.
void addPermissionRoutes(Router &router, const ApiContext &context);
/// Default permissions of an organization's new repositories.
void addPrototypeRoutes(Router &router, const ApiContext &context);
void addStarRoutes(Router &router, const ApiContext &context);
/// `/find/...`, `/entities/...` and `/users/{name}`.
void addSearchRoutes(Router &router, const ApiContext &context);
void addTagRoutes(Router &router, const ApiContext &context);
/// Restore, permanent deletion, what decided a tag's date, pull statistics.
void addTagHistoryRoutes(Router &router, const ApiContext &context);
/// Policies that make tags immutable.
void addImmutabilityRoutes(Router &router, const ApiContext &context);
/// `/api/quayside/v1`: repositories as they were, their return, deleted repositories.
void addTimeMachineRoutes(Router &router, const ApiContext &context);
/// Labels of manifests.
void addLabelRoutes(Router &router, const ApiContext &context);
/// Vulnerabilities of images, by manifest and at the address of old.
void addSecurityRoutes(Router &router, const ApiContext &context);
/// `/api/quayside/v1/storage`.
void addStorageRoutes(Router &router, const ApiContext &context);
/// `/api/quayside/v1/gc`.
void addGcRoutes(Router &router, const ApiContext &context);
/// Auto-prune policies of organizations, users and repositories, and what they would do.
void addAutopruneRoutes(Router &router, const ApiContext &context);
/// Quotas of organizations and users, and their limits.
void addQuotaRoutes(Router &router, const ApiContext &context);
/// OAuth applications of organizations and their tokens.
void addOAuthAppRoutes(Router &router, const ApiContext &context);
/// The browser flow below `/oauth`.
void addOAuthFlowRoutes(Router &router, const ApiContext &context);
/// A user's registry passwords, granted tokens and assigned authorizations.
void addUserTokenRoutes(Router &router, const ApiContext &context);
/// Addresses that browsers open.
void addWebRoutes(Router &router, const ApiContext &context);
/// `/docs/api`, a page made from the router's table.
void addDocsRoutes(Router &router);
/// `/api/v1/discovery` and `/api/quayside/v1/openapi.json`, made from the router's table;
/// `/api/v1/error/{error_type}`.
void addDiscoveryRoutes(Router &router, const ApiContext &context);
/// 404 and 405 in the shape of the path's family, and a redirect for a repository's address
/// (`/acme/web:v1`); what browsers ask by OPTIONS, and the fields of CORS. After all routes.
/// `webUi`, when there is one, gets the paths that are nobody's; outlives the router.
void setFallback(Router &router, const ApiContext &context, const WebUi *webUi);

} // namespace quayside::server

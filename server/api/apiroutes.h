#pragma once

#include "server/api/apicontext.h"
#include "server/http/router.h"

namespace quayside::server {

/// `/config`, `/csrf_token` and the other paths outside of `/api/v1` (quay-api.md 1.10).
void addServiceRoutes(Router &router, const ApiContext &context);
/// `/health`, `/status` and what is below them.
void addHealthRoutes(Router &router, const ApiContext &context);
/// `/metrics`.
void addMetricsRoutes(Router &router, const ApiContext &context);
/// Sign-in, sign-out, the user, the first user.
void addUserRoutes(Router &router, const ApiContext &context);
void addRepositoryRoutes(Router &router, const ApiContext &context);
void addTagRoutes(Router &router, const ApiContext &context);
/// OAuth applications of organizations and their tokens.
void addOAuthAppRoutes(Router &router, const ApiContext &context);
/// The browser flow below `/oauth`.
void addOAuthFlowRoutes(Router &router, const ApiContext &context);
/// A user's registry passwords, granted tokens and assigned authorizations.
void addUserTokenRoutes(Router &router, const ApiContext &context);
/// Addresses that browsers open.
void addWebRoutes(Router &router, const ApiContext &context);
/// `/api/v1/discovery` and `/api/quayside/v1/openapi.json`, made from the router's table;
/// `/api/v1/error/{error_type}`.
void addDiscoveryRoutes(Router &router, const ApiContext &context);
/// 404 and 405 in the shape of the path's family, and a redirect for a repository's address
/// (`/acme/web:v1`); what browsers ask by OPTIONS, and the fields of CORS. After all routes.
void setFallback(Router &router, const ApiContext &context);

} // namespace quayside::server

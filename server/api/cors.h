#pragma once

#include "server/api/apisettings.h"
#include "server/http/router.h"

namespace quayside::server {

/// What tells browsers which other sites may read an answer. Every site reads the API, but without
/// credentials; those that CORS_ORIGIN names also with them, and `/config` and `/csrf_token`.
/// Pure. Source: quay-api.md 1.4.
Headers corsFields(const ApiSettings &settings, const Request &request);

/// The answer to OPTIONS of a path that has those methods; corsFields() are added to it as to any.
/// nullopt where sites of others have no business.
std::optional<Response> optionsAnswer(const ApiSettings &settings, const Request &request,
                                      const QList<Method> &allowed);

} // namespace quayside::server

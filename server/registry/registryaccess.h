#pragma once

#include "server/http/credentials.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/http/router.h"
#include "server/registry/registrycontext.h"

#include <functional>

namespace quayside::server {

/// SERVER_HOSTNAME, or the host the client used: what tokens are for.
QString registryHost(const RegistryContext &context, const Request &request);

/// 401 with the challenge; `scope` (`repository:a/b:pull`) may be empty. quay-api.md 2.1, 2.5.
Response challenge(const RegistryContext &context, const Request &request, const QString &scope,
                   const QString &message = {});

/// 400 when the query is not percent-encoded UTF-8: a parameter that cannot be read is not absent.
std::optional<Response> refuseUnreadableQuery(const Request &request);

/// A request that may do what it asks.
struct Authorized {
    Caller caller;
    RepositoryName name;
};

/// Checks the name and the Bearer token. No SQL.
Result<Authorized> authorize(const RegistryContext &context, const Request &request,
                             const QString &repository, QStringView action);

/// Whether the token of an authorized request also allows this.
bool isAlsoAllowed(const RegistryContext &context, const Request &request,
                   const RepositoryName &name, QStringView action);

/// The answer for an error on a repository route: Unauthenticated becomes a challenge.
Response registryError(const RegistryContext &context, const Request &request,
                       const QString &repository, QStringView action, const Error &error);

/// The answer to a push that `error` says the token does not allow: whoever may read hears why a
/// mirror takes none of his. quay-api.md 2.6.
Future<Response> pushRefused(const RegistryContext &context, const Request &request,
                             const QString &repository, const Error &error);

} // namespace quayside::server

#pragma once

#include "server/api/apicontext.h"
#include "server/http/problemresponse.h"
#include "server/http/router.h"

namespace quayside::server {

/// What a handler gets: the request, its caller, the path's values.
struct ApiCall {
    Request request;
    Caller caller;
    PathArguments path;
    BodySchema schema; ///< of the route

    /// The repository of the path; NotFound for a name that cannot be one.
    Result<RepositoryName> repository() const;
    /// The body as an object that fits the route's schema; InvalidInput otherwise.
    Result<QJsonObject> body() const;
};

using ApiFunction = std::function<Future<Response>(const ApiCall &)>;

/// Finds the caller (API token, session, nobody) and applies the CSRF rule to writes and the one of
/// fresh sign-ins, where the route wants it, before the function runs. Source:
/// quay-api.md 1.1, 1.2, 1.5.
Handler apiHandler(const ApiContext &context, ApiFunction function, const RouteInfo &info);

/// The same for a function that is given the context, as a route of the table.
using ContextFunction = Future<Response> (*)(const ApiContext &, const ApiCall &);
void addApiRoute(Router &router, const ApiContext &context, Method method,
                 const QByteArray &pattern, const QByteArray &operationId, ContextFunction function,
                 RouteInfo info);

/// 404 for an operation whose feature is off: without it the path would be taken for a repository's
/// that does not know the method.
void addAbsentRoute(Router &router, Method method, const QByteArray &pattern);

/// What the domain says of a request's values is Quay's form (b), `{"message"}`; anything else as
/// apiProblem().
Response valueProblem(const Request &request, const Error &error);
/// 204, or valueProblem().
Future<Response> answerGone(Future<Result<void>> future, const Request &request);

/// Who opens an address beside the API, by Basic credentials or a session. Wrong ones are nobody's:
/// a monitor learns the state anyway.
Future<Caller> visitor(const ApiContext &context, const Request &request);

/// The session id of the request's cookie, or empty.
QByteArray sessionCookie(const Request &request);
/// A Set-Cookie value: HttpOnly, SameSite=Lax, Secure when the client came by TLS.
QByteArray sessionCookieField(const Request &request, const QString &sessionId,
                              std::chrono::seconds life);

/// The value that a request gives to prove that no other site has made it: the field, or else the
/// parameter `_csrf_token`.
QByteArray csrfOf(const Request &request);

/// `https://registry.example`: the configured name, or the one that the request uses.
QString originOf(const ApiContext &context, const Request &request);

/// How mails that this request leads to are written.
MailForm mailForm(const ApiContext &context, const Request &request);

/// true, 1, yes (any case) are true; `otherwise` is what an absent one means.
bool queryFlag(const Request &request, QByteArrayView name, bool otherwise = false);

} // namespace quayside::server

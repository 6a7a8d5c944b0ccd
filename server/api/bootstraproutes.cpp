#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/http/credentials.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Response problem(const Request &request, const Error &error)
{
    if (error.code == ErrorCode::Unauthenticated) {
        return apiProblem(request,
                          {error.code, u"Requires valid bootstrap bearer token"_s, QString()});
    }
    // Quay's own type for it; what went wrong is for the log.
    constexpr auto kType = "token_rotation_failed"_L1;
    const auto address =
        QString::fromLatin1(request.scheme + "://" + request.host + "/api/v1/error/") + kType;
    auto response = apiProblem(
        request, {ErrorCode::InvalidInput, u"The token could not be replaced"_s, QString()},
        {{u"error_type"_s, kType}, {u"title"_s, kType}, {u"type"_s, address}, {u"status"_s, 500}});
    response.status = 500;
    return response;
}

/// No session and so no CSRF token: the bearer alone may do it.
Future<Response> renew(const ApiContext &context, const Request &request)
{
    const auto token = credentials(request, "Bearer");
    if (!token || token->isEmpty())
        return ready(problem(request, {ErrorCode::Unauthenticated, {}, {}}));
    return context.accounts.byApiToken(*token)
        .then([&context, request](Result<Caller> caller) {
            if (!caller)
                return makeReadyFuture(Result<void>(failure(caller)));
            caller->address = request.peer.toString();
            return context.bootstrap.renew(*caller);
        })
        .unwrap()
        .then([request](const Result<void> &done) {
            return done ? Response::json(200, QJsonObject{{u"status"_s, u"rotated"_s}})
                        : problem(request, done.error());
        });
}

} // namespace

void addBootstrapRoutes(Router &router, const ApiContext &context)
{
    constexpr auto kPath = "/api/v1/bootstrap/renew";
    if (!context.domain.settings.bootstrap.isOn)
        return;
    router.add({Method::Post,
                kPath,
                "renewBootstrapToken",
                [&context](const Request &request, const PathArguments &) {
                    return renew(context, request);
                },
                kDefaultMaxBody,
                {.resource = "bootstrap.BootstrapRenew",
                 .summary = "Put another token into the server's file and end the bearer's.",
                 .isInternal = true,
                 .access = RouteAccess::Anyone,
                 .logKinds = {"create_oauth_api_token"}}});
}

} // namespace quayside::server

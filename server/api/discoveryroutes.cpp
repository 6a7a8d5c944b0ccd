#include "server/api/apidescription.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

#include <QtCore/QUrl>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Future<Response> swagger(const Router &router, const ApiContext &context, const Request &request)
{
    return ready(Response::json(
        200,
        swaggerDocument(router, QUrl(originOf(context, request)), queryFlag(request, "internal"))));
}

Future<Response> openApi(const Router &router, const ApiContext &context, const Request &request)
{
    return ready(Response::json(200, openApiDocument(router, QUrl(originOf(context, request)))));
}

Response errorType(const Request &request, const PathArguments &path)
{
    const auto known = describedApiError(request, path.value("error_type"));
    return known ? *known : apiProblem(request, {ErrorCode::NotFound, u"Not Found"_s});
}

} // namespace

void addDiscoveryRoutes(Router &router, const ApiContext &context)
{
    // The table is whole when the first request comes: documents are made on demand.
    const auto add = [&](const QByteArray &path, const QByteArray &id, auto function,
                         const RouteInfo &info) {
        router.add({Method::Get, path, id,
                    [&router, &context, function](const Request &request, const PathArguments &) {
                        return function(router, context, request);
                    },
                    kDefaultMaxBody, info});
    };
    add("/api/v1/discovery", "discovery", swagger,
        {.resource = "discovery.DiscoveryResource",
         .summary = "List all of the API endpoints available in the swagger API format.",
         .query = {{"internal", ParameterType::Flag, "Whether to include internal APIs."}},
         .access = RouteAccess::Anyone});
    add("/api/quayside/v1/openapi.json", "quaysideOpenApi", openApi,
        {.resource = "discovery.OpenApi",
         .summary = "What this registry can do that Quay has no call for.",
         .access = RouteAccess::Anyone});
    router.add({Method::Get,
                "/api/v1/error/{error_type}",
                "getErrorDescription",
                [](const Request &request, const PathArguments &path) {
                    return ready(errorType(request, path));
                },
                kDefaultMaxBody,
                {.resource = "error.Error",
                 .summary = "What an error_type means.",
                 .access = RouteAccess::Anyone}});
}

} // namespace quayside::server

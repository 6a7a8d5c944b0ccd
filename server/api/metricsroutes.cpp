#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/metricstext.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// By address alone. What an unknown proxy forwards has that proxy's address, and is nobody's.
bool isAllowedAddress(const ApiContext &context, const Request &request)
{
    if (request.isFromThisMachine)
        return true;
    const auto &networks = context.settings.metricsAllowed;
    return !request.isFromUnknownProxy
        && std::any_of(networks.begin(), networks.end(), [&](const auto &network) {
               return request.peer.protocol() == network.first.protocol()
                   && request.peer.isInSubnet(network);
           });
}

Response metrics(const ApiContext &context)
{
    auto response =
        Response::text(200, metricsText(context.transport.figures(), loadFigures(context.domain)));
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.headers.append("cache-control", "no-store");
    return response;
}

Future<Response> metricsFor(const ApiContext &context, const Request &request)
{
    if (isAllowedAddress(context, request))
        return ready(metrics(context));
    return visitor(context, request).then([&context](const Caller &caller) {
        return caller.isSuperuser
            ? metrics(context)
            : errorProblem(403, u"Metrics are for this machine, METRICS_ALLOWED and superusers"_s);
    });
}

} // namespace

void addMetricsRoutes(Router &router, const ApiContext &context)
{
    router.add({Method::Get, "/metrics", "metrics",
                [&context](const Request &request, const PathArguments &) {
                    return metricsFor(context, request);
                }});
}

} // namespace quayside::server

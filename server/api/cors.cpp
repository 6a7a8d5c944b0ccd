#include "server/api/cors.h"

namespace quayside::server {

namespace {

bool isApi(const Request &request)
{
    return request.path.startsWith("/api/");
}

/// What a page needs before its first call of the API with a session.
bool isSessionStart(const Request &request)
{
    return request.path == "/csrf_token" || request.path == "/config";
}

QByteArray namesOf(const QList<Method> &methods)
{
    QByteArrayList names;
    for (const auto method : methods)
        names.append(toString(method));
    return names.join(", ");
}

} // namespace

Headers corsFields(const ApiSettings &settings, const Request &request)
{
    Headers fields;
    if (settings.corsOrigins.isEmpty()) {
        if (isApi(request)) {
            // Never with credentials: a browser then neither sends the session's cookie nor shows
            // an answer to a request that had it.
            fields.append("access-control-allow-origin", "*");
            fields.append("access-control-expose-headers", "Link, Retry-After");
        }
        return fields;
    }
    if (!isApi(request) && !isSessionStart(request))
        return fields;
    fields.append("vary", "Origin");
    const auto origin = request.headers.value("origin");
    if (origin.isEmpty() || !settings.corsOrigins.contains(origin))
        return fields;
    fields.append("access-control-allow-origin", origin);
    fields.append("access-control-allow-credentials", "true");
    fields.append("access-control-expose-headers", "Link, Retry-After, X-Next-CSRF-Token");
    return fields;
}

std::optional<Response> optionsAnswer(const ApiSettings &settings, const Request &request,
                                      const QList<Method> &allowed)
{
    if (!isApi(request) && (settings.corsOrigins.isEmpty() || !isSessionStart(request)))
        return std::nullopt;
    auto methods = allowed;
    methods.append(Method::Options);
    auto response = Response::empty(204).withHeader("allow", namesOf(methods));
    if (!corsFields(settings, request).contains("access-control-allow-origin"))
        return response;
    response.headers.append("access-control-allow-methods", namesOf(allowed));
    response.headers.append("access-control-allow-headers",
                            "Authorization, Content-Type, X-CSRF-Token, X-Requested-With");
    response.headers.append("access-control-max-age", "600");
    return response;
}

} // namespace quayside::server

#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Future<Response> report(const ApiContext &context, const ApiCall &call, const QString &image)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return context.security.report(call.caller, *name, image)
        .then([request = call.request](Result<ScanState> state) {
            if (!state)
                return apiProblem(request, state.error());
            return Response::json(200,
                                  QJsonObject{{u"status"_s, toString(*state)},
                                              {u"data"_s, QJsonValue(QJsonValue::Null)}});
        });
}

Future<Response> ofManifest(const ApiContext &context, const ApiCall &call)
{
    return report(context, call, call.path.value("manifestref"));
}

/// The address of 2020, which articles and scripts still ask.
Future<Response> ofImage(const ApiContext &context, const ApiCall &call)
{
    return report(context, call, call.path.value("imageid"));
}

} // namespace

void addSecurityRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](const QByteArray &pattern, const QByteArray &id, ContextFunction function,
                         const QByteArray &resource) {
        addApiRoute(router, context, Method::Get, "/api/v1/repository/{repository}" + pattern, id,
                    function,
                    {.resource = resource,
                     .summary = "Vulnerabilities of an image.",
                     .scope = "repo:read",
                     .query = {{"vulnerabilities", ParameterType::Flag,
                                "With the vulnerabilities of each package."}},
                     .access = RouteAccess::RepositoryRead});
    };
    add("/manifest/{manifestref}/security", "getRepoManifestSecurity", ofManifest,
        "secscan.RepositoryManifestSecurity");
    add("/image/{imageid}/security", "getRepoImageSecurity", ofImage,
        "secscan.RepositoryImageSecurity");
}

} // namespace quayside::server

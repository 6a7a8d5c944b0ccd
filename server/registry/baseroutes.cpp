#include "server/http/problemresponse.h"
#include "server/registry/registryaccess.h"
#include "server/registry/registryroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Response base(const RegistryContext &context, const Request &request)
{
    const auto host = registryHost(context, request);
    const auto bearer = credentials(request, "Bearer");
    const bool isKnown = bearer && context.tokens.check(*bearer, host);
    auto response = challenge(context, request, {});
    response.status = isKnown ? 200 : 401;
    response.contentType = "application/json";
    response.body = "true";
    response.headers.append("x-sparse-manifest-support", "false");
    return response;
}

constexpr int kMostNames = 10'000; // quay-api.md 1.6

/// Page size of a list: absent, malformed or larger than the most means the most.
int pageSize(const Request &request, int most)
{
    bool isNumber = false;
    const int n = request.queryValue("n").value_or(QString()).toInt(&isNumber);
    return isNumber && n >= 0 && n < most ? n : most;
}

Future<Response> catalog(const RegistryContext &context, const Request &request)
{
    const auto bearer = credentials(request, "Bearer");
    if (!bearer)
        return ready(challenge(context, request, u"registry:catalog:*"_s));
    auto grant = context.tokens.check(*bearer, registryHost(context, request));
    if (!grant) {
        return ready(challenge(context, request, u"registry:catalog:*"_s, grant.error().message));
    }
    const int limit = pageSize(request, kMostNames);
    if (limit == 0)
        return ready(Response::json(200, QJsonObject{{u"repositories"_s, QJsonArray()}}));
    const auto last = request.queryValue("last").value_or(QString());
    return context.repositories.catalog(grant->caller, last, limit + 1)
        .then([limit](Result<QStringList> paths) -> Response {
            if (!paths)
                return registryProblem(paths.error());
            const bool hasMore = paths->size() > limit;
            if (hasMore)
                paths->resize(limit);
            auto response = Response::json(
                200, QJsonObject{{u"repositories"_s, QJsonArray::fromStringList(*paths)}});
            if (hasMore) {
                response.headers.append("link",
                                        "</v2/_catalog?n=" + QByteArray::number(limit) + "&last="
                                            + paths->last().toLatin1() + ">; rel=\"next\"");
            }
            return response;
        });
}

/// Written by hand: neither a repository's name nor a tag's needs a JSON escape.
Response tagListPage(const QString &repository, TagNames names, int limit)
{
    const bool hasMore = limit > 0 && names.count > limit;
    if (limit == 0)
        names.joined.clear();
    else if (hasMore) // the one that told of it
        names.joined.truncate(names.joined.lastIndexOf(','));
    auto response = Response::empty(200);
    if (hasMore) {
        response.headers.append(
            "link",
            "</v2/" + repository.toLatin1() + "/tags/list?n=" + QByteArray::number(limit) + "&last="
                + names.joined.sliced(names.joined.lastIndexOf(',') + 1) + ">; rel=\"next\"");
    }
    response.contentType = "application/json";
    QByteArray &body = response.body;
    body.reserve(names.joined.size() + 2 * names.count + 300);
    body += "{\"name\":\"" + repository.toLatin1() + "\",\"tags\":[";
    if (!names.joined.isEmpty()) {
        body += '"';
        for (const char c : std::as_const(names.joined)) {
            if (c == ',')
                body += "\",\"";
            else
                body += c;
        }
        body += '"';
    }
    body += "]}";
    return response;
}

Future<Response> tagList(const RegistryContext &context, const Request &request,
                         const QString &repository)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"pull", error);
    };
    auto allowed = authorize(context, request, repository, u"pull");
    if (!allowed)
        return ready(fail(allowed.error()));
    const int limit = pageSize(request, kMostNames);
    const auto last = request.queryValue("last").value_or(QString());
    return context.tags.names(allowed->name, last, limit + 1)
        .then([fail, repository, limit](const Result<TagNames> &names) {
            return names ? tagListPage(repository, *names, limit) : fail(names.error());
        });
}

} // namespace

void addRegistryGuard(Router &router)
{
    router.setGuard([](const Request &request) -> std::optional<Response> {
        const bool isRegistry = request.path.startsWith("/v2/") || request.path == "/v2";
        return isRegistry ? refuseUnreadableQuery(request) : std::nullopt;
    });
}

void addBaseRoutes(Router &router, const RegistryContext &context)
{
    router.add(Method::Get, "/v2/", "v2Base",
               [&context](const Request &request, const auto &) { return base(context, request); });
    router.add({Method::Get, "/v2/_catalog", "v2Catalog",
                [&context](const Request &request, const PathArguments &) {
                    return catalog(context, request);
                }});
    router.add(Method::Get, "/v1/_ping", "v1Ping", [](const Request &, const auto &) {
        auto response = Response::text(200, "true");
        response.contentType = "application/json";
        response.headers.append("x-docker-registry-version", "0.6.0");
        response.headers.append("x-docker-registry-standalone", "0");
        return response;
    });
}

void addTagListRoutes(Router &router, const RegistryContext &context)
{
    router.add({Method::Get, "/v2/{repository}/tags/list", "v2ListTags",
                [&context](const Request &request, const PathArguments &path) {
                    return tagList(context, request, path.value("repository"));
                }});
}

} // namespace quayside::server

#include "server/http/entitytag.h"
#include "server/http/problemresponse.h"
#include "server/registry/registryaccess.h"
#include "server/registry/registryroutes.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTagsAtOnce = 32;

Future<Response> get(const RegistryContext &context, const Request &request,
                     const QString &repository, const QString &reference)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"pull", error);
    };
    auto allowed = authorize(context, request, repository, u"pull");
    if (!allowed)
        return ready(fail(allowed.error()));
    auto parsed = parseManifestReference(reference);
    if (!parsed)
        return ready(fail(parsed.error()));
    using Purpose = ManifestService::Purpose;
    auto purpose = Purpose::Pull;
    if (request.method == Method::Head) {
        purpose = isAlsoAllowed(context, request, allowed->name, u"push") ? Purpose::LookForPush
                                                                          : Purpose::Look;
    }
    return context.manifests.pull(allowed->caller, allowed->name, *parsed, purpose)
        .then([fail, request](Result<ManifestBody> body) -> Response {
            if (!body)
                return fail(body.error());
            const auto digest = body->digest.toLatin1();
            const QByteArray etag = '"' + digest + '"';
            Response response;
            response.headers.append("docker-content-digest", digest);
            response.headers.append("docker-distribution-api-version", "registry/2.0");
            response.headers.append("etag", etag);
            if (matchesEntityTag(request.headers.values("if-none-match"), etag)) {
                response.status = 304;
                return response;
            }
            response.contentType = body->mediaType.toLatin1();
            response.body = std::move(body->body);
            return response;
        });
}

Result<ManifestService::Push> readPush(const Request &request, const QString &reference)
{
    auto parsed = parseManifestReference(reference);
    if (!parsed)
        return failure(parsed);
    ManifestService::Push push;
    push.body = request.body;
    push.contentType = QString::fromLatin1(request.headers.value("content-type"));
    if (const auto *tag = std::get_if<TagName>(&*parsed)) {
        push.tags.append(*tag);
        return push;
    }
    push.digest = std::get<Digest>(*parsed);
    const auto tags = request.queryValues("tag");
    if (tags.size() > kMaxTagsAtOnce)
        return failure(ErrorCode::TooManyTags, u"at most 32 tags can be given at once"_s);
    for (const auto &text : tags) {
        auto tag = TagName::parse(text);
        if (!tag)
            return failure(tag);
        push.tags.append(*tag);
    }
    return push;
}

Future<Response> put(const RegistryContext &context, const Request &request,
                     const QString &repository, const QString &reference)
{
    const auto fail = [&context, request, repository](const Error &error) {
        auto response = registryError(context, request, repository, u"push", error);
        if (error.code == ErrorCode::TooManyTags)
            response.status = 414;
        return response;
    };
    auto allowed = authorize(context, request, repository, u"push");
    if (!allowed)
        return pushRefused(context, request, repository, allowed.error());
    auto push = readPush(request, reference);
    if (!push)
        return ready(fail(push.error()));
    const auto tags = push->digest ? push->tags : QList<TagName>();
    return context.manifests.push(allowed->caller, allowed->name, *push)
        .then([fail, repository, tags](Result<PushedManifest> pushed) -> Response {
            if (!pushed)
                return fail(pushed.error());
            const auto digest = pushed->digest.toString().toLatin1();
            auto response = Response::text(201, "OK");
            response.headers.append("location",
                                    "/v2/" + repository.toLatin1() + "/manifests/" + digest);
            response.headers.append("docker-content-digest", digest);
            response.headers.append("docker-distribution-api-version", "registry/2.0");
            if (pushed->subjectDigest)
                response.headers.append("oci-subject", pushed->subjectDigest->toLatin1());
            for (const auto &tag : tags)
                response.headers.append("oci-tag", tag.toString().toLatin1());
            if (pushed->expiryWarning) {
                auto text = *pushed->expiryWarning;
                text.replace(u'"', u'\'');
                // A label is anybody's text: only what a field may hold goes out.
                for (auto &c : text) {
                    if (c < u' ' || c > u'~')
                        c = u'?';
                }
                response.headers.append("warning", "299 - \"" + text.toLatin1() + '"');
            }
            return response;
        });
}

Future<Response> remove(const RegistryContext &context, const Request &request,
                        const QString &repository, const QString &reference)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"push", error);
    };
    auto allowed = authorize(context, request, repository, u"push");
    if (!allowed)
        return pushRefused(context, request, repository, allowed.error());
    auto parsed = parseManifestReference(reference);
    if (!parsed)
        return ready(fail(parsed.error()));
    return context.manifests.remove(allowed->caller, allowed->name, *parsed)
        .then([fail](Result<void> removed) {
            return removed ? Response::empty(202) : fail(removed.error());
        });
}

} // namespace

void addManifestRoutes(Router &router, const RegistryContext &context)
{
    constexpr auto kPattern = "/v2/{repository}/manifests/{reference}";
    using Function = Future<Response> (*)(const RegistryContext &, const Request &, const QString &,
                                          const QString &);
    const auto add = [&](Method method, QByteArray id, Function function) {
        router.add({method, kPattern, id,
                    [&context, function](const Request &request, const PathArguments &path) {
                        return function(context, request, path.value("repository"),
                                        path.value("reference"));
                    },
                    kMaxManifestSize});
    };
    add(Method::Get, "v2GetManifest", get);
    add(Method::Put, "v2PutManifest", put);
    add(Method::Delete, "v2DeleteManifest", remove);
}

} // namespace quayside::server

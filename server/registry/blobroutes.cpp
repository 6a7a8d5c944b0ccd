#include "server/http/problemresponse.h"
#include "server/registry/registryaccess.h"
#include "server/registry/registryroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray rangeOf(qint64 offset)
{
    return "0-" + QByteArray::number(offset > 0 ? offset - 1 : 0);
}

Future<Response> removeBlob(const RegistryContext &context, const Request &request,
                            const QString &repository, const QString &digestText)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"push", error);
    };
    auto allowed = authorize(context, request, repository, u"push");
    if (!allowed)
        return pushRefused(context, request, repository, allowed.error());
    auto digest = Digest::parse(digestText);
    if (!digest)
        return ready(fail(digest.error()));
    return context.blobs.remove(allowed->caller, allowed->name, *digest)
        .then([fail](Result<void> removed) {
            return removed ? Response::empty(202) : fail(removed.error());
        });
}

Future<Response> uploadStatus(const RegistryContext &context, const Request &request,
                              const QString &repository, const QString &uuid)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"push", error);
    };
    auto allowed = authorize(context, request, repository, u"push");
    if (!allowed)
        return pushRefused(context, request, repository, allowed.error());
    return context.uploads.status(allowed->name, uuid)
        .then([fail, repository](Result<UploadStatus> status) -> Response {
            if (!status)
                return fail(status.error());
            auto response = Response::empty(204);
            response.headers.append("location",
                                    "/v2/" + repository.toLatin1() + "/blobs/uploads/"
                                        + status->uuid.toLatin1());
            response.headers.append("range", rangeOf(status->offset));
            response.headers.append("docker-upload-uuid", status->uuid.toLatin1());
            return response;
        });
}

Future<Response> cancelUpload(const RegistryContext &context, const Request &request,
                              const QString &repository, const QString &uuid)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"push", error);
    };
    auto allowed = authorize(context, request, repository, u"push");
    if (!allowed)
        return pushRefused(context, request, repository, allowed.error());
    return context.uploads.cancel(allowed->name, uuid).then([fail](Result<void> cancelled) {
        return cancelled ? Response::empty(204) : fail(cancelled.error());
    });
}

} // namespace

void addBlobRoutes(Router &router, const RegistryContext &context)
{
    using Function = Future<Response> (*)(const RegistryContext &, const Request &, const QString &,
                                          const QString &);
    const auto add = [&](Method method, QByteArray pattern, QByteArray id, Function function) {
        router.add({method, pattern, id,
                    [&context, function](const Request &request, const PathArguments &path) {
                        return function(context, request, path.value("repository"),
                                        path.value("item"));
                    }});
    };
    add(Method::Delete, "/v2/{repository}/blobs/{item}", "v2DeleteBlob", removeBlob);
    add(Method::Get, "/v2/{repository}/blobs/uploads/{item}", "v2UploadStatus", uploadStatus);
    add(Method::Delete, "/v2/{repository}/blobs/uploads/{item}", "v2CancelUpload", cancelUpload);
}

} // namespace quayside::server

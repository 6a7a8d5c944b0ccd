#include "app/wire/storagehistory.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/domain/storagehistory.h"

namespace quayside::server {

namespace {

Future<Response> history(const ApiContext &context, const ApiCall &call)
{
    return storageHistory(context.domain, call.caller)
        .then([request = call.request](Result<QList<StorageSample>> samples) {
            if (!samples)
                return apiProblem(request, samples.error());
            wire::StorageHistory view;
            for (const auto &sample : std::as_const(*samples))
                view.samples.append(
                    {sample.at, sample.bytes, sample.blobs, sample.free, sample.reclaimable});
            return Response::json(200, view.toJson());
        });
}

} // namespace

void addStorageRoutes(Router &router, const ApiContext &context)
{
    addApiRoute(router, context, Method::Get, "/api/quayside/v1/storage", "quaysideStorageHistory",
                history,
                {.resource = "storage.StorageHistory",
                 .summary = "What the blobs took up, hour by hour, in the last 30 days.",
                 .scope = "super:user",
                 .access = RouteAccess::Superuser});
}

} // namespace quayside::server

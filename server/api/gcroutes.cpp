#include "app/wire/gc.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/domain/garbagecollector.h"

namespace quayside::server {

namespace {

wire::GcRun runView(const GcRunRow &row)
{
    wire::GcRun run{.id = row.id,
                    .isRequested = row.isRequested,
                    .started = row.started,
                    .ended = row.ended,
                    .error = row.error,
                    .tagsExpired = row.counts.tagsExpired,
                    .tagsRemoved = row.counts.tagsRemoved,
                    .repositories = row.counts.repositories,
                    .objectsRemoved = row.counts.objectsRemoved,
                    .freed = {}};
    for (const auto &one : row.freed)
        run.freed.append({one.reason, one.manifests, one.links, one.blobs, one.bytes});
    return run;
}

wire::GcStatus statusView(const GcStatus &status, const DomainSettings &settings)
{
    using std::chrono::duration_cast;
    wire::GcStatus view;
    view.isRunning = status.isRunning;
    view.intervalSeconds = duration_cast<std::chrono::seconds>(settings.gcInterval).count();
    view.rate = settings.gcRate;
    for (const auto &row : status.runs)
        view.runs.append(runView(row));
    view.candidates = {status.candidates.waiting, status.candidates.due};
    view.trash = {status.trash.waiting, status.trash.due};
    view.limit = kGcCountLimit;
    if (status.audit) {
        view.audit = wire::GcAudit{status.audit->started, status.audit->ended,
                                   status.audit->missing, status.audit->recounted};
    }
    return view;
}

Future<Response> show(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request, context.collector.status(call.caller),
                      [&settings = context.domain.settings](const GcStatus &status) {
                          return Response::json(200, statusView(status, settings).toJson());
                      });
}

Future<Response> runNow(const ApiContext &context, const ApiCall &call)
{
    return context.collector.request(call.caller)
        .then([request = call.request](const Result<void> &asked) {
            return asked ? Response::empty(202) : apiProblem(request, asked.error());
        });
}

} // namespace

void addGcRoutes(Router &router, const ApiContext &context)
{
    constexpr auto kPath = "/api/quayside/v1/gc";
    addApiRoute(router, context, Method::Get, kPath, "quaysideGarbageCollection", show,
                {.resource = "gc.GarbageCollection",
                 .summary = "What garbage collection does, what it freed and why, what waits.",
                 .scope = "super:user",
                 .access = RouteAccess::Superuser});
    addApiRoute(router, context, Method::Post, kPath, "quaysideRunGarbageCollection", runNow,
                {.resource = "gc.GarbageCollection",
                 .summary = "Collect garbage now.",
                 .scope = "super:user",
                 .access = RouteAccess::Superuser,
                 .logKinds = {"run_garbage_collection"}});
}

} // namespace quayside::server

#include "app/wire/notification.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 64; // of an event or a method
constexpr qsizetype kLongestName = 255;

wire::RepositoryNotification view(const HookRow &row)
{
    return {.uuid = row.uuid,
            .title = row.title,
            .event = toString(row.event),
            .method = toString(row.method),
            .config = row.config,
            .eventConfig = row.eventConfig,
            .failures = row.failures};
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerWith(call.request, context.hooks.list(call.caller, *name),
                      [](const QList<HookRow> &rows) {
                          wire::RepositoryNotificationList list;
                          for (const auto &row : rows)
                              list.notifications.append(view(row));
                          return Response::json(200, list.toJson());
                      });
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    auto body = call.body();
    if (!name || !body)
        return ready(apiProblem(call.request, !name ? name.error() : body.error()));
    const auto request = wire::RepositoryNotification::fromRequest(*body);
    return answerWith(call.request,
                      context.hooks.create(call.caller, *name,
                                           {request.event, request.method, request.config,
                                            request.eventConfig, request.title}),
                      [](const HookRow &row) { return Response::json(201, view(row).toJson()); });
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerWith(call.request, context.hooks.get(call.caller, *name, call.path.value("uuid")),
                      [](const HookRow &row) { return Response::json(200, view(row).toJson()); });
}

using Change = Future<Result<void>> (HookService::*)(Caller, RepositoryName, QString);

template <Change change>
Future<Response> changeOne(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return answerEmpty(call.request,
                       (context.hooks.*change)(call.caller, *name, call.path.value("uuid")));
}

Future<Response> test(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    return context.hooks.test(call.caller, *name, call.path.value("uuid"))
        .then([request = call.request](const Result<void> &sent) {
            return sent ? Response::json(200, QJsonObject()) : apiProblem(request, sent.error());
        });
}

/// What a new notification is made of.
BodySchema createBody()
{
    return {
        "NotificationCreateRequest",
        {{.name = "event",
          .summary = "What it tells of: repo_image_expiry.",
          .need = Need::Required,
          .maxLength = kLongestWord},
         {.name = "method",
          .summary = "How: quay_notification, the bell.",
          .need = Need::Required,
          .maxLength = kLongestWord},
         {.name = "config",
          .type = FieldType::Object,
          .summary = "What the method needs to know.",
          .need = Need::Required,
          .fields = {{.name = "target",
                      .type = FieldType::Object,
                      .summary = "Of quay_notification: who is told.",
                      .fields = {{.name = "kind",
                                  .summary = "user, org or team.",
                                  .maxLength = kLongestWord},
                                 {.name = "name",
                                  .summary = "Of a user, of the repository's organization, or "
                                             "of a team of it.",
                                  .maxLength = kLongestName}}}}},
         {.name = "eventConfig",
          .type = FieldType::Object,
          .summary = "What the event needs to know.",
          .need = Need::Required,
          .fields = {{.name = "days",
                      .type = FieldType::Number,
                      .summary = "Of repo_image_expiry: so long before a tag ends, 1 to 365."}}},
         {.name = "title",
          .summary = "A name for it.",
          .need = Need::Nullable,
          .maxLength = kLongestName}}};
}

} // namespace

void addNotificationRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &resource,
                         const QByteArray &id, ContextFunction function, RouteInfo info) {
        info.resource = "repositorynotification." + resource;
        info.scope = "repo:admin";
        info.access = RouteAccess::RepositoryAdmin;
        addApiRoute(router, context, method,
                    "/api/v1/repository/{repository}/notification/" + pattern, id, function,
                    std::move(info));
    };
    add(Method::Get, "", "RepositoryNotificationList", "listRepoNotifications", list,
        {.summary = "What the repository tells of, and how."});
    add(Method::Post, "", "RepositoryNotificationList", "createRepoNotification", create,
        {.summary = "Make a notification.",
         .body = createBody(),
         .logKinds = {"add_repo_notification"}});
    add(Method::Get, "{uuid}", "RepositoryNotification", "getRepoNotification", get,
        {.summary = "One notification."});
    add(Method::Delete, "{uuid}", "RepositoryNotification", "deleteRepoNotification",
        changeOne<&HookService::remove>,
        {.summary = "Delete a notification.", .logKinds = {"delete_repo_notification"}});
    add(Method::Post, "{uuid}", "RepositoryNotification", "resetRepositoryNotificationFailures",
        changeOne<&HookService::resetFailures>,
        {.summary = "Try a notification again that has failed.",
         .logKinds = {"reset_repo_notification"}});
    add(Method::Post, "{uuid}/test", "TestRepositoryNotification", "testRepoNotification", test,
        {.summary = "Send made up values.",
         .unlogged = "It changes nothing; whoever is told sees the try."});
}

} // namespace quayside::server

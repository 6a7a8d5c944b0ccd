#include "app/wire/inbox.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/querynumber.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxPage = 10'000;

wire::InboxNotification notificationView(const InboxRow &row)
{
    wire::InboxNotification view{.id = row.uuid,
                                 .kind = row.kind,
                                 .created = row.created,
                                 .metadata = row.metadata,
                                 .isDismissed = row.isDismissed};
    if (row.isOfOrganization)
        view.organization = row.targetName;
    return view;
}

Response oneView(const Request &request, const Result<InboxRow> &row)
{
    return row ? Response::json(200, notificationView(*row).toJson())
               : apiProblem(request, row.error());
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    const auto page = queryNumber(call.request, "page", 0, 0, kMaxPage);
    const auto limit = queryNumber(call.request, "limit", 5, 1, 100);
    if (!page || !limit)
        return ready(queryNumberProblem(!page ? "page" : "limit"));
    return context.inbox.list(call.caller, *page, *limit)
        .then([request = call.request](const Result<InboxPage> &found) {
            if (!found)
                return apiProblem(request, found.error());
            wire::InboxPage view;
            for (const auto &row : found->rows)
                view.notifications.append(notificationView(row));
            view.hasAdditional = found->hasMore;
            return Response::json(200, view.toJson());
        });
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    return context.inbox.get(call.caller, call.path.value("uuid"))
        .then([request = call.request](const Result<InboxRow> &row) {
            return oneView(request, row);
        });
}

Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return context.inbox
        .setDismissed(call.caller, call.path.value("uuid"), body->value("dismissed"_L1).toBool())
        .then([request = call.request](const Result<InboxRow> &row) {
            return oneView(request, row);
        });
}

} // namespace

void addInboxRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.scope = "user:admin";
        info.isInternal = true;
        info.access = RouteAccess::UserAdmin;
        addApiRoute(router, context, method, "/api/v1/user/notifications" + pattern, id, function,
                    std::move(info));
    };
    add(Method::Get, "", "listUserNotifications", list,
        {.resource = "user.UserNotificationList",
         .summary = "What the user was notified of and has not dismissed.",
         .query = {{"page", ParameterType::Number, "Page index for the results. Default 0."},
                   {"limit", ParameterType::Number, "Size of a page. Default 5, at most 100."}}});
    add(Method::Get, "/{uuid}", "getUserNotification", get,
        {.resource = "user.UserNotification", .summary = "A notification of the user."});
    add(Method::Put, "/{uuid}", "updateUserNotification", update,
        {.resource = "user.UserNotification",
         .summary = "Dismiss a notification, or take that back.",
         .body = {"UpdateNotification",
                  {{"dismissed", FieldType::Flag, "Whether it is not listed any more.",
                    Need::Required}}},
         .unlogged = "only what its reader has seen changes"});
}

} // namespace quayside::server

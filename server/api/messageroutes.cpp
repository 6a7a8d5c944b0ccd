#include "app/wire/registrymessage.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxContent = 10'000;

wire::RegistryMessage messageView(const MessageRow &row)
{
    wire::RegistryMessage view{row.uuid, row.content};
    if (row.severity == u"error")
        view.severity = wire::MessageSeverity::Error;
    else if (row.severity == u"warning")
        view.severity = wire::MessageSeverity::Warning;
    view.isMarkdown = row.mediaType == u"text/markdown";
    return view;
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    return context.messages.list().then(
        [request = call.request](const Result<QList<MessageRow>> &rows) {
            if (!rows)
                return apiProblem(request, rows.error());
            wire::RegistryMessages view;
            for (const auto &row : *rows)
                view.messages.append(messageView(row));
            return Response::json(200, view.toJson());
        });
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto message = body->value("message"_L1).toObject();
    const MessageRow row{{},
                         message.value("content"_L1).toString(),
                         message.value("media_type"_L1).toString(),
                         message.value("severity"_L1).toString()};
    return context.messages.add(call.caller, row)
        .then([request = call.request](Result<void> added) {
            return added ? Response::empty(201) : apiProblem(request, added.error());
        });
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return context.messages.remove(call.caller, call.path.value("uuid"))
        .then([request = call.request](Result<void> removed) {
            return removed ? Response::empty(204) : apiProblem(request, removed.error());
        });
}

} // namespace

void addMessageRoutes(Router &router, const ApiContext &context)
{
    addApiRoute(router, context, Method::Get, "/api/v1/messages", "getGlobalMessages", list,
                {.resource = "globalmessages.GlobalUserMessages",
                 .summary = "Messages of the administrators.",
                 .access = RouteAccess::Anyone});
    const BodyField content{"content", FieldType::Text, "What is shown.", Need::Required,
                            {},        kMaxContent};
    const BodyField mediaType{"media_type",
                              FieldType::Text,
                              "How it is written.",
                              Need::Required,
                              {"text/plain", "text/markdown"}};
    const BodyField severity{"severity",
                             FieldType::Text,
                             "How it is shown.",
                             Need::Required,
                             {"info", "warning", "error"}};
    addApiRoute(router, context, Method::Post, "/api/v1/messages", "createGlobalMessage", create,
                {.resource = "globalmessages.GlobalUserMessages",
                 .summary = "Say something to everybody.",
                 .scope = "super:user",
                 .isInternal = true,
                 .requiresFreshLogin = true,
                 .body = {"CreateMessage",
                          {{.name = "message",
                            .type = FieldType::Object,
                            .summary = "The message.",
                            .need = Need::Required,
                            .fields = {content, mediaType, severity}}}},
                 .access = RouteAccess::Superuser,
                 .logKinds = {"create_message"}});
    addApiRoute(router, context, Method::Delete, "/api/v1/message/{uuid}", "deleteGlobalMessage",
                remove,
                {.resource = "globalmessages.GlobalUserMessage",
                 .summary = "Take a message back.",
                 .scope = "super:user",
                 .isInternal = true,
                 .requiresFreshLogin = true,
                 .access = RouteAccess::Superuser,
                 .logKinds = {"delete_message"}});
}

} // namespace quayside::server

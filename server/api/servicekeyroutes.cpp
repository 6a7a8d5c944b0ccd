#include "app/wire/servicekey.h"
#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/superuserroute.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

wire::KeyApproval approvalView(const KeyApprovalRow &row)
{
    wire::KeyApproval view{.approved = row.approved, .notes = row.notes};
    switch (row.kind) {
    case KeyApproval::Superuser:
        view.kind = wire::KeyApprovalKind::Superuser;
        break;
    case KeyApproval::Rotation:
        view.kind = wire::KeyApprovalKind::Rotation;
        break;
    case KeyApproval::Automatic:
        view.kind = wire::KeyApprovalKind::Automatic;
        break;
    }
    if (row.approver) {
        view.approver = row.approverName;
        view.avatar = wire::avatarFor(row.approverName, {}, wire::AvatarKind::User);
    }
    return view;
}

wire::ServiceKey keyView(const ServiceKeyRow &row)
{
    wire::ServiceKey view;
    view.kid = row.kid;
    view.name = row.name;
    view.service = row.service;
    view.jwk = QJsonDocument::fromJson(row.publicJwk.toUtf8()).object();
    view.metadata = QJsonDocument::fromJson(row.metadata.toUtf8()).object();
    view.created = row.created;
    view.expires = row.expires;
    if (row.approval)
        view.approval = approvalView(*row.approval);
    return view;
}

Response keyAnswer(const ServiceKeyRow &row)
{
    return Response::json(200, keyView(row).toJson());
}

/// null, or epoch seconds.
std::optional<double> expiration(const QJsonObject &body)
{
    const auto value = body.value("expiration"_L1);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request, context.serviceKeys.list(call.caller),
                      [](const QList<ServiceKeyRow> &rows) {
                          wire::ServiceKeyList view;
                          for (const auto &row : rows)
                              view.keys.append(keyView(row));
                          return Response::json(200, view.toJson());
                      });
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request, context.serviceKeys.get(call.caller, call.path.value("kid")),
                      &keyAnswer);
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const ServiceKeyDraft draft{.service = body->value("service"_L1).toString(),
                                .name = body->value("name"_L1).toString(),
                                .notes = body->value("notes"_L1).toString(),
                                .metadata = body->value("metadata"_L1).toObject(),
                                .expires = expiration(*body)};
    return answerWith(
        call.request, context.serviceKeys.create(call.caller, draft),
        [name = draft.name, service = draft.service](const MadeServiceKey &made) {
            const wire::MadeServiceKey view{made.kid, name, service,
                                            QString::fromLatin1(made.publicPem),
                                            QString::fromLatin1(made.privatePem)};
            return Response::json(200, view.toJson()).withHeader("cache-control", "no-store");
        });
}

Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    ServiceKeyChanges changes;
    if (const auto name = body->value("name"_L1); name.isString())
        changes.name = name.toString();
    if (const auto metadata = body->value("metadata"_L1); metadata.isObject())
        changes.metadata = metadata.toObject();
    if (body->contains("expiration"_L1))
        changes.expires = expiration(*body);
    return answerWith(call.request,
                      context.serviceKeys.update(call.caller, call.path.value("kid"), changes),
                      &keyAnswer);
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.serviceKeys.remove(call.caller, call.path.value("kid")));
}

Future<Response> approve(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return context.serviceKeys
        .approve(call.caller, call.path.value("kid"), body->value("notes"_L1).toString())
        .then([request = call.request](Result<void> approved) {
            return approved ? Response::empty(201) : apiProblem(request, approved.error());
        });
}

} // namespace

void addServiceKeyRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &path, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        info.isInternal = false;
        addApiRoute(router, context, method, "/api/v1/superuser" + path, id, function,
                    std::move(info));
    };
    const BodyField name{"name", FieldType::Text, "The friendly name of a service key."};
    const BodyField metadata{"metadata", FieldType::Object,
                             "The key/value pairs of this key's metadata."};
    BodyField expires{"expiration", FieldType::Number, "The expiration date as a unix timestamp.",
                      Need::RequiredOrNull};
    const BodyField notes{"notes", FieldType::Text, "If specified, the notes of its approval."};
    add(Method::Get, "/keys", "listServiceKeys", list,
        superuserRoute("SuperUserServiceKeyManagement", "List all service keys."));
    add(Method::Post, "/keys", "createServiceKey", create,
        superuserRoute(
            "SuperUserServiceKeyManagement",
            "Make a pair, with the private part in this answer alone. One of the service quay may "
            "sign registry tokens.",
            {"service_key_create", "service_key_approve"},
            {"CreateServiceKey",
             {{"service", FieldType::Text, "The service authenticating with this key.",
               Need::Required},
              name,
              metadata,
              notes,
              expires}}));
    add(Method::Get, "/keys/{kid}", "getServiceKey", get,
        superuserRoute("SuperUserServiceKey", "A service key."));
    expires.need = Need::Nullable;
    add(Method::Put, "/keys/{kid}", "updateServiceKey", update,
        superuserRoute("SuperUserServiceKey", "Rename a service key, or change when it ends.",
                       {"service_key_extend", "service_key_modify"},
                       {"PutServiceKey", {name, metadata, expires}}));
    add(Method::Delete, "/keys/{kid}", "deleteServiceKey", remove,
        superuserRoute("SuperUserServiceKey",
                       "Delete a service key. The registry makes itself another in place of the "
                       "one that it signs with.",
                       {"service_key_delete"}));
    add(Method::Post, "/approvedkeys/{kid}", "approveServiceKey", approve,
        superuserRoute("SuperUserServiceKeyApproval", "Let a service key be used.",
                       {"service_key_approve"}, {"ApproveServiceKey", {notes}}));
}

} // namespace quayside::server

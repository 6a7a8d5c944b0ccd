#include "app/wire/label.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/tagpath.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 64 * 1024;
constexpr qsizetype kLongestKeyText = 1000; ///< beyond it the answer needs no sentence of the key's

wire::Label labelView(const LabelRow &row)
{
    auto source = wire::LabelSource::Internal;
    for (const auto one : {wire::LabelSource::Manifest, wire::LabelSource::Api}) {
        if (row.source == toString(one))
            source = one;
    }
    return {row.uuid, row.key, row.value, source, row.mediaType};
}

Response labelProblem(const Request &request, const Error &error)
{
    return error.code == ErrorCode::ReadOnly ? messageProblem(503, error.message)
                                             : valueProblem(request, error);
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    return context.labels
        .list(call.caller, at->repository, at->digest,
              call.request.queryValue("filter").value_or(QString()))
        .then([request = call.request](Result<QList<LabelRow>> rows) {
            if (!rows)
                return labelProblem(request, rows.error());
            wire::LabelList view;
            for (const auto &row : std::as_const(*rows))
                view.labels.append(labelView(row));
            return Response::json(200, view.toJson());
        });
}

Future<Response> add(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto wanted = wire::NewLabel::fromJson(*body);
    if (!wanted)
        return ready(apiProblem(call.request, wanted.error()));
    return context.labels
        .add(call.caller, at->repository, at->digest,
             {wanted->key, wanted->value, wanted->mediaType})
        .then([request = call.request](Result<LabelRow> row) {
            if (!row)
                return labelProblem(request, row.error());
            auto response = Response::json(201, wire::LabelAnswer{labelView(*row)}.toJson());
            auto where = request.path;
            if (!where.endsWith('/'))
                where += '/';
            response.headers.append("location", where + row->uuid.toLatin1());
            return response;
        });
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    return context.labels.get(call.caller, at->repository, at->digest, call.path.value("labelid"))
        .then([request = call.request](Result<LabelRow> row) {
            return row ? Response::json(200, labelView(*row).toJson())
                       : labelProblem(request, row.error());
        });
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    auto at = manifestOf(call);
    if (!at)
        return ready(apiProblem(call.request, at.error()));
    return context.labels
        .remove(call.caller, at->repository, at->digest, call.path.value("labelid"))
        .then([request = call.request](Result<void> removed) {
            return removed ? Response::empty(204) : labelProblem(request, removed.error());
        });
}

} // namespace

void addLabelRoutes(Router &router, const ApiContext &context)
{
    const auto route = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                           ContextFunction function, RouteInfo info) {
        addApiRoute(router, context, method,
                    "/api/v1/repository/{repository}/manifest/{digest}/labels" + pattern, id,
                    function, std::move(info));
    };
    route(Method::Get, "", "listManifestLabels", list,
          {.resource = "manifest.RepositoryManifestLabels",
           .summary = "The labels of a manifest.",
           .scope = "repo:read",
           .query = {{"filter", ParameterType::Text, "Only keys that begin so."}},
           .access = RouteAccess::RepositoryRead});
    route(Method::Post, "", "addManifestLabel", add,
          {.resource = "manifest.RepositoryManifestLabels",
           .summary = "Add a label to a manifest.",
           .scope = "repo:write",
           .body = {"AddLabel",
                    {{"key",
                      FieldType::Text,
                      "Lower-case letters, digits, '-' and '.'.",
                      Need::Required,
                      {},
                      kLongestKeyText},
                     {"value", FieldType::Text, "Anything.", Need::Required, {}, kLongestValue},
                     {"media_type",
                      FieldType::Text,
                      "text/plain, application/json, or null: by the value.",
                      Need::Nullable,
                      {},
                      kLongestKeyText}}},
           .access = RouteAccess::RepositoryWrite,
           .logKinds = {"manifest_label_add"}});
    route(Method::Get, "/{labelid}", "getManifestLabel", get,
          {.resource = "manifest.ManageRepositoryManifestLabel",
           .summary = "One label.",
           .scope = "repo:read",
           .access = RouteAccess::RepositoryRead});
    route(Method::Delete, "/{labelid}", "deleteManifestLabel", remove,
          {.resource = "manifest.ManageRepositoryManifestLabel",
           .summary = "Delete a label that was added.",
           .scope = "repo:write",
           .access = RouteAccess::RepositoryWrite,
           .logKinds = {"manifest_label_delete"}});
}

} // namespace quayside::server

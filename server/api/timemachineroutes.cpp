#include "app/wire/jsonfields.h"
#include "app/wire/timemachine.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/querynumber.h"
#include "server/api/tagpath.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr qsizetype kLongestName = 300; ///< of a body; longer than any that is one

/// `?at=`, seconds since 1970; nullopt when it is missing or none.
std::optional<Instant> momentOf(const Request &request)
{
    bool isNumber = false;
    const double seconds = request.queryValue("at").value_or(QString()).toDouble(&isNumber);
    return isNumber ? wire::optionalMoment({{u"at"_s, seconds}}, "at"_L1) : std::nullopt;
}

Response momentProblem()
{
    const QJsonObject help{{u"at"_s, u"must be a number of seconds since 1970"_s}};
    return Response::json(400, QJsonObject{{u"message"_s, help}});
}

Future<Response> past(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    const auto at = momentOf(call.request);
    const auto limit = queryNumber(call.request, "limit", kPage, 1, 500);
    if (!at || !limit)
        return ready(at ? queryNumberProblem("limit") : momentProblem());
    const auto after = call.request.queryValue("next_page").value_or(QString());
    const bool showsImmutable = context.domain.settings.hasImmutableTags;
    return context.timeMachine.tagsAt(call.caller, *name, *at, after, *limit)
        .then([request = call.request, at = *at, showsImmutable](Result<PastTagList> found) {
            if (!found)
                return apiProblem(request, found.error());
            wire::PastTags view{at, found->completeSince, {}, found->next};
            for (const auto &row : std::as_const(found->tags)) {
                if (auto tag = tagView(row, showsImmutable))
                    view.tags.append(*std::move(tag));
            }
            return Response::json(200, view.toJson());
        });
}

QString sentence(ReturnAction action)
{
    switch (action) {
    case ReturnAction::Blocked:
        return u"The tag is immutable: it stays as it is."_s;
    case ReturnAction::Lost:
        return u"It was deleted for good since and cannot come back; push it again."_s;
    case ReturnAction::Create:
    case ReturnAction::Move:
    case ReturnAction::Remove:
        break;
    }
    return {};
}

QList<wire::TagReturn> changesView(const QList<TagReturnRow> &rows)
{
    const auto digest = [](const std::optional<QString> &text) -> std::optional<Digest> {
        const auto parsed = Digest::parse(text.value_or(QString()));
        return parsed ? std::optional(*parsed) : std::nullopt;
    };
    QList<wire::TagReturn> changes;
    for (const auto &row : rows) {
        auto name = TagName::parse(row.name);
        if (!name)
            continue;
        changes.append({*std::move(name), row.action, digest(row.currentDigest),
                        digest(row.targetDigest), sentence(row.action)});
    }
    return changes;
}

Future<Response> preview(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    const auto at = momentOf(call.request);
    if (!at)
        return ready(momentProblem());
    return context.timeMachine
        .preview(call.caller, *name,
                 {*at, queryFlag(call.request, "keep_newer"),
                  call.request.queryValue("next_page").value_or(QString())})
        .then([request = call.request, at = *at](Result<ReturnList> found) {
            if (!found)
                return apiProblem(request, found.error());
            const wire::ReturnPreview view{at, found->completeSince, changesView(found->changes),
                                           found->next};
            return Response::json(200, view.toJson());
        });
}

Future<Response> giveBack(const ApiContext &context, const ApiCall &call)
{
    auto name = call.repository();
    if (!name)
        return ready(apiProblem(call.request, name.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto wanted = wire::ReturnRequest::fromJson(*body);
    if (!wanted)
        return ready(apiProblem(call.request, wanted.error()));
    return context.timeMachine
        .giveBack(call.caller, *name,
                  {wanted->at, wanted->keepNewer, wanted->nextPage.value_or(QString())})
        .then([request = call.request, at = wanted->at](Result<ReturnList> done) {
            if (!done)
                return tagProblem(request, done.error());
            const wire::Returned view{at, done->before, changesView(done->changes), done->next};
            return Response::json(200, view.toJson());
        });
}

// A page ends at `milliseconds-id`.

QString positionText(const DeletedRepositoryRow &row)
{
    return QString::number(toMs(row.deleted)) + u'-' + QString::number(row.id.value);
}

/// One that cannot be read means the first page (quay-api.md 1.6).
std::optional<DeletedPosition> positionOf(const Request &request)
{
    const auto parts = request.queryValue("next_page").value_or(QString()).split(u'-');
    bool isTime = false;
    bool isId = false;
    const qint64 at = parts.constFirst().toLongLong(&isTime);
    const qint64 id = parts.constLast().toLongLong(&isId);
    if (parts.size() != 2 || !isTime || !isId)
        return std::nullopt;
    return DeletedPosition{instantFromMs(at), id};
}

Future<Response> deletedRepositories(const ApiContext &context, const ApiCall &call)
{
    const auto nameSpace = call.path.value("namespace");
    return context.deletedRepositories.list(call.caller, nameSpace, positionOf(call.request), kPage)
        .then([request = call.request, nameSpace](Result<QList<DeletedRepositoryRow>> rows) {
            if (!rows)
                return apiProblem(request, rows.error());
            wire::DeletedRepositoryList view;
            const auto shown = rows->first(qMin(rows->size(), qsizetype(kPage)));
            for (const auto &row : shown) {
                view.repositories.append({QString::number(row.id.value), nameSpace, row.name,
                                          row.deleted, row.restorableUntil, row.isPublic,
                                          row.isNameTaken});
            }
            if (rows->size() > kPage)
                view.nextPage = positionText(shown.constLast());
            return Response::json(200, view.toJson());
        });
}

Future<Response> bringBack(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    auto wanted = wire::RepositoryReturn::fromJson(*body);
    if (!wanted)
        return ready(apiProblem(call.request, wanted.error()));
    return context.deletedRepositories
        .bringBack(call.caller, call.path.value("namespace"), call.path.value("id"), wanted->name)
        .then([request = call.request](Result<RepositoryName> name) {
            if (!name)
                return apiProblem(request, name.error());
            return Response::json(
                200,
                QJsonObject{{u"namespace"_s, name->namespaceName()}, {u"name"_s, name->name()}});
        });
}

void addReturnRoutes(Router &router, const ApiContext &context)
{
    const QueryParameter at{"at", ParameterType::Number,
                            "The moment, in seconds since 1970, with a fraction where it matters."};
    const QueryParameter next{"next_page", ParameterType::Text, "The token of the page before."};
    constexpr auto kPath = "/api/quayside/v1/repository/{repository}/timemachine";
    addApiRoute(router, context, Method::Get, kPath, "quaysideTagsAt", past,
                {.resource = "timemachine.PastTags",
                 .summary = "The tags of a repository as they were at a moment, by name.",
                 .scope = "repo:read",
                 .query = {at,
                           {"limit", ParameterType::Number,
                            "Names looked at for a page. Default 100, at most 500."},
                           next},
                 .access = RouteAccess::RepositoryRead});
    addApiRoute(router, context, Method::Get, QByteArray(kPath) + "/preview",
                "quaysideReturnPreview", preview,
                {.resource = "timemachine.ReturnPreview",
                 .summary = "What a return of the repository to a moment would change.",
                 .scope = "repo:read",
                 .query = {at,
                           {"keep_newer", ParameterType::Flag,
                            "Tags that were not there then stay. Default false."},
                           next},
                 .access = RouteAccess::RepositoryRead});
    addApiRoute(
        router, context, Method::Post, QByteArray(kPath) + "/restore", "quaysideReturn", giveBack,
        {.resource = "timemachine.Return",
         .summary =
             "Bring the tags of a repository back to a moment, 500 names at a time. A return "
             "to undo_at of the first answer takes it all back.",
         .scope = "repo:write",
         .body = {"ReturnToMoment",
                  {{"at", FieldType::Number, "The moment, in seconds since 1970.", Need::Required},
                   {"keep_newer", FieldType::Flag,
                    "Tags that were not there then stay. Default false."},
                   {"next_page",
                    FieldType::Text,
                    "Of the answer before, to go on.",
                    Need::Nullable,
                    {},
                    kLongestName}}},
         .access = RouteAccess::RepositoryWrite,
         .logKinds = {"revert_tag", "delete_tag", "tag_made_immutable_by_policy"}});
}

} // namespace

void addTimeMachineRoutes(Router &router, const ApiContext &context)
{
    addReturnRoutes(router, context);
    constexpr auto kPath = "/api/quayside/v1/namespace/{namespace}/deletedrepositories";
    addApiRoute(router, context, Method::Get, kPath, "quaysideDeletedRepositories",
                deletedRepositories,
                {.resource = "timemachine.DeletedRepositories",
                 .summary = "Deleted repositories that can come back, the newest first.",
                 .scope = "org:admin",
                 .query = {{"next_page", ParameterType::Text, "The token of the page before."}},
                 .access = RouteAccess::OrganizationAdmin});
    addApiRoute(router, context, Method::Post, QByteArray(kPath) + "/{id}/restore",
                "quaysideRestoreRepository", bringBack,
                {.resource = "timemachine.DeletedRepository",
                 .summary = "Bring a deleted repository back, with all that it held.",
                 .scope = "org:admin",
                 .body = {"RestoreRepository",
                          {{"name",
                            FieldType::Text,
                            "A new name, when its own is taken.",
                            Need::Nullable,
                            {},
                            kLongestName}}},
                 .access = RouteAccess::OrganizationAdmin,
                 .logKinds = {"create_repo"}});
}

} // namespace quayside::server

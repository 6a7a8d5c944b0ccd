#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/logviews.h"

#include <QtCore/QRegularExpression>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// `MM/DD/YYYY`; whatever else is as absent (quay-api.md 9.7).
std::optional<QDate> dateOf(const Request &request, QByteArrayView name)
{
    static const QRegularExpression form(u"^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$"_s);
    const auto match = form.match(request.queryValue(name).value_or(QString()));
    const QDate date(match.captured(3).toInt(), match.captured(1).toInt(),
                     match.captured(2).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

QString tokenOf(LogPosition position)
{
    return QString::number(toMs(position.at), 36) + u'.' + QString::number(position.id, 36);
}

/// A token that cannot be read means the first page (quay-api.md 1.6).
std::optional<LogPosition> positionOf(const Request &request)
{
    const auto text = request.queryValue("next_page").value_or(QString());
    const auto dot = text.indexOf(u'.');
    bool isTime = false;
    bool isId = false;
    const auto at = text.left(qMax(dot, 0)).toLongLong(&isTime, 36);
    const auto id = text.mid(dot + 1).toLongLong(&isId, 36);
    return isTime && isId ? std::optional(LogPosition{instantFromMs(at), id}) : std::nullopt;
}

LogAsk askOf(const Request &request, bool withPerformer)
{
    LogAsk ask{dateOf(request, "starttime"), dateOf(request, "endtime"), {}, positionOf(request)};
    if (const auto name = request.queryValue("performer");
        withPerformer && name && !name->isEmpty())
        ask.performer = *name;
    return ask;
}

Response pageView(const LogAnswer &answer)
{
    wire::LogPage page;
    page.start = answer.start;
    page.end = answer.end;
    for (const auto &row : answer.rows)
        page.logs.append(logView(row, answer));
    if (answer.next)
        page.nextPage = tokenOf(*answer.next);
    return Response::json(200, page.toJson());
}

LogTarget targetOf(const ApiCall &call, LogTarget::Kind kind)
{
    switch (kind) {
    case LogTarget::Kind::Repository:
        return {kind, call.path.value("repository")};
    case LogTarget::Kind::Organization:
        return {kind, call.path.value("orgname")};
    case LogTarget::Kind::User:
    case LogTarget::Kind::Registry:
        break;
    }
    return {kind};
}

bool hasPerformer(LogTarget::Kind kind)
{
    return kind != LogTarget::Kind::Repository && kind != LogTarget::Kind::Registry;
}

template <LogTarget::Kind kind>
Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    return context.logs
        .page(call.caller, targetOf(call, kind), askOf(call.request, hasPerformer(kind)))
        .then([request = call.request](const Result<LogAnswer> &answer) {
            return answer ? pageView(*answer) : apiProblem(request, answer.error());
        });
}

template <LogTarget::Kind kind>
Future<Response> totals(const ApiContext &context, const ApiCall &call)
{
    return context.logs
        .totals(call.caller, targetOf(call, kind), askOf(call.request, hasPerformer(kind)))
        .then([request = call.request](const Result<QList<KindCount>> &counts) {
            if (!counts)
                return apiProblem(request, counts.error());
            wire::LogTotals view;
            for (const auto &count : *counts) {
                view.totals.append(
                    {count.kind, count.count, Instant(std::chrono::days(count.day))});
            }
            return Response::json(200, view.toJson());
        });
}

template <LogTarget::Kind kind>
Future<Response> exportLog(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto form = mailForm(context, call.request);
    const ExportReceiver receiver{body->value("callback_url"_L1).toString(),
                                  body->value("callback_email"_L1).toString(), form.origin,
                                  form.language};
    return context.logExport
        .request(call.caller, targetOf(call, kind), askOf(call.request, false), receiver)
        .then([request = call.request](const Result<QString> &id) {
            return id ? Response::json(200, QJsonObject{{u"export_id"_s, *id}})
                      : apiProblem(request, id.error());
        });
}

/// What the operations of a target have in common.
struct Target {
    QByteArray path;
    QByteArray name; ///< of the resources and operations
    QByteArray whose;
    QByteArray scope;
    RouteAccess access;
};

template <LogTarget::Kind kind>
void addTarget(Router &router, const ApiContext &context, const Target &target)
{
    RouteInfo info{.scope = target.scope,
                   .query = {{"starttime", ParameterType::Text, "First day, MM/DD/YYYY, UTC."},
                             {"endtime", ParameterType::Text, "Last day, MM/DD/YYYY, UTC."}},
                   .isInternal = kind == LogTarget::Kind::Registry,
                   .requiresFreshLogin = kind == LogTarget::Kind::Registry,
                   .access = target.access};
    if (hasPerformer(kind))
        info.query.append({"performer", ParameterType::Text, "Only what this user did."});
    if constexpr (kind != LogTarget::Kind::Registry) {
        auto exported = info;
        exported.resource = "logs.Export" + target.name + "Logs";
        exported.summary = "Send a link to the usage log of " + target.whose + ", good for a day.";
        exported.query = {info.query[0], info.query[1]};
        exported.body = {"Export" + target.name + "Logs",
                         {{"callback_url", FieldType::Text, "Where the link is posted to."},
                          {"callback_email", FieldType::Text, "To whom it is mailed."}}};
        exported.logKinds = {"export_logs_success", "export_logs_failure"};
        addApiRoute(router, context, Method::Post, target.path + "/exportlogs",
                    "export" + target.name + "Logs", exportLog<kind>, exported);
    }
    auto page = info;
    page.resource = "logs." + target.name + "Logs";
    page.summary = "List the usage log of " + target.whose + ".";
    page.query.append({"next_page", ParameterType::Text, "The token of the page before."});
    addApiRoute(router, context, Method::Get, target.path + "/logs", "list" + target.name + "Logs",
                list<kind>, page);
    info.resource = "logs." + target.name + "AggregateLogs";
    info.summary = "Count the usage log of " + target.whose + " by kind and day.";
    addApiRoute(router, context, Method::Get, target.path + "/aggregatelogs",
                "getAggregate" + target.name + "Logs", totals<kind>, info);
}

} // namespace

void addLogRoutes(Router &router, const ApiContext &context)
{
    using Kind = LogTarget::Kind;
    addTarget<Kind::Repository>(router, context,
                                {"/api/v1/repository/{repository}", "Repo", "a repository",
                                 "repo:admin", RouteAccess::RepositoryAdmin});
    addTarget<Kind::Organization>(router, context,
                                  {"/api/v1/organization/{orgname}", "Org", "an organization",
                                   "org:admin", RouteAccess::OrganizationAdmin});
    addTarget<Kind::User>(
        router, context,
        {"/api/v1/user", "User", "the user", "user:admin", RouteAccess::UserAdmin});
    addTarget<Kind::Registry>(
        router, context,
        {"/api/v1/superuser", "All", "the registry", "super:user", RouteAccess::Superuser});
}

} // namespace quayside::server

#include "app/wire/usagelog.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

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

wire::LogRecord recordView(const LogRow &row, const LogAnswer &answer)
{
    wire::LogRecord view{.kind = row.kind, .metadata = row.metadata, .at = row.at};
    if (!row.ip.isEmpty())
        view.ip = row.ip;
    if (!row.performer.isEmpty()) {
        // No user's name has a plus: it is a robot's.
        const bool isRobot = row.performer.contains(u'+');
        view.performer = wire::LogPerformer{
            row.performer, isRobot,
            wire::avatarFor(row.performer, answer.emails.value(row.performer),
                            isRobot ? wire::AvatarKind::Robot : wire::AvatarKind::User)};
    }
    const auto where = row.namespaceId ? answer.namespaces.constFind(row.namespaceId->value)
                                       : answer.namespaces.cend();
    if (where != answer.namespaces.cend()
        && NamespaceName::parse(where->name)) { // not a removed one
        const auto kind = where->isOrganization ? wire::AvatarKind::Org : wire::AvatarKind::User;
        view.where = wire::LogNamespace{
            where->name, where->isOrganization,
            wire::avatarFor(where->name, where->email.value_or(QString()), kind)};
    }
    return view;
}

Response pageView(const LogAnswer &answer)
{
    wire::LogPage page;
    page.start = answer.start;
    page.end = answer.end;
    for (const auto &row : answer.rows)
        page.logs.append(recordView(row, answer));
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

/// What the two operations of a target have in common.
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

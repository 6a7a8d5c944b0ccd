#include "app/core/reference.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/cors.h"
#include "server/api/webui.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Response redirect(const QString &location)
{
    return Response::empty(302)
        .withHeader("location", location.toLatin1())
        .withHeader("cache-control", "no-store");
}

/// A password manager opens this in a browser (W3C "A Well-Known URL for Changing Passwords"). Who
/// has no session must sign in before a password can be changed: that page helps, an error not.
Future<Response> changePassword(const ApiContext &context, const Request &request)
{
    const auto cookie = sessionCookie(request);
    if (cookie.isEmpty())
        return ready(redirect(u"/signin"_s));
    return context.accounts.bySession(cookie, {}).then([](Result<SessionState> state) {
        return state && !state->caller.isAnonymous()
            ? redirect(u"/user/%1?tab=settings"_s.arg(state->caller.name))
            : redirect(u"/signin"_s);
    });
}

/// First segments that belong to the server or to pages of Quay's console.
QSet<QByteArray> reservedSegments(const Router &router)
{
    QSet<QByteArray> reserved{"repository", "user",   "organization", "signin", "signout",
                              "oauth",      "oauth2", "static",       "search", "superuser",
                              "v1",         "v2",     "api",          "keys"};
    for (const auto &route : router.routes())
        reserved.insert(route.pattern.mid(1).split('/').first());
    return reserved;
}

/// Where a browser finds the repository that `/acme/web` or `/acme/web:v1` names; nullopt when it
/// names none.
std::optional<QString> repositoryPage(const Request &request, const QSet<QByteArray> &reserved)
{
    if (request.method != Method::Get && request.method != Method::Head)
        return std::nullopt;
    auto path = percentDecoded(request.path);
    if (!path || !path->startsWith(u'/'))
        return std::nullopt;
    QStringView name = QStringView(*path).mid(1);
    QString tagPart;
    if (const auto colon = name.lastIndexOf(u':'); colon > name.lastIndexOf(u'/')) {
        const auto tag = TagName::parse(name.mid(colon + 1));
        if (!tag)
            return std::nullopt;
        tagPart = u"&tag="_s + tag->toString();
        name = name.first(colon);
    }
    const auto repository = RepositoryName::parse(name);
    if (!repository || reserved.contains(repository->namespaceName().toLatin1()))
        return std::nullopt;
    return u"/repository/%1?tab=tags%2"_s.arg(repository->path(), tagPart);
}

/// Whether a console's page may answer: not for what programs ask.
bool isForPeople(const Request &request)
{
    static constexpr std::array kPrograms{"api"_L1,     "v1"_L1,     "v2"_L1,
                                          "oauth"_L1,   "oauth2"_L1, "health"_L1,
                                          "metrics"_L1, "docs"_L1,   ".well-known"_L1};
    const auto first = request.path.mid(1).split('/').constFirst();
    return (request.method == Method::Get || request.method == Method::Head)
        && std::find(kPrograms.begin(), kPrograms.end(), QLatin1StringView(first))
        == kPrograms.end();
}

Response notFound(const Request &request)
{
    if (request.path.startsWith("/v2/"))
        return registryProblem({ErrorCode::NameUnknown, u"Not Found"_s});
    return apiProblem(request, {ErrorCode::NotFound, u"Not Found"_s});
}

Response methodNotAllowed(const Request &request, const QList<Method> &allowed)
{
    auto response = request.path.startsWith("/v2/")
        ? registryProblem({ErrorCode::Unsupported, u"this method is not supported here"_s})
        : messageProblem(405, u"The method is not allowed for the requested URL."_s);
    QByteArrayList names;
    for (const auto method : allowed)
        names.append(toString(method));
    response.headers.append("allow", names.join(", "));
    return response;
}

} // namespace

void addWebRoutes(Router &router, const ApiContext &context)
{
    router.add({Method::Get, "/.well-known/change-password", "changePassword",
                [&context](const Request &request, const PathArguments &) {
                    return changePassword(context, request);
                }});
}

void setFallback(Router &router, const ApiContext &context, const WebUi *webUi)
{
    router.setCommonFields(
        [&context](const Request &request) { return corsFields(context.settings, request); });
    // A repository's address is no route: as one it would be an allowed method of every path.
    router.setFallback([&context, webUi, reserved = reservedSegments(router)](
                           const Request &request, const QList<Method> &allowed) {
        if (!allowed.isEmpty()) {
            const auto options = request.method == Method::Options
                ? optionsAnswer(context.settings, request, allowed)
                : std::nullopt;
            return options ? *options : methodNotAllowed(request, allowed);
        }
        if (webUi) {
            if (auto file = webUi->file(request))
                return *file;
        }
        if (const auto page = repositoryPage(request, reserved))
            return redirect(*page);
        return webUi && isForPeople(request) ? webUi->page(request) : notFound(request);
    });
}

} // namespace quayside::server

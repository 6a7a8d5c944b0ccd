#include "app/wire/apptoken.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/oauthviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

wire::AppToken appTokenView(const AppToken &token)
{
    wire::AppToken view{token.row.uuid, token.row.title, token.row.lastUsed, token.row.created,
                        token.row.expires};
    if (!token.text.isEmpty())
        view.tokenCode = token.text;
    return view;
}

Future<Response> listAppTokens(const ApiContext &context, const ApiCall &call)
{
    const bool isExpiring = queryFlag(call.request, "expiring");
    return context.accounts.appTokens()
        .list(call.caller, isExpiring)
        .then([request = call.request, isExpiring](const Result<QList<AppToken>> &tokens) {
            if (!tokens)
                return valueProblem(request, tokens.error());
            QJsonArray views;
            for (const auto &token : *tokens)
                views.append(appTokenView(token).toJson());
            return Response::json(
                200,
                QJsonObject{{u"tokens"_s, views},
                            {u"only_expiring"_s, isExpiring ? QJsonValue(true) : QJsonValue()}});
        });
}

Future<Response> answerAppToken(Future<Result<AppToken>> future, const Request &request)
{
    return future.then([request](const Result<AppToken> &token) {
        if (!token)
            return valueProblem(request, token.error());
        return Response::json(200, QJsonObject{{u"token"_s, appTokenView(*token).toJson()}})
            .withHeader("cache-control", "no-store");
    });
}

Future<Response> createAppToken(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerAppToken(
        context.accounts.appTokens().create(call.caller, body->value("title"_L1).toString()),
        call.request);
}

Future<Response> getAppToken(const ApiContext &context, const ApiCall &call)
{
    return answerAppToken(
        context.accounts.appTokens().get(call.caller, call.path.value("token_uuid")), call.request);
}

Future<Response> removeAppToken(const ApiContext &context, const ApiCall &call)
{
    return answerGone(
        context.accounts.appTokens().remove(call.caller, call.path.value("token_uuid")),
        call.request);
}

wire::Authorization authorizationView(const OAuthGrantRow &row)
{
    return {authorizedView(row.app), row.scope.split(u' ', Qt::SkipEmptyParts), row.uuid};
}

Future<Response> listAuthorizations(const ApiContext &context, const ApiCall &call)
{
    return context.oauthGrants.authorizations(call.caller)
        .then([request = call.request](const Result<QList<OAuthGrantRow>> &rows) {
            if (!rows)
                return valueProblem(request, rows.error());
            QJsonArray views;
            for (const auto &row : *rows)
                views.append(authorizationView(row).toJson());
            return Response::json(200, QJsonObject{{u"authorizations"_s, views}});
        });
}

Future<Response> getAuthorization(const ApiContext &context, const ApiCall &call)
{
    return context.oauthGrants.authorization(call.caller, call.path.value("access_token_uuid"))
        .then([request = call.request](const Result<OAuthGrantRow> &row) {
            return row ? Response::json(200, authorizationView(*row).toJson())
                       : valueProblem(request, row.error());
        });
}

Future<Response> removeAuthorization(const ApiContext &context, const ApiCall &call)
{
    return answerGone(context.oauthGrants.revoke(call.caller, call.path.value("access_token_uuid")),
                      call.request);
}

Future<Response> listAssigned(const ApiContext &context, const ApiCall &call)
{
    return context.oauthGrants.assigned(call.caller)
        .then([request = call.request](const Result<QList<AssignedAuthorization>> &rows) {
            if (!rows)
                return valueProblem(request, rows.error());
            QJsonArray views;
            for (const auto &[row, app] : *rows) {
                auto application = authorizedView(app);
                application.clientId = app.clientId;
                views.append(wire::AssignedAuthorization{application, row.uuid, row.redirectUri,
                                                         row.scope.split(u' ')}
                                 .toJson());
            }
            return Response::json(200, QJsonObject{{u"authorizations"_s, views}});
        });
}

Future<Response> removeAssigned(const ApiContext &context, const ApiCall &call)
{
    return answerGone(context.oauthGrants.removeAssigned(
                          call.caller, call.path.value("assigned_authorization_uuid")),
                      call.request);
}

RouteInfo info(const QByteArray &resource, const QByteArray &summary,
               const QByteArrayList &logKinds = {})
{
    RouteInfo made;
    made.resource = resource;
    made.summary = summary;
    made.scope = "user:admin";
    made.access = RouteAccess::UserAdmin;
    made.logKinds = logKinds;
    return made;
}

RouteInfo internal(RouteInfo made)
{
    made.isInternal = true;
    return made;
}

RouteInfo fresh(RouteInfo made)
{
    made.requiresFreshLogin = true;
    return made;
}

void addAppTokenRoutes(Router &router, const ApiContext &context)
{
    const QByteArray all = "/api/v1/user/apptoken";
    const QByteArray one = all + "/{token_uuid}";
    auto listing = info("appspecifictokens.AppTokens", "List the user's registry passwords.");
    listing.query = {{"expiring", ParameterType::Flag, "Only those that end soon."}};
    addApiRoute(router, context, Method::Get, all, "listAppTokens", listAppTokens, listing);
    auto creation = fresh(info("appspecifictokens.AppTokens", "Make a registry password.",
                               {"create_app_specific_token"}));
    creation.body = {"NewToken", {{"title", FieldType::Text, "Where it is used.", Need::Required}}};
    addApiRoute(router, context, Method::Post, all, "createAppToken", createAppToken, creation);
    addApiRoute(router, context, Method::Get, one, "getAppToken", getAppToken,
                fresh(info("appspecifictokens.AppToken", "A registry password, with its text.")));
    addApiRoute(router, context, Method::Delete, one, "revokeAppToken", removeAppToken,
                fresh(info("appspecifictokens.AppToken", "Revoke a registry password.",
                           {"revoke_app_specific_token"})));
}

} // namespace

void addUserTokenRoutes(Router &router, const ApiContext &context)
{
    if (context.domain.settings.hasAppTokens)
        addAppTokenRoutes(router, context);
    const QByteArray granted = "/api/v1/user/authorizations";
    addApiRoute(
        router, context, Method::Get, granted, "listUserAuthorizations", listAuthorizations,
        internal(info("user.UserAuthorizationList", "List the tokens that the user has granted.")));
    addApiRoute(router, context, Method::Get, granted + "/{access_token_uuid}",
                "getUserAuthorization", getAuthorization,
                internal(info("user.UserAuthorization", "A token that the user has granted.")));
    addApiRoute(router, context, Method::Delete, granted + "/{access_token_uuid}",
                "deleteUserAuthorization", removeAuthorization,
                internal(info("user.UserAuthorization", "Revoke a token that the user has granted.",
                              {"oauth_token_revoked"})));
    if (!context.domain.settings.hasTokenAssignment)
        return;
    const QByteArray assigned = "/api/v1/user/assignedauthorization";
    addApiRoute(router, context, Method::Get, assigned, "listAssignedAuthorizations", listAssigned,
                internal(info("user.UserAssignedAuthorizations",
                              "List what applications wait for the user to grant.")));
    addApiRoute(router, context, Method::Delete, assigned + "/{assigned_authorization_uuid}",
                "deleteAssignedAuthorization", removeAssigned,
                internal(info("user.UserAssignedAuthorization",
                              "Refuse what an application waits for.", {"oauth_token_revoked"})));
}

} // namespace quayside::server

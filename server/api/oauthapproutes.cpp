#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/oauthviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 255;
constexpr qsizetype kMaxUri = 2048;
constexpr qsizetype kMaxDescription = 4096;
constexpr qsizetype kMaxEmail = 254;
constexpr qsizetype kMaxScope = 255;

Future<Response> answerApp(Future<Result<OAuthApp>> future, const Request &request)
{
    return future.then([request](const Result<OAuthApp> &app) {
        return app ? Response::json(200, applicationView(*app).toJson())
                         .withHeader("cache-control", "no-store")
                   : valueProblem(request, app.error());
    });
}

OAuthAppFields fieldsOf(const QJsonObject &body)
{
    OAuthAppFields fields{
        body.value("name"_L1).toString().trimmed(), body.value("redirect_uri"_L1).toString(),
        body.value("application_uri"_L1).toString(), body.value("description"_L1).toString()};
    if (const auto email = body.value("avatar_email"_L1).toString(); !email.isEmpty())
        fields.avatarEmail = email;
    return fields;
}

Future<Response> list(const ApiContext &context, const ApiCall &call)
{
    return context.oauth.apps(call.caller, call.path.value("orgname"))
        .then([request = call.request](const Result<QList<OAuthApp>> &apps) {
            if (!apps)
                return valueProblem(request, apps.error());
            QJsonArray views;
            for (const auto &app : *apps)
                views.append(applicationView(app).toJson());
            return Response::json(200, QJsonObject{{u"applications"_s, views}})
                .withHeader("cache-control", "no-store");
        });
}

Future<Response> create(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerApp(
        context.oauth.createApp(call.caller, call.path.value("orgname"), fieldsOf(*body)),
        call.request);
}

Future<Response> get(const ApiContext &context, const ApiCall &call)
{
    return answerApp(
        context.oauth.app(call.caller, call.path.value("orgname"), call.path.value("client_id")),
        call.request);
}

Future<Response> update(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return answerApp(context.oauth.updateApp(call.caller, call.path.value("orgname"),
                                             call.path.value("client_id"), fieldsOf(*body)),
                     call.request);
}

Future<Response> remove(const ApiContext &context, const ApiCall &call)
{
    return answerGone(context.oauth.removeApp(call.caller, call.path.value("orgname"),
                                              call.path.value("client_id")),
                      call.request);
}

Future<Response> resetSecret(const ApiContext &context, const ApiCall &call)
{
    return answerApp(context.oauth.resetSecret(call.caller, call.path.value("orgname"),
                                               call.path.value("client_id")),
                     call.request);
}

Future<Response> information(const ApiContext &context, const ApiCall &call)
{
    return context.oauth.information(call.caller, call.path.value("client_id"))
        .then([request = call.request](const Result<OAuthAppInformation> &found) {
            return found ? Response::json(200, informationView(*found).toJson())
                         : valueProblem(request, found.error());
        });
}

Future<Response> listTokens(const ApiContext &context, const ApiCall &call)
{
    // A token that cannot be read means the first page (quay-api.md 1.6).
    const auto before =
        call.request.queryValue("next_page").value_or(QString()).toLongLong(nullptr, 36);
    return context.oauth
        .tokens(call.caller, call.path.value("orgname"), call.path.value("client_id"), before)
        .then([request = call.request](const Result<QList<OAuthTokenItem>> &items) {
            if (!items)
                return valueProblem(request, items.error());
            wire::OAuthTokenPage page;
            constexpr qsizetype size = OAuthService::kTokenPage;
            for (const auto &item : items->first(qMin(items->size(), size)))
                page.tokens.append(tokenView(item));
            if (items->size() > size)
                page.nextPage = QString::number(items->at(size - 1).id.value, 36);
            return Response::json(200, page.toJson());
        });
}

Future<Response> createToken(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    OAuthTokenRequest wanted{
        body->value("name"_L1).toString(), body->value("scope"_L1).toString(), {}};
    if (const auto life = body->value("expiration"_L1); life.isDouble())
        wanted.life = life.toDouble();
    return context.oauth
        .createToken(call.caller, call.path.value("orgname"), call.path.value("client_id"), wanted)
        .then([request = call.request](const Result<MadeOAuthToken> &made) {
            if (!made)
                return valueProblem(request, made.error());
            auto view = tokenView(made->item);
            view.token = made->text;
            return Response::json(200, view.toJson()).withHeader("cache-control", "no-store");
        });
}

Future<Response> removeToken(const ApiContext &context, const ApiCall &call)
{
    return answerGone(context.oauth.removeToken(call.caller, call.path.value("orgname"),
                                                call.path.value("client_id"),
                                                call.path.value("token_uuid")),
                      call.request);
}

BodySchema appSchema(const QByteArray &name, Need uris)
{
    return {
        name,
        {{"name", FieldType::Text, "Shown to who authorizes it.", Need::Required, {}, kMaxName},
         {"redirect_uri", FieldType::Text, "Where answers may be sent.", uris, {}, kMaxUri},
         {"application_uri", FieldType::Text, "Its home page.", uris, {}, kMaxUri},
         {"description", FieldType::Text, "What it is for.", Need::Optional, {}, kMaxDescription},
         {"avatar_email",
          FieldType::Text,
          "Address that its avatar is made of.",
          Need::Optional,
          {},
          kMaxEmail}}};
}

RouteInfo info(const QByteArray &resource, const QByteArray &summary, BodySchema body = {},
               const QByteArrayList &logKinds = {})
{
    RouteInfo made;
    made.resource = resource;
    made.summary = summary;
    made.scope = "org:admin";
    made.body = std::move(body);
    made.access = RouteAccess::OrganizationAdmin;
    made.logKinds = logKinds;
    return made;
}

void addTokenRoutes(Router &router, const ApiContext &context, const QByteArray &app)
{
    auto listing = info("organization.OrganizationApplicationTokens",
                        "List the tokens of an application that have not expired.");
    listing.query = {{"next_page", ParameterType::Text, "The token of the page before."}};
    addApiRoute(router, context, Method::Get, app + "/tokens", "listOrganizationApplicationTokens",
                listTokens, listing);
    addApiRoute(
        router, context, Method::Post, app + "/tokens", "createOrganizationApplicationToken",
        createToken,
        info("organization.OrganizationApplicationTokens",
             "Make a token that acts as the caller; its text is shown once.",
             {"NewApplicationToken",
              {{"name", FieldType::Text, "What it is for.", Need::Required},
               {"scope",
                FieldType::Text,
                "Scopes, with spaces or commas between them.",
                Need::Required,
                {},
                kMaxScope},
               {"expiration", FieldType::Number, "Seconds that it lives.", Need::Nullable}}},
             {"create_oauth_api_token"}));
    addApiRoute(router, context, Method::Delete, app + "/tokens/{token_uuid}",
                "deleteOrganizationApplicationToken", removeToken,
                info("organization.OrganizationApplicationToken", "Revoke a token.", {},
                     {"revoke_oauth_api_token"}));
}

} // namespace

void addOAuthAppRoutes(Router &router, const ApiContext &context)
{
    const QByteArray all = "/api/v1/organization/{orgname}/applications";
    const QByteArray one = all + "/{client_id}";
    const QByteArray manyResource = "organization.OrganizationApplications";
    const QByteArray oneResource = "organization.OrganizationApplicationResource";
    addApiRoute(router, context, Method::Get, all, "getOrganizationApplications", list,
                info(manyResource, "List the applications of an organization."));
    addApiRoute(router, context, Method::Post, all, "createOrganizationApplication", create,
                info(manyResource, "Make an application.", appSchema("NewApp", Need::Optional),
                     {"create_application"}));
    addApiRoute(router, context, Method::Get, one, "getOrganizationApplication", get,
                info(oneResource, "An application."));
    addApiRoute(router, context, Method::Put, one, "updateOrganizationApplication", update,
                info(oneResource, "Change an application.", appSchema("UpdateApp", Need::Required),
                     {"update_application"}));
    addApiRoute(
        router, context, Method::Delete, one, "deleteOrganizationApplication", remove,
        info(oneResource, "Delete an application and all its tokens.", {}, {"delete_application"}));
    auto reset = info("organization.OrganizationApplicationResetClientSecret",
                      "Give an application a new secret.", {}, {"reset_application_client_secret"});
    reset.isInternal = true;
    addApiRoute(router, context, Method::Post, one + "/resetclientsecret",
                "resetOrganizationApplicationClientSecret", resetSecret, reset);
    addTokenRoutes(router, context, one);
    RouteInfo open;
    open.resource = "organization.ApplicationInformation";
    open.summary = "What anybody may know of an application.";
    open.access = RouteAccess::Anyone;
    addApiRoute(router, context, Method::Get, "/api/v1/app/{client_id}",
                "getApplicationInformation", information, open);
}

} // namespace quayside::server

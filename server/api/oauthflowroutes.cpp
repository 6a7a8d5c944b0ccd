#include "app/core/oauthscope.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/oauthpages.h"
#include "server/api/oauthviews.h"
#include "server/api/webcaller.h"
#include "server/domain/redirecturi.h"
#include "server/http/credentials.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxValue = 2048; // of a parameter
constexpr qint64 kMaxForm = 64 * 1024;
constexpr auto kLocalHandler = "/oauth/localapp"_L1;

/// One request to a page, taken apart.
struct PageCall {
    Request request;
    AuthorizationRequest wanted;
    QString state;
    QString csrfToken;
    bool isJson = false;
};

Language languageOf(const Request &request)
{
    return languageFor(request.headers.value("accept-language"));
}

Response noStore(Response response)
{
    return std::move(response).withHeader("cache-control", "no-store");
}

/// For a person a page, for a program Quay's form (c).
Response refused(const Request &request, int status, const QString &text, Phrase phrase)
{
    const bool isForPerson = request.headers.value("accept").contains("text/html")
        && request.queryValue("format") != u"json"_s;
    if (!isForPerson)
        return noStore(errorProblem(status, text));
    auto response = errorPage(languageOf(request), status, phrase);
    if (status == 401) // this server has no page to sign in at
        response.headers.append("www-authenticate", "Basic realm=\"Quayside\", charset=\"UTF-8\"");
    return response;
}

Response refused(const Request &request, const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return refused(request, 400, error.message, Phrase::ErrorBadRequest);
    case ErrorCode::Unauthenticated:
        return refused(request, 401, error.message, Phrase::ErrorSignIn);
    case ErrorCode::Forbidden:
        return refused(request, 403, error.message, Phrase::ErrorNotAllowed);
    case ErrorCode::NotFound:
        return refused(request, 404, error.message, Phrase::ErrorUnknown);
    default:
        break;
    }
    auto response = apiProblem(request, error); // also tells when to come again
    if (!request.headers.value("accept").contains("text/html"))
        return response;
    auto page = errorPage(languageOf(request), response.status, Phrase::ErrorOther);
    if (const auto seconds = response.headers.value("retry-after"); !seconds.isEmpty())
        page.headers.append("retry-after", seconds);
    return page;
}

Response redirect(const QString &location)
{
    return noStore(Response::empty(302))
        .withHeader("location", location.toLatin1())
        .withHeader("referrer-policy", "no-referrer");
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString stateParameter(const PageCall &call)
{
    return call.state.isEmpty() ? QString() : u"&state="_s + encoded(call.state);
}

Response redirectError(const PageCall &call, const QString &error)
{
    return redirect(withQuery(call.wanted.redirectUri, u"error="_s + error + stateParameter(call)));
}

Response answer(const PageCall &call, const Authorization &given)
{
    if (!given.error.isEmpty())
        return redirectError(call, given.error);
    const auto scope = u"scope="_s + encoded(given.scopes.join(u' ')) + stateParameter(call);
    if (call.wanted.responseType == u"code")
        return redirect(withQuery(call.wanted.redirectUri, scope + u"&code="_s + given.secret));
    return redirect(withQuery(call.wanted.redirectUri, scope)
                    + u"#access_token=%1&token_type=Bearer&expires_in=%2"_s.arg(given.secret)
                          .arg(given.life.count()));
}

/// InvalidInput names the first parameter that is missing or too long.
Result<PageCall> pageCall(const ApiContext &context, const Request &request)
{
    const auto values = FormValues::of(request);
    if (!values)
        return failure(ErrorCode::InvalidInput, u"invalid_request"_s);
    PageCall call;
    call.request = request;
    auto &wanted = call.wanted;
    const auto read = [&values](QByteArrayView name) { return values->value(name); };
    wanted.responseType = read("response_type");
    if (wanted.responseType.isEmpty())
        wanted.responseType = u"code"_s;
    wanted.clientId = read("client_id");
    wanted.redirectUri = read("redirect_uri");
    wanted.scope = read("scope");
    wanted.assignment = read("assignment_uuid");
    wanted.challenge = read("code_challenge");
    wanted.challengeMethod = read("code_challenge_method");
    wanted.localHandler = originOf(context, request) + kLocalHandler;
    call.state = read("state");
    call.csrfToken = read("_csrf_token");
    call.isJson = read("format") == u"json";
    for (const auto &[name, value] : {std::pair{"client_id"_L1, &wanted.clientId},
                                      std::pair{"redirect_uri"_L1, &wanted.redirectUri},
                                      std::pair{"scope"_L1, &wanted.scope}}) {
        if (value->isEmpty())
            return failure(ErrorCode::InvalidInput, u"Required param: %1"_s.arg(name));
    }
    for (const auto *value :
         {&wanted.responseType, &wanted.clientId, &wanted.redirectUri, &wanted.scope,
          &wanted.assignment, &wanted.challenge, &wanted.challengeMethod, &call.state}) {
        if (value->size() > kMaxValue)
            return failure(ErrorCode::InvalidInput, u"invalid_request"_s);
    }
    return call;
}

QByteArray csrfTokenOf(const PageCall &call)
{
    return call.csrfToken.isEmpty() ? csrfOf(call.request) : call.csrfToken.toLatin1();
}

using PageFunction = Future<Response> (*)(const ApiContext &, const PageCall &, const WebCaller &);

/// Parameters, then who asks, then the function. With `isWrite` the CSRF token before all else.
Future<Response> withUser(const ApiContext &context, const Request &request, bool isWrite,
                          PageFunction function)
{
    auto call = pageCall(context, request);
    if (!call)
        return ready(refused(request, call.error()));
    return webCaller(context, request, csrfTokenOf(*call))
        .then([&context, call = *call, isWrite,
               function](const Result<WebCaller> &user) -> Future<Response> {
            if (!user)
                return ready(refused(call.request, user.error()));
            if (isWrite && !user->isCsrfValid) {
                return ready(refused(call.request, 403, u"CSRF token was invalid or missing."_s,
                                     Phrase::ErrorStale));
            }
            if (user->caller.isAnonymous()) {
                return ready(refused(call.request,
                                     {ErrorCode::Unauthenticated, u"Requires authentication"_s}));
            }
            return function(context, call, *user);
        })
        .unwrap();
}

Future<Response> grant(const ApiContext &context, const PageCall &call, const WebCaller &user)
{
    return context.oauthFlow.authorize(user.caller, call.wanted)
        .then([call](const Result<Authorization> &given) {
            return given ? answer(call, *given) : refused(call.request, given.error());
        });
}

bool isDangerous(const QStringList &scopes)
{
    return std::any_of(oauthScopes().begin(), oauthScopes().end(), [&](const OAuthScope &scope) {
        return scope.isDangerous && scopes.contains(scope.name);
    });
}

Response consentJson(const PageCall &call, const Consent &consent, const QString &csrfToken)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return noStore(
        Response::json(200,
                       QJsonObject{{u"scopes"_s, wire::scopeInfos(consent.scopes)},
                                   {u"has_dangerous_scopes"_s, isDangerous(consent.scopes)},
                                   {u"application"_s, authorizedView(consent.app).toConsentJson()},
                                   {u"response_type"_s, call.wanted.responseType},
                                   {u"client_id"_s, call.wanted.clientId},
                                   {u"redirect_uri"_s, call.wanted.redirectUri},
                                   {u"scope"_s, call.wanted.scope},
                                   {u"csrf_token_val"_s, csrfToken},
                                   {u"state"_s, orNull(call.state)},
                                   {u"assignment_uuid"_s, orNull(call.wanted.assignment)}}));
}

Response consentHtml(const PageCall &call, const Consent &consent, const QString &userName,
                     const QString &csrfToken)
{
    const auto &wanted = call.wanted;
    ConsentPage page{
        consent.app.fields.name, consent.app.ownerName, consent.app.fields.description, userName,
        wanted.redirectUri,      consent.scopes,        isDangerous(consent.scopes),    {}};
    for (const auto &[name, value] :
         {std::pair{"response_type"_L1, wanted.responseType},
          std::pair{"client_id"_L1, wanted.clientId},
          std::pair{"redirect_uri"_L1, wanted.redirectUri}, std::pair{"scope"_L1, wanted.scope},
          std::pair{"state"_L1, call.state}, std::pair{"assignment_uuid"_L1, wanted.assignment},
          std::pair{"code_challenge"_L1, wanted.challenge},
          std::pair{"code_challenge_method"_L1, wanted.challengeMethod},
          std::pair{"_csrf_token"_L1, csrfToken}}) {
        if (!value.isEmpty())
            page.fields.append({name, value});
    }
    return consentPage(languageOf(call.request), page);
}

/// What the registered address is told when another was given; nothing may go to the given one.
Response mismatch(const PageCall &call, const QString &registered)
{
    if (!isAllowedRedirect(registered, registered, {}))
        return refused(call.request, {ErrorCode::InvalidInput, u"invalid_request"_s});
    return redirect(withQuery(registered, u"error=redirect_uri_mismatch"_s));
}

Future<Response> askUser(const ApiContext &context, const PageCall &call, const WebCaller &user)
{
    if (!call.wanted.assignment.isEmpty() && call.wanted.responseType != u"token")
        return ready(refused(call.request, {ErrorCode::InvalidInput, u"invalid_request"_s}));
    return context.oauthFlow.consent(user.caller, call.wanted)
        .then([&context, call, user](const Result<Consent> &consent) -> Future<Response> {
            if (!consent)
                return ready(refused(call.request, consent.error()));
            if (!consent->isRedirectAllowed)
                return ready(mismatch(call, consent->app.fields.redirectUri));
            // Anybody may listen on the user's own machine: there he is asked each time (RFC 8252
            // 8.6). A HEAD must not make a token.
            if (consent->isGranted && call.request.method == Method::Get
                && !isNativeRedirect(call.wanted.redirectUri))
                return grant(context, call, user);
            const auto csrf = context.accounts.sessions().csrfTokenOf(user.sessionId);
            auto response = call.isJson ? consentJson(call, *consent, csrf)
                                        : consentHtml(call, *consent, user.caller.name, csrf);
            if (user.isSessionNew) {
                response.headers.append("set-cookie",
                                        sessionCookieField(call.request,
                                                           QString::fromLatin1(user.sessionId),
                                                           context.domain.settings.sessionLife));
            }
            return ready(response);
        })
        .unwrap();
}

Future<Response> deny(const ApiContext &context, const PageCall &call, const WebCaller &)
{
    return context.oauthFlow.mayRedirect(call.wanted).then([call](const Result<bool> &may) {
        if (!may)
            return refused(call.request, may.error());
        return *may ? redirectError(call, u"authorization_denied"_s)
                    : refused(call.request, {ErrorCode::InvalidInput, u"invalid_request"_s});
    });
}

Future<Response> assignUser(const ApiContext &context, const PageCall &call, const WebCaller &user)
{
    const auto name = call.request.queryValue("username").value_or(QString()).left(255);
    return context.oauthFlow.assign(user.caller, call.wanted, name)
        .then([request = call.request](const Result<void> &done) {
            return done
                ? Response::json(200, QJsonObject{{u"message"_s, u"Token assigned successfully"_s}})
                : refused(request, done.error());
        });
}

/// What a client's own server gives for a code; nobody's browser.
std::optional<CodeExchange> exchangeOf(const Request &request)
{
    const auto values = FormValues::of(request);
    if (!values)
        return std::nullopt;
    CodeExchange given;
    const std::pair<const char *, QString *> fields[] = {{"grant_type", &given.grantType},
                                                         {"client_id", &given.clientId},
                                                         {"client_secret", &given.clientSecret},
                                                         {"redirect_uri", &given.redirectUri},
                                                         {"code", &given.code},
                                                         {"scope", &given.scope},
                                                         {"code_verifier", &given.verifier}};
    for (const auto &[name, field] : fields) {
        *field = values->value(name);
        if (field->size() > kMaxValue)
            return std::nullopt;
    }
    if (const auto basic = basicCredentials(request)) {
        given.clientId = basic->first;
        given.clientSecret = QString::fromUtf8(basic->second);
    }
    given.address = request.peer.toString();
    return given;
}

Future<Response> accessToken(const ApiContext &context, const Request &request)
{
    const auto given = exchangeOf(request);
    if (!given)
        return ready(noStore(errorProblem(400, u"invalid_request")));
    return context.oauthFlow.exchange(*given).then([request](const Result<Authorization> &done) {
        if (!done)
            return apiProblem(request, done.error());
        if (!done->error.isEmpty())
            return noStore(errorProblem(400, done->error));
        return noStore(Response::json(200,
                                      QJsonObject{{u"access_token"_s, done->secret},
                                                  {u"token_type"_s, u"Bearer"_s},
                                                  {u"expires_in"_s, qint64(done->life.count())},
                                                  {u"refresh_token"_s, QJsonValue()}}));
    });
}

Future<Response> localApp(const ApiContext &context, const Request &request)
{
    return webCaller(context, request, {}).then([request](const Result<WebCaller> &user) {
        if (!user)
            return refused(request, user.error());
        if (user->caller.isAnonymous())
            return refused(request, {ErrorCode::Unauthenticated, u"Requires authentication"_s});
        if (request.queryValue("format") == u"json"_s) {
            const auto token = request.queryValue("access_token");
            return noStore(Response::json(
                200, QJsonObject{{u"access_token"_s, token ? QJsonValue(*token) : QJsonValue()}}));
        }
        return localPage(languageOf(request), !request.queryValue("scope"));
    });
}

RouteInfo info(const QByteArray &summary, RouteAccess access, const QByteArrayList &logKinds = {})
{
    RouteInfo made;
    made.resource = "web.OAuth";
    made.summary = summary;
    made.access = access;
    made.logKinds = logKinds;
    return made;
}

} // namespace

void addOAuthFlowRoutes(Router &router, const ApiContext &context)
{
    const auto page = [&](Method method, const QByteArray &path, const QByteArray &id,
                          PageFunction function, RouteInfo described) {
        router.add({method, path, id,
                    [&context, method, function](const Request &request, const PathArguments &) {
                        return withUser(context, request, method == Method::Post, function);
                    },
                    kMaxForm, std::move(described)});
    };
    page(Method::Get, "/oauth/authorize", "requestAuthorizationCode", askUser,
         info("Ask the user whether an application may act for him.", RouteAccess::SignedIn,
              {"create_oauth_api_token"}));
    page(Method::Post, "/oauth/authorizeapp", "authorizeApplication", grant,
         info("The user allows it.", RouteAccess::SignedIn, {"create_oauth_api_token"}));
    page(Method::Post, "/oauth/denyapp", "denyApplication", deny,
         info("The user denies it.", RouteAccess::SignedIn));
    if (context.domain.settings.hasTokenAssignment) {
        page(Method::Post, "/oauth/authorize/assignuser", "assignUserToApp", assignUser,
             info("Let another user allow it.", RouteAccess::SignedIn, {"oauth_token_assigned"}));
    }
    router.add(
        {Method::Post, "/oauth/access_token", "exchangeCodeForToken",
         [&context](const Request &request, const PathArguments &) {
             return accessToken(context, request);
         },
         kMaxForm,
         info("Trade a code for a token.", RouteAccess::Anyone, {"create_oauth_api_token"})});
    router.add({Method::Get, QByteArray(kLocalHandler.data(), kLocalHandler.size()),
                "localOAuthHandler",
                [&context](const Request &request, const PathArguments &) {
                    return localApp(context, request);
                },
                kDefaultMaxBody, info("Show the token to its user.", RouteAccess::SignedIn)});
}

} // namespace quayside::server

#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/signinanswer.h"
#include "server/domain/callerrights.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Quay's answer to a password that is wrong, or comes too soon after wrong ones.
Response passwordProblem(const Request &request, const Error &error, QJsonObject wrong)
{
    if (error.code == ErrorCode::RateLimited) {
        return Response::text(429, error.message.toUtf8())
            .withHeader("retry-after", error.serverText.toLatin1());
    }
    if (error.code != ErrorCode::Unauthenticated)
        return apiProblem(request, error);
    wrong.insert(u"invalidCredentials"_s, true);
    wrong.insert(u"message"_s, error.message);
    return Response::json(403, wrong);
}

Future<Response> signIn(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return context.signUp
        .signIn(passwordLogin(call, body->value("username"_L1).toString(), *body),
                body->value("invite_code"_L1).toString(), mailForm(context, call.request))
        .then([&context, request = call.request](Result<SignedIn> signedIn) -> Response {
            if (signedIn) {
                return withSession(context, request, *signedIn,
                                   Response::json(200, QJsonObject{{u"success"_s, true}}));
            }
            if (isUnverified(signedIn.error())) {
                return Response::json(403,
                                      QJsonObject{{u"needsEmailVerification"_s, true},
                                                  {u"invalidCredentials"_s, false},
                                                  {u"message"_s, QJsonValue::Null}});
            }
            return passwordProblem(request, signedIn.error(),
                                   {{u"needsEmailVerification"_s, false}});
        });
}

/// A registry password that is not the password (quay-api.md 8.7).
Future<Response> generateClientKey(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    if (auto allowed = requireUserAdmin(call.caller); !allowed)
        return ready(apiProblem(request, allowed.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(request, body.error()));
    return context.accounts
        .encryptedPassword(call.caller, passwordLogin(call, call.caller.name, *body))
        .then([request](const Result<QString> &key) -> Response {
            if (key) {
                return Response::json(200, QJsonObject{{u"key"_s, *key}})
                    .withHeader("cache-control", "no-store");
            }
            auto error = key.error();
            if (error.code == ErrorCode::Unauthenticated) // as Quay: the caller is known
                error.code = ErrorCode::InvalidInput;
            return apiProblem(request, error);
        });
}

/// A session's password once more, before something that needs a fresh sign-in (1.5).
Future<Response> verify(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    if (auto allowed = requireUserAdmin(call.caller); !allowed)
        return ready(apiProblem(request, allowed.error()));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(request, body.error()));
    return context.accounts
        .confirmPassword(call.caller, sessionCookie(request),
                         passwordLogin(call, call.caller.name, *body))
        .then([request](Result<QString> csrfToken) -> Response {
            if (!csrfToken)
                return passwordProblem(request, csrfToken.error(), {});
            auto response = Response::json(200, QJsonObject{{u"success"_s, true}});
            if (!csrfToken->isEmpty())
                response.headers.append("x-next-csrf-token", csrfToken->toLatin1());
            return response;
        });
}

Future<Response> signOut(const ApiContext &context, const ApiCall &call)
{
    if (!call.caller.isAnonymous() && !call.caller.hasScope(u"user:admin"))
        return ready(apiProblem(call.request, {ErrorCode::Forbidden, u"Unauthorized"_s}));
    return context.accounts.signOut(call.caller)
        .then([request = call.request](Result<void> done) -> Response {
            if (!done)
                return apiProblem(request, done.error());
            return Response::json(200, QJsonObject{{u"success"_s, true}})
                .withHeader("set-cookie", sessionCookieField(request, {}, std::chrono::seconds(0)));
        });
}

/// A browser says from which site a POST comes, and any site may send one to this machine.
bool isFromOtherSite(const Request &request)
{
    const auto origin = request.headers.value("origin");
    return !origin.isEmpty() && origin != request.scheme + "://" + request.host;
}

/// No sign-in, no CSRF; from this machine only (quay-api.md 1.11, 9.10).
Future<Response> initialize(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    if (!context.domain.settings.hasUserInitialize || !request.isFromThisMachine
        || isFromOtherSite(request))
        return ready(apiProblem(request, {ErrorCode::NotFound, u"Not Found"_s}));
    auto body = call.body();
    if (!body)
        return ready(apiProblem(request, body.error()));
    const auto name = body->value("username"_L1).toString();
    const auto password = body->value("password"_L1).toString().toUtf8();
    const auto email = body->value("email"_L1).toString();
    const bool withToken = body->value("access_token"_L1).toBool();
    return context.accounts.initialize({name, email, password}, withToken)
        .then([&context, request, name, email](const Result<FirstUser> &made) {
            if (!made) {
                const auto code = made.error().code;
                if (code == ErrorCode::Conflict || code == ErrorCode::InvalidInput
                    || code == ErrorCode::AlreadyExists)
                    return messageProblem(400, made.error().message);
                return apiProblem(request, made.error());
            }
            QJsonObject view{{u"username"_s, name},
                             {u"email"_s, email},
                             {u"encrypted_password"_s, made->encryptedPassword}};
            if (!made->apiToken.isEmpty())
                view.insert(u"access_token"_s, made->apiToken);
            return withSession(context, request, made->session, Response::json(200, view))
                .withHeader("cache-control", "no-store");
        });
}

} // namespace

void addUserRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         ContextFunction function, RouteInfo info) {
        addApiRoute(router, context, method, pattern, id, function, std::move(info));
    };
    const BodyField password{"password", FieldType::Text, "The user's password.", Need::Required};
    add(Method::Post, "/api/v1/signin", "signinUser", signIn,
        {.resource = "user.Signin",
         .summary = "Sign in with name and password.",
         .isInternal = true,
         .body = {"SigninUser",
                  {{"username", FieldType::Text, "Name or e-mail address.", Need::Required},
                   password,
                   {.name = "invite_code",
                    .summary = "Of an invitation to a team, which is accepted.",
                    .maxLength = kMaxInviteCode}}},
         .access = RouteAccess::Anyone,
         .logKinds = {"login_success", "org_team_member_invite_accepted"}});
    add(Method::Post, "/api/v1/signin/verify", "verifyUser", verify,
        {.resource = "user.VerifyUser",
         .summary = "Confirm the password of the signed-in user.",
         .isInternal = true,
         .body = {"VerifyUser", {password}},
         .access = RouteAccess::UserAdmin,
         .unlogged = "only how long ago the session's password was given changes"});
    add(Method::Post, "/api/v1/user/clientkey", "generateUserClientKey", generateClientKey,
        {.resource = "user.ClientKey",
         .summary = "Make a password for the registry that is not the password.",
         .isInternal = true,
         .body = {"GenerateClientKey", {password}},
         .access = RouteAccess::UserAdmin,
         .logKinds = {"user_generate_client_key"}});
    add(Method::Post, "/api/v1/signout", "logout", signOut,
        {.resource = "user.Signout",
         .summary = "End all sessions of the user.",
         .isInternal = true,
         .access = RouteAccess::Anyone,
         .logKinds = {"logout_success"}});
    const BodySchema firstUser{
        "FirstUser",
        {{"username", FieldType::Text, "Name of the user and of the namespace.", Need::Required},
         password,
         {"email", FieldType::Text, "Address of the user."},
         {"access_token", FieldType::Flag, "Whether an API token shall be made."}}};
    router.add({Method::Post,
                "/api/v1/user/initialize",
                "createFirstUser",
                [&context, firstUser](const Request &request, const PathArguments &path) {
                    return initialize(context, {request, {}, path, firstUser});
                },
                kDefaultMaxBody,
                {.resource = "user.InitializeUser",
                 .summary = "Make the first user, from this machine.",
                 .isInternal = true,
                 .body = firstUser,
                 .access = RouteAccess::Anyone,
                 .logKinds = {"user_create"}}});
}

} // namespace quayside::server

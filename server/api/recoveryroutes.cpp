#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/oauthpages.h"
#include "server/api/webcaller.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPath = "/recovery";
constexpr qint64 kMaxForm = 64 * 1024;

Language languageOf(const Request &request)
{
    return languageFor(request.headers.value("accept-language"));
}

/// The same for everybody: whether somebody has the address is nobody's business.
Future<Response> request(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    return context.recovery
        .request(body->value("email"_L1).toString(), call.request.clientNetwork(),
                 mailForm(context, call.request))
        .then([request = call.request](const Result<void> &asked) {
            return asked ? Response::json(200, QJsonObject{{u"status"_s, u"sent"_s}})
                         : apiProblem(request, asked.error());
        });
}

Future<Response> requestFor(const ApiContext &context, const ApiCall &call)
{
    return context.recovery
        .requestFor(call.caller, call.path.value("username"), mailForm(context, call.request))
        .then([request = call.request](const Result<QString> &email) {
            return email ? Response::json(200, QJsonObject{{u"email"_s, *email}})
                         : valueProblem(request, email.error());
        });
}

Response pageProblem(const Request &request, const Error &error)
{
    const auto language = languageOf(request);
    if (error.code == ErrorCode::NotFound)
        return errorPage(language, 403, Phrase::RecoveryOver);
    return errorPage(language, apiStatus(error.code), Phrase::ErrorOther);
}

/// The form; `problem`: once more.
Future<Response> form(const ApiContext &context, const Request &request, const QString &code,
                      std::optional<Phrase> problem = {})
{
    return context.recovery.userOf(code).then(
        [request, code, problem](const Result<QString> &user) {
            return user ? recoveryPage(languageOf(request), {*user, code, problem})
                        : pageProblem(request, user.error());
        });
}

Future<Response> show(const ApiContext &context, const Request &request)
{
    return form(context, request, request.queryValue("code").value_or(QString()));
}

/// The code is the secret: no other site can make this request without it.
Future<Response> set(const ApiContext &context, const Request &request)
{
    const auto values = FormValues::of(request);
    if (!values)
        return ready(errorPage(languageOf(request), 400, Phrase::RecoveryOver));
    const auto code = values->value("code");
    const auto password = values->value("password");
    if (password != values->value("repeat"))
        return form(context, request, code, Phrase::RecoveryDifferent);
    return context.recovery.setPassword(code, password.toUtf8(), request.peer.toString())
        .then([&context, request, code](const Result<void> &done) -> Future<Response> {
            if (done) {
                return ready(noticePage(languageOf(request), 200, Phrase::RecoveryTitle,
                                        Phrase::RecoveryDone));
            }
            if (done.error().code == ErrorCode::InvalidInput)
                return form(context, request, code, Phrase::RecoveryUnfit);
            return ready(pageProblem(request, done.error()));
        })
        .unwrap();
}

} // namespace

void addRecoveryRoutes(Router &router, const ApiContext &context)
{
    constexpr auto kApi = "/api/v1/recovery";
    constexpr auto kForUser = "/api/v1/superusers/users/{username}/sendrecovery";
    if (!context.domain.settings.hasMailing())
        return;
    const QByteArray why = "only a mail goes out; the new password is logged when it is set";
    addApiRoute(router, context, Method::Post, kApi, "requestRecoveryEmail", request,
                {.resource = "user.Recovery",
                 .summary = "Mail a link to set a new password, if somebody has that address.",
                 .isInternal = true,
                 .body = {"RequestRecovery",
                          {{"email", FieldType::Text, "The user's address.", Need::Required},
                           {"recaptcha_response", FieldType::Text, "Not used."}}},
                 .access = RouteAccess::Anyone,
                 .unlogged = why});
    addApiRoute(router, context, Method::Post, kForUser, "sendInstallUserRecoveryEmail", requestFor,
                {.resource = "superuser.SuperUserSendRecoveryEmail",
                 .summary = "Mail a user a link to set a new password.",
                 .scope = "super:user",
                 .isInternal = true,
                 .requiresFreshLogin = true,
                 .access = RouteAccess::Superuser,
                 .unlogged = why});
    const auto page = [&](Method method, const QByteArray &id, auto function, RouteInfo info) {
        info.resource = "web.Recovery";
        info.access = RouteAccess::Anyone;
        router.add({method, kPath, id,
                    [&context, function](const Request &asked, const PathArguments &) {
                        return function(context, asked);
                    },
                    kMaxForm, std::move(info)});
    };
    page(Method::Get, "showRecovery", &show, {.summary = "A form for a new password."});
    page(Method::Post, "setRecoveredPassword", &set,
         {.summary = "Set a new password, by the link of a mail.",
          .logKinds = {"account_change_password"}});
}

} // namespace quayside::server

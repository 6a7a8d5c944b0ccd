#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/oauthpages.h"
#include "server/api/webcaller.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPath = "/confirm";
constexpr qint64 kMaxForm = 64 * 1024;

Response pageProblem(Language language, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return errorPage(language, 403, Phrase::VerifyOver);
    return errorPage(language, apiStatus(error.code), Phrase::ErrorOther);
}

Language languageOf(const Request &request)
{
    return languageFor(request.headers.value("accept-language"));
}

/// Only asks: programs that look at mails open their links as well.
Future<Response> show(const ApiContext &context, const Request &request)
{
    const auto code = request.queryValue("code").value_or(QString());
    return context.signUp.userOf(code).then(
        [language = languageOf(request), code](const Result<UnverifiedUser> &user) {
            return user ? verifyPage(language, {user->name, user->email, code})
                        : pageProblem(language, user.error());
        });
}

/// The code is the secret: no other site can make this request without it.
Future<Response> confirm(const ApiContext &context, const Request &request)
{
    const auto language = languageOf(request);
    const auto values = FormValues::of(request);
    if (!values)
        return ready(errorPage(language, 400, Phrase::VerifyOver));
    return context.signUp.confirm(values->value("code")).then([language](const Result<void> &done) {
        return done ? noticePage(language, 200, Phrase::VerifyTitle, Phrase::VerifyDone)
                    : pageProblem(language, done.error());
    });
}

} // namespace

void addSignUpRoutes(Router &router, const ApiContext &context)
{
    if (!context.domain.settings.hasMailing())
        return;
    const auto page = [&](Method method, const QByteArray &id, auto function, RouteInfo info) {
        info.resource = "web.ConfirmEmail";
        info.access = RouteAccess::Anyone;
        router.add({method, kPath, id,
                    [&context, function](const Request &asked, const PathArguments &) {
                        return function(context, asked);
                    },
                    kMaxForm, std::move(info)});
    };
    page(Method::Get, "showConfirmation", &show,
         {.summary = "Ask who opens the link of a mail whether the account is his."});
    page(Method::Post, "confirmEmail", &confirm,
         {.summary = "Confirm the address of a new account, by the link of a mail.",
          .unlogged = "the account was logged when it was made"});
}

} // namespace quayside::server

#include "server/api/answers.h"
#include "server/api/apiroutes.h"
#include "server/api/inviteviews.h"
#include "server/api/oauthpages.h"
#include "server/api/webcaller.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxForm = 64 * 1024;

Future<Response> invite(const ApiContext &context, const ApiCall &call)
{
    const auto email = call.path.value("email");
    return context.invites
        .inviteAddress(call.caller, call.path.value("orgname"), call.path.value("teamname"), email,
                       mailForm(context, call.request))
        .then([request = call.request, email](const Result<void> &done) {
            return done ? Response::json(200, invitedAddressView(email.toLower()).toJson())
                        : valueProblem(request, done.error());
        });
}

Future<Response> withdraw(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request,
                       context.invites.withdraw(call.caller, call.path.value("orgname"),
                                                call.path.value("teamname"),
                                                call.path.value("email")));
}

Future<Response> accept(const ApiContext &context, const ApiCall &call)
{
    return answerWith(call.request, context.invites.accept(call.caller, call.path.value("code")),
                      [](const JoinedTeam &joined) {
                          return Response::json(200,
                                                QJsonObject{{u"org"_s, joined.organization},
                                                            {u"team"_s, joined.team}});
                      });
}

Future<Response> decline(const ApiContext &context, const ApiCall &call)
{
    return answerEmpty(call.request, context.invites.decline(call.caller, call.path.value("code")));
}

Response pageProblem(const Request &request, const Error &error)
{
    const auto language = languageFor(request.headers.value("accept-language"));
    if (error.code == ErrorCode::Unauthenticated) { // this server has no page to sign in at
        return errorPage(language, 401, Phrase::ErrorSignIn)
            .withHeader("www-authenticate", "Basic realm=\"Quayside\", charset=\"UTF-8\"");
    }
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Forbidden)
        return errorPage(language, 403, Phrase::InviteOver);
    return errorPage(language, apiStatus(error.code), Phrase::ErrorOther);
}

Response withCookie(const ApiContext &context, const Request &request, const WebCaller &user,
                    Response response)
{
    if (user.isSessionNew) {
        response.headers.append("set-cookie",
                                sessionCookieField(request, QString::fromLatin1(user.sessionId),
                                                   context.domain.settings.sessionLife));
    }
    return response;
}

/// For who opens the link of a mail in a browser.
Future<Response> showInvite(const ApiContext &context, const Request &request)
{
    const auto code = request.queryValue("code").value_or(QString());
    return webCaller(context, request, {})
        .then([&context, request, code](const Result<WebCaller> &user) -> Future<Response> {
            if (!user)
                return ready(pageProblem(request, user.error()));
            return context.invites.look(user->caller, code)
                .then([&context, request, code, user = *user](const Result<ShownInvite> &invite) {
                    if (!invite)
                        return pageProblem(request, invite.error());
                    const auto csrf = context.accounts.sessions().csrfTokenOf(user.sessionId);
                    return withCookie(
                        context, request, user,
                        invitePage(languageFor(request.headers.value("accept-language")),
                                   {*invite, user.caller.name, code, csrf}));
                });
        })
        .unwrap();
}

Future<Response> answerInvite(const ApiContext &context, const Request &request)
{
    const auto language = languageFor(request.headers.value("accept-language"));
    const auto values = FormValues::of(request);
    const auto given = values ? values->value("answer") : QString();
    if (given != u"accept" && given != u"decline")
        return ready(errorPage(language, 400, Phrase::ErrorStale));
    const auto code = values->value("code");
    return webCaller(context, request, values->value("_csrf_token").toLatin1())
        .then([&context, request, language, code,
               isAccepted = given == u"accept"](const Result<WebCaller> &user) -> Future<Response> {
            if (!user)
                return ready(pageProblem(request, user.error()));
            if (!user->isCsrfValid)
                return ready(errorPage(language, 403, Phrase::ErrorStale));
            const auto done = isAccepted
                ? context.invites.accept(user->caller, code)
                      .then([](const Result<JoinedTeam> &joined) -> Result<void> {
                          if (!joined)
                              return failure(joined);
                          return {};
                      })
                : context.invites.decline(user->caller, code);
            return done.then([request, language, isAccepted](const Result<void> &answered) {
                if (!answered)
                    return pageProblem(request, answered.error());
                return noticePage(language, 200, Phrase::InviteTitle,
                                  isAccepted ? Phrase::InviteAccepted : Phrase::InviteDeclined);
            });
        })
        .unwrap();
}

void addPages(Router &router, const ApiContext &context)
{
    const auto page = [&](Method method, const QByteArray &id, auto function, RouteInfo info) {
        info.resource = "web.ConfirmInvite";
        info.access = RouteAccess::Anyone; // the invitation says whom
        router.add({method, "/confirminvite", id,
                    [&context, function](const Request &request, const PathArguments &) {
                        return function(context, request);
                    },
                    kMaxForm, std::move(info)});
    };
    page(Method::Get, "showInvite", &showInvite, {.summary = "Ask who is invited into a team."});
    page(Method::Post, "answerInvite", &answerInvite,
         {.summary = "Accept or decline an invitation to a team.",
          .logKinds = {"org_team_member_invite_accepted", "org_team_member_invite_declined"}});
}

} // namespace

void addInviteRoutes(Router &router, const ApiContext &context)
{
    const QByteArray toTeam = "/api/v1/organization/{orgname}/team/{teamname}/invite/{email}";
    const QByteArray answer = "/api/v1/teaminvite/{code}";
    if (!context.domain.settings.hasMailing())
        return;
    addPages(router, context);
    const RouteInfo ofTeam{.resource = "team.InviteTeamMember",
                           .scope = "org:admin",
                           .access = RouteAccess::OrganizationAdmin};
    auto info = ofTeam;
    info.summary = "Invite whoever reads the mails of an address into a team.";
    info.logKinds = {"org_invite_team_member"};
    addApiRoute(router, context, Method::Put, toTeam, "inviteTeamMemberEmail", invite, info);
    info.summary = "Withdraw an invitation, of an address or of a user.";
    info.logKinds = {"org_delete_team_member_invite"};
    addApiRoute(router, context, Method::Delete, toTeam, "deleteTeamMemberEmailInvite", withdraw,
                info);
    const RouteInfo ofUser{.resource = "team.TeamMemberInvite",
                           .scope = "user:admin",
                           .isInternal = true,
                           .access = RouteAccess::UserAdmin};
    info = ofUser;
    info.summary = "Accept an invitation to a team.";
    info.logKinds = {"org_team_member_invite_accepted"};
    addApiRoute(router, context, Method::Put, answer, "acceptOrganizationTeamInvite", accept, info);
    info.summary = "Decline an invitation to a team.";
    info.logKinds = {"org_team_member_invite_declined"};
    addApiRoute(router, context, Method::Delete, answer, "declineOrganizationTeamInvite", decline,
                info);
}

} // namespace quayside::server

#include "app/wire/user.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/api/quotaviews.h"
#include "server/api/signinanswer.h"

#include <cmath>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxProfileText = 255;

wire::UserDetails detailsView(const Account &account, const DomainSettings &settings)
{
    const auto &row = account.row;
    wire::UserDetails details;
    details.isVerified = true;
    details.email = row.email.value_or(QString());
    details.tagExpiration = std::chrono::duration_cast<std::chrono::seconds>(row.tagExpiry);
    details.hasPasswordSet = row.passwordHash.has_value();
    details.givenName = account.profile.givenName;
    details.familyName = account.profile.familyName;
    details.company = account.profile.company;
    details.location = account.profile.location;
    details.isInvoiceEmail = account.profile.isInvoiceEmail;
    details.invoiceEmailAddress = account.profile.invoiceEmailAddress;
    details.quota = namespaceQuotaView(account.quota, settings);
    return details;
}

wire::User userView(const Account &account, const Caller &caller, const DomainSettings &settings)
{
    const auto &row = account.row;
    wire::User user;
    user.username = row.name;
    user.avatar = wire::avatarFor(row.name, row.email.value_or(QString()), wire::AvatarKind::User);
    const bool isWhole = caller.hasScope(u"user:admin");
    for (const auto &item : account.organizations) {
        wire::UserOrganization view;
        view.name = item.name;
        view.avatar = wire::avatarFor(item.name, {}, wire::AvatarKind::Org);
        view.canCreateRepo = item.mayCreate;
        if (isWhole) {
            view.isOrgAdmin = item.isAdmin;
            view.isPreferredNamespace = false;
        }
        user.organizations.append(view);
    }
    if (!isWhole)
        return user;
    user.canCreateRepo = true;
    user.isMe = true;
    user.details = detailsView(account, settings);
    if (caller.isSuperuser) {
        user.isSuperUser = true;
        user.isGlobalReadonlySuperUser = false;
    }
    return user;
}

Future<Response> whoAmI(const ApiContext &context, const ApiCall &call)
{
    const auto &request = call.request;
    if (call.caller.isAnonymous()) {
        return ready(apiProblem(request, {ErrorCode::Unauthenticated, u"Requires authentication"_s},
                                {{u"session_required"_s, false}}));
    }
    if (!call.caller.hasScope(u"user:read") && !call.caller.hasScope(u"user:admin"))
        return ready(apiProblem(request, {ErrorCode::Forbidden, u"Unauthorized"_s}));
    return context.users.account(call.caller).then([&context, call](Result<Account> account) {
        return account
            ? Response::json(200, userView(*account, call.caller, context.domain.settings).toJson())
            : apiProblem(call.request, account.error());
    });
}

/// Somebody makes himself an account, and is signed in with it.
/// His first session.
Future<Response> signInNewcomer(const ApiContext &context, const ApiCall &call,
                                const PasswordLogin &login)
{
    return context.accounts.signIn(login)
        .then([&context, call](Result<SignedIn> session) -> Future<Response> {
            if (!session)
                return ready(apiProblem(call.request, session.error()));
            return context.users.account(session->caller)
                .then([&context, call, session = *session](Result<Account> account) {
                    if (!account)
                        return apiProblem(call.request, account.error());
                    return withSession(
                        context, call.request, session,
                        Response::json(
                            200,
                            userView(*account, session.caller, context.domain.settings).toJson()));
                });
        })
        .unwrap();
}

Future<Response> createUser(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto login = passwordLogin(call, body->value("username"_L1).toString(), *body);
    return context.users
        .create(call.caller, {login.login, body->value("email"_L1).toString(), login.password},
                body->value("invite_code"_L1).toString(), mailForm(context, call.request))
        .then([&context, call, login](const Result<bool> &hasToVerify) -> Future<Response> {
            if (!hasToVerify)
                return ready(apiProblem(call.request, hasToVerify.error()));
            if (*hasToVerify)
                return ready(Response::json(200, QJsonObject{{u"awaiting_verification"_s, true}}));
            return signInNewcomer(context, call, login);
        })
        .unwrap();
}

/// A text of the body; null clears it.
std::optional<QString> textOf(const QJsonObject &body, QLatin1StringView key)
{
    const auto value = body.value(key);
    return value.isUndefined() ? std::nullopt : std::optional(value.toString());
}

UserChanges changesOf(const QJsonObject &body)
{
    UserChanges changes;
    if (const auto password = textOf(body, "password"_L1))
        changes.password = password->toUtf8();
    changes.email = textOf(body, "email"_L1);
    changes.name = textOf(body, "username"_L1);
    if (const auto seconds = body.value("tag_expiration_s"_L1); seconds.isDouble()) {
        // What is no whole number of seconds is none of the options either.
        const auto value = seconds.toDouble();
        changes.tagExpiry = std::chrono::seconds(
            std::floor(value) == value && value >= 0 && value < 1e9 ? qint64(value) : -1);
    }
    changes.givenName = textOf(body, "given_name"_L1);
    changes.familyName = textOf(body, "family_name"_L1);
    changes.company = textOf(body, "company"_L1);
    changes.location = textOf(body, "location"_L1);
    changes.invoiceEmailAddress = textOf(body, "invoice_email_address"_L1);
    if (const auto flag = body.value("invoice_email"_L1); flag.isBool())
        changes.isInvoiceEmail = flag.toBool();
    return changes;
}

Future<Response> updateUser(const ApiContext &context, const ApiCall &call)
{
    auto body = call.body();
    if (!body)
        return ready(apiProblem(call.request, body.error()));
    const auto changes = changesOf(*body);
    return context.users.update(call.caller, changes)
        .then([&context, call,
               hasPassword = changes.password.has_value()](Result<Account> account) {
            if (!account)
                return apiProblem(call.request, account.error());
            auto response = Response::json(
                200, userView(*account, call.caller, context.domain.settings).toJson());
            if (const auto cookie = sessionCookie(call.request); hasPassword && !cookie.isEmpty())
                response.headers.append("x-next-csrf-token",
                                        context.accounts.sessions().csrfTokenOf(cookie).toLatin1());
            return response;
        });
}

Future<Response> deleteUser(const ApiContext &context, const ApiCall &call)
{
    return context.users.remove(call.caller).then([request = call.request](Result<void> removed) {
        return removed ? Response::empty(204) : apiProblem(request, removed.error());
    });
}

BodySchema updateSchema()
{
    const auto profile = [](QByteArray name, QByteArray summary) {
        return BodyField{name, FieldType::Text, summary, Need::Nullable, {}, kMaxProfileText};
    };
    return {"UpdateUser",
            {{"password", FieldType::Text, "A new password; all other sessions end."},
             {"email", FieldType::Text, "Address of the user."},
             {"username", FieldType::Text, "A new name, where users may rename themselves."},
             {"tag_expiration_s", FieldType::Number,
              "How long deleted tags can be restored, in seconds: one of TAG_EXPIRATION_OPTIONS."},
             profile("given_name", "First name."),
             profile("family_name", "Last name."),
             profile("company", "Where the user works."),
             profile("location", "Where the user is."),
             {"invoice_email", FieldType::Flag, "Whether invoices are sent by mail."},
             profile("invoice_email_address", "Where invoices are sent.")}};
}

} // namespace

void addAccountRoutes(Router &router, const ApiContext &context)
{
    const auto add = [&](Method method, const QByteArray &id, ContextFunction function,
                         RouteInfo info) {
        info.resource = "user.User";
        addApiRoute(router, context, method, "/api/v1/user/", id, function, std::move(info));
    };
    add(Method::Get, "getLoggedInUser", whoAmI,
        {.summary = "The user who makes the request.",
         .scope = "user:read",
         .access = RouteAccess::UserRead});
    add(Method::Post, "createNewUser", createUser,
        {.summary = "Make oneself an account, where that is allowed.",
         .isInternal = true,
         .body = {"NewUser",
                  {{"username", FieldType::Text, "Name of the user and of the namespace.",
                    Need::Required},
                   {"password", FieldType::Text, "The user's password.", Need::Required},
                   {"email", FieldType::Text, "Address of the user."},
                   {.name = "invite_code",
                    .summary = "Of an invitation to a team, which is accepted.",
                    .maxLength = kMaxInviteCode}}},
         .access = RouteAccess::Anyone,
         .logKinds = {"user_create", "login_success", "org_team_member_invite_accepted"}});
    add(Method::Put, "changeUserDetails", updateUser,
        {.summary = "Change what is given of the account.",
         .scope = "user:admin",
         .isInternal = true,
         .requiresFreshLogin = true,
         .body = updateSchema(),
         .access = RouteAccess::UserAdmin,
         .logKinds = {"account_change_password", "user_change_email", "user_change_tag_expiration",
                      "user_change_name", "user_change_metadata", "user_change_invoicing"}});
    add(Method::Delete, "deleteCurrentUser", deleteUser,
        {.summary = "Delete the account with all that hangs on it.",
         .scope = "user:admin",
         .isInternal = true,
         .requiresFreshLogin = true,
         .access = RouteAccess::UserAdmin,
         .logKinds = {"user_delete"}});
}

} // namespace quayside::server

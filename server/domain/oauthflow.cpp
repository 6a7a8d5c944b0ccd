#include "server/domain/oauthflow.h"

#include "app/core/oauthscope.h"
#include "server/auth/pkce.h"
#include "server/auth/secrets.h"
#include "server/domain/callerrights.h"
#include "server/domain/notificationinbox.h"
#include "server/domain/oauthservice.h"
#include "server/domain/redirecturi.h"
#include "server/domain/usagelog.h"
#include "server/storage/oauthgrantstore.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCodeLife = 10min; // RFC 6749 4.1.2
constexpr auto kUsedCodeMemory = std::chrono::days(1);
constexpr int kMaxAssignments = 100; // pending, of a user

tl::unexpected<Error> notFound()
{
    return failure(ErrorCode::NotFound, u"Not Found"_s);
}

Authorization refusal(const QString &error)
{
    return {error, {}, {}, 0s};
}

bool isRedirectAllowed(const OAuthAppRow &app, const AuthorizationRequest &request)
{
    return isAllowedRedirect(request.redirectUri, app.fields.redirectUri, request.localHandler);
}

/// An assignment that lets the user ask for this and nothing else.
Result<std::optional<OAuthAssignmentRow>> fittingAssignment(Db &db, NamespaceId user,
                                                            const OAuthAppRow &app,
                                                            const AuthorizationRequest &request)
{
    if (request.assignment.isEmpty())
        return std::optional<OAuthAssignmentRow>();
    auto row = OAuthGrantStore(db).assignment(user, request.assignment);
    if (!row || !*row)
        return row;
    const auto asked = parseOAuthScopes(request.scope);
    const auto allowed = parseOAuthScopes((*row)->scope);
    const bool isFitting = (*row)->app == app.id && (*row)->redirectUri == request.redirectUri
        && asked && allowed && coversOAuthScopes(*allowed, *asked);
    if (!isFitting)
        return std::optional<OAuthAssignmentRow>();
    return row;
}

/// By what right the user may authorize; Forbidden by none.
struct Standing {
    std::optional<OAuthAssignmentRow> assignment;
};

Result<Standing> standingOf(Db &db, const Caller &caller, const OAuthAppRow &app,
                            const AuthorizationRequest &request)
{
    if (caller.kind != CallerKind::User || !caller.user)
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    auto assignment = fittingAssignment(db, *caller.user, app, request);
    if (!assignment)
        return failure(assignment);
    if (*assignment)
        return Standing{*assignment};
    auto isAdmin = administersNamespace(db, *caller.user, app.owner, app.isOwnerOrganization);
    if (!isAdmin)
        return failure(isAdmin);
    // Who names an assignment that is none of his shall hear so, even as an administrator.
    if (!*isAdmin || !request.assignment.isEmpty())
        return failure(ErrorCode::Forbidden, u"Unauthorized"_s);
    return Standing{};
}

Result<bool> isGranted(Db &db, const Caller &caller, const OAuthAppRow &app,
                       const QStringList &scopes)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto granted = OAuthStore(db).grantedScopes(app.id, *caller.user, *now);
    if (!granted)
        return failure(granted);
    return std::any_of(granted->begin(), granted->end(), [&scopes](const QString &text) {
        return coversOAuthScopes(text.split(u' ', Qt::SkipEmptyParts), scopes);
    });
}

/// What is wrong with the request, as OAuth's word, after client, redirect and user are known.
QString problemOf(const AuthorizationRequest &request, const Caller &caller)
{
    const bool isCode = request.responseType == u"code";
    if (!isCode && request.responseType != u"token")
        return u"unsupported_response_type"_s;
    const auto scopes = parseOAuthScopes(request.scope);
    if (!scopes || !requireScopesHeld(caller, *scopes))
        return u"invalid_scope"_s;
    if (isCode && !request.assignment.isEmpty())
        return u"invalid_request"_s;
    const bool hasChallenge = !request.challenge.isEmpty() || !request.challengeMethod.isEmpty();
    if (isCode && hasChallenge
        && (request.challengeMethod != u"S256" || !isCodeChallenge(request.challenge)))
        return u"invalid_request"_s;
    return {};
}

Result<Authorization> giveToken(Db &db, const Caller &caller, const OAuthAppRow &app,
                                const QStringList &scopes, std::chrono::seconds life,
                                const QString &text)
{
    if (auto room = checkTokenLimit(db, app.id); !room) {
        if (room.error().code == ErrorCode::InvalidInput)
            return refusal(u"access_denied"_s);
        return failure(room);
    }
    auto made = ApiTokens::insert(db, {app.id, *caller.user, {}, scopes, life}, text);
    if (!made)
        return failure(made);
    if (auto logged = logTokenMade(db, caller, app, *made); !logged)
        return failure(logged);
    return Authorization{{}, text, scopes, life};
}

Result<Authorization> giveCode(Db &db, const Caller &caller, const OAuthAppRow &app,
                               const AuthorizationRequest &request, const QStringList &scopes,
                               const QString &text)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    OAuthGrantStore store(db);
    if (auto swept = store.removeExpiredCodes(*now); !swept)
        return failure(swept);
    OAuthCodeRow code;
    code.app = app.id;
    code.user = *caller.user;
    code.scope = scopes.join(u' ');
    code.redirectUri = request.redirectUri;
    if (!request.challenge.isEmpty())
        code.challenge = request.challenge;
    code.expires = *now + kCodeLife;
    if (auto inserted = store.insertCode(hashSecret(text.toLatin1()), code); !inserted)
        return failure(inserted);
    return Authorization{{}, text, scopes, 0s};
}

bool isSecretOf(const OAuthAppRow &app, const QString &secret)
{
    return app.secretHash
        && constantTimeEquals(hashSecret(secret.toUtf8()).toLatin1(), app.secretHash->toLatin1());
}

/// Whether the one who brings a code is the one who asked for it: a public client by its verifier,
/// any other by its secret.
bool hasProof(const OAuthCodeRow &code, const CodeExchange &given)
{
    if (code.challenge)
        return isVerifierOf(given.verifier, *code.challenge);
    return given.verifier.isEmpty(); // one that nobody announced is not this client's
}

/// OAuth's word for what is wrong with the code; empty: nothing.
Result<QString> codeProblem(Db &db, const std::optional<OAuthCodeRow> &code, const OAuthAppRow &app,
                            const CodeExchange &given)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto invalid = u"invalid_grant"_s;
    if (!code || code->app != app.id || code->isUsed || code->expires <= *now
        || code->redirectUri != given.redirectUri || !hasProof(*code, given))
        return invalid;
    if (code->challenge) {
        auto isReused = OAuthGrantStore(db).isChallengeUsed(app.id, *code->challenge);
        if (!isReused)
            return failure(isReused);
        if (*isReused)
            return invalid;
    }
    if (!given.scope.isEmpty()
        && parseOAuthScopes(given.scope).value_or(QStringList()).join(u' ') != code->scope)
        return u"invalid_scope"_s;
    return QString();
}

/// A token by the browser flow lives as long as others by default.
std::chrono::seconds flowLife(const DomainSettings &settings)
{
    return std::min(settings.oauthTokenLife, settings.oauthTokenMaximumLife);
}

/// The user of a code, as the token's maker; anonymous when he must not be any more.
Result<Caller> userOf(Db &db, const OAuthCodeRow &code, const QString &address,
                      const DomainSettings &settings)
{
    auto row = NamespaceStore(db).byId(code.user);
    if (!row)
        return failure(row);
    if (!*row || !(*row)->isEnabled)
        return Caller();
    auto caller = userCaller(**row, settings);
    caller.address = address;
    return caller;
}

Result<Authorization> exchangeIn(Db &db, const CodeExchange &given, const DomainSettings &settings,
                                 const QString &text)
{
    if (given.grantType != u"authorization_code")
        return refusal(u"unsupported_grant_type"_s);
    auto app = OAuthStore(db).appByClientId(given.clientId);
    if (!app)
        return failure(app);
    OAuthGrantStore store(db);
    auto code = store.code(hashSecret(given.code.toUtf8()));
    if (!code)
        return failure(code);
    const bool isPublic = *code && (*code)->challenge && given.clientSecret.isEmpty();
    if (!*app || (!isPublic && !isSecretOf(**app, given.clientSecret)))
        return refusal(u"invalid_client"_s);
    auto problem = codeProblem(db, *code, **app, given);
    if (!problem)
        return failure(problem);
    if (!problem->isEmpty())
        return refusal(*problem);
    auto user = userOf(db, **code, given.address, settings);
    if (!user)
        return failure(user);
    if (user->isAnonymous())
        return refusal(u"invalid_grant"_s);
    auto now = db.now();
    if (!now)
        return failure(now);
    auto token = giveToken(db, *user, **app, (*code)->scope.split(u' '), flowLife(settings), text);
    if (!token || !token->error.isEmpty())
        return token;
    auto used = store.useCode((*code)->id, *now + kUsedCodeMemory);
    if (!used)
        return failure(used);
    if (!*used) // at the same time, by somebody else: his token it is
        return failure(ErrorCode::Conflict, u"the code was used"_s);
    return token;
}

Result<void> assignIn(Db &db, const Caller &caller, const AuthorizationRequest &request,
                      const QString &userName)
{
    auto app = OAuthStore(db).appByClientId(request.clientId);
    if (!app)
        return failure(app);
    const auto scopes = parseOAuthScopes(request.scope);
    if (!*app || !scopes)
        return notFound();
    auto direct = request;
    direct.assignment.clear(); // only administrators assign
    if (auto standing = standingOf(db, caller, **app, direct); !standing)
        return failure(standing);
    auto user = NamespaceStore(db).byName(userName);
    if (!user)
        return failure(user);
    if (!*user || (*user)->isOrganization || !(*user)->isEnabled)
        return notFound();
    if (!isRedirectAllowed(**app, request) || request.responseType != u"token")
        return failure(ErrorCode::InvalidInput, u"invalid_request"_s);
    OAuthGrantStore store(db);
    auto pending = store.assignments((*user)->id, kMaxAssignments);
    if (!pending)
        return failure(pending);
    const auto scope = scopes->join(u' ');
    const bool isThere = std::any_of(pending->begin(), pending->end(), [&](const auto &row) {
        return row.app == (*app)->id && row.scope == scope
            && row.redirectUri == request.redirectUri;
    });
    if (isThere) // asked twice: it is pending
        return {};
    if (pending->size() >= kMaxAssignments)
        return failure(ErrorCode::InvalidInput, u"too many assignments are pending"_s);
    auto now = db.now();
    if (!now)
        return failure(now);
    OAuthAssignmentRow row;
    row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.app = (*app)->id;
    row.user = (*user)->id;
    row.scope = scope;
    row.redirectUri = request.redirectUri;
    if (auto inserted = store.insertAssignment(row, *now); !inserted)
        return inserted;
    if (auto told = notifyInbox(db, (*user)->id, kAssignedKind, {{u"username"_s, userName}}); !told)
        return told;
    return logInNamespace(db, caller, (*app)->owner, u"oauth_token_assigned"_s,
                          {{u"assigning_user"_s, caller.name},
                           {u"assigned_user"_s, userName},
                           {u"application"_s, (*app)->fields.name},
                           {u"client_id"_s, (*app)->clientId}});
}

Result<Authorization> authorizeIn(Db &db, const Caller &caller, const AuthorizationRequest &request,
                                  std::chrono::seconds life, const QString &token,
                                  const QString &code)
{
    auto app = OAuthStore(db).appByClientId(request.clientId);
    if (!app)
        return failure(app);
    const bool isLocal = request.redirectUri == request.localHandler;
    if (!*app && isLocal)
        return refusal(u"unauthorized_client"_s);
    if (!*app || !isRedirectAllowed(**app, request))
        return failure(ErrorCode::InvalidInput, u"invalid_request"_s);
    auto standing = standingOf(db, caller, **app, request);
    if (!standing)
        return failure(standing);
    if (const auto problem = problemOf(request, caller); !problem.isEmpty())
        return refusal(problem);
    const auto scopes = *parseOAuthScopes(request.scope);
    if (request.responseType == u"code")
        return giveCode(db, caller, **app, request, scopes, code);
    auto made = giveToken(db, caller, **app, scopes, life, token);
    if (made && made->error.isEmpty() && standing->assignment) {
        if (auto removed = OAuthGrantStore(db).removeAssignment(standing->assignment->id); !removed)
            return failure(removed);
        if (auto seen = InboxStore(db).dismissKind(*caller.user, kAssignedKind); !seen)
            return failure(seen);
    }
    return made;
}

} // namespace

Future<Result<Consent>> OAuthFlow::consent(Caller caller, AuthorizationRequest request)
{
    return m_context.db.read([=](Db &db) -> Result<Consent> {
        auto app = OAuthStore(db).appByClientId(request.clientId);
        if (!app)
            return failure(app);
        const auto scopes = parseOAuthScopes(request.scope);
        if (!*app || !scopes)
            return notFound();
        if (auto standing = standingOf(db, caller, **app, request); !standing)
            return failure(standing);
        if (auto held = requireScopesHeld(caller, *scopes); !held)
            return failure(held);
        auto granted = isGranted(db, caller, **app, *scopes);
        if (!granted)
            return failure(granted);
        return Consent{**app, *scopes, isRedirectAllowed(**app, request), *granted};
    });
}

Future<Result<Authorization>> OAuthFlow::authorize(Caller caller, AuthorizationRequest request)
{
    const auto token = ApiTokens::newText();
    const auto code = randomSecret(SecretKind::AuthorizationCode);
    return m_context.db.write([=, life = flowLife(m_context.settings)](Db &db) {
        return authorizeIn(db, caller, request, life, token, code);
    });
}

Future<Result<bool>> OAuthFlow::mayRedirect(AuthorizationRequest request)
{
    return m_context.db.read([=](Db &db) -> Result<bool> {
        auto app = OAuthStore(db).appByClientId(request.clientId);
        if (!app)
            return failure(app);
        return *app && isRedirectAllowed(**app, request);
    });
}

Future<Result<Authorization>> OAuthFlow::exchange(CodeExchange given)
{
    const auto text = ApiTokens::newText();
    return m_context.db
        .write([=, settings = m_context.settings](Db &db) {
            return exchangeIn(db, given, settings, text);
        })
        .then([](Result<Authorization> done) -> Result<Authorization> {
            if (!done && done.error().code == ErrorCode::Conflict)
                return refusal(u"invalid_grant"_s);
            return done;
        });
}

Future<Result<void>> OAuthFlow::assign(Caller caller, AuthorizationRequest request,
                                       QString userName)
{
    return m_context.db.write(
        [=](Db &db) -> Result<void> { return assignIn(db, caller, request, userName); });
}

} // namespace quayside::server

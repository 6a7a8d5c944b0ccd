#include "server/api/apihandler.h"

#include "server/http/credentials.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kCookie = "quayside_session";

bool isWrite(Method method)
{
    return method != Method::Get && method != Method::Head && method != Method::Options;
}

/// What answers without a caller even when anonymous access is off (quay-api.md 1.1).
bool isAlwaysOpen(const Request &request)
{
    return request.path == "/api/v1/signin" || request.path == "/api/v1/signin/verify"
        || request.path == "/api/v1/user/" || request.path == "/api/v1/user"
        || request.path == "/api/v1/recovery";
}

Response csrfProblem(const Caller &caller)
{
    auto text = u"CSRF token was invalid or missing."_s;
    if (!caller.isAnonymous())
        text += u" (authorized: user %1)"_s.arg(caller.name);
    return errorProblem(403, text);
}

} // namespace

Result<RepositoryName> ApiCall::repository() const
{
    auto name = RepositoryName::parse(path.value("repository"));
    if (!name)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return name;
}

Result<QJsonObject> ApiCall::body() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput,
                       error.error == QJsonParseError::NoError
                           ? u"The body must be a JSON object"_s
                           : u"The body is not JSON: %1 at byte %2"_s.arg(error.errorString())
                                 .arg(error.offset));
    }
    auto object = document.object();
    if (auto checked = schema.check(object); !checked)
        return failure(checked);
    return object;
}

void addApiRoute(Router &router, const ApiContext &context, Method method,
                 const QByteArray &pattern, const QByteArray &operationId, ContextFunction function,
                 RouteInfo info)
{
    auto handler = apiHandler(
        context, [&context, function](const ApiCall &call) { return function(context, call); },
        info);
    router.add(
        {method, pattern, operationId, std::move(handler), kDefaultMaxBody, std::move(info)});
}

void addAbsentRoute(Router &router, Method method, const QByteArray &pattern)
{
    router.add(method, pattern, {}, [](const Request &request, const PathArguments &) {
        return apiProblem(request, {ErrorCode::NotFound, u"Not Found"_s});
    });
}

Handler apiHandler(const ApiContext &context, ApiFunction function, const RouteInfo &info)
{
    return [&context, function = std::move(function), schema = info.body,
            requiresFresh = info.requiresFreshLogin](const Request &request,
                                                     const PathArguments &path) {
        if (!request.hasWellFormedQuery()) {
            return ready(apiProblem(
                request, {ErrorCode::InvalidInput, u"The query is not percent-encoded UTF-8"_s}));
        }
        const bool isOpen = context.domain.settings.hasAnonymousAccess || isAlwaysOpen(request);
        const auto call = [function, request, path, schema, isOpen, requiresFresh](Caller caller) {
            if (caller.isAnonymous() && !isOpen)
                return ready(errorProblem(401, u"Anonymous access is not allowed"));
            // Tokens are exempt; nobody at all hears from the function that he is nobody.
            if (requiresFresh && caller.kind == CallerKind::User && !caller.isFresh)
                return ready(freshLoginProblem(request));
            caller.address = request.peer.toString();
            caller.userAgent = QString::fromUtf8(request.headers.value("user-agent").left(200));
            return function({request, std::move(caller), path, schema});
        };
        if (const auto token = credentials(request, "Bearer"); token && !token->isEmpty()) {
            return context.accounts.byApiToken(*token)
                .then([call, request](Result<Caller> caller) {
                    if (caller)
                        return call(*caller);
                    if (caller.error().code != ErrorCode::Unauthenticated)
                        return ready(apiProblem(request, caller.error()));
                    // Quay checks CSRF first, so a dead token on a write looks like this.
                    return ready(isWrite(request.method) ? csrfProblem({})
                                                         : apiProblem(request, caller.error()));
                })
                .unwrap();
        }
        const auto cookie = sessionCookie(request);
        if (cookie.isEmpty())
            return isWrite(request.method) ? ready(csrfProblem({})) : call({});
        return context.accounts.bySession(cookie, csrfOf(request))
            .then([call, request](Result<SessionState> state) {
                if (!state)
                    return ready(apiProblem(request, state.error()));
                if (isWrite(request.method) && !state->isCsrfValid)
                    return ready(csrfProblem(state->caller));
                return call(state->caller);
            })
            .unwrap();
    };
}

Response valueProblem(const Request &request, const Error &error)
{
    return error.code == ErrorCode::InvalidInput ? messageProblem(400, error.message)
                                                 : apiProblem(request, error);
}

Future<Response> answerGone(Future<Result<void>> future, const Request &request)
{
    return future.then([request](const Result<void> &done) {
        return done ? Response::empty(204) : valueProblem(request, done.error());
    });
}

Future<Caller> visitor(const ApiContext &context, const Request &request)
{
    if (const auto basic = basicCredentials(request)) {
        return context.accounts.byPassword({basic->first, basic->second, request.clientNetwork()})
            .then([](Result<Caller> caller) { return caller ? *caller : Caller(); });
    }
    const auto cookie = sessionCookie(request);
    if (cookie.isEmpty())
        return makeReadyFuture(Caller());
    return context.accounts.bySession(cookie, {}).then([](Result<SessionState> state) {
        return state ? state->caller : Caller();
    });
}

QByteArray csrfOf(const Request &request)
{
    auto field = request.headers.value("x-csrf-token");
    if (!field.isEmpty())
        return field;
    return request.queryValue("_csrf_token").value_or(QString()).toLatin1();
}

QString originOf(const ApiContext &context, const Request &request)
{
    const auto &configured = context.domain.settings.serverHostname;
    return QString::fromLatin1(request.scheme) + u"://"_s
        + (configured.isEmpty() ? QString::fromLatin1(request.host) : configured);
}

MailForm mailForm(const ApiContext &context, const Request &request)
{
    return {originOf(context, request), languageFor(request.headers.value("accept-language"))};
}

QByteArray sessionCookie(const Request &request)
{
    for (const auto &field : request.headers.values("cookie")) {
        for (const auto &part : field.split(';')) {
            const auto pair = part.trimmed();
            const auto equals = pair.indexOf('=');
            if (equals > 0 && QByteArrayView(pair).first(equals) == kCookie)
                return pair.mid(equals + 1).left(200);
        }
    }
    return {};
}

QByteArray sessionCookieField(const Request &request, const QString &sessionId,
                              std::chrono::seconds life)
{
    auto field = kCookie.toByteArray() + '=' + sessionId.toLatin1()
        + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + QByteArray::number(qint64(life.count()));
    if (request.scheme == "https")
        field += "; Secure";
    return field;
}

bool queryFlag(const Request &request, QByteArrayView name, bool otherwise)
{
    const auto value = request.queryValue(name);
    if (!value)
        return otherwise;
    const auto text = value->toLower();
    return text == u"true" || text == u"1" || text == u"yes";
}

} // namespace quayside::server

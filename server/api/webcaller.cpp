#include "server/api/webcaller.h"

#include "server/api/apihandler.h"
#include "server/http/credentials.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

void describe(Caller &caller, const Request &request)
{
    caller.address = request.peer.toString();
    caller.userAgent = QString::fromUtf8(request.headers.value("user-agent").left(200));
}

Future<Result<WebCaller>> byBasic(const ApiContext &context, const Request &request,
                                  const std::pair<QString, QByteArray> &basic, WebCaller found)
{
    if (basic.first.contains(u'$') || basic.first.contains(u'+'))
        return makeReadyFuture(Result<WebCaller>(std::move(found)));
    return context.accounts.byPassword({basic.first, basic.second, request.clientNetwork()})
        .then([found, request](Result<Caller> caller) mutable -> Result<WebCaller> {
            if (caller && caller->kind == CallerKind::User) {
                found.caller = *caller;
                describe(found.caller, request);
            } else if (!caller && caller.error().code != ErrorCode::Unauthenticated) {
                return failure(caller);
            }
            return found;
        });
}

} // namespace

std::optional<FormValues> FormValues::of(const Request &request)
{
    FormValues values;
    values.m_query.query = request.query;
    const auto type = request.headers.value("content-type").split(';').first().trimmed().toLower();
    if (!request.body.isEmpty() && type != "application/x-www-form-urlencoded")
        return std::nullopt;
    values.m_form.query = request.body;
    if (!values.m_query.hasWellFormedQuery() || !values.m_form.hasWellFormedQuery())
        return std::nullopt;
    return values;
}

QString FormValues::value(QByteArrayView name) const
{
    if (const auto given = m_form.queryValue(name))
        return *given;
    return m_query.queryValue(name).value_or(QString());
}

Future<Result<WebCaller>> webCaller(const ApiContext &context, const Request &request,
                                    const QByteArray &csrfToken)
{
    WebCaller found;
    found.sessionId = sessionCookie(request);
    found.isSessionNew = found.sessionId.isEmpty();
    if (found.isSessionNew)
        found.sessionId = Sessions::newId();
    const auto basic = basicCredentials(request);
    return context.accounts.bySession(found.sessionId, csrfToken)
        .then([&context, request, found,
               basic](Result<SessionState> state) mutable -> Future<Result<WebCaller>> {
            if (!state)
                return makeReadyFuture(Result<WebCaller>(failure(state)));
            found.isCsrfValid = state->isCsrfValid && !found.isSessionNew;
            if (state->caller.isAnonymous() && basic)
                return byBasic(context, request, *basic, found);
            found.caller = state->caller;
            describe(found.caller, request);
            return makeReadyFuture(Result<WebCaller>(std::move(found)));
        })
        .unwrap();
}

} // namespace quayside::server

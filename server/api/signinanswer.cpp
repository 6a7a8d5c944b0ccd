#include "server/api/signinanswer.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

PasswordLogin passwordLogin(const ApiCall &call, const QString &name, const QJsonObject &body,
                            QLatin1StringView key)
{
    PasswordLogin login{name, body.value(key).toString().toUtf8(), call.request.clientNetwork()};
    login.address = call.caller.address;
    login.userAgent = call.caller.userAgent;
    return login;
}

Response withSession(const ApiContext &context, const Request &request, const SignedIn &session,
                     Response response)
{
    return std::move(response)
        .withHeader("x-next-csrf-token", session.csrfToken.toLatin1())
        .withHeader(
            "set-cookie",
            sessionCookieField(request, session.sessionId, context.domain.settings.sessionLife));
}

} // namespace quayside::server

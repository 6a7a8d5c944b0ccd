#include "app/api/session.h"

#include "app/api/apiclient.h"
#include "app/wire/jsonfields.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readCsrfToken(const ApiReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return failure(object);
    const QString token = wire::stringOr(*object, "csrf_token"_L1);
    if (token.isEmpty())
        return failure(ErrorCode::Protocol, u"csrf_token is missing"_s);
    return token.toLatin1();
}

// Free functions on the client: a Session may be gone before the answer is there.

void readUser(ApiClient &client, ApiCall<wire::User> *call)
{
    auto *step = client.send<wire::User>({.path = u"/api/v1/user/"_s}, decodeJson<wire::User>);
    call->setCanceller([step] { step->abort(); });
    QObject::connect(step, &ApiCallBase::finished, call,
                     [step, call] { call->complete(step->takeResult()); });
}

void signInWith(ApiClient &client, ApiCall<wire::User> *call, const QString &username,
                const QString &password)
{
    auto *step = client.send<void>(
        {.method = "POST",
         .path = u"/api/v1/signin"_s,
         .body = QJsonObject{{"username"_L1, username}, {"password"_L1, password}},
         .isSession = true},
        decodeNothing);
    call->setCanceller([step] { step->abort(); });
    QObject::connect(step, &ApiCallBase::finished, call, [&client, step, call] {
        const auto done = step->takeResult();
        if (!done)
            return call->complete(failure(done));
        readUser(client, call);
    });
}

} // namespace

ApiCall<wire::User> *Session::signIn(const QString &username, const QString &password)
{
    ApiClient &client = m_client;
    auto *call = new ApiCall<wire::User>(&client);
    auto *step = client.send<QByteArray>({.path = u"/csrf_token"_s}, readCsrfToken);
    call->setCanceller([step] { step->abort(); });
    QObject::connect(step, &ApiCallBase::finished, call, [&client, step, call, username, password] {
        const auto token = step->takeResult();
        if (!token)
            return call->complete(failure(token));
        client.setCsrfToken(*token);
        signInWith(client, call, username, password);
    });
    return call;
}

ApiCall<void> *Session::signOut()
{
    return m_client.send<void>({.method = "POST", .path = u"/api/v1/signout"_s, .isSession = true},
                               decodeNothing);
}

ApiCall<wire::User> *Session::user()
{
    return m_client.send<wire::User>({.path = u"/api/v1/user/"_s}, decodeJson<wire::User>);
}

} // namespace quayside::api

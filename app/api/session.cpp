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

/// A new session's token first, then what `then` sends with it.
template <class T>
ApiCall<T> *withCsrfToken(ApiClient &client, std::function<void(ApiClient &, ApiCall<T> *)> then)
{
    auto *call = new ApiCall<T>(&client);
    auto *step = client.send<QByteArray>({.path = u"/csrf_token"_s}, readCsrfToken);
    call->setCanceller([step] { step->abort(); });
    QObject::connect(step, &ApiCallBase::finished, call,
                     [&client, step, call, then = std::move(then)] {
                         const auto token = step->takeResult();
                         if (!token)
                             return call->complete(failure(token));
                         client.setCsrfToken(*token);
                         then(client, call);
                     });
    return call;
}

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
    return withCsrfToken<wire::User>(
        m_client, [username, password](ApiClient &client, ApiCall<wire::User> *call) {
            signInWith(client, call, username, password);
        });
}

ApiCall<wire::RecoveryAnswer> *Session::recover(const QString &email)
{
    using Answer = wire::RecoveryAnswer;
    return withCsrfToken<Answer>(m_client, [email](ApiClient &client, ApiCall<Answer> *call) {
        auto *step = client.send<Answer>({.method = "POST",
                                          .path = u"/api/v1/recovery"_s,
                                          .body = QJsonObject{{"email"_L1, email}},
                                          .isSession = true},
                                         decodeJson<Answer>);
        call->setCanceller([step] { step->abort(); });
        QObject::connect(step, &ApiCallBase::finished, call,
                         [step, call] { call->complete(step->takeResult()); });
    });
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

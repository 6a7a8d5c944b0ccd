#pragma once

#include "app/api/apiclient.h"
#include "app/api/session.h"
#include "tests/support/liveserver.h"

#include <QtTest/QtTest>

namespace quayside::test {

/// Somebody who is signed in at a real server beside the console, to prepare what a test is about
/// and to see what came of it.
class LiveCaller {
public:
    explicit LiveCaller(const LiveServer &server)
        : m_client(server.url())
    {
    }

    bool signIn(const QString &user, const QString &password)
    {
        return await(api::Session(m_client).signIn(user, password)).has_value();
    }
    bool send(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        api::ApiRequest request{.method = method, .path = QStringLiteral("/api/v1/") + path};
        if (!body.isEmpty() || method == "PUT" || method == "POST")
            request.body = body;
        return await(m_client.send<void>(request, api::decodeNothing)).has_value();
    }
    /// An empty object when it is refused.
    QJsonObject get(const QString &path)
    {
        return await(m_client.send<QJsonObject>({.path = QStringLiteral("/api/v1/") + path},
                                                api::objectOf))
            .value_or(QJsonObject());
    }
    api::ApiClient &client() { return m_client; }

    template <class T>
    static Result<T> await(api::ApiCall<T> *call)
    {
        std::optional<Result<T>> result;
        QObject::connect(call, &api::ApiCallBase::finished, call,
                         [&result, call] { result = call->takeResult(); });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15'000);
        if (!result) {
            call->abort();
            return failure(ErrorCode::Timeout, QStringLiteral("no answer"));
        }
        return *result;
    }

private:
    api::ApiClient m_client;
};

} // namespace quayside::test

#include "app/wire/datetime.h"
#include "server/http/problemresponse.h"
#include "server/registry/registryaccess.h"
#include "server/registry/registryroutes.h"

#include <QtCore/QUrlQuery>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

struct TokenRequest {
    std::optional<std::pair<QString, QByteArray>> basic; ///< login and password
    QString service;
    QStringList scopes;
    bool isForm = false;
};

constexpr qsizetype kMaxScopes = 50;

TokenRequest readQuery(const Request &request)
{
    TokenRequest wanted;
    wanted.basic = basicCredentials(request);
    wanted.service = request.queryValue("service").value_or(QString());
    // Docker repeats the parameter; some clients put several scopes into one, with spaces.
    for (const auto &scope : request.queryValues("scope"))
        wanted.scopes += scope.split(u' ', Qt::SkipEmptyParts);
    return wanted;
}

/// The OAuth form that containerd and docker try first; nullopt when it does not decode.
std::optional<TokenRequest> readForm(const Request &request)
{
    Request form;
    form.query = request.body;
    if (!form.hasWellFormedQuery())
        return std::nullopt;
    TokenRequest wanted;
    wanted.isForm = true;
    wanted.service = form.queryValue("service").value_or(QString());
    wanted.scopes = form.queryValue("scope").value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    if (form.queryValue("grant_type") == u"password"_s) {
        wanted.basic = std::pair{form.queryValue("username").value_or(QString()),
                                 form.queryValue("password").value_or(QString()).toUtf8()};
    } else {
        wanted.basic = std::pair{QString(), QByteArray()}; // no refresh tokens are issued
    }
    return wanted;
}

Response issued(const IssuedToken &token, const TokenRequest &wanted)
{
    const auto text = QString::fromLatin1(token.token);
    QJsonObject object{{u"token"_s, text},
                       {u"access_token"_s, text},
                       {u"expires_in"_s, qint64(token.life.count())},
                       {u"issued_at"_s, wire::toIso8601(token.issuedAt)}};
    if (wanted.isForm)
        object.insert(u"scope"_s, wanted.scopes.join(u' '));
    return Response::json(200, object).withHeader("cache-control", "no-cache");
}

Response refused(const RegistryContext &context, const Request &request, const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthenticated:
        return challenge(context, request, {}, error.message);
    case ErrorCode::InvalidInput: {
        // Quay's code for a scope that cannot be read.
        const QJsonObject problem{{u"code"_s, u"INVALID_REQUEST"_s},
                                  {u"message"_s, error.message},
                                  {u"detail"_s, QJsonObject()}};
        return Response::json(400, QJsonObject{{u"errors"_s, QJsonArray{problem}}});
    }
    default:
        return registryProblem(error);
    }
}

Future<Response> token(const RegistryContext &context, const Request &request,
                       const TokenRequest &wanted)
{
    if (wanted.scopes.size() > kMaxScopes) {
        return ready(
            refused(context, request, {ErrorCode::InvalidInput, u"at most 50 scopes at once"_s}));
    }
    const bool isAnonymous = !wanted.basic;
    if (isAnonymous && (wanted.scopes.isEmpty() || !context.settings.hasAnonymousAccess))
        return ready(challenge(context, request, {}));
    const auto host = registryHost(context, request);
    const auto issue = [&context, request, wanted, host](const Caller &caller) {
        return context.tokens
            .issue(caller, wanted.service.isEmpty() ? host : wanted.service, wanted.scopes, host)
            .then([&context, request, wanted](Result<IssuedToken> made) {
                return made ? issued(*made, wanted) : refused(context, request, made.error());
            });
    };
    if (isAnonymous)
        return issue(Caller());
    return context.accounts
        .byPassword({wanted.basic->first, wanted.basic->second, request.clientNetwork(), true})
        .then([&context, request, issue](Result<Caller> caller) {
            if (!caller)
                return ready(refused(context, request, caller.error()));
            return issue(*caller);
        })
        .unwrap();
}

} // namespace

void addTokenRoutes(Router &router, const RegistryContext &context)
{
    router.add({Method::Get, "/v2/auth", "v2Token",
                [&context](const Request &request, const PathArguments &) {
                    return token(context, request, readQuery(request));
                }});
    router.add({Method::Post, "/v2/auth", "v2TokenForm",
                [&context](const Request &request, const PathArguments &) {
                    const auto wanted = readForm(request);
                    if (!wanted) {
                        return ready(refused(
                            context, request,
                            {ErrorCode::InvalidInput, u"the form is not percent-encoded UTF-8"_s}));
                    }
                    return token(context, request, *wanted);
                },
                64 * 1024});
}

} // namespace quayside::server

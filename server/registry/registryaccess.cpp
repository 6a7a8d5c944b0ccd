#include "server/registry/registryaccess.h"

#include "server/http/problemresponse.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// What a client has to ask for, as the challenge names it.
QString scopeFor(const QString &repository, QStringView action)
{
    const auto actions = action == u"push" ? u"pull,push"_s : action.toString();
    return u"repository:%1:%2"_s.arg(repository, actions);
}

} // namespace

QString registryHost(const RegistryContext &context, const Request &request)
{
    return context.settings.serverHostname.isEmpty() ? QString::fromLatin1(request.host)
                                                     : context.settings.serverHostname;
}

Response challenge(const RegistryContext &context, const Request &request, const QString &scope,
                   const QString &message)
{
    const auto host = registryHost(context, request);
    auto field = u"Bearer realm=\"%1://%2/v2/auth\",service=\"%2\""_s.arg(
        QString::fromLatin1(request.scheme), host);
    if (!scope.isEmpty())
        field += u",scope=\"%1\""_s.arg(scope);
    const Error error{ErrorCode::Unauthenticated,
                      message.isEmpty() ? u"access to the requested resource is not authorized"_s
                                        : message};
    return registryProblem(error)
        .withHeader("www-authenticate", field.toLatin1())
        .withHeader("docker-distribution-api-version", "registry/2.0");
}

std::optional<Response> refuseUnreadableQuery(const Request &request)
{
    if (request.hasWellFormedQuery())
        return std::nullopt;
    return registryProblem({ErrorCode::InvalidInput, u"the query is not percent-encoded UTF-8"_s});
}

Result<Authorized> authorize(const RegistryContext &context, const Request &request,
                             const QString &repository, QStringView action)
{
    auto name = RepositoryName::parse(withLibrary(repository));
    if (!name)
        return failure(name);
    const auto bearer = credentials(request, "Bearer");
    if (!bearer) {
        return failure(ErrorCode::Unauthenticated,
                       u"access to the requested resource is not authorized"_s);
    }
    const auto host = registryHost(context, request);
    auto grant = context.tokens.check(*bearer, host);
    if (!grant)
        return failure(ErrorCode::Unauthenticated, grant.error().message);
    if (!grant->allows(name->path(), action, host)) {
        return failure(ErrorCode::Unauthenticated,
                       u"access to the requested resource is not authorized"_s);
    }
    grant->caller.address = request.peer.toString();
    grant->caller.userAgent = QString::fromUtf8(request.headers.value("user-agent").left(200));
    return Authorized{std::move(grant->caller), std::move(*name)};
}

bool isAlsoAllowed(const RegistryContext &context, const Request &request,
                   const RepositoryName &name, QStringView action)
{
    const auto bearer = credentials(request, "Bearer");
    const auto host = registryHost(context, request);
    if (!bearer)
        return false;
    const auto grant = context.tokens.check(*bearer, host);
    return grant && grant->allows(name.path(), action, host);
}

Response registryError(const RegistryContext &context, const Request &request,
                       const QString &repository, QStringView action, const Error &error)
{
    if (error.code == ErrorCode::Unauthenticated) {
        return challenge(context, request, scopeFor(repository, action), error.message);
    }
    return registryProblem(error).withHeader("docker-distribution-api-version", "registry/2.0");
}

Future<Response> pushRefused(const RegistryContext &context, const Request &request,
                             const QString &repository, const Error &error)
{
    const auto answer = [&context, request, repository](const Error &why) {
        return registryError(context, request, repository, u"push", why);
    };
    const auto reader = authorize(context, request, repository, u"pull");
    if (!reader)
        return makeReadyFuture(answer(error));
    return context.repositories.stateRefusal(reader->caller, reader->name)
        .then([answer, error](const Result<std::optional<QString>> &refusal) {
            const bool isKnown = refusal && *refusal;
            return answer(isKnown ? Error{ErrorCode::Unauthenticated, **refusal} : error);
        });
}

} // namespace quayside::server

#include "app/api/immutabilityapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString policiesPath(const RepositoryName &repository)
{
    return u"/api/v1/repository/%1/immutabilitypolicy/"_s.arg(repository.path());
}

} // namespace

ApiCall<wire::ImmutabilityPolicyList> *ImmutabilityApi::list(const RepositoryName &repository)
{
    return m_client.send<wire::ImmutabilityPolicyList>({.path = policiesPath(repository)},
                                                       decodeJson<wire::ImmutabilityPolicyList>);
}

ApiCall<void> *ImmutabilityApi::save(const RepositoryName &repository,
                                     const wire::ImmutabilityPolicy &policy)
{
    return m_client.send<void>({.method = policy.uuid.isEmpty() ? "POST" : "PUT",
                                .path = policiesPath(repository) + percentEncoded(policy.uuid),
                                .body = policy.toJson()},
                               decodeNothing);
}

ApiCall<void> *ImmutabilityApi::remove(const RepositoryName &repository, const QString &uuid)
{
    return m_client.send<void>(
        {.method = "DELETE", .path = policiesPath(repository) + percentEncoded(uuid)},
        decodeNothing);
}

} // namespace quayside::api

#include "app/api/registryapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

ApiCall<wire::RegistryConfig> *RegistryApi::config()
{
    return m_client.send<wire::RegistryConfig>({.path = u"/config"_s},
                                               decodeJson<wire::RegistryConfig>);
}

ApiCall<void> *RegistryApi::health()
{
    return m_client.send<void>({.path = u"/health/instance"_s}, decodeNothing);
}

} // namespace quayside::api

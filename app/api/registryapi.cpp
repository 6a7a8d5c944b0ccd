#include "app/api/registryapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

ApiCall<wire::RegistryConfig> *RegistryApi::config()
{
    return m_client.send<wire::RegistryConfig>({.path = u"/config"_s},
                                               decodeJson<wire::RegistryConfig>);
}

ApiCall<wire::RegistryCapabilities> *RegistryApi::capabilities()
{
    return m_client.send<wire::RegistryCapabilities>({.path = u"/api/v1/registry/capabilities"_s},
                                                     decodeJson<wire::RegistryCapabilities>);
}

ApiCall<wire::Operations> *RegistryApi::operations()
{
    return m_client.send<wire::Operations>(
        {.path = u"/api/v1/discovery"_s, .query = {{u"internal"_s, u"true"_s}}},
        decodeJson<wire::Operations>);
}

ApiCall<wire::Operations> *RegistryApi::extensions()
{
    return m_client.send<wire::Operations>({.path = u"/api/quayside/v1/openapi.json"_s},
                                           decodeJson<wire::Operations>);
}

ApiCall<void> *RegistryApi::health()
{
    return m_client.send<void>({.path = u"/health/instance"_s}, decodeNothing);
}

ApiCall<void> *RegistryApi::superuserPanel()
{
    return m_client.send<void>(
        {.path = u"/api/v1/superuser/users/"_s, .query = {{u"limit"_s, u"1"_s}}}, decodeNothing);
}

} // namespace quayside::api

#include "app/api/entitiesapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

ApiCall<wire::EntityList> *EntitiesApi::find(const QString &prefix, const Options &options)
{
    const auto flag = [](bool isSet) { return isSet ? u"true"_s : u"false"_s; };
    return m_client.send<wire::EntityList>(
        {.path = u"/api/v1/entities/"_s + percentEncoded(prefix),
         .query = {{u"namespace"_s, percentEncoded(options.namespaceName)},
                   {u"includeTeams"_s, flag(options.withTeams)},
                   {u"includeOrgs"_s, flag(options.withOrganizations)}}},
        decodeJson<wire::EntityList>);
}

} // namespace quayside::api

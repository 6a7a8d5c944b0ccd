#include "app/api/robotsapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

RobotsApi::RobotsApi(ApiClient &client, const QString &organization)
    : m_client(client)
    , m_organization(organization)
    , m_path(robotsPath(organization))
{
}

ApiCall<wire::RobotList> *RobotsApi::list()
{
    return m_client.send<wire::RobotList>(
        {.path = m_path, .query = {{u"permissions"_s, u"true"_s}, {u"token"_s, u"false"_s}}},
        decodeJson<wire::RobotList>);
}

ApiCall<wire::Robot> *RobotsApi::create(const QString &shortName, const QString &description)
{
    return m_client.send<wire::Robot>({.method = "PUT",
                                       .path = m_path + u'/' + shortName,
                                       .body = QJsonObject{{"description"_L1, description}}},
                                      decodeJson<wire::Robot>);
}

ApiCall<wire::Robot> *RobotsApi::get(const QString &shortName)
{
    return m_client.send<wire::Robot>({.path = m_path + u'/' + shortName}, decodeJson<wire::Robot>);
}

ApiCall<wire::Robot> *RobotsApi::regenerate(const QString &shortName)
{
    return m_client.send<wire::Robot>(regenerateRobotRequest(m_organization, shortName),
                                      decodeJson<wire::Robot>);
}

ApiCall<void> *RobotsApi::remove(const QString &shortName)
{
    return m_client.send<void>(removeRobotRequest(m_organization, shortName), decodeNothing);
}

ApiCall<wire::GrantedRepositories> *RobotsApi::permissions(const QString &shortName)
{
    return m_client.send<wire::GrantedRepositories>(
        {.path = m_path + u'/' + shortName + "/permissions"_L1},
        decodeJson<wire::GrantedRepositories>);
}

} // namespace quayside::api

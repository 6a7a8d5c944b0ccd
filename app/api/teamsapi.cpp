#include "app/api/teamsapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

TeamsApi::TeamsApi(ApiClient &client, const QString &organization)
    : m_client(client)
    , m_organization(organization)
    , m_path(u"/api/v1/organization/"_s + organization)
{
}

QString TeamsApi::teamPath(const QString &team) const
{
    return m_path + "/team/"_L1 + team;
}

ApiCall<void> *TeamsApi::send(const QByteArray &method, const QString &path)
{
    return m_client.send<void>({.method = method, .path = path}, decodeNothing);
}

ApiCall<void> *TeamsApi::put(const QString &team, OrganizationRole role, const QString &description)
{
    return m_client.send<void>(
        {.method = "PUT",
         .path = teamPath(team),
         .body = QJsonObject{{"role"_L1, toString(role)}, {"description"_L1, description}}},
        decodeNothing);
}

ApiCall<void> *TeamsApi::remove(const QString &team)
{
    return m_client.send<void>(removeTeamRequest(m_organization, team), decodeNothing);
}

ApiCall<wire::TeamMembers> *TeamsApi::members(const QString &team)
{
    return m_client.send<wire::TeamMembers>(
        {.path = teamPath(team) + "/members"_L1, .query = {{u"includePending"_s, u"true"_s}}},
        decodeJson<wire::TeamMembers>);
}

ApiCall<void> *TeamsApi::addMember(const QString &team, const QString &name)
{
    return send("PUT", teamPath(team) + "/members/"_L1 + name);
}

ApiCall<void> *TeamsApi::removeMember(const QString &team, const QString &name)
{
    return send("DELETE", teamPath(team) + "/members/"_L1 + name);
}

QString TeamsApi::invitePath(const QString &team, const QString &mail) const
{
    return teamPath(team) + "/invite/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(mail));
}

ApiCall<void> *TeamsApi::invite(const QString &team, const QString &mail)
{
    return send("PUT", invitePath(team, mail));
}

ApiCall<void> *TeamsApi::removeInvitation(const QString &team, const QString &mail)
{
    return send("DELETE", invitePath(team, mail));
}

ApiCall<void> *TeamsApi::startSync(const QString &team, wire::Directory directory,
                                   const QString &group)
{
    return m_client.send<void>({.method = "POST",
                                .path = teamPath(team) + "/syncing"_L1,
                                .body = QJsonObject{{wire::groupKey(directory), group}}},
                               decodeNothing);
}

ApiCall<void> *TeamsApi::stopSync(const QString &team)
{
    return m_client.send<void>(stopSyncRequest(m_organization, team), decodeNothing);
}

ApiCall<wire::GrantedRepositories> *TeamsApi::permissions(const QString &team)
{
    return m_client.send<wire::GrantedRepositories>({.path = teamPath(team) + "/permissions"_L1},
                                                    decodeJson<wire::GrantedRepositories>);
}

ApiCall<wire::OrganizationMembers> *TeamsApi::organizationMembers()
{
    return m_client.send<wire::OrganizationMembers>({.path = m_path + "/members"_L1},
                                                    decodeJson<wire::OrganizationMembers>);
}

ApiCall<wire::OrganizationMembers> *TeamsApi::collaborators()
{
    return m_client.send<wire::OrganizationMembers>({.path = m_path + "/collaborators"_L1},
                                                    decodeJson<wire::OrganizationMembers>);
}

ApiCall<void> *TeamsApi::removeFromOrganization(const QString &user)
{
    return m_client.send<void>(removeMemberRequest(m_organization, user), decodeNothing);
}

} // namespace quayside::api

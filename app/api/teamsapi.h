#pragma once

#include "app/api/apicall.h"
#include "app/wire/organization.h"
#include "app/wire/permission.h"

namespace quayside::api {

class ApiClient;

/// Teams, members and collaborators of one organization. Source: quay-api.md 9.2, 9.4.
class TeamsApi {
public:
    TeamsApi(ApiClient &client, const QString &organization);

    /// Creates it, or changes role and description.
    ApiCall<void> *put(const QString &team, OrganizationRole role, const QString &description);
    ApiCall<void> *remove(const QString &team);
    /// Also those who were invited and have not answered.
    ApiCall<wire::TeamMembers> *members(const QString &team);
    /// A user, or a robot of the organization.
    ApiCall<void> *addMember(const QString &team, const QString &name);
    ApiCall<void> *removeMember(const QString &team, const QString &name);
    /// By mail, for who is no user yet or not known as one.
    ApiCall<void> *invite(const QString &team, const QString &mail);
    ApiCall<void> *removeInvitation(const QString &team, const QString &mail);
    /// From now on its users are those of a group of the directory. InvalidInput where there is no
    /// such group: the server's text says it.
    ApiCall<void> *startSync(const QString &team, wire::Directory directory, const QString &group);
    /// Its users stay as they are.
    ApiCall<void> *stopSync(const QString &team);
    ApiCall<wire::GrantedRepositories> *permissions(const QString &team);
    /// For administrators.
    ApiCall<wire::OrganizationMembers> *organizationMembers();
    ApiCall<wire::OrganizationMembers> *collaborators();
    /// Out of all teams and repositories.
    ApiCall<void> *removeFromOrganization(const QString &user);

private:
    QString teamPath(const QString &team) const;
    QString invitePath(const QString &team, const QString &mail) const;
    ApiCall<void> *send(const QByteArray &method, const QString &path);

    ApiClient &m_client;
    QString m_organization;
    QString m_path;
};

} // namespace quayside::api

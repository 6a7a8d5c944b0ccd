#pragma once

#include "app/api/apicall.h"
#include "app/wire/permission.h"
#include "app/wire/robot.h"

namespace quayside::api {

class ApiClient;

/// Robots of an organization, or of the user himself. Short names are without the namespace.
/// Source: quay-api.md 9.3.
class RobotsApi {
public:
    /// `organization`: empty for the user's own.
    RobotsApi(ApiClient &client, const QString &organization);

    /// With teams and repositories, without tokens.
    ApiCall<wire::RobotList> *list();
    /// With its token. InvalidInput where the name is taken: the server's text says it.
    ApiCall<wire::Robot> *create(const QString &shortName, const QString &description);
    /// With its token.
    ApiCall<wire::Robot> *get(const QString &shortName);
    /// With its new token.
    ApiCall<wire::Robot> *regenerate(const QString &shortName);
    /// InvalidInput while something uses it: the server's text says what.
    ApiCall<void> *remove(const QString &shortName);
    ApiCall<wire::GrantedRepositories> *permissions(const QString &shortName);

private:
    ApiClient &m_client;
    QString m_organization;
    QString m_path;
};

} // namespace quayside::api

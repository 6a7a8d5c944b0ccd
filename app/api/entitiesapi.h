#pragma once

#include "app/api/apicall.h"
#include "app/wire/permission.h"

namespace quayside::api {

class ApiClient;

/// Users, robots, teams and organizations by the beginning of their names. Source: quay-api.md
/// 10.5.
class EntitiesApi {
public:
    explicit EntitiesApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// What is found besides users: robots of the namespace always, where the caller may see them.
    struct Options {
        QString namespaceName = {}; ///< whose robots and teams; empty: nobody's
        bool withTeams = false;
        bool withOrganizations = false;
    };
    /// `prefix` must not be empty.
    ApiCall<wire::EntityList> *find(const QString &prefix, const Options &options);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

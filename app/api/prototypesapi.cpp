#include "app/api/prototypesapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

PrototypesApi::PrototypesApi(ApiClient &client, const QString &organization)
    : m_client(client)
    , m_organization(organization)
    , m_path(u"/api/v1/organization/%1/prototypes"_s.arg(organization))
{
}

ApiCall<wire::PrototypeList> *PrototypesApi::list()
{
    return m_client.send<wire::PrototypeList>({.path = m_path}, decodeJson<wire::PrototypeList>);
}

ApiRequest PrototypesApi::creation(const wire::Entity &delegate, const QString &activatingUser,
                                   RepositoryRole role) const
{
    QJsonObject body{
        {"role"_L1, toString(role)},
        {"delegate"_L1,
         QJsonObject{{"name"_L1, delegate.name}, {"kind"_L1, toString(delegate.kind)}}}};
    if (!activatingUser.isEmpty())
        body.insert("activating_user"_L1, QJsonObject{{"name"_L1, activatingUser}});
    return {.method = "POST", .path = m_path, .body = body};
}

ApiCall<void> *PrototypesApi::create(const wire::Entity &delegate, const QString &activatingUser,
                                     RepositoryRole role)
{
    return m_client.send<void>(creation(delegate, activatingUser, role), decodeNothing);
}

ApiCall<wire::Prototype> *PrototypesApi::make(const wire::Entity &delegate,
                                              const QString &activatingUser, RepositoryRole role)
{
    return m_client.send<wire::Prototype>(creation(delegate, activatingUser, role),
                                          decodeJson<wire::Prototype>);
}

ApiCall<void> *PrototypesApi::setRole(const QString &id, RepositoryRole role)
{
    return m_client.send<void>({.method = "PUT",
                                .path = m_path + u'/' + id,
                                .body = QJsonObject{{"role"_L1, toString(role)}}},
                               decodeNothing);
}

ApiCall<void> *PrototypesApi::remove(const QString &id)
{
    return m_client.send<void>(removePrototypeRequest(m_organization, id), decodeNothing);
}

} // namespace quayside::api

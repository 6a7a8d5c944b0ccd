#include "app/api/organizationsapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const NamespaceName &name)
{
    return u"/api/v1/organization/"_s + name.toString();
}

} // namespace

ApiCall<void> *OrganizationsApi::create(const NamespaceName &name, const QString &email)
{
    QJsonObject body{{"name"_L1, name.toString()}};
    if (!email.isEmpty())
        body.insert("email"_L1, email);
    return m_client.send<void>({.method = "POST", .path = u"/api/v1/organization/"_s, .body = body},
                               decodeNothing);
}

ApiCall<wire::Organization> *OrganizationsApi::get(const NamespaceName &name)
{
    return m_client.send<wire::Organization>({.path = pathOf(name)},
                                             decodeJson<wire::Organization>);
}

ApiCall<wire::Organization> *OrganizationsApi::put(const NamespaceName &name,
                                                   const QJsonObject &body)
{
    return m_client.send<wire::Organization>({.method = "PUT", .path = pathOf(name), .body = body},
                                             decodeJson<wire::Organization>);
}

ApiCall<wire::Organization> *OrganizationsApi::setEmail(const NamespaceName &name,
                                                        const QString &email)
{
    return put(name, {{"email"_L1, email}});
}

ApiCall<wire::Organization> *OrganizationsApi::setTagExpiration(const NamespaceName &name,
                                                                std::chrono::seconds span)
{
    return put(name, {{"tag_expiration_s"_L1, qint64(span.count())}});
}

ApiCall<void> *OrganizationsApi::remove(const NamespaceName &name)
{
    return m_client.send<void>(removeOrganizationRequest(name.toString()), decodeNothing);
}

} // namespace quayside::api

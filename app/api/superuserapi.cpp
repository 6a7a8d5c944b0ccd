#include "app/api/superuserapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

const QString kUsers = u"/api/v1/superuser/users/"_s;
const QString kOrganizations = u"/api/v1/superuser/organizations/"_s;

QUrlQuery pageQuery(const std::optional<QString> &nextPage)
{
    QUrlQuery query{{u"limit"_s, u"100"_s}};
    if (nextPage)
        query.addQueryItem(u"next_page"_s, percentEncoded(*nextPage));
    return query;
}

} // namespace

ApiCall<void> *SuperuserApi::change(const QByteArray &method, const QString &path,
                                    const QJsonObject &body)
{
    ApiRequest request{.method = method, .path = path};
    if (!body.isEmpty())
        request.body = body;
    return m_client.send<void>(request, decodeNothing);
}

ApiCall<wire::AdministeredUserPage> *SuperuserApi::users(const std::optional<QString> &nextPage)
{
    QUrlQuery query = pageQuery(nextPage);
    query.addQueryItem(u"disabled"_s, u"true"_s);
    return m_client.send<wire::AdministeredUserPage>({.path = kUsers, .query = query},
                                                     decodeJson<wire::AdministeredUserPage>);
}

ApiCall<wire::MadeUser> *SuperuserApi::createUser(const NamespaceName &name, const QString &email)
{
    QJsonObject body{{"username"_L1, name.toString()}};
    if (!email.isEmpty())
        body.insert("email"_L1, email);
    return m_client.send<wire::MadeUser>({.method = "POST", .path = kUsers, .body = body},
                                         decodeJson<wire::MadeUser>);
}

ApiCall<void> *SuperuserApi::setEnabled(const QString &user, bool isEnabled)
{
    return change("PUT", kUsers + percentEncoded(user), {{"enabled"_L1, isEnabled}});
}

ApiCall<void> *SuperuserApi::setPassword(const QString &user, const QString &password)
{
    return m_client.send<void>(setPasswordRequest(user, password), decodeNothing);
}

ApiCall<void> *SuperuserApi::sendRecovery(const QString &user)
{
    // Quay's path is in the plural here alone.
    return change("POST", u"/api/v1/superusers/users/%1/sendrecovery"_s.arg(percentEncoded(user)));
}

ApiCall<void> *SuperuserApi::removeUser(const QString &user)
{
    return m_client.send<void>(removeUserRequest(user), decodeNothing);
}

ApiCall<wire::AdministeredOrganizationPage> *SuperuserApi::organizations(
    const std::optional<QString> &nextPage)
{
    return m_client.send<wire::AdministeredOrganizationPage>(
        {.path = kOrganizations, .query = pageQuery(nextPage)},
        decodeJson<wire::AdministeredOrganizationPage>);
}

ApiCall<void> *SuperuserApi::renameOrganization(const QString &name, const NamespaceName &to)
{
    return change("PUT", kOrganizations + percentEncoded(name), {{"name"_L1, to.toString()}});
}

ApiCall<void> *SuperuserApi::removeOrganization(const QString &name)
{
    return m_client.send<void>(eraseOrganizationRequest(name), decodeNothing);
}

ApiCall<void> *SuperuserApi::takeOwnership(const QString &name)
{
    return m_client.send<void>(takeOwnershipRequest(name), decodeNothing);
}

ApiCall<void> *SuperuserApi::createMessage(const wire::RegistryMessage &message)
{
    QJsonObject body = message.toJson();
    body.remove("uuid"_L1); // the registry gives it
    return change("POST", u"/api/v1/messages"_s, {{"message"_L1, body}});
}

ApiCall<void> *SuperuserApi::removeMessage(const QString &uuid)
{
    return m_client.send<void>(removeMessageRequest(uuid), decodeNothing);
}

ApiCall<wire::RegistrySize> *SuperuserApi::size()
{
    return m_client.send<wire::RegistrySize>({.path = u"/api/v1/superuser/registrysize/"_s},
                                             decodeJson<wire::RegistrySize>);
}

ApiCall<void> *SuperuserApi::queueSize()
{
    return change("POST", u"/api/v1/superuser/registrysize/"_s);
}

ApiCall<wire::ConfigDump> *SuperuserApi::config()
{
    return m_client.send<wire::ConfigDump>({.path = u"/api/v1/superuser/config"_s},
                                           decodeJson<wire::ConfigDump>);
}

ApiCall<wire::ChangeLog> *SuperuserApi::changeLog()
{
    return m_client.send<wire::ChangeLog>({.path = u"/api/v1/superuser/changelog/"_s},
                                          decodeJson<wire::ChangeLog>);
}

} // namespace quayside::api

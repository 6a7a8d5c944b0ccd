#include "app/api/oauthapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"
#include "app/api/writerequests.h"

#include <QtCore/QUrlQuery>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString applicationsPath(const QString &organization)
{
    return u"/api/v1/organization/%1/applications"_s.arg(percentEncoded(organization));
}

QString applicationPath(const QString &organization, const QString &clientId)
{
    return applicationsPath(organization) + u'/' + percentEncoded(clientId);
}

QString tokensPath(const QString &organization, const QString &clientId)
{
    return applicationPath(organization, clientId) + "/tokens"_L1;
}

QJsonObject bodyOf(const OAuthApplicationFields &fields)
{
    QJsonObject body{{"name"_L1, fields.name},
                     {"application_uri"_L1, fields.applicationUri},
                     {"redirect_uri"_L1, fields.redirectUri},
                     {"description"_L1, fields.description}};
    if (!fields.avatarEmail.isEmpty())
        body.insert("avatar_email"_L1, fields.avatarEmail);
    return body;
}

/// The page that shows a token is always allowed to get it. Source: quay-api.md 8.4.
QUrl localApp(const QUrl &registry)
{
    QUrl page = registry;
    page.setPath(page.path() + "/oauth/localapp"_L1);
    return page;
}

QUrlQuery implicitQuery(const QUrl &registry, const QString &clientId, const QStringList &scopes)
{
    return {{u"response_type"_s, u"token"_s},
            {u"client_id"_s, percentEncoded(clientId)},
            {u"scope"_s, percentEncoded(scopes.join(u' '))},
            {u"redirect_uri"_s, percentEncoded(localApp(registry).toString())}};
}

} // namespace

ApiCall<wire::OAuthApplications> *OAuthApi::applications(const QString &organization)
{
    return m_client.send<wire::OAuthApplications>({.path = applicationsPath(organization)},
                                                  decodeJson<wire::OAuthApplications>);
}

ApiCall<wire::OAuthApplication> *OAuthApi::createApplication(const QString &organization,
                                                             const OAuthApplicationFields &fields)
{
    return m_client.send<wire::OAuthApplication>(
        {.method = "POST", .path = applicationsPath(organization), .body = bodyOf(fields)},
        decodeJson<wire::OAuthApplication>);
}

ApiCall<wire::OAuthApplication> *OAuthApi::updateApplication(const QString &organization,
                                                             const QString &clientId,
                                                             const OAuthApplicationFields &fields)
{
    return m_client.send<wire::OAuthApplication>(
        {.method = "PUT", .path = applicationPath(organization, clientId), .body = bodyOf(fields)},
        decodeJson<wire::OAuthApplication>);
}

ApiCall<void> *OAuthApi::removeApplication(const QString &organization, const QString &clientId)
{
    return m_client.send<void>(removeApplicationRequest(organization, clientId), decodeNothing);
}

ApiCall<wire::OAuthApplication> *OAuthApi::resetClientSecret(const QString &organization,
                                                             const QString &clientId)
{
    return m_client.send<wire::OAuthApplication>(resetClientSecretRequest(organization, clientId),
                                                 decodeJson<wire::OAuthApplication>);
}

ApiCall<wire::OAuthTokenPage> *OAuthApi::tokens(const QString &organization,
                                                const QString &clientId,
                                                const std::optional<QString> &nextPage)
{
    QUrlQuery query;
    if (nextPage)
        query.addQueryItem(u"next_page"_s, percentEncoded(*nextPage));
    return m_client.send<wire::OAuthTokenPage>(
        {.path = tokensPath(organization, clientId), .query = query},
        decodeJson<wire::OAuthTokenPage>);
}

ApiCall<wire::OAuthToken> *OAuthApi::createToken(const QString &organization,
                                                 const QString &clientId, const QString &name,
                                                 const QStringList &scopes,
                                                 std::optional<std::chrono::seconds> lifetime)
{
    QJsonObject body{{"name"_L1, name}, {"scope"_L1, scopes.join(u' ')}};
    if (lifetime)
        body.insert("expiration"_L1, qint64(lifetime->count()));
    return m_client.send<wire::OAuthToken>(
        {.method = "POST", .path = tokensPath(organization, clientId), .body = body},
        decodeJson<wire::OAuthToken>);
}

ApiCall<void> *OAuthApi::revokeToken(const QString &organization, const QString &clientId,
                                     const QString &uuid)
{
    return m_client.send<void>(revokeTokenRequest(organization, clientId, uuid), decodeNothing);
}

ApiCall<wire::Authorizations> *OAuthApi::authorizations()
{
    return m_client.send<wire::Authorizations>({.path = u"/api/v1/user/authorizations"_s},
                                               decodeJson<wire::Authorizations>);
}

ApiCall<void> *OAuthApi::revokeAuthorization(const QString &uuid)
{
    return m_client.send<void>(revokeAuthorizationRequest(uuid, false), decodeNothing);
}

ApiCall<wire::AssignedAuthorizations> *OAuthApi::assignedAuthorizations()
{
    return m_client.send<wire::AssignedAuthorizations>(
        {.path = u"/api/v1/user/assignedauthorization"_s},
        decodeJson<wire::AssignedAuthorizations>);
}

ApiCall<void> *OAuthApi::removeAssignedAuthorization(const QString &uuid)
{
    return m_client.send<void>(revokeAuthorizationRequest(uuid, true), decodeNothing);
}

ApiCall<void> *OAuthApi::assignToken(const QString &user, const QString &clientId,
                                     const QStringList &scopes)
{
    QUrlQuery query = implicitQuery(m_client.baseUrl(), clientId, scopes);
    query.addQueryItem(u"username"_s, percentEncoded(user));
    query.addQueryItem(u"format"_s, u"json"_s);
    // Everything is in the query: a body of JSON is no form.
    return m_client.send<void>(
        {.method = "POST", .path = u"/oauth/authorize/assignuser"_s, .query = query},
        decodeNothing);
}

QUrl OAuthApi::authorizePage(const QUrl &registry, const QString &clientId,
                             const QStringList &scopes, const QString &assignment)
{
    QUrl page = registry;
    page.setPath(page.path() + "/oauth/authorize"_L1);
    QUrlQuery query = implicitQuery(registry, clientId, scopes);
    if (!assignment.isEmpty())
        query.addQueryItem(u"assignment_uuid"_s, percentEncoded(assignment));
    page.setQuery(query);
    return page;
}

} // namespace quayside::api

#pragma once

#include "app/api/apicall.h"
#include "app/wire/oauth.h"

#include <QtCore/QUrl>

#include <chrono>

namespace quayside::api {

class ApiClient;

/// What an administrator writes of an application. Source: quay-api.md 8.2.
struct OAuthApplicationFields {
    QString name;
    QString applicationUri = {};
    QString redirectUri = {};
    QString description = {};
    QString avatarEmail = {};
};

/// Applications, their tokens, and what a user has granted. Source: quay-api.md 8.
class OAuthApi {
public:
    explicit OAuthApi(ApiClient &client)
        : m_client(client)
    {
    }

    ApiCall<wire::OAuthApplications> *applications(const QString &organization);
    /// Names may be there twice.
    ApiCall<wire::OAuthApplication> *createApplication(const QString &organization,
                                                       const OAuthApplicationFields &fields);
    ApiCall<wire::OAuthApplication> *updateApplication(const QString &organization,
                                                       const QString &clientId,
                                                       const OAuthApplicationFields &fields);
    /// All its tokens die with it.
    ApiCall<void> *removeApplication(const QString &organization, const QString &clientId);
    /// Tokens that were made stay good.
    ApiCall<wire::OAuthApplication> *resetClientSecret(const QString &organization,
                                                       const QString &clientId);

    /// Newest first, 50 a page; those that have expired are left out.
    ApiCall<wire::OAuthTokenPage> *tokens(const QString &organization, const QString &clientId,
                                          const std::optional<QString> &nextPage = {});
    /// The answer alone holds the token's text. InvalidInput: the server says which field.
    /// Forbidden: the caller does not hold a scope himself. No `lifetime`: the server's own.
    ApiCall<wire::OAuthToken> *createToken(const QString &organization, const QString &clientId,
                                           const QString &name, const QStringList &scopes,
                                           std::optional<std::chrono::seconds> lifetime);
    ApiCall<void> *revokeToken(const QString &organization, const QString &clientId,
                               const QString &uuid);

    ApiCall<wire::Authorizations> *authorizations();
    ApiCall<void> *revokeAuthorization(const QString &uuid);
    ApiCall<wire::AssignedAuthorizations> *assignedAuthorizations();
    ApiCall<void> *removeAssignedAuthorization(const QString &uuid);
    /// Lets another user make the token. With a session only. NotFound: there is no such user.
    ApiCall<void> *assignToken(const QString &user, const QString &clientId,
                               const QStringList &scopes);

    /// The page where a browser makes a token. `assignment`: of an assigned authorization.
    static QUrl authorizePage(const QUrl &registry, const QString &clientId,
                              const QStringList &scopes, const QString &assignment = {});

private:
    ApiClient &m_client;
};

} // namespace quayside::api

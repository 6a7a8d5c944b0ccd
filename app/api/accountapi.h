#pragma once

#include "app/api/apicall.h"
#include "app/wire/user.h"

namespace quayside::api {

class ApiClient;

/// The signed-in user's own account. A session may have to confirm its password first: the client
/// asks for it. Source: quay-api.md 9.1.
class AccountApi {
public:
    explicit AccountApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// What is told of a user; absent: stays as it is.
    struct Profile {
        std::optional<QString> email = {};
        std::optional<QString> givenName = {};
        std::optional<QString> familyName = {};
        std::optional<QString> company = {};
        std::optional<QString> location = {};
    };
    ApiCall<wire::User> *setProfile(const Profile &profile);
    /// Ends every other session.
    ApiCall<wire::User> *setPassword(const QString &password);
    ApiCall<wire::User> *setTagExpiration(std::chrono::seconds span);
    /// An organization of the same name comes of it, which `admin` administers; nobody is signed
    /// in afterwards. InvalidInput where that is no other account with that password: the server's
    /// text says it.
    ApiCall<void> *convert(const QString &admin, const QString &password);
    /// With all that hangs on it.
    ApiCall<void> *remove();

private:
    ApiCall<wire::User> *put(const QJsonObject &body);

    ApiClient &m_client;
};

} // namespace quayside::api

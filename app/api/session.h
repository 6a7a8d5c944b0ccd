#pragma once

#include "app/api/apicall.h"
#include "app/wire/recovery.h"
#include "app/wire/user.h"

namespace quayside::api {

class ApiClient;

/// Signing in with a user name and a password. Source: quay-api.md 1.2.
class Session {
public:
    explicit Session(ApiClient &client)
        : m_client(client)
    {
    }

    /// CSRF token, sign-in, user: one call. Unauthenticated when the password is wrong; RateLimited
    /// after too many wrong ones; NotFound where only federated sign-in exists.
    ApiCall<wire::User> *signIn(const QString &username, const QString &password);
    /// Ends every session of the user.
    ApiCall<void> *signOut();
    ApiCall<wire::User> *user();
    /// Has a link mailed to set a new password; nobody need be signed in. InvalidInput where the
    /// address is none, NotFound where the registry has no mail.
    ApiCall<wire::RecoveryAnswer> *recover(const QString &email);

private:
    ApiClient &m_client;
};

} // namespace quayside::api

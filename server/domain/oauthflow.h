#pragma once

#include "server/domain/apitokens.h"

namespace quayside::server {

/// What a client asks a user for, through his browser.
struct AuthorizationRequest {
    QString responseType; ///< token or code
    QString clientId;
    QString redirectUri;
    QString scope;
    QString assignment; ///< uuid; empty: none
    QString challenge; ///< PKCE; empty: none
    QString challengeMethod;
    QString localHandler; ///< this server's page that every application may use
};

/// What the user is asked.
struct Consent {
    OAuthAppRow app;
    QStringList scopes;
    bool isRedirectAllowed = false;
    bool isGranted = false; ///< he has said yes to as much before
};

/// An answer that goes back by way of the redirect address, whose rule it has passed.
struct Authorization {
    QString error; ///< OAuth's word; empty: allowed
    QString secret; ///< the token or the code
    QStringList scopes;
    std::chrono::seconds life{0}; ///< of the token
};

/// What a client gives for a token.
struct CodeExchange {
    QString grantType;
    QString clientId;
    QString clientSecret; ///< empty: none
    QString redirectUri;
    QString code;
    QString scope; ///< empty: none
    QString verifier; ///< PKCE; empty: none
    QString address; ///< of the client, for the log
};

/// The browser flow. Callers are users by session or password, never tokens. Thread-safe.
/// Source: quay-api.md 8.4, 8.5; RFC 6749, 7636, 8252.
class OAuthFlow {
public:
    explicit OAuthFlow(const DomainContext &context)
        : m_context(context)
    {
    }

    /// NotFound for an unknown client or a bad scope; Forbidden unless the user administers the
    /// application's namespace or holds the assignment. With the redirect not allowed nothing may
    /// be sent to it.
    Future<Result<Consent>> consent(Caller caller, AuthorizationRequest request);
    /// The user has said yes. InvalidInput when nothing may be sent to the redirect address.
    Future<Result<Authorization>> authorize(Caller caller, AuthorizationRequest request);
    /// Whether a refusal may be sent to the redirect address.
    Future<Result<bool>> mayRedirect(AuthorizationRequest request);
    /// The code is used up only when a token is given for it.
    Future<Result<Authorization>> exchange(CodeExchange given);

    /// Lets the user of that name authorize. NotFound for an unknown user, client or scope;
    /// InvalidInput for a redirect that is not allowed; Forbidden unless the caller administers it.
    Future<Result<void>> assign(Caller caller, AuthorizationRequest request, QString userName);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

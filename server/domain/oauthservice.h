#pragma once

#include "server/domain/apitokens.h"

namespace quayside::server {

struct OAuthApp {
    OAuthAppRow row;
    std::optional<QString> secret; ///< none: it was sealed with another key, or never made
};

/// What anybody may know of an application.
struct OAuthAppInformation {
    OAuthAppRow row;
    bool isOrganizationAdmin = false; ///< the caller
    bool isOrganizationMember = false;
};

struct OAuthTokenRequest {
    QString name;
    QString scope;
    std::optional<double> life; ///< seconds, as the body said
};

struct MadeOAuthToken {
    OAuthTokenItem item;
    QString text; ///< a secret: shown once
};

/// How many tokens that have not expired an application may have; with the sentence that says so.
Result<void> checkTokenLimit(Db &db, OAuthAppId app);
/// Metadata of a token's usage-log row.
QJsonObject tokenMetadata(const OAuthAppRow &app, const QString &uuid);
/// Writes `create_oauth_api_token`.
Result<void> logTokenMade(Db &db, const Caller &caller, const OAuthAppRow &app,
                          const OAuthTokenItem &token);

/// Applications of organizations and the tokens made for them. All calls but information() need an
/// administrator with `org:admin`. Thread-safe. Source: quay-api.md 8.2, 8.3.
class OAuthService {
public:
    OAuthService(const DomainContext &context, ApiTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    Future<Result<QList<OAuthApp>>> apps(Caller caller, QString organization);
    Future<Result<OAuthApp>> createApp(Caller caller, QString organization, OAuthAppFields fields);
    Future<Result<OAuthApp>> app(Caller caller, QString organization, QString clientId);
    Future<Result<OAuthApp>> updateApp(Caller caller, QString organization, QString clientId,
                                       OAuthAppFields fields);
    Future<Result<OAuthApp>> resetSecret(Caller caller, QString organization, QString clientId);
    /// Its tokens die with it.
    Future<Result<void>> removeApp(Caller caller, QString organization, QString clientId);
    Future<Result<OAuthAppInformation>> information(Caller caller, QString clientId);

    static constexpr int kTokenPage = 50;
    /// Those behind `beforeId` (0: all), at most kTokenPage + 1.
    Future<Result<QList<OAuthTokenItem>>> tokens(Caller caller, QString organization,
                                                 QString clientId, qint64 beforeId);
    /// InvalidInput with Quay's sentences; Forbidden for a scope that the caller does not hold.
    Future<Result<MadeOAuthToken>> createToken(Caller caller, QString organization,
                                               QString clientId, OAuthTokenRequest request);
    Future<Result<void>> removeToken(Caller caller, QString organization, QString clientId,
                                     QString uuid);

    /// A token for a user by name, from the command line. Scopes as createToken().
    Future<Result<MadeOAuthToken>> createTokenFor(QString userName, OAuthTokenRequest request);

private:
    OAuthApp opened(const OAuthAppRow &row) const;
    /// Forgets verified tokens when the change has gone through.
    Future<Result<void>> forgetting(Future<Result<void>> change);

    const DomainContext &m_context;
    ApiTokens &m_tokens;
};

} // namespace quayside::server

#pragma once

#include "app/services/job.h"
#include "app/wire/oauth.h"

namespace quayside {
class KnownTokens;
}

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

// What was done to applications and their tokens, for the list of what was changed. Secrets are
// nowhere in it.

/// `before`: nullopt: it was made. The way back is the fields that it had, or its end.
std::unique_ptr<Job> recordedApplication(const QString &connection, api::ApiClient &client,
                                         const QString &organization,
                                         const std::optional<wire::OAuthApplication> &before,
                                         const wire::OAuthApplication &after);
/// With all its tokens: there is no way back.
std::unique_ptr<Job> recordedEnd(const QString &connection, const QString &organization,
                                 const wire::OAuthApplication &application);

/// A token, or what it was assigned by.
struct TokenFacts {
    QString organization; ///< of the application; empty: of the user himself
    QString clientId = {};
    QString application;
    QString name = {}; ///< the token's, or the user's who has it; empty: it has none
    QStringList scopes = {};
    QString uuid = {}; ///< with it, one that was made can be revoked
};
/// `known`: forgets it when it is taken back.
std::unique_ptr<Job> recordedToken(const QString &connection, api::ApiClient &client,
                                   const TokenFacts &token, KnownTokens &known);
std::unique_ptr<Job> recordedRevocation(const QString &connection, const QList<TokenFacts> &tokens);

} // namespace quayside::ui

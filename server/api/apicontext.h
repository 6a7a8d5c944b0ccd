#pragma once

#include "server/api/apisettings.h"
#include "server/domain/accountservice.h"
#include "server/domain/manifestservice.h"
#include "server/domain/oauthflow.h"
#include "server/domain/oauthgrants.h"
#include "server/domain/oauthservice.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/tagservice.h"
#include "server/domain/tokenservice.h"
#include "server/http/transportcounters.h"

#include <atomic>

namespace quayside::server {

/// The services that `/api/v1` is made of. Outlives the routes.
struct ApiContext {
    const DomainContext &domain;
    AccountService &accounts;
    const TokenService &tokens;
    RepositoryService &repositories;
    ManifestService &manifests;
    TagService &tags;
    const std::atomic<bool> &isDraining; ///< set once, when the server is told to end
    const TransportCounters &transport;
    const ApiSettings &settings;
    OAuthService &oauth;
    OAuthFlow &oauthFlow;
    OAuthGrants &oauthGrants;
};

} // namespace quayside::server

#pragma once

#include "app/wire/oauth.h"
#include "server/domain/oauthservice.h"

namespace quayside::server {

// Domain's rows as the wire has them; shared by the API and the browser flow.

wire::OAuthApplication applicationView(const OAuthApp &app);
wire::OAuthApplicationInformation informationView(const OAuthAppInformation &information);
wire::OAuthToken tokenView(const OAuthTokenItem &item);
/// Without its client id.
wire::AuthorizedApplication authorizedView(const OAuthAppRow &app);

} // namespace quayside::server

#pragma once

#include "server/storage/oauthstore.h"

namespace quayside::server {

/// The application of that name in a namespace, for tokens that the program itself makes: of the
/// command line, of the bootstrap. Made with the first token.
Result<OAuthAppRow> applicationNamed(Db &db, NamespaceId owner, const QString &name);

} // namespace quayside::server

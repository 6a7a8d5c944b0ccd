#pragma once

#include "server/api/apihandler.h"

namespace quayside::server {

/// Longer than any code of an invitation.
inline constexpr qsizetype kMaxInviteCode = 255;

/// The body's `password`, as given by this client for that name.
PasswordLogin passwordLogin(const ApiCall &call, const QString &name, const QJsonObject &body);

/// Sets the session's cookie and tells its CSRF token.
Response withSession(const ApiContext &context, const Request &request, const SignedIn &session,
                     Response response);

} // namespace quayside::server

#pragma once

#include "app/wire/organization.h"
#include "server/api/grantviews.h"

namespace quayside::server {

/// A user who was asked into a team.
inline wire::TeamMember invitedView(const QString &name, const QString &email)
{
    return {name, false, avatarOf(GranteeKind::User, name, email), true};
}

/// Whoever reads the mails of an address.
inline wire::TeamMember invitedAddressView(const QString &email)
{
    return {email, false, avatarOf(GranteeKind::User, email, email), true, true};
}

} // namespace quayside::server

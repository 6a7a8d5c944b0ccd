#pragma once

#include "app/core/role.h"
#include "server/storage/grantee.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace quayside::server {

enum class CallerKind { Anonymous, User, Robot, OAuthToken, AppToken };

/// `user`, `robot`, `oauthtoken`, `appspecifictoken`, `anonymous`, as in a registry token.
QLatin1StringView toString(CallerKind kind);
CallerKind callerKindFromString(QStringView text);

/// The API token of a request, as usage logs name it.
struct CallerToken {
    QString uuid;
    QString clientId; ///< of its application
    QString application;
};

/// Who makes a request, after the credentials were checked.
struct Caller {
    CallerKind kind = CallerKind::Anonymous;
    QString name; ///< user name or `ns+robot`; empty when anonymous
    std::optional<NamespaceId> user; ///< also of an OAuth or app token
    std::optional<RobotId> robot;
    bool isSuperuser = false;
    bool hasFullAccess = false; ///< a superuser, where they may do everything
    bool readsEverything = false; ///< a read-only superuser
    std::optional<QStringList> scopes; ///< nullopt: signed in directly, not capped
    std::optional<CallerToken> token = {}; ///< of an OAuth token
    QString sessionIdHash; ///< of a session cookie
    bool isFresh = false; ///< a session whose password was given a short while ago
    QString address; ///< of the client, for the log
    QString userAgent;

    GranteeKey key() const { return {user, robot}; }
    bool isAnonymous() const { return kind == CallerKind::Anonymous; }
    bool hasScope(QStringView scope) const { return !scopes || scopes->contains(scope); }
};

} // namespace quayside::server

#pragma once

#include "server/http/router.h"

namespace quayside::server {

/// A route of the administration of the whole registry: `super:user` and a fresh sign-in, for all
/// of them (quay-api.md 9.8).
inline RouteInfo superuserRoute(const QByteArray &resource, QByteArray summary,
                                QByteArrayList logKinds = {}, BodySchema body = {})
{
    return {.resource = "superuser." + resource,
            .summary = std::move(summary),
            .scope = "super:user",
            .isInternal = true,
            .requiresFreshLogin = true,
            .body = std::move(body),
            .access = RouteAccess::Superuser,
            .logKinds = std::move(logKinds)};
}

} // namespace quayside::server

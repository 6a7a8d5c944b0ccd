#pragma once

#include "server/http/router.h"

#include <QtCore/QJsonObject>

namespace quayside::server {

/// Swagger 2.0 of `/api/v1`, as Quay's discovery gives it; `origin` is scheme and authority.
/// Pure. Source: quay-api.md 1.10.
QJsonObject swaggerDocument(const Router &router, const QUrl &origin, bool withInternal);

/// OpenAPI 3.0 of what Quay has no call for, `/api/quayside/v1`. Pure.
QJsonObject openApiDocument(const Router &router, const QUrl &origin);

} // namespace quayside::server

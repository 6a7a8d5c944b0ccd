#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace quayside::wire {

/// The operation ids of a description: Swagger 2.0 of `/api/v1/discovery`, OpenAPI 3 of
/// `/api/quayside/v1/openapi.json`. Source: quay-api.md 1.10.
struct Operations {
    QSet<QString> ids;

    /// Protocol when there is no `paths`.
    static Result<Operations> fromJson(const QJsonObject &object);
};

/// Answer of `GET /registry/capabilities`. Source: quay-api.md 1.10.
struct RegistryCapabilities {
    bool supportsSparseManifests = false;
    QStringList mirrorArchitectures;

    static Result<RegistryCapabilities> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

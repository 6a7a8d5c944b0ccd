#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace quayside::wire {

/// One of them, as far as a client must know it.
struct Operation {
    QString id;
    QByteArray method; ///< upper case
    QString path; ///< with `{name}` for what is filled in
    QString scope; ///< what a token needs; empty: nothing

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The operations of a description: Swagger 2.0 of `/api/v1/discovery`, OpenAPI 3 of
/// `/api/quayside/v1/openapi.json`. Source: quay-api.md 1.10.
struct Operations {
    QSet<QString> ids;
    QList<Operation> list; ///< the same

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

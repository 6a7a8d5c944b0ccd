#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// A manifest that names another one as its subject.
struct Referrer {
    Digest digest;
    QString mediaType = {};
    QString artifactType = {};
    qint64 size = 0; ///< bytes of the manifest
    std::optional<Instant> created = {}; ///< by its annotation

    friend bool operator==(const Referrer &, const Referrer &) = default;
};

/// Answer of `GET /v2/{name}/referrers/{digest}`. Source: OCI distribution-spec "Listing
/// Referrers".
struct ReferrerList {
    QList<Referrer> referrers;

    /// Protocol when it is no index; entries without a digest are left out.
    static Result<ReferrerList> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"
#include "app/core/reference.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace quayside::wire {

/// How often a manifest was pulled, under whatever name. Source: quay-api.md 4.7.
struct ManifestPullStatistics {
    Digest digest;
    qint64 count = 0;
    std::optional<Instant> last = {}; ///< null: never

    /// Protocol without a digest.
    static Result<ManifestPullStatistics> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const ManifestPullStatistics &,
                           const ManifestPullStatistics &) = default;
};

/// How often a tag was pulled by its name, and the manifest it points at now.
struct TagPullStatistics {
    TagName name;
    qint64 count = 0;
    std::optional<Instant> last = {}; ///< null: never
    ManifestPullStatistics manifest;

    /// Protocol without a name or a digest.
    static Result<TagPullStatistics> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const TagPullStatistics &, const TagPullStatistics &) = default;
};

} // namespace quayside::wire

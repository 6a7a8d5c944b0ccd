#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// What a registry's blobs took up in an hour.
struct StorageSample {
    Instant at;
    qint64 bytes = 0;
    qint64 blobs = 0;
    std::optional<qint64> free; ///< of the store; nullopt: it has no limit
    /// Bytes that are freed once the time machine lets go of past tags; nullopt: not counted.
    std::optional<qint64> reclaimable = {};

    friend bool operator==(const StorageSample &, const StorageSample &) = default;
};

/// `GET /api/quayside/v1/storage`: the last 30 days, the oldest first. Times are epoch seconds.
struct StorageHistory {
    QList<StorageSample> samples;

    QJsonObject toJson() const;
    /// Protocol when there is no list; samples without a time are left out.
    static Result<StorageHistory> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

#pragma once

#include "server/storage/db.h"

#include <QtCore/QList>

namespace quayside::server {

/// What the blobs of all repositories take up at a moment.
struct StorageSample {
    Instant at; ///< the beginning of its hour
    qint64 bytes = 0; ///< each blob counted once
    qint64 blobs = 0;
    std::optional<qint64> free; ///< nullopt where the store has no limit
    /// Bytes of blobs that only past tags and deleted repositories lead to: they are freed when the
    /// time machine lets go. nullopt: not counted.
    std::optional<qint64> reclaimable = {};
};

/// Owns `storage_sample`: one row an hour, whichever process writes it.
class SampleStore {
public:
    explicit SampleStore(Db &db)
        : m_db(db)
    {
    }

    /// In the place of what was written before in the same hour.
    Result<void> record(const StorageSample &sample);
    /// The oldest first.
    Result<QList<StorageSample>> since(Instant first);
    Result<void> removeBefore(Instant first);
    /// StorageSample::reclaimable at this moment. Reads every manifest: for few blobs, not often.
    Result<qint64> reclaimable(Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

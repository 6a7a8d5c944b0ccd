#pragma once

#include "app/core/digest.h"
#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct UploadRow {
    QString uuid;
    RepositoryId repository;
    QString store;
    QString uploadKey;
    std::optional<QString> storageKey;
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    qint64 offset = 0;
    QString hashState;
    qint64 fence = 0;
};

/// The names an object may have in its store.
struct ExpiredUpload {
    QString store;
    QString uploadKey;
    std::optional<QString> storageKey; ///< when its end was asked for
};

/// Owns `upload` (storage.md 2.4).
class UploadStore {
public:
    explicit UploadStore(Db &db)
        : m_db(db)
    {
    }

    Result<void> insert(const UploadRow &row, Instant now, Instant expires);
    Result<std::optional<UploadRow>> find(RepositoryId repo, const QString &uuid);
    /// Takes the upload over: whoever held it is fenced off. `storageKey` is written when given,
    /// before the object gets that name.
    Result<std::optional<UploadRow>> take(RepositoryId repo, const QString &uuid,
                                          const std::optional<QString> &storageKey, Instant now,
                                          Instant expires);
    /// Fenced when somebody else took it over.
    Result<void> saveProgress(const QString &uuid, qint64 fence, qint64 offset,
                              const QString &hashState, Instant expires);
    /// True when this holder's row was there.
    Result<bool> remove(const QString &uuid, qint64 fence);
    /// Takes out rows whose time is over, the oldest first, at most `limit`; their holders are
    /// fenced off.
    Result<QList<ExpiredUpload>> removeExpired(Instant now, int limit);
    /// The same for some of a repository that goes as a whole.
    Result<QList<ExpiredUpload>> removeSomeOf(RepositoryId repo, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

#pragma once

#include "app/core/digest.h"
#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct BlobRow {
    BlobId id;
    QString digest;
    qint64 size = 0;
    QString store;
    QString storageKey;
    bool isHidden = false; ///< of the link that was looked up
    Instant leaseUntil{}; ///< of the link that was looked up
};

struct BlobTotals {
    qint64 bytes = 0;
    qint64 blobs = 0;
};

struct TrashRow {
    QString storageKey;
    QString store;
};

struct KeptTotal {
    qint64 bytes = 0;
    Instant at;
};

/// Owns `blob`, `repo_blob`, `namespace_blob`, `trash`, `gc_candidate`, `registry_size`
/// (storage.md 2.5, 3).
class BlobStore {
public:
    explicit BlobStore(Db &db)
        : m_db(db)
    {
    }

    /// The blob as this repository links it, hidden or not.
    Result<std::optional<BlobRow>> linked(RepositoryId repo, const Digest &digest);
    /// For a manifest transaction: locks the link, so that it cannot be collected meanwhile.
    Result<std::optional<BlobRow>> lockLinked(RepositoryId repo, const Digest &digest);
    /// Visible through a link of the repository with this path; for the pull path.
    Result<std::optional<BlobRow>> visible(const QString &repositoryPath, const Digest &digest);
    /// Inserts or finds; the answer's key is ours only when the row is new.
    Result<BlobRow> upsert(const Digest &digest, qint64 size, const QString &store,
                           const QString &storageKey, Instant now);
    /// Links a blob, or renews the link's lease and shows it again; counts sizes when it is new.
    Result<void> link(RepositoryId repo, NamespaceId ns, BlobId blob, qint64 size,
                      Instant leaseUntil);
    Result<void> renewLease(RepositoryId repo, BlobId blob, Instant leaseUntil);
    Result<void> hide(RepositoryId repo, BlobId blob);
    /// A manifest that still answers by digest uses it.
    Result<bool> isUsed(RepositoryId repo, BlobId blob);

    Result<void> addTrash(const QString &storageKey, const QString &store, Instant notBefore,
                          int passes);
    Result<QList<TrashRow>> dueTrash(Instant now, int limit);
    /// After a removal: the row goes, or comes again at `next` when passes are left. Nothing when
    /// it is not due any more: somebody else did this pass.
    Result<void> settleTrash(const QString &storageKey, Instant now, Instant next);
    /// kind 1 manifest, 2 link (repository, blob), 3 blob.
    Result<void> addCandidate(int kind, qint64 a, qint64 b, Instant due);

    /// Of all repositories, each blob once. Reads every row: nothing for a request.
    Result<BlobTotals> totals();
    /// After this id, for fsck; digest, size and key.
    Result<QList<BlobRow>> page(BlobId after, int limit);
    /// Whether blob, upload or trash knows the key (storage.md I1).
    Result<bool> isKnownKey(const QString &storageKey);

    /// Reads every row.
    Result<qint64> totalSize();
    /// The last total that was kept, and when; nullopt before the first.
    Result<std::optional<KeptTotal>> keptTotal();
    Result<void> keepTotal(qint64 bytes, Instant now);

private:
    Db &m_db;
};

} // namespace quayside::server

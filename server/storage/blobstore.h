#pragma once

#include "app/core/digest.h"
#include "server/storage/db.h"
#include "server/storage/grip.h"
#include "server/storage/namespaceuse.h"
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

struct TrashCount {
    qint64 waiting = 0;
    qint64 due = 0;
};

struct KeptTotal {
    qint64 bytes = 0;
    Instant at;
};

struct LinkKey {
    RepositoryId repository;
    BlobId blob;
};

/// What a page of an audit found, and where the next begins.
struct LinkPage {
    QList<std::pair<LinkKey, Instant>> found; ///< with their leases
    std::optional<LinkKey> last; ///< nullopt: the table ends here
};
struct BlobPage {
    QList<BlobId> found;
    std::optional<BlobId> last;
};

struct NamespaceBlobKey {
    NamespaceId owner;
    BlobId blob;
};
struct CountPage {
    QList<NamespaceBlobKey> found;
    std::optional<NamespaceBlobKey> last;
};
struct UncountedPage {
    QList<NamespaceBlobKey> found;
    std::optional<LinkKey> last;
};
enum class SizeOf { Repositories, Namespaces };
struct SizePage {
    QList<qint64> found; ///< ids
    std::optional<qint64> last;
};

/// Owns `blob`, `repo_blob`, `namespace_blob`, `trash`, `registry_size` (storage.md 2.5, 3).
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
    /// What the namespace uses now when it is new to the namespace: with the namespace's row locked
    /// until the end of the transaction, so a quota can be held to the byte.
    Result<std::optional<NamespaceUse>> link(RepositoryId repo, NamespaceId ns, BlobId blob,
                                             qint64 size, Instant leaseUntil);
    /// Whether some repository of the namespace has the blob.
    Result<bool> isInNamespace(NamespaceId ns, const Digest &digest);
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
    Result<TrashCount> trashCount(Instant now, int limit);

    // For the collector (blobcollection.cpp; storage.md 3.2).

    /// Locks a link; its lease when it is held.
    Result<std::pair<Grip, Instant>> gripLink(RepositoryId repo, BlobId blob);
    /// Whether any manifest refers to the link, deleted by digest or not.
    Result<bool> isLinkReferenced(RepositoryId repo, BlobId blob);
    /// Deletes links of one repository, in the order of their ids, and takes them off the sizes:
    /// a transaction's last statements but for its candidate.
    Result<void> unlink(RepositoryId repo, NamespaceId ns, const QList<BlobId> &blobs);
    Result<QList<BlobId>> linksOf(RepositoryId repo, int limit);
    /// Locks a blob; its row when it is held.
    Result<std::pair<Grip, BlobRow>> gripBlob(BlobId blob);
    Result<bool> isLinked(BlobId blob);
    /// Deletes the row of a blob without links and gives its object to the trash.
    Result<void> discard(const BlobRow &blob, Instant notBefore);

    // For the audit (blobaudit.cpp): pages by primary key, of rows that look wrong.

    /// Links that no manifest refers to and that have no candidate.
    Result<LinkPage> unreferencedLinks(const LinkKey &after, int limit);
    /// Blobs without a link and without a candidate.
    Result<BlobPage> unlinkedBlobs(BlobId after, int limit);
    /// Links of which the namespace does not count any.
    Result<UncountedPage> uncountedLinks(const LinkKey &after, int limit);
    /// Counts them for the first time; true.
    Result<bool> countFirst(NamespaceId ns, BlobId blob);
    Result<CountPage> wrongLinkCounts(const NamespaceBlobKey &after, int limit);
    Result<SizePage> wrongSizes(SizeOf what, qint64 after, int limit);
    /// Counts again; true when what the row said was something else. A row that is locked is left
    /// to the next audit.
    Result<bool> recount(NamespaceId ns, BlobId blob);
    Result<bool> recount(RepositoryId repo);
    Result<bool> recount(NamespaceId ns);

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

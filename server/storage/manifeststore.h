#pragma once

#include "app/core/digest.h"
#include "server/storage/db.h"
#include "server/storage/grip.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>
#include <QtCore/QMap>

namespace quayside::server {

struct ManifestRow {
    ManifestId id;
    QString digest;
    QString mediaType;
    qint64 layersSize = 0;
    std::optional<QString> expiresAfter; ///< the label or annotation that holds, as written
    std::optional<QString> annotations; ///< JSON object
    bool isDeleted = false; ///< by digest
    bool carriesImmutable = false; ///< `quay.immutable` holds for its tags
    Instant leaseUntil{};
};

struct LabelRow {
    QString uuid;
    QString key;
    QString value;
    QString source; ///< manifest, api, internal
    QString mediaType;
};

struct ManifestBody {
    QString digest;
    QString mediaType;
    QByteArray body;
    std::optional<Instant> tagExpires; ///< of the tag that was asked for
    RepositoryId repository;
    NamespaceId namespaceId;
    ManifestId id;
    Instant leaseUntil{};
};

struct NewManifest {
    RepositoryId repository;
    Digest digest;
    QString mediaType;
    QString artifactType;
    std::optional<QString> configMediaType;
    QByteArray body;
    qint64 layersSize = 0;
    std::optional<QString> subjectDigest;
    std::optional<QString> annotations;
    std::optional<QString> expiresAfter;
    Instant leaseUntil;
    bool carriesImmutable = false;
};

/// A manifest of an index, as its list shows it.
struct ChildRow {
    QString digest;
    bool isPresent = false; ///< it answers by its digest
};

/// What the collector has to know of a manifest.
struct CollectableManifest {
    ManifestId id;
    RepositoryId repository;
    QString digest;
    std::optional<QString> subjectDigest;
    Instant leaseUntil;
    std::optional<Instant> deleted; ///< by digest
};

/// A page of the audit: manifests that nothing refers to and that have no candidate, with their
/// leases.
struct ManifestPage {
    QList<std::pair<ManifestId, Instant>> found;
    std::optional<ManifestId> last; ///< nullopt: the table ends here
};

struct SharedBlobRow {
    QString digest;
    qint64 size = 0;
    qint64 others = 0; ///< manifests that hold it, too
};

struct ReferrerRow {
    QString digest;
    QString mediaType;
    qint64 size = 0;
    QString artifactType;
    std::optional<QString> annotations;
};

/// Owns `manifest`, `manifest_blob`, `manifest_child`, `label`.
class ManifestStore {
public:
    explicit ManifestStore(Db &db)
        : m_db(db)
    {
    }

    Result<std::optional<ManifestRow>> byDigest(RepositoryId repo, const QString &digest);
    /// The newest one whose config that is: what clients call the id of an image.
    Result<std::optional<ManifestRow>> byConfig(RepositoryId repo, const QString &digest);
    Result<std::optional<ManifestRow>> byId(ManifestId id);
    /// The pull path: one statement each. A tag past its date is still returned, with the date.
    Result<std::optional<ManifestBody>> bodyByDigest(const QString &path, const QString &digest);
    Result<std::optional<ManifestBody>> bodyByTag(const QString &path, const QString &tag);

    struct Inserted {
        ManifestId id;
        bool isNew = false;
    };
    /// Inserts, or renews the lease of the row that is there and brings it back if it was deleted.
    Result<Inserted> upsert(const NewManifest &row, Instant now);
    /// False when it is not there any more, or deleted by digest.
    Result<bool> renewLease(RepositoryId repo, const QString &digest, Instant leaseUntil);
    Result<void> addBlob(ManifestId id, RepositoryId repo, BlobId blob, int position);
    Result<void> addChild(ManifestId id, ManifestId child);
    Result<void> markDeleted(ManifestId id, Instant now);
    Result<QList<ManifestRow>> children(ManifestId id);
    Result<QList<ChildRow>> childDigests(ManifestId id);

    // What leads to a manifest, and its way back (manifestreach.cpp).

    /// Whether a live tag points there, or at an index above it.
    Result<bool> isReachable(ManifestId id, Instant now);
    /// Whether any tag ever pointed there, as far as history goes.
    Result<bool> wasTagged(ManifestId id);
    /// What an index is made of, through all levels, without itself.
    Result<QList<ManifestId>> descendants(ManifestId id);
    /// The blobs of a manifest and of what it is made of, with how many other manifests of the
    /// repository hold each: counted to `most`. `limit` at most.
    Result<QList<SharedBlobRow>> sharing(RepositoryId repo, ManifestId id, int most, int limit);
    /// Brings a manifest back that was deleted by digest, with what it is made of and its blobs.
    Result<void> revive(ManifestId id);
    /// Takes the lease away: the collector need not wait for it.
    Result<void> endLease(ManifestId id, Instant now);

    // Labels (manifestlabels.cpp).

    Result<void> addLabel(ManifestId id, const LabelRow &label);
    /// In the order in which they were made.
    Result<QList<LabelRow>> labels(ManifestId id);
    Result<std::optional<LabelRow>> label(ManifestId id, const QString &uuid);
    Result<void> removeLabel(ManifestId id, const QString &uuid);
    Result<qint64> labelCount(ManifestId id);

    /// Living referrers of a digest, ordered by digest, after `last`.
    Result<QList<ReferrerRow>> referrers(RepositoryId repo, const QString &subject,
                                         const QString &artifactType, const QString &last,
                                         int limit);

    // For the collector (manifestcollection.cpp; storage.md 3.2).

    /// Locks the row for this transaction: nothing can come to refer to it meanwhile.
    Result<std::pair<Grip, CollectableManifest>> grip(ManifestId id);
    Result<bool> hasParent(ManifestId id);
    /// Blobs, children and referrers, each in the order of ids.
    Result<QList<BlobId>> blobsOf(ManifestId id);
    Result<QList<ManifestId>> childrenOf(ManifestId id);
    Result<QList<ManifestId>> referrersOf(RepositoryId repo, const QString &digest);
    /// With its labels and its own references. ReferenceMissing while something refers to it.
    Result<void> remove(ManifestId id);
    /// Some of a repository that goes as a whole.
    Result<QList<ManifestId>> someOf(RepositoryId repo, int limit);
    /// Also what refers to it as a child: for a repository that goes as a whole.
    Result<void> removeWithParents(ManifestId id);
    Result<ManifestPage> unreferenced(ManifestId after, int limit);

private:
    /// nullopt when it is there already.
    Result<std::optional<ManifestId>> insert(const NewManifest &row, Instant now);

    Db &m_db;
};

} // namespace quayside::server

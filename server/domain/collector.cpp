#include "server/domain/collector.h"

#include "server/domain/faultpoint.h"
#include "server/storage/blobstore.h"
#include "server/storage/manifeststore.h"
#include "server/storage/repositorystore.h"
#include "server/storage/tagstore.h"

#include <algorithm>

namespace quayside::server {

namespace {

constexpr auto kBusyFor = std::chrono::seconds(1);

/// One look at a candidate, which its transaction has locked.
class Look {
public:
    Look(Db &db, Candidate candidate, Instant now)
        : m_db(db)
        , m_candidate(std::move(candidate))
        , m_now(now)
    {
    }

    Result<Collected> manifest();
    Result<Collected> link();
    Result<Collected> blob(Milliseconds safeWindow);

private:
    Collected answer(CollectOutcome outcome, qint64 bytes = 0) const
    {
        return {outcome, m_candidate.kind, m_candidate.reason, bytes};
    }
    /// In use, or gone: whoever takes the last user away makes a new candidate.
    Result<Collected> drop(CollectOutcome outcome = CollectOutcome::Kept, qint64 bytes = 0)
    {
        if (auto removed = CandidateStore(m_db).remove(m_candidate); !removed)
            return failure(removed);
        return answer(outcome, bytes);
    }
    Result<Collected> postpone(Instant due)
    {
        if (auto set = CandidateStore(m_db).postpone(m_candidate, due); !set)
            return failure(set);
        return answer(CollectOutcome::Postponed);
    }
    /// Of a deleted repository nothing goes while it can be restored, and all of it afterwards.
    std::optional<Result<Collected>> leaveToPurge(const std::optional<RepositoryRetention> &of)
    {
        if (of && !of->isDeleted)
            return std::nullopt;
        return of && of->keptUntil && *of->keptUntil > m_now ? postpone(*of->keptUntil) : drop();
    }
    Result<bool> isUsed(const CollectableManifest &row);
    Result<Collected> free(const CollectableManifest &row);

    Db &m_db;
    Candidate m_candidate;
    Instant m_now;
};

Result<bool> Look::isUsed(const CollectableManifest &row)
{
    if (auto tagged = TagStore(m_db).isPointedAt(row.id); !tagged || *tagged)
        return tagged;
    ManifestStore manifests(m_db);
    if (auto contained = manifests.hasParent(row.id); !contained || *contained)
        return contained;
    // A referrer lives as long as its subject, unless it was deleted itself.
    if (!row.subjectDigest || row.deleted)
        return false;
    auto subject = manifests.byDigest(row.repository, *row.subjectDigest);
    if (!subject)
        return failure(subject);
    return subject->has_value();
}

Result<Collected> Look::manifest()
{
    auto gripped = ManifestStore(m_db).grip(ManifestId{m_candidate.a});
    if (!gripped)
        return failure(gripped);
    const auto &[grip, row] = *gripped;
    if (grip == Grip::Gone)
        return drop();
    if (grip == Grip::Busy)
        return postpone(m_now + kBusyFor);
    auto used = isUsed(row);
    if (!used)
        return failure(used);
    if (*used)
        return drop();
    if (row.leaseUntil > m_now)
        return postpone(row.leaseUntil);
    auto retention = RepositoryStore(m_db).retention(row.repository);
    if (!retention)
        return failure(retention);
    if (auto left = leaveToPurge(*retention))
        return std::move(*left);
    // One that was deleted by digest can be restored, with or without a tag in the history.
    if (row.deleted && *row.deleted + (*retention)->timeMachine > m_now)
        return postpone(*row.deleted + (*retention)->timeMachine);
    return free(row);
}

Result<Collected> Look::free(const CollectableManifest &row)
{
    ManifestStore manifests(m_db);
    auto blobs = manifests.blobsOf(row.id);
    if (!blobs)
        return failure(blobs);
    auto others = manifests.childrenOf(row.id);
    if (!others)
        return failure(others);
    auto referrers = manifests.referrersOf(row.repository, row.digest);
    if (!referrers)
        return failure(referrers);
    others->append(*referrers);
    if (auto removed = manifests.remove(row.id); !removed)
        return failure(removed);
    std::sort(others->begin(), others->end());
    CandidateStore candidates(m_db);
    for (const auto other : std::as_const(*others)) {
        if (auto added =
                candidates.add(CandidateKind::Manifest, other.value, 0, m_now, m_candidate.reason);
            !added)
            return failure(added);
    }
    for (const auto blob : std::as_const(*blobs)) {
        if (auto added = candidates.add(CandidateKind::Link, row.repository.value, blob.value,
                                        m_now, m_candidate.reason);
            !added)
            return failure(added);
    }
    faultPoint("gc.manifest");
    return drop(CollectOutcome::Freed);
}

Result<Collected> Look::link()
{
    const RepositoryId repository{m_candidate.a};
    const BlobId blob{m_candidate.b};
    BlobStore blobs(m_db);
    auto gripped = blobs.gripLink(repository, blob);
    if (!gripped)
        return failure(gripped);
    const auto &[grip, leaseUntil] = *gripped;
    if (grip == Grip::Gone)
        return drop();
    if (grip == Grip::Busy)
        return postpone(m_now + kBusyFor);
    auto referenced = blobs.isLinkReferenced(repository, blob);
    if (!referenced)
        return failure(referenced);
    if (*referenced)
        return drop();
    if (leaseUntil > m_now)
        return postpone(leaseUntil);
    auto retention = RepositoryStore(m_db).retention(repository);
    if (!retention)
        return failure(retention);
    if (auto left = leaveToPurge(*retention))
        return std::move(*left);
    if (auto added =
            CandidateStore(m_db).add(CandidateKind::Blob, blob.value, 0, m_now, m_candidate.reason);
        !added)
        return failure(added);
    // Nobody else may have this candidate's row, so it goes before the counters, which come last.
    auto dropped = drop(CollectOutcome::Freed);
    if (!dropped)
        return dropped;
    if (auto removed = blobs.unlink(repository, (*retention)->owner, {blob}); !removed)
        return failure(removed);
    faultPoint("gc.link");
    return dropped;
}

Result<Collected> Look::blob(Milliseconds safeWindow)
{
    BlobStore blobs(m_db);
    auto gripped = blobs.gripBlob(BlobId{m_candidate.a});
    if (!gripped)
        return failure(gripped);
    const auto &[grip, row] = *gripped;
    if (grip == Grip::Gone)
        return drop();
    if (grip == Grip::Busy)
        return postpone(m_now + kBusyFor);
    auto linked = blobs.isLinked(row.id);
    if (!linked)
        return failure(linked);
    if (*linked)
        return drop();
    if (auto discarded = blobs.discard(row, m_now + safeWindow); !discarded)
        return failure(discarded);
    faultPoint("gc.blob");
    return drop(CollectOutcome::Freed, row.size);
}

} // namespace

Result<Collected> collectOne(Db &db, const DomainSettings &settings)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto candidate = CandidateStore(db).takeDue(*now);
    if (!candidate)
        return failure(candidate);
    if (!*candidate)
        return Collected();
    Look look(db, **candidate, *now);
    switch ((*candidate)->kind) {
    case CandidateKind::Manifest:
        return look.manifest();
    case CandidateKind::Link:
        return look.link();
    case CandidateKind::Blob:
        break;
    }
    return look.blob(settings.backupSafeWindow);
}

} // namespace quayside::server

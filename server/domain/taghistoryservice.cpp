#include "server/domain/taghistoryservice.h"

#include "app/core/mediatype.h"
#include "server/domain/imageconfig.h"
#include "server/domain/tagaccess.h"
#include "server/domain/tagwrites.h"
#include "server/storage/blobstore.h"
#include "server/storage/candidatestore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSharing = 1000; // other images that are counted
constexpr int kMostSharedBlobs = 10'000;

Result<void> restoreTag(Db &db, const DomainSettings &settings, const Caller &caller,
                        const RepositoryName &name, const TagName &tag, const Digest &digest)
{
    auto repository = writableRepository(db, caller, name);
    if (!repository)
        return failure(repository);
    const auto &row = repository->row;
    ManifestStore manifests(db);
    auto manifest = manifests.byDigest(row.id, digest.toString());
    if (!manifest)
        return failure(manifest);
    if (!*manifest) {
        return failure(ErrorCode::NotFound,
                       u"%1 is not in this repository, or its time in the time machine is over; "
                       "push it again"_s.arg(digest.toString()));
    }
    if (auto revived = manifests.revive((*manifest)->id); !revived)
        return revived;
    auto moved = pointTag(db, settings, row, tag.toString(), **manifest, {true});
    if (!moved)
        return tl::unexpected(overwriteProblem(moved.error(), tag));
    if (auto logged = logChange(db, caller, row, u"revert_tag"_s,
                                {{u"tag"_s, tag.toString()},
                                 {u"username"_s, caller.name},
                                 {u"manifest_digest"_s, digest.toString()}});
        !logged)
        return logged;
    return logLock(db, caller, row, tag.toString(), *moved);
}

/// Lets go of a manifest that no live tag leads to: it answers no more and need not wait for its
/// lease. Whoever still has it in his past keeps it until that is over; else it counts as deleted
/// at `beyond`, where the time machine does not reach.
Result<void> letGo(Db &db, ManifestId manifest, Instant now, Instant beyond)
{
    ManifestStore manifests(db);
    auto isReachable = manifests.isReachable(manifest, now);
    if (!isReachable)
        return failure(isReachable);
    if (*isReachable)
        return {};
    if (auto marked = manifests.markDeleted(manifest, beyond); !marked)
        return marked;
    if (auto ended = manifests.endLease(manifest, now); !ended)
        return ended;
    return CandidateStore(db).add(CandidateKind::Manifest, manifest.value, 0, now, u"permanent"_s);
}

Result<void> letGoOfAll(Db &db, ManifestId manifest, bool includesChildren, Instant now,
                        Instant beyond)
{
    QList<ManifestId> all{manifest};
    if (includesChildren) {
        auto children = ManifestStore(db).descendants(manifest);
        if (!children)
            return failure(children);
        all += *children;
    }
    std::sort(all.begin(), all.end()); // one order for everybody's locks
    for (const auto one : std::as_const(all)) {
        if (auto gone = letGo(db, one, now, beyond); !gone)
            return gone;
    }
    return {};
}

tl::unexpected<Error> nothingToForget()
{
    return failure(ErrorCode::NotFound, u"Not Found"_s);
}

/// Closes the row whose date has passed: from then on it is one of the past.
Result<std::optional<TagRow>> openTag(Db &db, const RepositoryRow &repository, const TagName &tag,
                                      Instant now)
{
    auto open = TagStore(db).open(repository.id, tag.toString());
    if (!open || !*open || !(*open)->expires || *(*open)->expires > now)
        return open;
    if (auto ended = endTag(db, **open, "expired"_L1); !ended)
        return failure(ended);
    return std::nullopt;
}

/// The manifest that the tag pointed at.
Result<ManifestRow> forgetLive(Db &db, const DomainSettings &settings,
                               const RepositoryRow &repository, const std::optional<TagRow> &open,
                               const TagForgetting &what, Instant now)
{
    const bool isMeant = open && !isProtected(settings, *open)
        && (!what.manifest || what.manifest->toString() == open->manifestDigest);
    if (!isMeant)
        return nothingToForget();
    TagStore tags(db);
    if (auto gone = tags.forget(open->id, now, now - repository.tagExpiry); !gone)
        return failure(gone);
    if (auto dropped = PullStore(db).dropTag(repository.id, open->name); !dropped)
        return failure(dropped);
    auto manifest = ManifestStore(db).byId(open->manifest);
    if (!manifest)
        return failure(manifest);
    return **manifest;
}

Result<ManifestRow> forgetPast(Db &db, const RepositoryRow &repository, const TagName &tag,
                               const TagForgetting &what, Instant now)
{
    auto manifest = ManifestStore(db).byDigest(repository.id, what.manifest->toString());
    if (!manifest)
        return failure(manifest);
    if (!*manifest)
        return nothingToForget();
    auto forgotten = TagStore(db).forgetPast(repository.id, tag.toString(), (*manifest)->id,
                                             now - repository.tagExpiry);
    if (!forgotten)
        return failure(forgotten);
    if (*forgotten == 0)
        return nothingToForget();
    return **manifest;
}

Result<void> forgetTag(Db &db, const DomainSettings &settings, const Caller &caller,
                       const RepositoryName &name, const TagName &tag, const TagForgetting &what)
{
    auto repository = requireRepository(db, caller, name, RepositoryRole::Write);
    if (!repository)
        return failure(repository);
    auto now = db.now();
    if (!now)
        return failure(now);
    auto open = openTag(db, *repository, tag, *now);
    if (!open)
        return failure(open);
    auto manifest = what.isAlive ? forgetLive(db, settings, *repository, *open, what, *now)
                                 : forgetPast(db, *repository, tag, what, *now);
    if (!manifest)
        return failure(manifest);
    if (auto gone =
            letGoOfAll(db, manifest->id, what.includesChildren, *now, *now - repository->tagExpiry);
        !gone)
        return gone;
    return logChange(db, caller, *repository, u"permanently_delete_tag"_s,
                     {{u"tag"_s, tag.toString()},
                      {u"username"_s, caller.name},
                      {u"manifest_digest"_s, manifest->digest}});
}

/// A tag with what its manifest and the parts of it say; read in one go.
struct Carriers {
    TagExpiryRow expiry;
    std::optional<Manifest> manifest;
    QList<ManifestRow> children;
    std::optional<BlobRow> config;
};

Result<Carriers> readCarriers(Db &db, const Caller &caller, const RepositoryName &name,
                              const TagName &tag)
{
    auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
    if (!repository)
        return failure(repository);
    auto row = liveTag(db, *repository, tag);
    if (!row)
        return failure(row);
    Carriers found{{*row, repository->tagExpiry, {}}, {}, {}, {}};
    auto body = ManifestStore(db).bodyByTag(name.path(), tag.toString());
    if (!body)
        return failure(body);
    if (!*body)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    auto manifest = parseManifest((*body)->body, (*body)->mediaType);
    if (!manifest)
        return found; // some other document: it carries nothing
    auto config = imageConfigBlob(db, name, *manifest);
    if (!config)
        return failure(config);
    found.config = *config;
    if (manifest->isIndex) {
        auto children = ManifestStore(db).children(row->manifest);
        if (!children)
            return failure(children);
        found.children = *std::move(children);
    }
    found.manifest = *std::move(manifest);
    return found;
}

/// The repository and the manifest, where it is there and may be read.
Result<std::pair<RepositoryId, ManifestId>> livingManifest(Db &db, const Caller &caller,
                                                           const RepositoryName &name,
                                                           const Digest &digest)
{
    auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
    if (!repository)
        return failure(repository);
    auto manifest = ManifestStore(db).byDigest(repository->id, digest.toString());
    if (!manifest)
        return failure(manifest);
    if (!*manifest || (*manifest)->isDeleted)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return std::pair(repository->id, (*manifest)->id);
}

} // namespace

Future<Result<void>> TagHistoryService::restore(Caller caller, RepositoryName name, TagName tag,
                                                Digest digest)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) {
        return restoreTag(db, settings, caller, name, tag, digest);
    });
}

Future<Result<void>> TagHistoryService::forget(Caller caller, RepositoryName name, TagName tag,
                                               TagForgetting what)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) {
        return forgetTag(db, settings, caller, name, tag, what);
    });
}

Future<Result<TagExpiryRow>> TagHistoryService::expiry(Caller caller, RepositoryName name,
                                                       TagName tag)
{
    auto &context = m_context;
    return context.db.read([=](Db &db) { return readCarriers(db, caller, name, tag); })
        .then(&context.blobPool, [&context](Result<Carriers> found) -> Result<TagExpiryRow> {
            if (!found)
                return failure(found);
            auto expiry = std::move(found->expiry);
            if (!found->manifest)
                return expiry;
            const auto labels = found->config
                ? imageConfigLabels(readImageConfig(context.blobs, *found->config))
                : QMap<QString, QString>();
            expiry.claims = expiryClaims(expiry.tag, *found->manifest, labels, found->children,
                                         isUndatable(context.settings, expiry.tag));
            return expiry;
        });
}

Future<Result<PullFigures>> TagHistoryService::pulls(Caller caller, RepositoryName name,
                                                     TagName tag)
{
    return m_context.db.read([=](Db &db) -> Result<PullFigures> {
        auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
        if (!repository)
            return failure(repository);
        auto row = liveTag(db, *repository, tag);
        if (!row)
            return failure(row);
        PullStore pulls(db);
        auto ofTag = pulls.tag(repository->id, tag.toString());
        if (!ofTag)
            return failure(ofTag);
        auto ofManifest = pulls.manifest(row->manifest);
        if (!ofManifest)
            return failure(ofManifest);
        return PullFigures{*std::move(row), *ofTag, *ofManifest};
    });
}

Future<Result<PullRow>> TagHistoryService::pullsOfManifest(Caller caller, RepositoryName name,
                                                           Digest digest)
{
    return m_context.db.read([=](Db &db) -> Result<PullRow> {
        auto found = livingManifest(db, caller, name, digest);
        if (!found)
            return failure(found);
        return PullStore(db).manifest(found->second);
    });
}

Future<Result<QList<SharedBlobRow>>> TagHistoryService::sharing(Caller caller, RepositoryName name,
                                                                Digest digest)
{
    return m_context.db.read([=](Db &db) -> Result<QList<SharedBlobRow>> {
        auto found = livingManifest(db, caller, name, digest);
        if (!found)
            return failure(found);
        return ManifestStore(db).sharing(found->first, found->second, kMostSharing,
                                         kMostSharedBlobs);
    });
}

} // namespace quayside::server

#include "server/domain/manifestservice.h"

#include "app/core/expiry.h"
#include "app/core/mediatype.h"
#include "server/domain/carriedlabels.h"
#include "server/domain/imageconfig.h"
#include "server/domain/quotacheck.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/tagwrites.h"
#include "server/domain/usagelog.h"
#include "server/storage/blobstore.h"
#include "server/storage/candidatestore.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLabels = 500;

/// What is computed outside the transaction.
struct Prepared {
    Manifest manifest;
    Digest digest;
    QMap<QString, QString> labels; ///< of the image configuration
};

/// On the blob pool: hashing, parsing.
Result<Prepared> prepare(const ManifestService::Push &push)
{
    const auto algorithm = push.digest ? push.digest->algorithm() : DigestAlgorithm::Sha256;
    auto digest = digestOf(push.body, algorithm);
    if (push.digest && digest != *push.digest) {
        return failure(ErrorCode::DigestInvalid,
                       u"the manifest has the digest %1"_s.arg(digest.toString()));
    }
    auto manifest = parseManifest(push.body, push.contentType);
    if (!manifest)
        return failure(manifest);
    return Prepared{std::move(*manifest), std::move(digest), {}};
}

Result<void> checkBlobs(Db &db, RepositoryId repository, const Manifest &manifest,
                        QList<BlobId> &found)
{
    auto needed = manifest.layers;
    if (manifest.config)
        needed.prepend(*manifest.config);
    // One order for all pushes, so that their row locks cannot cross.
    auto ordered = needed;
    std::sort(ordered.begin(), ordered.end(),
              [](const auto &a, const auto &b) { return a.digest < b.digest; });
    QHash<Digest, BlobId> ids;
    for (const auto &descriptor : std::as_const(ordered)) {
        if (ids.contains(descriptor.digest))
            continue;
        auto blob = BlobStore(db).lockLinked(repository, descriptor.digest);
        if (!blob)
            return failure(blob);
        if (!*blob || (*blob)->isHidden) {
            if (descriptor.hasUrls || mediatype::isNonDistributable(descriptor.mediaType))
                continue;
            return failure(
                ErrorCode::ManifestBlobUnknown,
                u"blob %1 is not in this repository"_s.arg(descriptor.digest.toString()));
        }
        if ((*blob)->size != descriptor.size) {
            return failure(
                ErrorCode::SizeInvalid,
                u"blob %1 has %2 bytes, the manifest says %3"_s.arg(descriptor.digest.toString())
                    .arg((*blob)->size)
                    .arg(descriptor.size));
        }
        ids.insert(descriptor.digest, (*blob)->id);
    }
    for (const auto &descriptor : std::as_const(needed)) {
        if (const auto id = ids.constFind(descriptor.digest); id != ids.cend())
            found.append(*id);
    }
    return {};
}

Result<QList<ManifestRow>> checkChildren(Db &db, RepositoryId repository, const Manifest &manifest)
{
    QList<ManifestRow> children;
    for (const auto &child : manifest.children) {
        auto row = ManifestStore(db).byDigest(repository, child.digest.toString());
        if (!row)
            return failure(row);
        if (!*row || (*row)->isDeleted) {
            return failure(ErrorCode::ManifestBlobUnknown,
                           u"manifest %1 is not in this repository"_s.arg(child.digest.toString()));
        }
        children.append(**row);
    }
    return children;
}

NewManifest newRow(const Prepared &prepared, RepositoryId repository, const QByteArray &body)
{
    const auto &manifest = prepared.manifest;
    NewManifest row{
        repository, prepared.digest,     manifest.mediaType, manifest.artifactType, std::nullopt,
        body,       manifest.layersSize, std::nullopt,       std::nullopt,          std::nullopt,
        Instant()};
    if (manifest.config)
        row.configMediaType = manifest.config->mediaType;
    if (manifest.subject)
        row.subjectDigest = manifest.subject->digest.toString();
    if (!manifest.annotations.isEmpty()) {
        QJsonObject object;
        for (auto it = manifest.annotations.begin(); it != manifest.annotations.end(); ++it)
            object.insert(it.key(), it.value());
        row.annotations = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return row;
}

Result<void> addOwnLabels(Db &db, ManifestId id, const QMap<QString, QString> &labels)
{
    qsizetype count = 0;
    for (auto it = labels.begin(); it != labels.end() && count < kMaxLabels; ++it, ++count) {
        const auto &value = it.value();
        const bool isJson = value.startsWith(u'{') || value.startsWith(u'[');
        const LabelRow label{QUuid::createUuid().toString(QUuid::WithoutBraces), it.key(), value,
                             u"manifest"_s, isJson ? u"application/json"_s : u"text/plain"_s};
        if (auto added = ManifestStore(db).addLabel(id, label); !added)
            return added;
    }
    return {};
}

Result<void> addParts(Db &db, ManifestId id, RepositoryId repository, const QList<BlobId> &blobs,
                      const QList<ManifestRow> &children, const Prepared &prepared)
{
    ManifestStore manifests(db);
    int position = 0;
    for (const auto blob : blobs) {
        if (auto added = manifests.addBlob(id, repository, blob, position++); !added)
            return added;
    }
    for (const auto &child : children) {
        if (auto added = manifests.addChild(id, child.id); !added)
            return added;
    }
    return addOwnLabels(db, id, ownLabels(prepared.manifest, prepared.labels));
}

Result<void> pushTags(Db &db, const DomainSettings &settings, const Caller &caller,
                      const RepositoryRow &repository, const ManifestRow &row,
                      const ManifestService::Push &push, const std::optional<QString> &warning)
{
    // All tags before all log rows: their locks are taken in one order by everybody.
    QList<TagMove> moves;
    for (const auto &tag : push.tags) {
        auto moved = pointTag(db, settings, repository, tag.toString(), row);
        if (!moved)
            return failure(moved);
        moves.append(*std::move(moved));
    }
    for (const auto &tag : push.tags) {
        QJsonObject metadata{{u"tag"_s, tag.toString()},
                             {u"manifest_digest"_s, row.digest},
                             {u"mediaType"_s, row.mediaType},
                             {u"user-agent"_s, caller.userAgent},
                             {u"username"_s, caller.name}};
        if (warning)
            metadata.insert(u"expiry_ignored"_s, *warning);
        if (auto logged = logChange(db, caller, repository, u"push_repo"_s, metadata); !logged)
            return logged;
    }
    for (qsizetype i = 0; i < moves.size(); ++i) {
        if (auto logged = logLock(db, caller, repository, push.tags.at(i).toString(), moves.at(i));
            !logged)
            return logged;
    }
    return {};
}

/// Why the tags get no date though the manifest or its children say something of one.
std::optional<QString> expiryWarning(const CarriedLabels &carried)
{
    if (carried.childrenDiffer) {
        return u"quay.expires-after is ignored: the manifests of the index do not all carry the "
               "same"_s;
    }
    if (!carried.expiresAfter)
        return std::nullopt;
    const auto duration = parseExpiryDuration(*carried.expiresAfter);
    if (duration)
        return std::nullopt;
    return u"quay.expires-after=%1 is ignored: %2"_s.arg(carried.expiresAfter->left(100),
                                                         duration.error().message);
}

Result<PushedManifest> store(Db &db, const DomainSettings &settings, const Caller &caller,
                             const RepositoryName &name, const ManifestService::Push &push,
                             const Prepared &prepared)
{
    auto repository = repositoryForPush(db, settings, caller, name);
    if (!repository)
        return failure(repository);
    auto bound = quotaBound(db, settings, *repository);
    if (!bound)
        return failure(bound);
    if (*bound && (*bound)->room() < 0) // its blobs were taken, and since then the quota is less
        return tl::unexpected<Error>((*bound)->refusal());
    auto now = db.now();
    if (!now)
        return failure(now);
    QList<BlobId> blobs;
    if (auto checked = checkBlobs(db, repository->id, prepared.manifest, blobs); !checked)
        return failure(checked);
    auto children = checkChildren(db, repository->id, prepared.manifest);
    if (!children)
        return failure(children);
    auto row = newRow(prepared, repository->id, push.body);
    row.leaseUntil = *now + settings.pushLease;
    const auto carried = carriedLabels(prepared.manifest, prepared.labels, *children);
    row.expiresAfter = carried.expiresAfter;
    row.carriesImmutable = carried.isImmutable;
    auto inserted = ManifestStore(db).upsert(row, *now);
    if (!inserted)
        return failure(inserted);
    if (inserted->isNew) {
        if (auto added = addParts(db, inserted->id, repository->id, blobs, *children, prepared);
            !added) {
            if (added.error().code != ErrorCode::ReferenceMissing)
                return failure(added);
            // The collector had it first: the client pushes it again.
            return failure(ErrorCode::ManifestBlobUnknown,
                           u"a part of the manifest has just been removed"_s);
        }
        if (auto candidate = CandidateStore(db).add(CandidateKind::Manifest, inserted->id.value, 0,
                                                    row.leaseUntil);
            !candidate)
            return failure(candidate);
    }
    PushedManifest pushed{prepared.digest, row.subjectDigest, std::nullopt};
    if (!push.tags.isEmpty())
        pushed.expiryWarning = expiryWarning(carried);
    auto current = ManifestStore(db).byId(inserted->id);
    if (!current)
        return failure(current);
    if (auto tagged =
            pushTags(db, settings, caller, *repository, **current, push, pushed.expiryWarning);
        !tagged)
        return failure(tagged);
    return pushed;
}

Result<ManifestBody> bodyOf(Db &db, const RepositoryName &name, const ManifestReference &reference)
{
    const auto *tag = std::get_if<TagName>(&reference);
    ManifestStore manifests(db);
    auto body = tag ? manifests.bodyByTag(name.path(), tag->toString())
                    : manifests.bodyByDigest(name.path(), std::get<Digest>(reference).toString());
    if (!body)
        return failure(body);
    bool isExpired = false;
    if (*body && (*body)->tagExpires) {
        auto now = db.now();
        if (!now)
            return failure(now);
        isExpired = *(*body)->tagExpires <= *now;
    }
    if (*body && !isExpired)
        return std::move(**body);
    auto repository = RepositoryStore(db).byPath(name.path());
    if (!repository)
        return failure(repository);
    if (!*repository)
        return failure(ErrorCode::NameUnknown, u"repository not found"_s);
    if (tag && !isExpired) {
        auto past = TagStore(db).wasEverThere(name.path(), tag->toString());
        if (!past)
            return failure(past);
        isExpired = *past;
    }
    if (isExpired) {
        return failure(ErrorCode::TagExpired,
                       u"Tag %1 was deleted or has expired. To pull, revive via time machine"_s.arg(
                           tag->toString()));
    }
    return failure(ErrorCode::ManifestUnknown, u"manifest unknown"_s);
}

tl::unexpected<Error> immutableProblem(const QString &tag)
{
    return failure(ErrorCode::TagImmutable, u"tag '%1' is immutable"_s.arg(tag));
}

Result<void> removeTag(Db &db, const DomainSettings &settings, const Caller &caller,
                       const RepositoryRow &repository, const TagName &name)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto open = TagStore(db).open(repository.id, name.toString());
    if (!open)
        return failure(open);
    if (!*open || ((*open)->expires && *(*open)->expires <= *now))
        return failure(ErrorCode::ManifestUnknown, u"manifest unknown"_s);
    if (isProtected(settings, **open))
        return immutableProblem(name.toString());
    return deleteTag(db, settings, caller, repository, **open);
}

/// Ends every tag that points there. There may be a million of them: none is looked at one by one.
Result<void> removeByDigest(Db &db, const DomainSettings &settings, const Caller &caller,
                            const RepositoryRow &repository, const Digest &digest)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    ManifestStore manifests(db);
    auto row = manifests.byDigest(repository.id, digest.toString());
    if (!row)
        return failure(row);
    if (!*row || (*row)->isDeleted)
        return failure(ErrorCode::ManifestUnknown, u"manifest unknown"_s);
    const auto manifest = (*row)->id;
    // First the row that a push locks too: no tag comes in between.
    if (auto marked = manifests.markDeleted(manifest, *now); !marked)
        return marked;
    TagStore tags(db);
    auto immutable = tags.immutableOf(manifest);
    if (!immutable)
        return failure(immutable);
    if (*immutable && settings.hasImmutableTags)
        return immutableProblem(**immutable);
    if (auto closed = tags.closeOfManifest(manifest, *now, "deleted"_L1); !closed)
        return closed;
    // A referrer is not kept by its subject any more.
    if (auto candidate =
            CandidateStore(db).add(CandidateKind::Manifest, manifest.value, 0, *now, u"deleted"_s);
        !candidate)
        return candidate;
    return logEnded(db, caller, repository, u"delete_tag"_s, manifest, "deleted"_L1,
                    {{u"username"_s, caller.name}});
}

LogEntry pullEntry(const Caller &caller, const ManifestBody &body, const RepositoryName &name,
                   const ManifestReference &reference)
{
    RepositoryRow repository;
    repository.id = body.repository;
    repository.namespaceId = body.namespaceId;
    repository.path = name.path();
    repository.name = name.name();
    const auto *tag = std::get_if<TagName>(&reference);
    return repositoryEntry(caller, repository, u"pull_repo"_s,
                           {{u"user-agent"_s, caller.userAgent},
                            tag ? std::pair(u"tag"_s, QJsonValue(tag->toString()))
                                : std::pair(u"manifest_digest"_s, QJsonValue(body.digest))});
}

} // namespace

Future<Result<PushedManifest>> ManifestService::push(Caller caller, RepositoryName name, Push push)
{
    auto shared = std::make_shared<const Push>(std::move(push));
    auto &context = m_context;
    auto pushed =
        runOn(&context.blobPool, [shared] { return prepare(*shared); })
            .then([&context, shared, caller,
                   name](Result<Prepared> prepared) -> Future<Result<PushedManifest>> {
                if (!prepared)
                    return makeReadyFuture(Result<PushedManifest>(failure(prepared)));
                auto facts = std::make_shared<Prepared>(std::move(*prepared));
                return context.db
                    .read([facts, name](Db &db) {
                        return imageConfigBlob(db, name, facts->manifest);
                    })
                    .then(&context.blobPool,
                          [&context, facts](Result<std::optional<BlobRow>> config) {
                              if (config && *config)
                                  facts->labels =
                                      imageConfigLabels(readImageConfig(context.blobs, **config));
                          })
                    .then([&context, facts, shared, caller, name] {
                        return context.db.write([&context, facts, shared, caller, name](Db &db) {
                            return store(db, context.settings, caller, name, *shared, *facts);
                        });
                    })
                    .unwrap();
            })
            .unwrap();
    return tellingOfRefusal(context, name.namespaceName(), std::move(pushed));
}

Future<Result<ManifestBody>> ManifestService::pull(Caller caller, RepositoryName name,
                                                   ManifestReference reference, Purpose purpose)
{
    if (purpose == Purpose::LookForPush)
        return lookForPush(name, reference);
    return m_context.db.read([name, reference](Db &db) { return bodyOf(db, name, reference); })
        .then([&pulls = m_pulls, caller = std::move(caller), name, reference,
               purpose](Result<ManifestBody> body) {
            if (body && purpose == Purpose::Pull) {
                const auto *tag = std::get_if<TagName>(&reference);
                pulls.add(pullEntry(caller, *body, name, reference), body->id,
                          tag ? std::optional(tag->toString()) : std::nullopt);
            }
            return body;
        });
}

Future<Result<ManifestBody>> ManifestService::lookForPush(RepositoryName name,
                                                          ManifestReference reference)
{
    struct Seen {
        ManifestBody body;
        bool isLeaseShort = false;
    };
    const auto lease = m_context.settings.pushLease;
    return m_context.db
        .read([name, reference, lease](Db &db) -> Result<Seen> {
            auto body = bodyOf(db, name, reference);
            if (!body)
                return failure(body);
            auto now = db.now();
            if (!now)
                return failure(now);
            const bool isLeaseShort = body->leaseUntil - *now < lease / 2;
            return Seen{std::move(*body), isLeaseShort};
        })
        .then([&context = m_context, lease](Result<Seen> seen) {
            using Answer = Result<ManifestBody>;
            if (!seen)
                return makeReadyFuture(Answer(failure(seen)));
            if (!seen->isLeaseShort)
                return makeReadyFuture(Answer(std::move(seen->body)));
            return context.db.write([body = std::move(seen->body), lease](Db &db) -> Answer {
                auto now = db.now();
                if (!now)
                    return failure(now);
                auto isThere =
                    ManifestStore(db).renewLease(body.repository, body.digest, *now + lease);
                if (!isThere)
                    return failure(isThere);
                if (!*isThere) // collected since it was read
                    return failure(ErrorCode::ManifestUnknown, u"manifest unknown"_s);
                return body;
            });
        })
        .unwrap();
}

Future<Result<DescribedManifest>> ManifestService::describe(RepositoryName name, Digest digest)
{
    struct Found {
        DescribedManifest described;
        std::optional<BlobRow> config;
    };
    return m_context.db
        .read([name = std::move(name), digest = std::move(digest)](Db &db) -> Result<Found> {
            auto body = bodyOf(db, name, digest);
            if (!body)
                return failure(body);
            Found found{{std::move(*body), {}, {}}, {}};
            auto manifest =
                parseManifest(found.described.body.body, found.described.body.mediaType);
            if (!manifest)
                return found; // some other document, kept as it is
            auto config = imageConfigBlob(db, name, *manifest);
            if (!config)
                return failure(config);
            found.described.manifest = std::move(*manifest);
            found.config = *config;
            return found;
        })
        .then(&m_context.blobPool,
              [&blobs = m_context.blobs](Result<Found> found) -> Result<DescribedManifest> {
                  if (!found)
                      return failure(found);
                  auto &described = found->described;
                  if (found->config)
                      described.history = imageLayerHistory(readImageConfig(blobs, *found->config));
                  // Another number of steps: which belongs to which layer cannot be told.
                  if (described.manifest
                      && described.history.size() != described.manifest->layers.size())
                      described.history.clear();
                  return std::move(described);
              });
}

Future<Result<void>> ManifestService::remove(Caller caller, RepositoryName name,
                                             ManifestReference reference)
{
    return m_context.db.write([settings = m_context.settings, caller = std::move(caller),
                               name = std::move(name),
                               reference = std::move(reference)](Db &db) -> Result<void> {
        auto repository = RepositoryStore(db).byPath(name.path());
        if (!repository)
            return failure(repository);
        if (!*repository)
            return failure(ErrorCode::NameUnknown, u"repository not found"_s);
        if (auto writable = repositoryForPush(db, settings, caller, name); !writable)
            return failure(writable);
        if (const auto *tag = std::get_if<TagName>(&reference))
            return removeTag(db, settings, caller, **repository, *tag);
        return removeByDigest(db, settings, caller, **repository, std::get<Digest>(reference));
    });
}

Future<Result<QList<ReferrerRow>>> ManifestService::referrers(RepositoryName name, Digest subject,
                                                              QString artifactType, QString last,
                                                              int limit)
{
    return m_context.db.read([=](Db &db) -> Result<QList<ReferrerRow>> {
        auto repository = RepositoryStore(db).byPath(name.path());
        if (!repository)
            return failure(repository);
        // No 404 here: clients take it for a registry without the API (OCI, listing referrers).
        if (!*repository)
            return QList<ReferrerRow>();
        return ManifestStore(db).referrers((*repository)->id, subject.toString(), artifactType,
                                           last, limit);
    });
}

} // namespace quayside::server

#include "server/domain/uploadservice.h"

#include "server/domain/healthservice.h"
#include "server/domain/quotacheck.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/trash.h"
#include "server/storage/blobstore.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<UploadRow> uploadOf(Db &db, const RepositoryName &name, const QString &uuid)
{
    auto repository = RepositoryStore(db).byPath(name.path());
    if (!repository)
        return failure(repository);
    if (*repository) {
        auto row = UploadStore(db).find((*repository)->id, uuid);
        if (!row)
            return failure(row);
        if (*row)
            return **row;
    }
    return failure(ErrorCode::BlobUploadUnknown, u"this upload is not known, or has ended"_s);
}

/// Where an upload of that many bytes (nullopt: who knows) ends. What does not fit costs nothing
/// when the namespace has the blob already; only then is that looked up.
Result<std::optional<QuotaBound>> boundFor(Db &db, const DomainSettings &settings,
                                           const RepositoryRow &repository,
                                           const std::optional<Digest> &digest,
                                           std::optional<qint64> bytes)
{
    auto bound = quotaBound(db, settings, repository);
    if (!bound || !*bound || !digest || (bytes && *bytes <= (*bound)->room()))
        return bound;
    auto isThere = BlobStore(db).isInNamespace(repository.namespaceId, *digest);
    if (!isThere)
        return failure(isThere);
    return *isThere ? std::nullopt : *bound;
}

} // namespace

Future<Result<UploadStatus>> UploadService::start(Caller caller, RepositoryName name, Start request)
{
    if (auto space = requireFreeSpace(m_context); !space)
        return makeReadyFuture(Result<UploadStatus>(failure(space)));
    UploadRow row;
    row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.store = m_context.blobs.name();
    row.uploadKey = m_context.blobs.uploadKey(row.uuid);
    row.algorithm = request.algorithm;
    auto started =
        m_context.db.write([row, request = std::move(request), caller = std::move(caller), name,
                            settings = m_context.settings](Db &db) -> Result<UploadStatus> {
            auto repository = repositoryForPush(db, settings, caller, name);
            if (!repository)
                return failure(repository);
            const qint64 least = std::max(request.announced, qint64(1));
            auto bound = boundFor(db, settings, *repository, request.digest, least);
            if (!bound)
                return failure(bound);
            if (*bound && (*bound)->room() < least)
                return tl::unexpected<Error>((*bound)->refusal());
            auto now = db.now();
            if (!now)
                return failure(now);
            auto added = row;
            added.repository = repository->id;
            if (auto inserted = UploadStore(db).insert(added, *now, *now + settings.uploadLife);
                !inserted)
                return failure(inserted);
            return UploadStatus{row.uuid, 0};
        });
    return tellingOfRefusal(m_context, name.namespaceName(), std::move(started));
}

Future<Result<UploadStatus>> UploadService::status(RepositoryName name, QString uuid)
{
    return m_context.db.read(
        [name = std::move(name), uuid = std::move(uuid)](Db &db) -> Result<UploadStatus> {
            auto row = uploadOf(db, name, uuid);
            if (!row)
                return failure(row);
            return UploadStatus{row->uuid, row->offset};
        });
}

Future<Result<void>> UploadService::cancel(RepositoryName name, QString uuid)
{
    return m_context.db
        .write([name = std::move(name), uuid = std::move(uuid)](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            auto row = uploadOf(db, name, uuid);
            if (!row)
                return failure(row);
            auto removed = UploadStore(db).remove(row->uuid, row->fence);
            if (!removed)
                return failure(removed);
            return BlobStore(db).addTrash(row->uploadKey, row->store, *now, 1);
        })
        .then([&context = m_context](Result<void> cancelled) {
            if (cancelled)
                startOn(context.blobPool, [&context] { emptyTrash(context); });
            return cancelled;
        });
}

Future<Result<std::shared_ptr<UploadSession>>> UploadService::open(Caller caller,
                                                                   RepositoryName name,
                                                                   Open request)
{
    using Session = std::shared_ptr<UploadSession>;
    if (auto space = requireFreeSpace(m_context); !space)
        return makeReadyFuture(Result<Session>(failure(space)));
    std::optional<QString> key;
    if (request.digest)
        key = m_context.blobs.blobKey(*request.digest, request.uuid);
    auto opened =
        m_context.db.write([&context = m_context, caller = std::move(caller), name,
                            request = std::move(request), key](Db &db) -> Result<Session> {
            auto repository = repositoryForPush(db, context.settings, caller, name);
            if (!repository)
                return failure(repository);
            auto now = db.now();
            if (!now)
                return failure(now);
            auto row = UploadStore(db).take(repository->id, request.uuid, key, *now,
                                            *now + context.settings.uploadLife);
            if (!row)
                return failure(row);
            if (!*row) {
                return failure(ErrorCode::BlobUploadUnknown,
                               u"this upload is not known, or has ended"_s);
            }
            if (request.firstByte && *request.firstByte != (*row)->offset) {
                return failure(ErrorCode::RangeInvalid,
                               u"the next byte of this upload is %1"_s.arg((*row)->offset));
            }
            const qint64 offset = (*row)->offset;
            const auto whole = request.announced
                ? std::optional(offset + std::min(*request.announced, kMostQuotaBytes))
                : std::nullopt;
            auto bound = boundFor(db, context.settings, *repository, request.digest, whole);
            if (!bound)
                return failure(bound);
            if (*bound && whole.value_or(offset) > (*bound)->room())
                return tl::unexpected<Error>((*bound)->refusal());
            return std::make_shared<UploadSession>(
                context, **row, UploadSession::Owner{repository->namespaceId, name.namespaceName()},
                std::move(*bound), request.digest);
        });
    return tellingOfRefusal(m_context, name.namespaceName(), std::move(opened));
}

Future<Result<bool>> UploadService::mount(Caller caller, RepositoryName name, Digest digest,
                                          std::optional<RepositoryName> from)
{
    auto mounted = m_context.db.write([settings = m_context.settings, caller = std::move(caller),
                                       name, digest = std::move(digest),
                                       from = std::move(from)](Db &db) -> Result<bool> {
        auto repository = repositoryForPush(db, settings, caller, name);
        if (!repository)
            return failure(repository);
        auto now = db.now();
        if (!now)
            return failure(now);
        BlobStore blobs(db);
        std::optional<BlobRow> found;
        if (from) {
            auto resolved = resolveSubject(db, settings, caller);
            if (!resolved)
                return failure(resolved);
            auto access = accessTo(db, *resolved, *from);
            if (!access)
                return failure(access);
            if (access->repository && access->role >= RepositoryRole::Read) {
                auto blob = blobs.lockLinked(access->repository->id, digest);
                if (!blob)
                    return failure(blob);
                found = *blob;
            }
        }
        if (!found || found->isHidden)
            return false;
        auto linked = blobs.link(repository->id, repository->namespaceId, found->id, found->size,
                                 *now + settings.pushLease);
        if (!linked)
            return failure(linked);
        if (*linked) {
            if (auto accepted = acceptGrowth(db, settings, repository->namespaceId,
                                             name.namespaceName(), found->size, **linked);
                !accepted)
                return failure(accepted);
        }
        return true;
    });
    return tellingOfRefusal(m_context, name.namespaceName(), std::move(mounted));
}

Future<Result<int>> UploadService::removeExpired(int limit)
{
    return m_context.db.write([limit](Db &db) -> Result<int> {
        auto now = db.now();
        if (!now)
            return failure(now);
        auto expired = UploadStore(db).removeExpired(*now, limit);
        if (!expired)
            return failure(expired);
        if (auto trashed = trashUploads(db, *expired, *now); !trashed)
            return failure(trashed);
        return int(expired->size());
    });
}

} // namespace quayside::server

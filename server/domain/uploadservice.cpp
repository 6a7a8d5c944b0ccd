#include "server/domain/uploadservice.h"

#include "server/domain/healthservice.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/trash.h"
#include "server/storage/blobstore.h"

#include <QtCore/QUuid>

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

} // namespace

Future<Result<UploadStatus>> UploadService::start(Caller caller, RepositoryName name,
                                                  DigestAlgorithm algorithm)
{
    if (auto space = requireFreeSpace(m_context); !space)
        return makeReadyFuture(Result<UploadStatus>(failure(space)));
    UploadRow row;
    row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.store = m_context.blobs.name();
    row.uploadKey = m_context.blobs.uploadKey(row.uuid);
    row.algorithm = algorithm;
    return m_context.db.write([row, caller = std::move(caller), name = std::move(name),
                               settings = m_context.settings](Db &db) -> Result<UploadStatus> {
        auto repository = repositoryForPush(db, settings, caller, name);
        if (!repository)
            return failure(repository);
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
    return m_context.db.write([&context = m_context, caller = std::move(caller),
                               name = std::move(name), request = std::move(request),
                               key](Db &db) -> Result<Session> {
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
        return std::make_shared<UploadSession>(context, **row, repository->namespaceId,
                                               request.digest);
    });
}

Future<Result<bool>> UploadService::mount(Caller caller, RepositoryName name, Digest digest,
                                          std::optional<RepositoryName> from)
{
    return m_context.db.write([settings = m_context.settings, caller = std::move(caller),
                               name = std::move(name), digest = std::move(digest),
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
        if (auto linked = blobs.link(repository->id, repository->namespaceId, found->id,
                                     found->size, *now + settings.pushLease);
            !linked)
            return failure(linked);
        return true;
    });
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

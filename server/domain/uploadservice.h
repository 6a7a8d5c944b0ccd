#pragma once

#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/domain/uploadsession.h"

#include "app/core/future.h"

namespace quayside::server {

struct UploadStatus {
    QString uuid;
    qint64 offset = 0; ///< bytes that are safe; the next byte goes here
};

/// Starts, resumes and cancels uploads (storage.md 2.4, 2.5). Thread-safe.
class UploadService {
public:
    explicit UploadService(const DomainContext &context)
        : m_context(context)
    {
    }

    struct Start {
        DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
        std::optional<Digest> digest; ///< when it is known already
        qint64 announced = 0; ///< bytes that come at once
    };
    /// Makes the repository when it is missing. StorageFull below the free-space guard;
    /// QuotaExceeded where the namespace is full, unless it has a blob of that digest.
    Future<Result<UploadStatus>> start(Caller caller, RepositoryName name, Start request);
    Future<Result<UploadStatus>> status(RepositoryName name, QString uuid);
    Future<Result<void>> cancel(RepositoryName name, QString uuid);

    struct Open {
        QString uuid;
        std::optional<Digest> digest; ///< PUT: the object's final name
        std::optional<qint64> firstByte; ///< of Content-Range: RangeInvalid when not the offset
        std::optional<qint64> announced; ///< bytes that the request says to bring
    };
    /// Takes the upload over for one request's body. QuotaExceeded when that is more than the
    /// namespace has room for.
    Future<Result<std::shared_ptr<UploadSession>>> open(Caller caller, RepositoryName name,
                                                        Open request);
    /// Links a blob that another repository has, when the caller may pull there. False: not
    /// possible, an upload is needed.
    Future<Result<bool>> mount(Caller caller, RepositoryName name, Digest digest,
                               std::optional<RepositoryName> from);
    /// Ends uploads that nobody went on with for `uploadLife`, at most `limit` at once; their
    /// objects go to the trash. How many they were.
    Future<Result<int>> removeExpired(int limit);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server

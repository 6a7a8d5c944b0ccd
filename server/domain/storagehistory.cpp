#include "server/domain/storagehistory.h"

#include "server/storage/blobstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Future<Result<void>> sampleStorage(const DomainContext &context)
{
    // Counting reads every blob's row, so it is not done in the transaction that writes.
    return context.db.read([](Db &db) { return BlobStore(db).totals(); })
        .then([&context](Result<BlobTotals> totals) {
            if (!totals)
                return makeReadyFuture(Result<void>(failure(totals)));
            const auto free = context.blobs.freeSpace();
            return context.db.write([totals = *totals, free](Db &db) -> Result<void> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                SampleStore samples(db);
                if (auto kept = samples.record({*now, totals.bytes, totals.blobs, free}); !kept)
                    return kept;
                return samples.removeBefore(*now - kStorageHistory);
            });
        })
        .unwrap();
}

Future<Result<QList<StorageSample>>> storageHistory(const DomainContext &context,
                                                    const Caller &caller)
{
    using Answer = Result<QList<StorageSample>>;
    if (caller.isAnonymous())
        return makeReadyFuture(
            Answer(failure(ErrorCode::Unauthenticated, u"Requires authentication"_s)));
    if (!caller.isSuperuser)
        return makeReadyFuture(Answer(failure(ErrorCode::Forbidden, u"Unauthorized"_s)));
    return context.db.read([](Db &db) -> Answer {
        auto now = db.now();
        if (!now)
            return failure(now);
        return SampleStore(db).since(*now - kStorageHistory);
    });
}

} // namespace quayside::server

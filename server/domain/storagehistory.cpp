#include "server/domain/storagehistory.h"

#include "server/storage/blobstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// With more blobs than this, what could be reclaimed is not counted: it takes too long.
constexpr qint64 kMostCounted = 200'000;

Result<StorageSample> count(Db &db)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto totals = BlobStore(db).totals();
    if (!totals)
        return failure(totals);
    StorageSample sample{*now, totals->bytes, totals->blobs, {}};
    if (totals->blobs > kMostCounted)
        return sample;
    auto reclaimable = SampleStore(db).reclaimable(*now);
    if (!reclaimable)
        return failure(reclaimable);
    sample.reclaimable = *reclaimable;
    return sample;
}

} // namespace

Future<Result<void>> sampleStorage(const DomainContext &context)
{
    // Counting reads every blob's row, so it is not done in the transaction that writes.
    return context.db.read(count)
        .then([&context](Result<StorageSample> counted) {
            if (!counted)
                return makeReadyFuture(Result<void>(failure(counted)));
            counted->free = context.blobs.freeSpace();
            return context.db.write([sample = *counted](Db &db) -> Result<void> {
                SampleStore samples(db);
                if (auto kept = samples.record(sample); !kept)
                    return kept;
                return samples.removeBefore(sample.at - kStorageHistory);
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

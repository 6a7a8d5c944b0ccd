#include "server/domain/healthservice.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Twice what uploads leave free: below it there is still time to make room.
Result<void> requireSpareSpace(const DomainContext &context)
{
    const auto free = context.blobs.freeSpace();
    const qint64 need = 2 * minimumFree(context);
    if (!free || *free >= need)
        return {};
    return failure(ErrorCode::StorageFull,
                   u"the registry's disk is filling up: %1 MiB are free, uploads end at %2 MiB"_s
                       .arg(*free >> 20)
                       .arg(need >> 21));
}

} // namespace

qint64 minimumFree(const DomainContext &context)
{
    const qint64 share = context.blobs.totalSpace().value_or(0) / 50;
    return context.settings.minimumFree.value_or(std::max(qint64(1) << 30, share));
}

Result<void> requireFreeSpace(const DomainContext &context)
{
    const auto free = context.blobs.freeSpace();
    const qint64 need = minimumFree(context);
    if (!free || *free >= need)
        return {};
    return failure(ErrorCode::StorageFull,
                   u"the registry's disk is almost full: %1 MiB are free, %2 MiB are kept free"_s
                       .arg(*free >> 20)
                       .arg(need >> 20));
}

Future<HealthState> checkHealth(const DomainContext &context, bool withStorage)
{
    HealthState state;
    state.diskSpace = requireFreeSpace(context);
    state.spareSpace = requireSpareSpace(context);
    const auto withDatabase = [&context](HealthState known) {
        return context.db.read([](Db &db) { return db.now(); })
            .then([known = std::move(known)](const Result<Instant> &now) mutable {
                if (!now)
                    known.database = failure(now);
                return std::move(known);
            });
    };
    if (!withStorage)
        return withDatabase(std::move(state));
    return runOn(&context.blobPool, [&context] { return context.blobs.probe(); })
        .then([withDatabase, state = std::move(state)](Result<void> probed) mutable {
            state.storage = std::move(probed);
            return withDatabase(std::move(state));
        })
        .unwrap();
}

} // namespace quayside::server

#include "server/domain/healthservice.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

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

Future<HealthState> checkHealth(const DomainContext &context)
{
    const bool hasDiskSpace = requireFreeSpace(context).has_value();
    return context.db.read([](Db &db) { return db.now(); })
        .then([hasDiskSpace](const Result<Instant> &now) {
            return HealthState{now.has_value(), hasDiskSpace};
        });
}

} // namespace quayside::server

#include "server/domain/logrotation.h"

#include "server/storage/logstore.h"

namespace quayside::server {

namespace {

constexpr int kMonthsAhead = 3;

Result<LogRotation> rotate(Db &db, Milliseconds life, int limit)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    LogStore log(db);
    LogRotation done;
    auto made = log.makeMonths(*now, kMonthsAhead);
    if (!made)
        return failure(made);
    done.monthsMade = *made;
    if (life.count() == 0) // kept for ever
        return done;
    auto dropped = log.dropMonths(*now - life);
    if (!dropped)
        return failure(dropped);
    done.monthsDropped = *dropped;
    auto removed = log.removeBefore(*now - life, limit);
    if (!removed)
        return failure(removed);
    done.rowsRemoved = *removed;
    done.hasMore = *removed >= limit;
    return done;
}

} // namespace

Future<Result<LogRotation>> rotateLog(const DomainContext &context, int limit)
{
    return context.db.write(
        [life = context.settings.logLife, limit](Db &db) { return rotate(db, life, limit); });
}

} // namespace quayside::server

#include "server/workers/logrotator.h"

#include "server/domain/logrotation.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcRotator, "quayside.workers.logrotator", QtInfoMsg)

namespace {

constexpr int kAtOnce = 500; // short transactions: SQLite has one writer

} // namespace

LogRotator::LogRotator(const DomainContext &context, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
{
}

void LogRotator::run()
{
    LogRotation total;
    while (!isInterrupted()) {
        const auto done = rotateLog(m_context, kAtOnce).result();
        if (!done) {
            qCWarning(lcRotator) << "the log was not rotated error=" << done.error().message;
            return;
        }
        total.monthsMade += done->monthsMade;
        total.monthsDropped += done->monthsDropped;
        total.rowsRemoved += done->rowsRemoved;
        if (!done->hasMore)
            break;
    }
    if (total.monthsMade + total.monthsDropped + total.rowsRemoved > 0) {
        qCInfo(lcRotator, "log rotated months_made=%lld months_dropped=%lld rows_removed=%lld",
               total.monthsMade, total.monthsDropped, total.rowsRemoved);
    }
}

} // namespace quayside::server

#include "server/workers/uploadpurger.h"

#include "server/domain/trash.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcPurger, "quayside.workers.uploadpurger", QtInfoMsg)

namespace {

constexpr int kAtOnce = 50; // short transactions: SQLite has one writer

} // namespace

UploadPurger::UploadPurger(const DomainContext &context, UploadService &uploads,
                           std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
    , m_uploads(uploads)
{
}

void UploadPurger::run()
{
    removeExpired();
    // Also without new ones: the trash holds what is due for its second pass.
    while (!isInterrupted() && emptyTrash(m_context).result().hasMore) { }
}

void UploadPurger::removeExpired()
{
    while (!isInterrupted()) {
        const auto removed = m_uploads.removeExpired(kAtOnce).result();
        if (!removed) {
            qCWarning(lcPurger) << "not purged error=" << removed.error().message;
            return;
        }
        if (*removed > 0)
            qCInfo(lcPurger, "expired uploads removed count=%d", *removed);
        if (*removed < kAtOnce)
            return;
    }
}

} // namespace quayside::server

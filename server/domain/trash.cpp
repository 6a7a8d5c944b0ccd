#include "server/domain/trash.h"

#include "server/storage/blobstore.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcTrash, "quayside.domain.trash", QtInfoMsg)

namespace {

constexpr auto kNextPass = std::chrono::hours(24);
constexpr int kAtOnce = 100;

/// Whether another round is worth it: this one was full, and moved something.
Future<bool> removeObjects(const DomainContext &context, const QList<TrashRow> &rows)
{
    QStringList removed;
    for (const auto &row : rows) {
        if (auto gone = context.blobs.remove(row.storageKey); !gone) {
            qCWarning(lcTrash) << "trash stays key=" << row.storageKey
                               << "error=" << gone.error().message;
            continue;
        }
        removed.append(row.storageKey);
    }
    const bool isWorthIt = rows.size() == kAtOnce && !removed.isEmpty();
    // The rows go after the objects did; a second removal is harmless (I3).
    return context.db
        .write([removed](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            for (const auto &key : removed) {
                if (auto settled = BlobStore(db).settleTrash(key, *now, *now + kNextPass); !settled)
                    return settled;
            }
            return {};
        })
        .then([isWorthIt](const Result<void> &settled) { return isWorthIt && settled; });
}

} // namespace

Future<bool> emptyTrash(const DomainContext &context)
{
    return context.db
        .write([](Db &db) -> Result<QList<TrashRow>> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return BlobStore(db).dueTrash(*now, kAtOnce);
        })
        .then(&context.blobPool,
              [&context](const Result<QList<TrashRow>> &due) {
                  if (!due || due->isEmpty())
                      return makeReadyFuture(false);
                  return removeObjects(context, *due);
              })
        .unwrap();
}

} // namespace quayside::server

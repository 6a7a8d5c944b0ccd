#include "server/domain/trash.h"

#include "server/domain/faultpoint.h"
#include "server/storage/blobstore.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcTrash, "quayside.domain.trash", QtInfoMsg)

namespace {

constexpr int kAtOnce = 100;

/// Another round is worth it when this one was full, and moved something.
Future<TrashRound> removeObjects(const DomainContext &context, const QList<TrashRow> &rows)
{
    QStringList removed;
    faultPoint("trash.chosen");
    for (const auto &row : rows) {
        if (auto gone = context.blobs.remove(row.storageKey); !gone) {
            qCWarning(lcTrash) << "trash stays key=" << row.storageKey
                               << "error=" << gone.error().message;
            continue;
        }
        removed.append(row.storageKey);
        faultPoint("trash.removed");
    }
    const bool isWorthIt = rows.size() == kAtOnce && !removed.isEmpty();
    // The rows go after the objects did; a second removal is harmless (I3).
    return context.db
        .write([removed, nextPass = context.settings.trashSecondPass](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            for (const auto &key : removed) {
                if (auto settled = BlobStore(db).settleTrash(key, *now, *now + nextPass); !settled)
                    return settled;
                faultPoint("trash.settled");
            }
            return {};
        })
        .then([isWorthIt, count = int(removed.size())](const Result<void> &settled) {
            return TrashRound{count, isWorthIt && settled};
        });
}

} // namespace

Result<void> trashUploads(Db &db, const QList<ExpiredUpload> &uploads, Instant now)
{
    BlobStore blobs(db);
    for (const auto &upload : uploads) {
        for (const auto &key : {std::optional(upload.uploadKey), upload.storageKey}) {
            if (!key)
                continue;
            if (auto added = blobs.addTrash(*key, upload.store, now, 2); !added)
                return added;
        }
    }
    return {};
}

Future<TrashRound> emptyTrash(const DomainContext &context)
{
    return context.db
        .read([](Db &db) -> Result<QList<TrashRow>> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return BlobStore(db).dueTrash(*now, kAtOnce);
        })
        .then(&context.blobPool,
              [&context](const Result<QList<TrashRow>> &due) {
                  if (!due || due->isEmpty())
                      return makeReadyFuture(TrashRound());
                  return removeObjects(context, *due);
              })
        .unwrap();
}

} // namespace quayside::server

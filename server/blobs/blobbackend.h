#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"
#include "app/core/result.h"

#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace quayside::server {

/// One request's claim to write to an upload; the newest one holds.
class WriteClaim;

/// State of one unfinished object, kept in `upload`, so that any process can go on.
struct WriteState {
    QString key; ///< what the store calls the object while it is written
    qint64 offset = 0; ///< bytes that the store has and the row knows
    std::shared_ptr<WriteClaim> claim;
    QString multipartId = {}; ///< S3
};

/// One object of a listing.
struct ObjectInfo {
    QString key;
    qint64 size = 0;
    Instant modified; ///< by the store's clock
};

/// An open object. Reads are thread-compatible.
class BlobReader {
public:
    virtual ~BlobReader() = default;
    virtual qint64 size() const = 0;
    virtual int fileDescriptor() const { return -1; }
    virtual qint64 read(qint64 offset, std::span<char> buffer) = 0;
};

/// An object being written by one request. Used on the upload's strand only.
class BlobWriter {
public:
    virtual ~BlobWriter() = default;
    /// StorageFull when the disk is full, Unavailable when the store is away, Fenced when another
    /// request took the upload over.
    virtual Result<void> write(std::span<const char> bytes) = 0;
    virtual qint64 offset() const = 0;
    /// Makes what was written durable enough for finish() (fdatasync on disk).
    virtual Result<void> sync() = 0;
};

/// The object store. Blocking; called on the blob pool only. storage.md 2.2. Thread-safe.
class BlobBackend {
public:
    virtual ~BlobBackend() = default;

    /// Column `store` of blob and trash.
    virtual QString name() const = 0;
    /// Key of a new upload (chosen before the first byte) and of its finished object.
    virtual QString uploadKey(const QString &uploadId) const = 0;
    virtual QString blobKey(const Digest &digest, const QString &uploadId) const = 0;

    /// To be called when the row's fence is taken; from then on writes under a lower fence fail.
    /// Does not block: any thread.
    virtual std::shared_ptr<WriteClaim> claim(const QString &uploadKey, qint64 fence) = 0;
    /// Opens for writing at state.offset; a longer object is cut to it, a shorter one is
    /// BlobUploadUnknown. An offset of 0 creates. Fenced when the claim does not hold.
    virtual Result<std::unique_ptr<BlobWriter>> openWriter(const WriteState &state) = 0;
    /// Moves the finished, synced upload to its final key, durably. Returns its size. Again after a
    /// crash: succeeds when the final key is already there and the upload is not.
    virtual Result<qint64> finish(const QString &uploadKey, const QString &blobKey) = 0;
    virtual Result<std::unique_ptr<BlobReader>> open(const QString &key) = 0;
    /// A missing object is success.
    virtual Result<void> remove(const QString &key) = 0;
    /// Calls f for every object; for fsck. Stops when f returns false.
    virtual Result<void> list(const std::function<bool(const ObjectInfo &)> &f) = 0;
    /// Writes, reads back and removes an object that no row knows: health checks.
    virtual Result<void> probe() = 0;
    /// Bytes; nullopt when the store has no such limit.
    virtual std::optional<qint64> freeSpace() const = 0;
    virtual std::optional<qint64> totalSpace() const = 0;
};

} // namespace quayside::server

#pragma once

#include "app/core/resumablehash.h"
#include "server/blobs/strand.h"
#include "server/domain/domaincontext.h"
#include "server/domain/quotacheck.h"
#include "server/storage/uploadstore.h"

#include "app/core/future.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace quayside::server {

/// One request's hold on an upload: hashes and writes on a strand of the blob pool, saves the
/// offset every 32 MiB and at the end (storage.md 2.4). Thread-safe; calls are executed in order.
/// Keep it in a shared_ptr: queued work holds it.
class UploadSession : public std::enable_shared_from_this<UploadSession> {
public:
    /// The namespace that the bytes count for.
    struct Owner {
        NamespaceId id;
        QString name;
    };
    /// In the transaction that took the row's fence. `bound`: where bytes are refused, as things
    /// are then; the end of a PUT looks again.
    UploadSession(const DomainContext &context, UploadRow row, Owner owner,
                  std::optional<QuotaBound> bound, std::optional<Digest> digest);

    using Failed = std::function<void(const Error &)>;
    /// Called at most once, from any thread, for the first thing that goes wrong while bytes
    /// arrive. Set it before the first append().
    void setFailed(Failed failed) { m_failed = std::move(failed); }

    /// `keep` holds the memory of the spans until they are written.
    void append(std::vector<std::span<const char>> spans, std::shared_ptr<void> keep);
    /// The end of a PATCH, or of a body that broke off: the offset is saved. Its new value.
    Future<Result<qint64>> pause();
    /// The end of a PUT: compares, syncs, renames, commits. DigestInvalid and QuotaExceeded drop
    /// the upload.
    Future<Result<void>> finish();

    const QString &uuid() const { return m_row.uuid; }

private:
    Result<void> write(std::span<const char> bytes);
    Result<void> ensureOpen();
    void savePart();
    void fail(const Error &error);
    Result<Digest> computedDigest();
    Future<Result<void>> commit(qint64 size);
    Future<Result<void>> discard(const QString &key, Error why);

    const DomainContext &m_context;
    UploadRow m_row;
    Owner m_owner;
    std::optional<QuotaBound> m_bound;
    std::optional<Digest> m_digest;
    std::shared_ptr<WriteClaim> m_claim;
    Strand m_strand;
    // Below: only on the strand.
    std::unique_ptr<BlobWriter> m_writer;
    std::optional<ResumableHash> m_hash;
    std::optional<Error> m_error;
    qint64 m_savedOffset = 0;
    Failed m_failed;
};

} // namespace quayside::server

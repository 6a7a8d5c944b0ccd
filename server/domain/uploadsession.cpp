#include "server/domain/uploadsession.h"

#include "server/domain/trash.h"
#include "server/storage/blobstore.h"

#include <QtCore/QLoggingCategory>

#include <atomic>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcUpload, "quayside.domain.upload", QtInfoMsg)

namespace {

constexpr qint64 kPart = 32 * 1024 * 1024;

} // namespace

UploadSession::UploadSession(const DomainContext &context, UploadRow row, Owner owner,
                             std::optional<QuotaBound> bound, std::optional<Digest> digest)
    : m_context(context)
    , m_row(std::move(row))
    , m_owner(std::move(owner))
    , m_bound(std::move(bound))
    , m_digest(std::move(digest))
    , m_claim(context.blobs.claim(m_row.uploadKey, m_row.fence))
    , m_strand(context.blobPool)
    , m_savedOffset(m_row.offset)
{
}

void UploadSession::append(std::vector<std::span<const char>> spans, std::shared_ptr<void> keep)
{
    m_strand.post([self = shared_from_this(), spans = std::move(spans), keep = std::move(keep)] {
        for (const auto span : spans) {
            if (self->m_error)
                return;
            if (auto written = self->write(span); !written)
                return self->fail(written.error());
        }
    });
}

Result<void> UploadSession::ensureOpen()
{
    if (m_writer)
        return {};
    auto writer = m_context.blobs.openWriter({m_row.uploadKey, m_row.offset, m_claim, {}});
    if (!writer)
        return failure(writer);
    m_writer = std::move(*writer);
    if (m_row.hashState.isEmpty()) {
        m_hash.emplace(m_row.algorithm);
        return {};
    }
    auto hash = ResumableHash::fromState(m_row.algorithm, m_row.hashState);
    if (!hash)
        return failure(hash);
    m_hash.emplace(std::move(*hash));
    return {};
}

Result<void> UploadSession::write(std::span<const char> bytes)
{
    if (auto opened = ensureOpen(); !opened)
        return opened;
    if (m_bound && m_writer->offset() + qint64(bytes.size()) > m_bound->room())
        return tl::unexpected<Error>(m_bound->refusal());
    if (auto written = m_writer->write(bytes); !written)
        return written;
    m_hash->update(bytes);
    if (m_writer->offset() - m_savedOffset >= kPart)
        savePart();
    return {};
}

void UploadSession::savePart()
{
    m_savedOffset = m_writer->offset();
    const auto row = m_row;
    const auto offset = m_savedOffset;
    const auto state = m_hash->saveState();
    const auto life = m_context.settings.uploadLife;
    m_context.db
        .write([row, offset, state, life](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return UploadStore(db).saveProgress(row.uuid, row.fence, offset, state, *now + life);
        })
        .then([self = shared_from_this()](Result<void> saved) {
            if (!saved)
                self->m_strand.post([self, error = saved.error()] { self->fail(error); });
        });
}

void UploadSession::fail(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    m_writer.reset();
    if (error.code == ErrorCode::QuotaExceeded)
        tellingOfRefusal(m_context, m_owner.name, discard(m_row.uploadKey, error));
    if (m_failed)
        m_failed(error);
}

Future<Result<qint64>> UploadSession::pause()
{
    auto promise = std::make_shared<Promise<Result<qint64>>>();
    m_strand.post([self = shared_from_this(), promise] {
        if (self->m_error) {
            promise->resolve(Result<qint64>(tl::unexpected<Error>(*self->m_error)));
            return;
        }
        // Without a byte there is nothing to open: another request may have the file by now.
        const auto row = self->m_row;
        const qint64 offset = self->m_writer ? self->m_writer->offset() : row.offset;
        const auto state = self->m_writer ? self->m_hash->saveState() : row.hashState;
        const auto life = self->m_context.settings.uploadLife;
        self->m_writer.reset();
        self->m_error = Error{ErrorCode::Fenced, u"the request has ended"_s};
        self->m_context.db
            .write([row, offset, state, life](Db &db) -> Result<qint64> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                auto saved =
                    UploadStore(db).saveProgress(row.uuid, row.fence, offset, state, *now + life);
                if (!saved)
                    return failure(saved);
                return offset;
            })
            .then([promise](Result<qint64> saved) { promise->resolve(std::move(saved)); });
    });
    return promise->future();
}

Result<Digest> UploadSession::computedDigest()
{
    if (m_digest->algorithm() == m_hash->algorithm())
        return m_hash->finish();
    // The upload was hashed with the other algorithm while it came: read it once more.
    auto reader = m_context.blobs.open(m_row.uploadKey);
    if (!reader)
        return failure(reader);
    ResumableHash hash(m_digest->algorithm());
    std::vector<char> buffer(256 * 1024);
    qint64 offset = 0;
    while (offset < (*reader)->size()) {
        const qint64 count = (*reader)->read(offset, buffer);
        if (count <= 0)
            return failure(ErrorCode::Unavailable, u"the upload cannot be read back"_s);
        hash.update(std::span<const char>(buffer).first(size_t(count)));
        offset += count;
    }
    return hash.finish();
}

Future<Result<void>> UploadSession::finish()
{
    auto promise = std::make_shared<Promise<Result<void>>>();
    const auto settle = [promise](Result<void> result) { promise->resolve(std::move(result)); };
    m_strand.post([self = shared_from_this(), settle] {
        if (!self->m_error) {
            if (auto opened = self->ensureOpen(); !opened)
                self->m_error = opened.error();
        }
        if (self->m_error)
            return settle(tl::unexpected<Error>(*self->m_error));
        auto computed = self->computedDigest();
        if (!computed)
            return settle(failure(computed));
        if (*computed != *self->m_digest) {
            const Error why{ErrorCode::DigestInvalid,
                            u"the uploaded bytes have the digest %1"_s.arg(computed->toString())};
            self->discard(self->m_row.uploadKey, why).then(settle);
            return;
        }
        if (auto synced = self->m_writer->sync(); !synced)
            return settle(synced);
        self->m_writer.reset();
        auto size = self->m_context.blobs.finish(self->m_row.uploadKey, *self->m_row.storageKey);
        if (!size)
            return settle(failure(size));
        self->commit(*size)
            .then([self](Result<void> committed) {
                if (committed || committed.error().code != ErrorCode::QuotaExceeded)
                    return makeReadyFuture(std::move(committed));
                const auto why = committed.error();
                return tellingOfRefusal(self->m_context, self->m_owner.name,
                                        self->discard(*self->m_row.storageKey, why));
            })
            .unwrap()
            .then(settle);
    });
    return promise->future();
}

Future<Result<void>> UploadSession::commit(qint64 size)
{
    const auto store = m_context.blobs.name();
    const auto lease = m_context.settings.pushLease;
    auto duplicate = std::make_shared<std::atomic<bool>>(false);
    return m_context.db
        .write([row = m_row, owner = m_owner, digest = *m_digest, size, store, lease, duplicate,
                settings = m_context.settings](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            auto removed = UploadStore(db).remove(row.uuid, row.fence);
            if (!removed)
                return failure(removed);
            if (!*removed)
                return failure(ErrorCode::Fenced, u"another request took the upload over"_s);
            BlobStore blobs(db);
            auto blob = blobs.upsert(digest, size, store, *row.storageKey, *now);
            if (!blob)
                return failure(blob);
            duplicate->store(blob->storageKey != *row.storageKey);
            if (*duplicate) {
                if (auto trashed = blobs.addTrash(*row.storageKey, store, *now, 1); !trashed)
                    return trashed;
            }
            auto linked = blobs.link(row.repository, owner.id, blob->id, size, *now + lease);
            if (!linked)
                return failure(linked);
            if (!*linked)
                return {};
            return acceptGrowth(db, settings, owner.id, owner.name, size, **linked);
        })
        .then([&context = m_context, duplicate](Result<void> committed) {
            if (committed && *duplicate)
                startOn(context.blobPool, [&context] { emptyTrash(context); });
            return committed;
        });
}

Future<Result<void>> UploadSession::discard(const QString &key, Error why)
{
    m_writer.reset();
    const auto store = m_context.blobs.name();
    return m_context.db
        .write([row = m_row, key, store](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            auto removed = UploadStore(db).remove(row.uuid, row.fence);
            if (!removed)
                return failure(removed);
            if (!*removed)
                return {};
            return BlobStore(db).addTrash(key, store, *now, 1);
        })
        .then([&context = m_context, why = std::move(why)](Result<void> dropped) -> Result<void> {
            if (!dropped)
                qCWarning(lcUpload) << "upload not dropped error=" << dropped.error().message;
            else
                startOn(context.blobPool, [&context] { emptyTrash(context); });
            return tl::unexpected<Error>(why);
        });
}

} // namespace quayside::server

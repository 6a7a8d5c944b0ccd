#include "server/domain/fsckservice.h"

#include "app/core/resumablehash.h"
#include "server/domain/gcaudit.h"
#include "server/storage/blobstore.h"

#include <vector>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kYoung = std::chrono::hours(24); // storage.md 2.7

using Finding = std::function<void(const QString &)>;

Result<Digest> rehash(BlobReader &reader, DigestAlgorithm algorithm)
{
    ResumableHash hash(algorithm);
    std::vector<char> buffer(1024 * 1024);
    qint64 offset = 0;
    while (offset < reader.size()) {
        const qint64 count = reader.read(offset, buffer);
        if (count <= 0)
            return failure(ErrorCode::Unavailable, u"the object cannot be read"_s);
        hash.update(std::span<const char>(buffer).first(size_t(count)));
        offset += count;
    }
    return hash.finish();
}

/// What is wrong with one blob, or nothing.
QString faultOf(const DomainContext &context, const FsckOptions &options, const BlobRow &row)
{
    auto reader = context.blobs.open(row.storageKey);
    if (!reader)
        return u"missing object %1 of blob %2"_s.arg(row.storageKey, row.digest);
    if ((*reader)->size() != row.size) {
        return u"object %1 has %2 bytes, blob %3 has %4"_s.arg(row.storageKey)
            .arg((*reader)->size())
            .arg(row.digest)
            .arg(row.size);
    }
    if (!options.isRehashing)
        return {};
    const auto digest = Digest::parse(row.digest);
    if (!digest)
        return u"blob row with a digest that is none: %1"_s.arg(row.digest);
    const auto found = rehash(**reader, digest->algorithm());
    if (found && *found == *digest)
        return {};
    return u"object %1 does not hold blob %2"_s.arg(row.storageKey, row.digest);
}

Result<bool> isStillThere(const DomainContext &context, const BlobRow &row)
{
    auto rows = context.db
                    .read([before = BlobId{row.id.value - 1}](Db &db) {
                        return BlobStore(db).page(before, 1);
                    })
                    .result();
    if (!rows)
        return failure(rows);
    return !rows->isEmpty() && rows->first().storageKey == row.storageKey;
}

Result<int> checkBlobs(const DomainContext &context, const FsckOptions &options,
                       const Finding &finding)
{
    int count = 0;
    BlobId after;
    for (;;) {
        auto rows =
            context.db.read([after](Db &db) { return BlobStore(db).page(after, 500); }).result();
        if (!rows)
            return failure(rows);
        if (rows->isEmpty())
            return count;
        for (const auto &row : std::as_const(*rows)) {
            after = row.id;
            if (row.store != context.blobs.name())
                continue;
            const auto fault = faultOf(context, options, row);
            if (fault.isEmpty())
                continue;
            auto there = isStillThere(context, row);
            if (!there)
                return failure(there);
            if (!*there)
                continue; // collected while it was looked at
            ++count;
            finding(fault);
        }
    }
}

/// Whether the database knows any blob at all.
Result<bool> hasBlobs(const DomainContext &context)
{
    auto rows = context.db.read([](Db &db) { return BlobStore(db).page({}, 1); }).result();
    if (!rows)
        return failure(rows);
    return !rows->isEmpty();
}

Result<void> trash(const DomainContext &context, const QString &key)
{
    return context.db
        .write([key, store = context.blobs.name()](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return BlobStore(db).addTrash(key, store, *now, 1);
        })
        .result();
}

/// What becomes of an object that is in no row, in words.
Result<QString> mend(const DomainContext &context, const FsckOptions &options, Instant modified,
                     const QString &key)
{
    if (!options.isRepairing)
        return QString();
    if (modified > Clock::system().now() - kYoung)
        return u": left alone, it is younger than 24 h"_s;
    if (auto trashed = trash(context, key); !trashed)
        return failure(trashed);
    return u": to the trash"_s;
}

Result<int> checkObjects(const DomainContext &context, FsckOptions options, const Finding &finding)
{
    int count = 0;
    std::optional<Error> failed;
    auto hasAny = hasBlobs(context);
    if (!hasAny)
        return failure(hasAny);
    auto listed = context.blobs.list([&](const ObjectInfo &object) {
        auto known =
            context.db.read([key = object.key](Db &db) { return BlobStore(db).isKnownKey(key); })
                .result();
        if (!known) {
            failed = known.error();
            return false;
        }
        if (*known)
            return true;
        // A push may have renamed or finished it between the listing and the question.
        if (!context.blobs.open(object.key))
            return true;
        // With another installation's or an empty database each object would be a stray.
        if (options.isRepairing && !*hasAny && object.key.startsWith(u"blobs/"_s)) {
            finding(u"the database knows no blob, but there are objects: nothing is repaired"_s);
            options.isRepairing = false;
            ++count;
        }
        auto mended = mend(context, options, object.modified, object.key);
        if (!mended) {
            failed = mended.error();
            return false;
        }
        ++count;
        finding(
            u"object %1 (%2 bytes) is in no row%3"_s.arg(object.key).arg(object.size).arg(*mended));
        return true;
    });
    if (failed)
        return tl::unexpected<Error>(*failed);
    if (!listed)
        return failure(listed);
    return count;
}

/// What garbage collection relies on (storage.md 3.1 I6), and the sizes that it keeps.
Result<int> checkUse(const DomainContext &context, const FsckOptions &options,
                     const Finding &finding)
{
    auto found = GcAudit(context, options.isRepairing).runWhole();
    if (!found)
        return failure(found);
    const auto tail = options.isRepairing ? u": mended"_s : QString();
    if (found->missing > 0) {
        finding(u"%1 rows that nobody uses are no candidates of garbage collection%2"_s
                    .arg(found->missing)
                    .arg(tail));
    }
    if (found->wrongSizes > 0)
        finding(u"%1 sizes are not what the links add up to%2"_s.arg(found->wrongSizes).arg(tail));
    return int(found->missing + found->wrongSizes);
}

} // namespace

Result<int> runFsck(const DomainContext &context, const FsckOptions &options,
                    const Finding &finding)
{
    auto blobs = checkBlobs(context, options, finding);
    if (!blobs)
        return blobs;
    auto objects = checkObjects(context, options, finding);
    if (!objects)
        return objects;
    auto use = checkUse(context, options, finding);
    if (!use)
        return use;
    return *blobs + *objects + *use;
}

} // namespace quayside::server

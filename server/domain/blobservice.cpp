#include "server/domain/blobservice.h"

#include "server/domain/repositoryservice.h"
#include "server/storage/blobstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown()
{
    return failure(ErrorCode::BlobUnknown, u"blob unknown to this repository"_s);
}

/// Renews the lease when less than half of it is left; a transaction only then.
Future<Result<BlobRow>> renewed(const DomainContext &context, RepositoryName name, Digest digest)
{
    return context.db.write([=, lease = context.settings.pushLease](Db &db) -> Result<BlobRow> {
        auto repository = RepositoryStore(db).byPath(name.path());
        if (!repository)
            return failure(repository);
        if (!*repository)
            return unknown();
        BlobStore blobs(db);
        auto row = blobs.lockLinked((*repository)->id, digest);
        if (!row)
            return failure(row);
        if (!*row || (*row)->isHidden)
            return unknown();
        auto now = db.now();
        if (!now)
            return failure(now);
        if (auto set = blobs.renewLease((*repository)->id, (*row)->id, *now + lease); !set)
            return failure(set);
        return **row;
    });
}

/// Of a row whose object is not there: mostly it has been collected since.
Result<FoundBlob> whyMissing(Db &db, const RepositoryName &name, const Digest &digest)
{
    auto row = BlobStore(db).visible(name.path(), digest);
    if (!row)
        return failure(row);
    if (!*row)
        return unknown();
    return failure(ErrorCode::Unavailable, u"the blob's bytes are missing in the store"_s);
}

} // namespace

Future<Result<FoundBlob>> BlobService::find(RepositoryName name, Digest digest, bool isOpened,
                                            bool isForPush)
{
    struct Seen {
        BlobRow row;
        bool isLeaseShort = false;
    };
    auto &context = m_context;
    auto seen = context.db.read([=, lease = context.settings.pushLease](Db &db) -> Result<Seen> {
        auto row = BlobStore(db).visible(name.path(), digest);
        if (!row)
            return failure(row);
        if (!*row)
            return unknown();
        if (!isForPush)
            return Seen{**row};
        auto now = db.now();
        if (!now)
            return failure(now);
        return Seen{**row, (*row)->leaseUntil - *now < lease / 2};
    });
    auto checked = seen.then([&context, name, digest](Result<Seen> found) {
                           if (!found) {
                               return makeReadyFuture(Result<BlobRow>(failure(found)));
                           }
                           if (found->isLeaseShort)
                               return renewed(context, name, digest);
                           return makeReadyFuture(Result<BlobRow>(found->row));
                       })
                       .unwrap();
    if (!isOpened) {
        return checked.then([](Result<BlobRow> row) -> Result<FoundBlob> {
            if (!row)
                return failure(row);
            return FoundBlob{row->size, {}};
        });
    }
    using Opened = Result<FoundBlob>;
    return checked
        .then(&context.blobPool,
              [&context, name, digest](Result<BlobRow> row) {
                  if (!row)
                      return makeReadyFuture(Opened(failure(row)));
                  if (auto reader = context.blobs.open(row->storageKey)) {
                      return makeReadyFuture(Opened(
                          FoundBlob{row->size, std::shared_ptr<BlobReader>(std::move(*reader))}));
                  }
                  return context.db.read(
                      [name, digest](Db &db) { return whyMissing(db, name, digest); });
              })
        .unwrap();
}

Future<Result<void>> BlobService::remove(Caller caller, RepositoryName name, Digest digest)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto found = RepositoryStore(db).byPath(name.path());
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::NameUnknown, u"repository not found"_s);
        if (auto writable = repositoryForPush(db, settings, caller, name); !writable)
            return failure(writable);
        BlobStore blobs(db);
        auto row = blobs.linked((*found)->id, digest);
        if (!row)
            return failure(row);
        if (!*row || (*row)->isHidden)
            return unknown();
        auto isUsed = blobs.isUsed((*found)->id, (*row)->id);
        if (!isUsed)
            return failure(isUsed);
        if (*isUsed) {
            return failure(ErrorCode::Unsupported,
                           u"a manifest of this repository uses the blob"_s);
        }
        return blobs.hide((*found)->id, (*row)->id);
    });
}

} // namespace quayside::server

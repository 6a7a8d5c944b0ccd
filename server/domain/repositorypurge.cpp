#include "server/domain/repositorypurge.h"

#include "server/domain/faultpoint.h"
#include "server/domain/trash.h"
#include "server/storage/blobstore.h"
#include "server/storage/candidatestore.h"
#include "server/storage/manifeststore.h"
#include "server/storage/repositorystore.h"
#include "server/storage/tagstore.h"
#include "server/storage/uploadstore.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcPurge, "quayside.domain.repositorypurge", QtInfoMsg)

namespace {

constexpr int kRows = 500; // of one statement
constexpr int kWholes = 100; // of what takes several statements each
constexpr int kRepositories = 50;

enum class Step { Some, Done, NotOurs };

/// Each takes some rows away; how many. In this order: rows before those that they name.
Result<qint64> purgeTags(Db &db, RepositoryId id, const RepositoryRetention &, Instant)
{
    return TagStore(db).removeSomeOf(id, kRows);
}

Result<qint64> purgeManifests(Db &db, RepositoryId id, const RepositoryRetention &, Instant)
{
    ManifestStore manifests(db);
    auto some = manifests.someOf(id, kWholes);
    if (!some)
        return failure(some);
    for (const auto manifest : std::as_const(*some)) {
        if (auto removed = manifests.removeWithParents(manifest); !removed)
            return failure(removed);
    }
    return some->size();
}

Result<qint64> purgeLinks(Db &db, RepositoryId id, const RepositoryRetention &retention,
                          Instant now)
{
    BlobStore blobs(db);
    auto some = blobs.linksOf(id, kWholes);
    if (!some)
        return failure(some);
    for (const auto blob : std::as_const(*some)) {
        if (auto added =
                CandidateStore(db).add(CandidateKind::Blob, blob.value, 0, now, u"repository"_s);
            !added)
            return failure(added);
    }
    if (auto removed = blobs.unlink(id, retention.owner, *some); !removed)
        return failure(removed);
    return some->size();
}

Result<qint64> purgeUploads(Db &db, RepositoryId id, const RepositoryRetention &, Instant now)
{
    auto some = UploadStore(db).removeSomeOf(id, kWholes);
    if (!some)
        return failure(some);
    if (auto trashed = trashUploads(db, *some, now); !trashed)
        return failure(trashed);
    return some->size();
}

constexpr auto kPurges = {&purgeTags, &purgeManifests, &purgeLinks, &purgeUploads};

Result<Step> purgeSome(Db &db, RepositoryId id)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    RepositoryStore repositories(db);
    auto claimed = repositories.claimForPurge(id, *now);
    if (!claimed)
        return failure(claimed);
    if (!*claimed)
        return Step::NotOurs;
    auto retention = repositories.retention(id);
    if (!retention)
        return failure(retention);
    if (!*retention)
        return Step::NotOurs;
    for (const auto purge : kPurges) {
        auto gone = purge(db, id, **retention, *now);
        if (!gone)
            return failure(gone);
        faultPoint("gc.purge");
        if (*gone > 0)
            return Step::Some;
    }
    if (auto removed = repositories.removeRow(id); !removed)
        return failure(removed);
    return Step::Done;
}

Result<bool> purge(const DomainContext &context, RepositoryId id, const GoesOn &goesOn)
{
    while (goesOn()) {
        auto step = context.db.write([id](Db &db) { return purgeSome(db, id); }).result();
        if (!step)
            return failure(step);
        if (*step != Step::Some)
            return *step == Step::Done;
    }
    return false;
}

} // namespace

Result<qint64> purgeRepositories(const DomainContext &context, const GoesOn &goesOn)
{
    auto due = context.db
                   .read([](Db &db) -> Result<QList<RepositoryId>> {
                       auto now = db.now();
                       if (!now)
                           return failure(now);
                       return RepositoryStore(db).pastRestore(*now, kRepositories);
                   })
                   .result();
    if (!due)
        return failure(due);
    qint64 count = 0;
    for (const auto id : std::as_const(*due)) {
        auto gone = purge(context, id, goesOn);
        if (!gone) { // the others are not kept waiting by it
            qCWarning(lcPurge) << "not purged repository=" << id.value
                               << "error=" << gone.error().message;
            continue;
        }
        count += *gone ? 1 : 0;
    }
    return count;
}

} // namespace quayside::server

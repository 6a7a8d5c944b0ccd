#include "server/domain/policylock.h"

#include "server/domain/usagelog.h"
#include "server/storage/repositorystore.h"
#include "server/storage/tagstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 500; // short transactions: SQLite has one writer

/// Where the walk is: repositories by name, the tags of each by name.
struct Walk {
    PolicyLock lock;
    std::optional<NamedRepository> repository;
    QString after;
    qint64 locked = 0;
    bool isOver = false;
};

/// The repository that comes next; none: the walk is over.
Result<void> nextRepository(Db &db, Walk &walk)
{
    walk.after.clear();
    if (const auto *only = std::get_if<RepositoryId>(&walk.lock.owner)) {
        walk.isOver = walk.repository.has_value();
        walk.repository = NamedRepository{*only, walk.lock.repositoryName};
        return {};
    }
    auto next = RepositoryStore(db).nextIn(walk.lock.namespaceId,
                                           walk.repository ? walk.repository->name : QString());
    if (!next)
        return failure(next);
    walk.isOver = !next->has_value();
    if (*next)
        walk.repository = *next;
    return {};
}

Result<void> logLocked(Db &db, const Walk &walk)
{
    const auto &lock = walk.lock;
    QJsonObject metadata{{u"namespace"_s, lock.namespaceName},
                         {u"tag_pattern"_s, lock.pattern.toString()},
                         {u"tag_pattern_matches"_s, lock.matches},
                         {u"count"_s, walk.locked}};
    auto entry =
        namespaceEntry(lock.caller, lock.namespaceId, u"tags_made_immutable_by_policy"_s, metadata);
    if (const auto *repository = std::get_if<RepositoryId>(&lock.owner)) {
        entry.repository = *repository;
        entry.metadata.insert(u"repo"_s, lock.repositoryName);
    }
    auto now = db.now();
    if (!now)
        return failure(now);
    return LogStore(db).insert(entry, *now);
}

/// One transaction's worth. A function of its argument: it may run again.
Result<Walk> step(Db &db, Walk walk, bool dropsExpiry)
{
    if (!walk.repository) {
        if (auto next = nextRepository(db, walk); !next)
            return failure(next);
    }
    int looked = 0;
    TagStore tags(db);
    while (!walk.isOver && looked < kAtOnce) {
        auto names = tags.mutableNames(walk.repository->id, walk.after, kAtOnce - looked);
        if (!names)
            return failure(names);
        for (const auto &name : std::as_const(*names)) {
            walk.after = name.name;
            if (walk.lock.pattern.matchesAll(name.name) != walk.lock.matches)
                continue;
            if (auto set = tags.setImmutable(name.id, true, dropsExpiry); !set)
                return failure(set);
            ++walk.locked;
        }
        const bool isDone = names->size() < kAtOnce - looked;
        looked += int(names->size()) + 1; // an empty repository is work as well
        if (!isDone)
            continue;
        if (auto next = nextRepository(db, walk); !next)
            return failure(next);
    }
    if (walk.isOver && walk.locked > 0) {
        if (auto logged = logLocked(db, walk); !logged)
            return failure(logged);
    }
    return walk;
}

Future<Result<void>> walkOn(const DomainContext &context, Walk walk)
{
    const bool dropsExpiry = !context.settings.canImmutableTagsExpire;
    return context.db
        .write(
            [walk = std::move(walk), dropsExpiry](Db &db) { return step(db, walk, dropsExpiry); })
        .then([&context](Result<Walk> done) -> Future<Result<void>> {
            if (!done)
                return makeReadyFuture(Result<void>(failure(done)));
            if (done->isOver)
                return makeReadyFuture(Result<void>());
            return walkOn(context, *std::move(done));
        })
        .unwrap();
}

} // namespace

Future<Result<void>> lockTags(const DomainContext &context, PolicyLock lock)
{
    return walkOn(context, Walk{std::move(lock), {}, {}});
}

} // namespace quayside::server

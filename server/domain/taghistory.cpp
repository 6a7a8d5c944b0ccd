#include "server/domain/taghistory.h"

#include "server/domain/manywrites.h"
#include "server/storage/candidatestore.h"
#include "server/storage/tagstore.h"

#include <algorithm>

namespace quayside::server {

namespace {

constexpr int kAtOnce = 200; // a push waits for no more than that: SQLite has one writer
constexpr int kPage = 2000;

/// Rows of one manifest: a transaction that made candidates of several could wait for the collector
/// which waits for it.
using Group = QList<EndedTag>;

QList<Group> groupsOf(QList<EndedTag> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.manifest < b.manifest; });
    QList<Group> groups;
    for (const auto &row : std::as_const(rows)) {
        if (groups.isEmpty() || groups.last().first().manifest != row.manifest
            || groups.last().size() == kAtOnce)
            groups.append(Group());
        groups.last().append(row);
    }
    return groups;
}

Result<qint64> removeGroup(Db &db, const Group &group)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    TagStore tags(db);
    qint64 count = 0;
    QString reason;
    for (const auto &row : group) {
        auto removed = tags.removeEnded(row.id, *now);
        if (!removed)
            return failure(removed);
        if (!*removed)
            continue;
        ++count;
        reason = **removed;
    }
    if (count == 0)
        return 0;
    if (auto added = CandidateStore(db).add(CandidateKind::Manifest, group.first().manifest.value,
                                            0, *now, reason);
        !added)
        return failure(added);
    return count;
}

Result<EndedPage> pageAfter(const DomainContext &context, const EndedTag &after)
{
    return context.db
        .read([after](Db &db) -> Result<EndedPage> {
            auto now = db.now();
            if (!now)
                return failure(now);
            TagStore tags(db);
            auto shortest = tags.shortestTimeMachine();
            if (!shortest)
                return failure(shortest);
            return tags.ended(after, *now - *shortest, *now, kPage);
        })
        .result();
}

} // namespace

Result<qint64> endExpiredTags(const DomainContext &context, const GoesOn &goesOn)
{
    qint64 total = 0;
    while (goesOn()) {
        auto ended = context.db
                         .write([](Db &db) -> Result<int> {
                             auto now = db.now();
                             if (!now)
                                 return failure(now);
                             return TagStore(db).endExpired(*now, kAtOnce);
                         })
                         .result();
        if (!ended)
            return failure(ended);
        total += *ended;
        if (*ended < kAtOnce)
            break;
    }
    return total;
}

Result<HistoryWalk> removeOldHistory(const DomainContext &context, const GoesOn &goesOn)
{
    using Clock = std::chrono::steady_clock;
    HistoryWalk walk;
    EndedTag after{{}, {}, instantFromMs(0)};
    while (goesOn()) {
        const auto started = Clock::now();
        auto page = pageAfter(context, after);
        walk.looked += Clock::now() - started;
        if (!page)
            return failure(page);
        const auto groups = groupsOf(page->over);
        const auto results = writeMany(context, groups.size(), [&groups](qsizetype i) {
            return [group = groups.at(i)](Db &db) { return removeGroup(db, group); };
        });
        for (const auto &removed : results) {
            if (!removed)
                return failure(removed);
            walk.removed += *removed;
        }
        if (page->scanned < kPage)
            break;
        after = page->last;
    }
    return walk;
}

} // namespace quayside::server

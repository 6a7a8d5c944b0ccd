#include "server/domain/garbagecollector.h"

#include "server/domain/callerrights.h"
#include "server/domain/faultpoint.h"
#include "server/domain/gcaudit.h"
#include "server/domain/manywrites.h"
#include "server/domain/repositorypurge.h"
#include "server/domain/trash.h"
#include "server/domain/usagelog.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(lcGc, "quayside.domain.gc", QtInfoMsg)

namespace {

constexpr int kBatch = 64; // candidates between two pauses
constexpr int kShownRuns = 20;
constexpr int kKeptRuns = 1000;
constexpr auto kForgotten = std::chrono::minutes(2); // a run writes every few seconds
constexpr auto kSaveEvery = std::chrono::seconds(2);
constexpr auto kNextTry = std::chrono::minutes(10); // of a candidate that failed

/// What fails stands in the way of those behind it: it has to wait.
Result<void> setAside(const DomainContext &context, const Error &why)
{
    if (why.code == ErrorCode::Unavailable)
        return tl::unexpected<Error>(why);
    qCWarning(lcGc) << "a candidate is set aside error=" << why.message;
    return context.db
        .write([](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            CandidateStore candidates(db);
            auto first = candidates.takeDue(*now);
            if (!first || !*first)
                return first ? Result<void>() : failure(first);
            return candidates.postpone(**first, *now + kNextTry);
        })
        .result();
}

} // namespace

/// What a run did: kept in memory and written every few seconds, from the first thing that it did.
class GarbageCollector::Record {
public:
    Record(const DomainContext &context, bool isRequested)
        : m_context(context)
        , m_isRequested(isRequested)
    {
    }

    void add(const Collected &one)
    {
        if (one.outcome != CollectOutcome::Freed)
            return;
        auto &row = m_unsaved[one.reason];
        row.reason = one.reason;
        row.manifests += one.kind == CandidateKind::Manifest ? 1 : 0;
        row.links += one.kind == CandidateKind::Link ? 1 : 0;
        row.blobs += one.kind == CandidateKind::Blob ? 1 : 0;
        row.bytes += one.bytes;
        blobs += one.kind == CandidateKind::Blob ? 1 : 0;
        bytes += one.bytes;
    }

    Result<void> saveSometimes()
    {
        return Steady::now() - m_saved < kSaveEvery ? Result<void>() : save();
    }

    Result<void> save()
    {
        m_saved = Steady::now();
        const bool isEmpty = m_unsaved.empty() && counts.tagsExpired == 0 && counts.tagsRemoved == 0
            && counts.repositories == 0 && counts.objectsRemoved == 0;
        if (isEmpty && !m_isRequested && !m_id)
            return {};
        QList<FreedRow> freed;
        for (const auto &[reason, row] : m_unsaved)
            freed.append(row);
        auto id = m_context.db
                      .write([id = m_id, isRequested = m_isRequested, counts = counts,
                              freed](Db &db) -> Result<GcRunId> {
                          auto now = db.now();
                          if (!now)
                              return failure(now);
                          GcStore store(db);
                          auto run = id ? Result<GcRunId>(*id) : store.begin(isRequested, *now);
                          if (!run)
                              return run;
                          if (auto saved = store.save(*run, counts, freed, *now); !saved)
                              return failure(saved);
                          return run;
                      })
                      .result();
        if (!id)
            return failure(id);
        m_id = *id;
        m_unsaved.clear();
        return {};
    }

    Result<void> end(const std::optional<QString> &error)
    {
        if (auto saved = save(); !saved || !m_id)
            return saved;
        qCInfo(lcGc).noquote()
            << u"run ended blobs=%1 bytes=%2 objects=%3 tags_expired=%4 "
               "tags_removed=%5 repositories=%6 ms=%7"_s.arg(blobs)
                   .arg(bytes)
                   .arg(counts.objectsRemoved)
                   .arg(counts.tagsExpired)
                   .arg(counts.tagsRemoved)
                   .arg(counts.repositories)
                   .arg(
                       std::chrono::duration_cast<milliseconds>(Steady::now() - m_started).count());
        return m_context.db
            .write([id = *m_id, error](Db &db) -> Result<void> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                GcStore store(db);
                if (auto ended = store.end(id, error, *now); !ended)
                    return ended;
                return store.keep(kKeptRuns);
            })
            .result();
    }

    GcCounts counts;
    qint64 blobs = 0;
    qint64 bytes = 0;

private:
    const DomainContext &m_context;
    bool m_isRequested;
    std::optional<GcRunId> m_id;
    std::map<QString, FreedRow> m_unsaved;
    Steady::time_point m_started = Steady::now();
    Steady::time_point m_saved = m_started;
};

Future<Result<GcStatus>> GarbageCollector::status(const Caller &caller)
{
    if (auto may = requireSuperuser(caller, Purpose::Look); !may)
        return makeReadyFuture(Result<GcStatus>(failure(may)));
    return m_context.db.read([isRunning = m_isRunning.load()](Db &db) -> Result<GcStatus> {
        auto now = db.now();
        if (!now)
            return failure(now);
        GcStore store(db);
        auto runs = store.runs(kShownRuns);
        if (!runs)
            return failure(runs);
        auto elsewhere = store.isRunning();
        if (!elsewhere)
            return failure(elsewhere);
        auto candidates = CandidateStore(db).count(*now, kGcCountLimit);
        if (!candidates)
            return failure(candidates);
        auto trash = BlobStore(db).trashCount(*now, kGcCountLimit);
        if (!trash)
            return failure(trash);
        auto audit = store.audit();
        if (!audit)
            return failure(audit);
        return GcStatus{isRunning || *elsewhere, std::move(*runs), *candidates, *trash, *audit};
    });
}

Future<Result<void>> GarbageCollector::request(const Caller &caller)
{
    if (auto may = requireSuperuser(caller); !may)
        return makeReadyFuture(Result<void>(failure(may)));
    return m_context.db
        .write([caller](Db &db) {
            return logInNamespace(db, caller, std::nullopt, u"run_garbage_collection"_s);
        })
        .then([this](Result<void> logged) {
            if (!logged)
                return logged;
            m_isRequested = true;
            const std::lock_guard lock(m_wakeMutex);
            if (m_wake)
                m_wake();
            return logged;
        });
}

void GarbageCollector::setWake(std::function<void()> wake)
{
    const std::lock_guard lock(m_wakeMutex);
    m_wake = std::move(wake);
}

Result<void> GarbageCollector::endTags(const GoesOn &goesOn, bool isForced)
{
    const std::lock_guard lock(m_tagsMutex);
    auto expired = endExpiredTags(m_context, goesOn);
    if (!expired)
        return failure(expired);
    Result<HistoryWalk> walk = HistoryWalk();
    // It reads what ended within the longest time machine: that takes no more than 1 % of the time.
    if (isForced || Steady::now() >= m_nextWalk) {
        walk = removeOldHistory(m_context, goesOn);
        m_nextWalk = Steady::now() + 100 * (walk ? walk->looked : Steady::duration());
    }
    const std::lock_guard counting(m_countsMutex);
    m_counts.tagsExpired += *expired;
    if (!walk)
        return failure(walk);
    m_counts.tagsRemoved += walk->removed;
    return {};
}

Result<void> GarbageCollector::run(const RunControl &control)
{
    const bool isRequested = m_isRequested.exchange(false);
    m_isRunning = true;
    if (!m_hasLooked) {
        // With SQLite there is no other process: whatever is open was left by a dead one.
        const bool isAlone = m_context.db.engine() == Engine::Sqlite;
        m_context.db
            .write([isAlone](Db &db) -> Result<void> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                return GcStore(db).endForgotten(isAlone ? *now : *now - kForgotten);
            })
            .waitForFinished();
        m_hasLooked = isAlone;
    }
    Record record(m_context, isRequested);
    auto done = everything(record, control, isRequested);
    auto ended = record.end(done ? std::nullopt : std::optional(done.error().message));
    m_isRunning = false;
    return done ? ended : done;
}

Result<void> GarbageCollector::everything(Record &record, const RunControl &control,
                                          bool isRequested)
{
    if (auto saved = isRequested ? record.save() : Result<void>(); !saved)
        return saved;
    if (auto ended = endTags(control.goesOn, isRequested); !ended)
        return ended;
    {
        const std::lock_guard lock(m_countsMutex);
        record.counts = std::exchange(m_counts, GcCounts());
    }
    auto purged = purgeRepositories(m_context, control.goesOn);
    if (!purged)
        return failure(purged);
    record.counts.repositories = *purged;
    if (auto collected = collect(record, control); !collected)
        return collected;
    emptyAll(record, control.goesOn);
    auto audited =
        GcAudit(m_context, true).runDue(m_context.settings.gcAuditInterval, control.goesOn);
    if (!audited)
        return failure(audited);
    return {};
}

Result<void> GarbageCollector::collect(Record &record, const RunControl &control)
{
    const auto &settings = m_context.settings;
    qint64 unemptied = 0;
    int size = 2; // mostly there is nothing to do
    for (bool hasMore = true; hasMore && control.goesOn(); size = std::min(2 * size, kBatch)) {
        const auto started = Steady::now();
        const auto batch = writeMany(m_context, size, [&settings](qsizetype) {
            return [&settings](Db &db) { return collectOne(db, settings); };
        });
        qint64 objects = 0;
        // One that found nothing says little: others at the same time make candidates.
        hasMore = false;
        for (const auto &one : batch) {
            hasMore = hasMore || !one || one->outcome != CollectOutcome::Nothing;
            if (!one) {
                if (auto aside = setAside(m_context, one.error()); !aside)
                    return aside;
                continue;
            }
            record.add(*one);
            const bool isObject =
                one->outcome == CollectOutcome::Freed && one->kind != CandidateKind::Link;
            objects += isObject ? 1 : 0;
            unemptied += isObject && one->kind == CandidateKind::Blob ? 1 : 0;
        }
        faultPoint("gc.batch");
        if (unemptied >= kBatch || !hasMore) {
            emptyAll(record, control.goesOn);
            unemptied = 0;
        }
        if (auto saved = record.saveSometimes(); !saved)
            return saved;
        // Not faster than gc.rate, and at least half of the time for others.
        const auto busy = Steady::now() - started;
        const auto due = std::max<Steady::duration>(
            2 * busy, std::chrono::microseconds(objects * 1'000'000 / settings.gcRate));
        if (hasMore
            && !control.pause(
                std::chrono::duration_cast<milliseconds>(started + due - Steady::now())))
            break;
    }
    return {};
}

void GarbageCollector::emptyAll(Record &record, const GoesOn &goesOn)
{
    for (bool hasMore = true; hasMore && goesOn();) {
        const auto round = emptyTrash(m_context).result();
        record.counts.objectsRemoved += round.removed;
        hasMore = round.hasMore;
    }
}

} // namespace quayside::server

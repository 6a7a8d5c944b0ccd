#include "server/domain/timemachineservice.h"

#include "server/domain/tagaccess.h"
#include "server/domain/tagwrites.h"
#include "server/domain/usagelog.h"
#include "server/storage/pullstore.h"

#include <QtCore/QDateTime>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamesAtOnce = 500; // short transactions: SQLite has one writer

struct Moment {
    Instant now;
    Instant completeSince;
};

Result<Moment> checkMoment(Db &db, const RepositoryRow &repository, Instant at)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    if (at > *now) {
        return failure(ErrorCode::InvalidInput,
                       u"This moment has not come yet; it is %1 now, in seconds since 1970"_s.arg(
                           double(toMs(*now)) / 1000, 0, 'f', 3));
    }
    return Moment{*now, *now - repository.tagExpiry};
}

/// The same for a way back.
Result<Moment> checkReach(Db &db, const RepositoryRow &repository, Instant at)
{
    auto moment = checkMoment(db, repository, at);
    if (!moment || at >= moment->completeSince)
        return moment;
    if (repository.tagExpiry.count() == 0) {
        return failure(ErrorCode::InvalidInput,
                       u"The time machine of this namespace is off: nothing can be brought back"_s);
    }
    const auto reach = QDateTime::fromMSecsSinceEpoch(toMs(moment->completeSince), Qt::UTC);
    return failure(ErrorCode::InvalidInput,
                   u"The time machine of this namespace goes back to %1, not further"_s.arg(
                       reach.toString(Qt::ISODate)));
}

std::optional<QString> nextAfter(const QList<TagAtMoment> &names, int limit)
{
    return names.size() < limit ? std::nullopt : std::optional(names.constLast().name);
}

/// How the rows that come back keep their dates: those that are still to come, and that there is
/// none when somebody wanted it so.
TagPoint pointBack(const TagRow &then, Instant now)
{
    TagPoint point{true};
    const bool isAhead = then.expires && *then.expires > now;
    const bool isNever = !then.expires && then.expiresFrom == u"api"_s;
    if (isAhead || isNever) {
        point.keepsExpiry = true;
        point.expires = then.expires;
        point.expiresFrom = then.expiresFrom;
    }
    return point;
}

/// Rows of the usage log that are written at the end of a step, and counted together.
class StepLog {
public:
    StepLog(const Caller &caller, const RepositoryRow &repository)
        : m_caller(caller)
        , m_repository(repository)
    {
    }

    void add(const QString &kind, QJsonObject metadata)
    {
        metadata.insert(u"username"_s, m_caller.name);
        m_entries[kind].append(repositoryEntry(m_caller, m_repository, kind, std::move(metadata)));
    }

    Result<void> write(Db &db, Instant now) const
    {
        LogStore log(db);
        for (const auto &entries : m_entries) {
            for (const auto &entry : entries) {
                if (auto inserted = log.insertRow(entry, now); !inserted)
                    return inserted;
            }
        }
        // The counts last, and in one order: that is what others wait for (LogStore::insert).
        for (const auto &entries : m_entries) {
            if (auto counted = log.count(entries.constFirst(), entries.size(), now); !counted)
                return counted;
        }
        return {};
    }

private:
    const Caller &m_caller;
    const RepositoryRow &m_repository;
    QMap<QString, QList<LogEntry>> m_entries; ///< by kind
};

class Step {
public:
    Step(Db &db, const DomainSettings &settings, const RepositoryRow &repository, Instant now,
         StepLog &log)
        : m_db(db)
        , m_settings(settings)
        , m_repository(repository)
        , m_now(now)
        , m_log(log)
    {
    }

    Result<void> apply(const TagAtMoment &tag, ReturnAction action)
    {
        switch (action) {
        case ReturnAction::Create:
        case ReturnAction::Move:
            return pointBackTo(*tag.then);
        case ReturnAction::Remove:
            return end(*tag.current);
        case ReturnAction::Blocked:
        case ReturnAction::Lost:
            break;
        }
        return {};
    }

private:
    Result<void> pointBackTo(const TagRow &then)
    {
        ManifestStore manifests(m_db);
        if (auto revived = manifests.revive(then.manifest); !revived)
            return revived;
        auto manifest = manifests.byId(then.manifest);
        if (!manifest)
            return failure(manifest);
        if (!*manifest)
            return failure(ErrorCode::Unavailable, u"a manifest was collected at this moment"_s);
        auto moved =
            pointTag(m_db, m_settings, m_repository, then.name, **manifest, pointBack(then, m_now));
        if (!moved)
            return failure(moved);
        m_log.add(u"revert_tag"_s,
                  {{u"tag"_s, then.name}, {u"manifest_digest"_s, then.manifestDigest}});
        if (moved->lockedBy) {
            m_log.add(u"tag_made_immutable_by_policy"_s,
                      {{u"tag"_s, then.name}, {u"tag_pattern"_s, *moved->lockedBy}});
        }
        return {};
    }

    Result<void> end(const TagRow &current)
    {
        if (auto ended = endTag(m_db, current, "deleted"_L1); !ended)
            return failure(ended);
        m_log.add(u"delete_tag"_s, {{u"tag"_s, current.name}});
        return PullStore(m_db).dropTag(m_repository.id, current.name);
    }

    Db &m_db;
    const DomainSettings &m_settings;
    const RepositoryRow &m_repository;
    Instant m_now;
    StepLog &m_log;
};

Result<ReturnList> giveSomeBack(Db &db, const DomainSettings &settings, const Caller &caller,
                                const RepositoryName &name, const ReturnQuery &query)
{
    auto repository = writableRepository(db, caller, name);
    if (!repository)
        return failure(repository);
    auto moment = checkReach(db, repository->row, query.at);
    if (!moment)
        return failure(moment);
    auto names =
        TagStore(db).atMoment(repository->row.id, query.after, query.at, moment->now, kNamesAtOnce);
    if (!names)
        return failure(names);
    ReturnList list{
        moment->completeSince, moment->now - Milliseconds(1), {}, nextAfter(*names, kNamesAtOnce)};
    StepLog log(caller, repository->row);
    Step step(db, settings, repository->row, moment->now, log);
    for (const auto &tag : std::as_const(*names)) {
        const auto change = returnOf(tag, query.keepsNewer, settings);
        if (!change)
            continue;
        if (auto applied = step.apply(tag, change->action); !applied)
            return failure(applied);
        list.changes.append(*change);
    }
    if (auto written = log.write(db, moment->now); !written)
        return failure(written);
    return list;
}

} // namespace

std::optional<TagReturnRow> returnOf(const TagAtMoment &tag, bool keepsNewer,
                                     const DomainSettings &settings)
{
    const auto digestOf = [](const std::optional<TagRow> &row) {
        return row ? std::optional(row->manifestDigest) : std::nullopt;
    };
    TagReturnRow change{tag.name, ReturnAction::Create, digestOf(tag.current), digestOf(tag.then)};
    if (change.currentDigest == change.targetDigest || (!tag.then && keepsNewer))
        return std::nullopt;
    if (tag.isLost)
        change.action = ReturnAction::Lost;
    else if (tag.current && isProtected(settings, *tag.current))
        change.action = ReturnAction::Blocked;
    else if (!tag.then)
        change.action = ReturnAction::Remove;
    else if (tag.current)
        change.action = ReturnAction::Move;
    return change;
}

Future<Result<PastTagList>> TimeMachineService::tagsAt(Caller caller, RepositoryName name,
                                                       Instant at, QString after, int limit)
{
    return m_context.db.read([=](Db &db) -> Result<PastTagList> {
        auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
        if (!repository)
            return failure(repository);
        auto moment = checkMoment(db, *repository, at);
        if (!moment)
            return failure(moment);
        auto names = TagStore(db).atMoment(repository->id, after, at, moment->now, limit);
        if (!names)
            return failure(names);
        PastTagList list{moment->completeSince, {}, nextAfter(*names, limit)};
        for (const auto &tag : std::as_const(*names)) {
            if (tag.then)
                list.tags.append(*tag.then);
        }
        return list;
    });
}

Future<Result<ReturnList>> TimeMachineService::preview(Caller caller, RepositoryName name,
                                                       ReturnQuery query)
{
    return m_context.db.read([=, settings = m_context.settings](Db &db) -> Result<ReturnList> {
        auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
        if (!repository)
            return failure(repository);
        auto moment = checkReach(db, *repository, query.at);
        if (!moment)
            return failure(moment);
        auto names =
            TagStore(db).atMoment(repository->id, query.after, query.at, moment->now, kNamesAtOnce);
        if (!names)
            return failure(names);
        ReturnList list{moment->completeSince, moment->now, {}, nextAfter(*names, kNamesAtOnce)};
        for (const auto &tag : std::as_const(*names)) {
            if (const auto change = returnOf(tag, query.keepsNewer, settings))
                list.changes.append(*change);
        }
        return list;
    });
}

Future<Result<ReturnList>> TimeMachineService::giveBack(Caller caller, RepositoryName name,
                                                        ReturnQuery query)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) {
        return giveSomeBack(db, settings, caller, name, query);
    });
}

} // namespace quayside::server

#include "server/domain/tagpruning.h"

#include "server/domain/autopruneservice.h"
#include "server/storage/logstore.h"
#include "server/storage/repositorystore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 100; // tags of one transaction: each is a row and a line of the log
constexpr int kPage = 200;
constexpr auto kDefaultEvery = std::chrono::days(1);

/// Namespaces after that one whose turn it is.
Result<QList<PruneDue>> dueAfter(const DomainContext &context, NamespaceId after)
{
    return context.db
        .read([after, interval = context.settings.pruneInterval,
               hasDefault =
                   context.settings.defaultPrune.has_value()](Db &db) -> Result<QList<PruneDue>> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return AutopruneStore(db).due(
                after, *now - interval,
                hasDefault ? std::optional(*now - kDefaultEvery) : std::nullopt, kPage);
        })
        .result();
}

Result<bool> claim(const DomainContext &context, const PruneDue &ns)
{
    return context.db
        .write([ns, interval = context.settings.pruneInterval](Db &db) -> Result<bool> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return AutopruneStore(db).claim(ns, *now - interval, *now);
        })
        .result();
}

/// Of one repository, what goes.
Result<QList<PrunableRow>> removable(const DomainContext &context, const PruneDue &ns,
                                     const PrunableRepository &repository)
{
    const auto fallback = ns.isDefaultDue ? context.settings.defaultPrune : std::nullopt;
    return context.db
        .read([ns = ns.id, id = repository.id, fallback](Db &db) -> Result<QList<PrunableRow>> {
            auto rules = pruneRulesOf(db, ns, id, fallback);
            if (!rules)
                return failure(rules);
            QList<PrunableRow> going;
            if (rules->isEmpty())
                return going;
            auto tags = decideFor(db, id, *rules);
            if (!tags)
                return failure(tags);
            for (const auto &tag : std::as_const(*tags)) {
                if (tag.decision.isRemoved)
                    going.append(tag.tag);
            }
            return going;
        })
        .result();
}

Result<qint64> pruneSome(Db &db, NamespaceId ns, const PrunableRepository &repository,
                         const QList<PrunableRow> &tags)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    QStringList gone;
    for (const auto &tag : tags) {
        auto pruned = TagStore(db).prune(tag.id, *now);
        if (!pruned)
            return failure(pruned);
        if (*pruned)
            gone.append(tag.name);
    }
    for (const auto &name : std::as_const(gone)) {
        LogEntry entry{ns,
                       repository.id,
                       u"autoprune_tag_delete"_s,
                       {},
                       {},
                       {{u"performer"_s, u"autoprune worker"_s},
                        {u"namespace"_s, repository.path.section(u'/', 0, 0)},
                        {u"repo"_s, repository.path.section(u'/', 1)},
                        {u"tag"_s, name}}};
        if (auto logged = LogStore(db).insert(entry, *now); !logged)
            return failure(logged);
    }
    return gone.size();
}

Result<qint64> pruneRepository(const DomainContext &context, const PruneDue &ns,
                               const PrunableRepository &repository, const GoesOn &goesOn)
{
    auto going = removable(context, ns, repository);
    if (!going)
        return failure(going);
    qint64 total = 0;
    for (qsizetype from = 0; from < going->size() && goesOn(); from += kAtOnce) {
        auto gone = context.db
                        .write([id = ns.id, repository, some = going->mid(from, kAtOnce)](Db &db) {
                            return pruneSome(db, id, repository, some);
                        })
                        .result();
        if (!gone)
            return gone;
        total += *gone;
    }
    return total;
}

Result<qint64> pruneNamespace(const DomainContext &context, const PruneDue &ns,
                              const GoesOn &goesOn)
{
    qint64 total = 0;
    RepositoryId after;
    while (goesOn()) {
        auto page = context.db
                        .read([id = ns.id, after](Db &db) {
                            return RepositoryStore(db).prunableIn(id, after, kPage);
                        })
                        .result();
        if (!page)
            return failure(page);
        for (const auto &repository : std::as_const(*page)) {
            auto gone = pruneRepository(context, ns, repository, goesOn);
            if (!gone)
                return gone;
            total += *gone;
            after = repository.id;
        }
        if (page->size() < kPage)
            break;
    }
    return total;
}

} // namespace

Result<PruneCounts> pruneDue(const DomainContext &context, const GoesOn &goesOn)
{
    PruneCounts counts;
    NamespaceId after;
    while (goesOn()) {
        auto page = dueAfter(context, after);
        if (!page)
            return failure(page);
        for (const auto &ns : std::as_const(*page)) {
            after = ns.id;
            auto claimed = claim(context, ns);
            if (!claimed)
                return failure(claimed);
            if (!*claimed || !goesOn())
                continue;
            auto gone = pruneNamespace(context, ns, goesOn);
            if (!gone)
                return failure(gone);
            ++counts.namespaces;
            counts.tags += *gone;
        }
        if (page->size() < kPage)
            break;
    }
    return counts;
}

} // namespace quayside::server

#include "server/domain/expiryhooks.h"

#include "server/domain/autopruneservice.h"
#include "server/domain/faultpoint.h"
#include "server/domain/hookevents.h"
#include "server/domain/hookmethods.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QSet>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHooks, "quayside.domain.expiryhooks", QtInfoMsg)

namespace {

constexpr int kHooks = 100; // of a page
constexpr int kTags = 500; // of one event
constexpr int kMostFailures = 3; // from then on it waits for a reset

/// Tags that policies take away until then, or would take now. Two decisions: what a number keeps
/// depends on pushes that nobody foresees, so that only dates are asked about the future.
Result<QList<TagId>> prunedUntil(Db &db, const DomainSettings &settings, const RepositoryHook &of,
                                 Instant until)
{
    QList<TagId> going;
    if (!settings.hasAutoPrune || of.isReadOnly)
        return going;
    auto rules = pruneRulesOf(db, of.owner, of.hook.repository, settings.defaultPrune);
    if (!rules)
        return failure(rules);
    if (rules->isEmpty())
        return going;
    QList<AutopruneRow> dated;
    std::copy_if(rules->cbegin(), rules->cend(), std::back_inserter(dated),
                 [](const auto &row) { return row.rule.method == PruneMethod::CreationDate; });
    // What goes by its age now is among what goes until then.
    auto now = dated.size() < rules->size() ? decideFor(db, of.hook.repository, *rules)
                                            : Result<QList<PreviewedTag>>();
    auto then = dated.isEmpty() ? Result<QList<PreviewedTag>>()
                                : decideFor(db, of.hook.repository, dated, until);
    if (!now || !then)
        return tl::unexpected(!now ? now.error() : then.error());
    QSet<TagId> known;
    for (const auto *decided : {&*now, &*then}) {
        for (const auto &tag : *decided) {
            if (!tag.decision.isRemoved || known.contains(tag.tag.id))
                continue;
            known.insert(tag.tag.id);
            going.append(tag.tag.id);
        }
    }
    return going;
}

/// What the notification has to tell of, at most one event's worth.
Result<QList<DueTag>> dueTags(Db &db, const DomainSettings &settings, const RepositoryHook &of)
{
    const auto days = expiryDays(of.hook);
    if (!days)
        return QList<DueTag>();
    auto now = db.now();
    if (!now)
        return failure(now);
    HookStore store(db);
    const auto until = *now + *days;
    auto tags = store.expiring(of.hook.id, of.hook.repository, *now, until, kTags);
    if (!tags)
        return tags;
    auto pruned = prunedUntil(db, settings, of, until);
    if (!pruned)
        return failure(pruned);
    for (const auto id : std::as_const(*pruned)) {
        if (tags->size() >= kTags)
            break;
        auto untold = store.untold(of.hook.id, id);
        if (!untold)
            return failure(untold);
        const auto isThat = [id](const DueTag &tag) { return tag.id == id; };
        if (*untold && std::none_of(tags->cbegin(), tags->cend(), isThat))
            tags->append(**untold);
    }
    return tags;
}

/// One event; of how many tags. Less than were given when others were there meanwhile.
Result<qint64> raiseOne(Db &db, const DomainSettings &settings, const RepositoryHook &of,
                        const QList<DueTag> &tags)
{
    HookStore store(db);
    auto isThere = store.lock(of.hook.id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return 0;
    QStringList names;
    for (const auto &tag : tags) {
        auto name = store.tell(of.hook.id, tag);
        if (!name)
            return failure(name);
        if (*name)
            names.append(**name);
    }
    if (names.isEmpty())
        return 0;
    auto delivered = deliver(db, of.hook, expiryEvent(settings, of.hook, of.path, names));
    if (!delivered)
        return failure(delivered);
    faultPoint("hooks.raise");
    if (!*delivered)
        return failure(ErrorCode::NotFound, u"nobody is there who could be told"_s);
    if (of.hook.failures > 0) {
        if (auto reset = store.resetFailures(of.hook.id); !reset)
            return failure(reset);
    }
    return names.size();
}

Result<qint64> raiseFor(const DomainContext &context, const RepositoryHook &of,
                        const GoesOn &goesOn)
{
    qint64 total = 0;
    while (goesOn()) {
        auto tags = context.db
                        .read([&settings = context.settings, of](Db &db) {
                            return dueTags(db, settings, of);
                        })
                        .result();
        if (!tags)
            return failure(tags);
        if (tags->isEmpty())
            break;
        auto told = context.db
                        .write([&settings = context.settings, of, tags = *tags](Db &db) {
                            return raiseOne(db, settings, of, tags);
                        })
                        .result();
        faultPoint("hooks.raised");
        if (!told && told.error().code == ErrorCode::NotFound) {
            // What it did not tell of is told when the notification is reset and has a target.
            auto recorded =
                context.db
                    .write([id = of.hook.id](Db &db) { return HookStore(db).recordFailure(id); })
                    .result();
            return recorded ? Result<qint64>(total) : failure(recorded);
        }
        if (!told)
            return told;
        total += *told;
        if (tags->size() < kTags || *told == 0)
            break;
    }
    return total;
}

} // namespace

Result<qint64> raiseExpiry(const DomainContext &context, const GoesOn &goesOn)
{
    qint64 total = 0;
    HookId after;
    while (goesOn()) {
        auto page = context.db
                        .read([after](Db &db) {
                            return HookStore(db).ofEvent(EventKind::ImageExpiry, after,
                                                         kMostFailures, kHooks);
                        })
                        .result();
        if (!page)
            return failure(page);
        for (const auto &hook : std::as_const(*page)) {
            after = hook.hook.id;
            auto told = raiseFor(context, hook, goesOn);
            if (told)
                total += *told;
            else // the others are not kept waiting by it
                qCWarning(lcHooks)
                    << "not raised hook=" << hook.hook.uuid << "error=" << told.error().message;
        }
        if (page->size() < kHooks)
            break;
    }
    return total;
}

} // namespace quayside::server

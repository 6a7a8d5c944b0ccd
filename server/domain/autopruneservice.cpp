#include "server/domain/autopruneservice.h"

#include "server/domain/accesspolicy.h"
#include "server/domain/callerrights.h"
#include "server/domain/usagelog.h"
#include "server/storage/repositorystore.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPolicies = 50;
constexpr int kPage = 5000;
constexpr int kRepositories = 100; // of a page of a namespace's dry run

/// A target that the caller administers.
struct Owner {
    PruneOwner key;
    NamespaceId ns;
    QString name; ///< of the namespace
    std::optional<RepositoryRow> repository;

    QString what() const { return repository ? u"repository"_s : u"namespace"_s; }
};

Result<Owner> ownerOf(Db &db, const Caller &caller, const PruneTarget &target, Purpose purpose)
{
    if (const auto *organization = std::get_if<QString>(&target)) {
        auto row = requireOrganizationAdmin(db, caller, *organization, purpose);
        if (!row)
            return failure(row);
        return Owner{row->id, row->id, row->name, {}};
    }
    if (const auto *name = std::get_if<RepositoryName>(&target)) {
        auto row = requireRepository(db, caller, *name, RepositoryRole::Admin, purpose);
        if (!row)
            return failure(row);
        return Owner{row->id, row->namespaceId, row->path.section(u'/', 0, 0), *row};
    }
    auto user = requireUserAdmin(caller);
    if (!user)
        return failure(user);
    return Owner{*user, *user, caller.name, {}};
}

Result<void> logPolicy(Db &db, const Caller &caller, const Owner &owner, const QString &verb,
                       const PruneRule &rule)
{
    const bool isNumber = rule.method == PruneMethod::NumberOfTags;
    QJsonObject metadata{
        {u"method"_s, toString(rule.method)},
        {u"value"_s, isNumber ? QJsonValue(rule.count) : QJsonValue(rule.value)},
        {u"tag_pattern"_s,
         rule.pattern ? QJsonValue(rule.pattern->toString()) : QJsonValue(QJsonValue::Null)},
        {u"tag_pattern_matches"_s, rule.isMatching}};
    const auto kind = u"%1_%2_autoprune_policy"_s.arg(verb, owner.what());
    if (owner.repository)
        return logInRepository(db, caller, *owner.repository, kind, metadata);
    metadata.insert(u"namespace"_s, owner.name);
    return logInNamespace(db, caller, owner.ns, kind, metadata);
}

tl::unexpected<Error> duplicate(const Owner &owner)
{
    return failure(ErrorCode::InvalidInput,
                   u"Existing policy with same values for this %1, duplicate policies are not "
                   "permitted"_s.arg(owner.what()));
}

/// Two at once: the database lets one of them in.
template <class T>
tl::unexpected<Error> notWritten(const Result<T> &written, const Owner &owner)
{
    return written.error().code == ErrorCode::AlreadyExists ? duplicate(owner) : failure(written);
}

/// Against the policies that are there, but for the one that is changed.
Result<void> checkBeside(Db &db, const Owner &owner, const PruneRule &rule, const QString &changed)
{
    auto rows = AutopruneStore(db).list(owner.key);
    if (!rows)
        return failure(rows);
    for (const auto &row : std::as_const(*rows)) {
        if (row.uuid == changed || !rule.isRivalOf(row.rule))
            continue;
        if (rule.value == row.rule.value)
            return duplicate(owner);
        return failure(
            ErrorCode::InvalidInput,
            u"A policy of this %1 has the same method and pattern with the value %2, so only one "
            "of the two would ever decide: change that one, or give this one another pattern"_s.arg(
                owner.what(), row.rule.value));
    }
    if (changed.isEmpty() && rows->size() >= kMostPolicies) {
        return failure(ErrorCode::InvalidInput,
                       u"This %1 has %2 policies already: delete one first"_s.arg(owner.what())
                           .arg(kMostPolicies));
    }
    return {};
}

Result<QList<AutopruneRow>> rulesOf(const QList<PruneRequest> &policies)
{
    QList<AutopruneRow> rules;
    for (const auto &policy : policies) {
        auto rule = policy.rule();
        if (!rule)
            return failure(rule);
        rules.append({QString(), std::move(*rule)});
    }
    return rules;
}

Result<void> requireDryRun(bool isDryRun)
{
    if (isDryRun)
        return {};
    return failure(ErrorCode::InvalidInput,
                   u"Only a dry run is offered here (dryRun=true): policies run by themselves"_s);
}

/// What `given` would do to a repository, or what holds there when that is nothing.
Result<PrunePreview> previewOf(Db &db, NamespaceId ns, RepositoryId repository,
                               const std::optional<QList<AutopruneRow>> &given,
                               const std::optional<PruneRule> &registryDefault)
{
    auto rules = given ? Result<QList<AutopruneRow>>(*given)
                       : pruneRulesOf(db, ns, repository, registryDefault);
    if (!rules)
        return failure(rules);
    auto tags = decideFor(db, repository, *rules);
    if (!tags)
        return failure(tags);
    return PrunePreview{std::move(*tags), std::move(*rules)};
}

Result<std::optional<QList<AutopruneRow>>> givenRules(
    const std::optional<QList<PruneRequest>> &policies)
{
    if (!policies)
        return std::nullopt;
    auto rules = rulesOf(*policies);
    if (!rules)
        return failure(rules);
    return std::optional(std::move(*rules));
}

Result<NamespacePreview> previewFrom(Db &db, NamespaceId ns,
                                     const std::optional<QList<AutopruneRow>> &given,
                                     const std::optional<PruneRule> &registryDefault,
                                     const PreviewCursor &cursor, qsizetype limit)
{
    const qint64 before = cursor.repository.value - (cursor.tag.isEmpty() ? 0 : 1);
    auto page = RepositoryStore(db).prunableIn(ns, {before}, kRepositories + 1);
    if (!page)
        return failure(page);
    NamespacePreview found;
    for (const auto &repository : std::as_const(*page)) {
        if (limit <= 0 || found.repositories.size() == kRepositories) {
            found.hasMore = true;
            break;
        }
        auto preview = previewOf(db, ns, repository.id, given, registryDefault);
        if (!preview)
            return failure(preview);
        const bool goesOn = repository.id == cursor.repository;
        limit -= std::count_if(preview->tags.cbegin(), preview->tags.cend(), [&](const auto &tag) {
            return !goesOn || tag.tag.name > cursor.tag;
        });
        found.repositories.append(
            {repository.id, repository.path.section(u'/', 1), std::move(*preview)});
    }
    return found;
}

tl::unexpected<Error> notFound()
{
    return failure(ErrorCode::NotFound, u"Not Found"_s);
}

} // namespace

Result<QList<AutopruneRow>> pruneRulesOf(Db &db, NamespaceId ns, RepositoryId repository,
                                         const std::optional<PruneRule> &registryDefault)
{
    AutopruneStore store(db);
    auto rules = store.list(ns);
    if (!rules)
        return rules;
    auto own = store.list(repository);
    if (!own)
        return own;
    rules->append(*own);
    if (registryDefault)
        rules->append({QString(), *registryDefault});
    return rules;
}

Result<QList<PreviewedTag>> decideFor(Db &db, RepositoryId repository,
                                      const QList<AutopruneRow> &rules, std::optional<Instant> at)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    QList<PreviewedTag> tags;
    QList<PrunableTag> plain;
    QString after;
    for (;;) {
        auto page = TagStore(db).prunable(repository, after, kPage, *now);
        if (!page)
            return failure(page);
        for (const auto &row : std::as_const(*page)) {
            plain.append({row.name, row.start, row.isImmutable});
            tags.append({row, {}});
        }
        if (page->size() < kPage)
            break;
        after = page->last().name;
    }
    QList<PruneRule> bare;
    for (const auto &row : rules)
        bare.append(row.rule);
    const auto decisions = decidePruning(plain, bare, at.value_or(*now));
    for (qsizetype i = 0; i < tags.size(); ++i)
        tags[i].decision = decisions.at(i);
    return tags;
}

Future<Result<QList<AutopruneRow>>> AutopruneService::list(Caller caller, PruneTarget target)
{
    return m_context.db.read([caller = std::move(caller),
                              target = std::move(target)](Db &db) -> Result<QList<AutopruneRow>> {
        auto owner = ownerOf(db, caller, target, Purpose::Look);
        if (!owner)
            return failure(owner);
        return AutopruneStore(db).list(owner->key);
    });
}

Future<Result<AutopruneRow>> AutopruneService::get(Caller caller, PruneTarget target, QString uuid)
{
    return m_context.db.read([caller = std::move(caller), target = std::move(target),
                              uuid = std::move(uuid)](Db &db) -> Result<AutopruneRow> {
        auto owner = ownerOf(db, caller, target, Purpose::Look);
        if (!owner)
            return failure(owner);
        auto row = AutopruneStore(db).find(owner->key, uuid);
        if (!row)
            return failure(row);
        if (!*row)
            return notFound();
        return **row;
    });
}

Future<Result<QString>> AutopruneService::create(Caller caller, PruneTarget target,
                                                 PruneRequest request)
{
    const auto uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_context.db.write([caller = std::move(caller), target = std::move(target),
                               request = std::move(request), uuid](Db &db) -> Result<QString> {
        auto owner = ownerOf(db, caller, target, Purpose::Change);
        if (!owner)
            return failure(owner);
        auto rule = request.rule();
        if (!rule)
            return failure(rule);
        if (auto fits = checkBeside(db, *owner, *rule, QString()); !fits)
            return failure(fits);
        if (auto added = AutopruneStore(db).insert(owner->key, {uuid, *rule}); !added)
            return notWritten(added, *owner);
        if (auto logged = logPolicy(db, caller, *owner, u"create"_s, *rule); !logged)
            return failure(logged);
        return uuid;
    });
}

Future<Result<void>> AutopruneService::update(Caller caller, PruneTarget target, QString uuid,
                                              PruneRequest request)
{
    return m_context.db.write([caller = std::move(caller), target = std::move(target),
                               uuid = std::move(uuid),
                               request = std::move(request)](Db &db) -> Result<void> {
        auto owner = ownerOf(db, caller, target, Purpose::Change);
        if (!owner)
            return failure(owner);
        auto rule = request.rule();
        if (!rule)
            return failure(rule);
        if (auto fits = checkBeside(db, *owner, *rule, uuid); !fits)
            return fits;
        auto changed = AutopruneStore(db).update(owner->key, {uuid, *rule});
        if (!changed)
            return notWritten(changed, *owner);
        if (!*changed)
            return notFound();
        return logPolicy(db, caller, *owner, u"update"_s, *rule);
    });
}

Future<Result<void>> AutopruneService::remove(Caller caller, PruneTarget target, QString uuid)
{
    return m_context.db.write([caller = std::move(caller), target = std::move(target),
                               uuid = std::move(uuid)](Db &db) -> Result<void> {
        auto owner = ownerOf(db, caller, target, Purpose::Change);
        if (!owner)
            return failure(owner);
        AutopruneStore store(db);
        auto row = store.find(owner->key, uuid);
        if (!row)
            return failure(row);
        if (!*row)
            return notFound();
        if (auto gone = store.remove(owner->key, uuid); !gone)
            return failure(gone);
        return logPolicy(db, caller, *owner, u"delete"_s, (*row)->rule);
    });
}

Future<Result<PrunePreview>> AutopruneService::preview(Caller caller, RepositoryName name,
                                                       bool isDryRun,
                                                       std::optional<QList<PruneRequest>> policies)
{
    return m_context.db.read(
        [caller = std::move(caller), name = std::move(name), isDryRun,
         policies = std::move(policies),
         registry = m_context.settings.defaultPrune](Db &db) -> Result<PrunePreview> {
            auto row = requireRepository(db, caller, name, RepositoryRole::Admin);
            if (!row)
                return failure(row);
            if (auto dry = requireDryRun(isDryRun); !dry)
                return failure(dry);
            auto given = givenRules(policies);
            if (!given)
                return failure(given);
            return previewOf(db, row->namespaceId, row->id, *given, registry);
        });
}

Future<Result<NamespacePreview>> AutopruneService::previewAll(
    Caller caller, PruneTarget owner, bool isDryRun, std::optional<QList<PruneRequest>> policies,
    PreviewCursor cursor, int limit)
{
    return m_context.db.read(
        [caller = std::move(caller), owner = std::move(owner), isDryRun,
         policies = std::move(policies), cursor = std::move(cursor), limit,
         registry = m_context.settings.defaultPrune](Db &db) -> Result<NamespacePreview> {
            auto found = ownerOf(db, caller, owner, Purpose::Change);
            if (!found)
                return failure(found);
            if (auto dry = requireDryRun(isDryRun); !dry)
                return failure(dry);
            auto given = givenRules(policies);
            if (!given)
                return failure(given);
            return previewFrom(db, found->ns, *given, registry, cursor, limit);
        });
}

} // namespace quayside::server

#include "server/domain/immutabilityservice.h"

#include "server/domain/policylock.h"
#include "server/domain/usagelog.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPolicies = 50; ///< each push asks all of them

/// Whose policies they are, after the rights were checked.
struct Holder {
    PolicyOwner owner;
    NamespaceId namespaceId;
    QString namespaceName;
    QString repositoryName; ///< empty: an organization's
    std::optional<RepositoryRow> repository;
};

Result<Holder> holderOf(Db &db, const Caller &caller, const PolicyTarget &target, Purpose purpose)
{
    if (const auto *name = std::get_if<RepositoryName>(&target)) {
        auto row = requireRepository(db, caller, *name, RepositoryRole::Admin, purpose);
        if (!row)
            return failure(row);
        return Holder{row->id, row->namespaceId, name->namespaceName(), name->name(), *row};
    }
    const auto &name = std::get<QString>(target);
    auto access = purpose == Purpose::Look
        ? requireOrganization(db, caller, name, OrganizationRole::Admin, purpose)
        : lockOrganization(db, caller, name);
    if (!access)
        return failure(access);
    return Holder{
        access->organization.id, access->organization.id, access->organization.name, {}, {}};
}

Result<void> log(Db &db, const Caller &caller, const Holder &holder, const QString &kind,
                 const ImmutabilityRow &policy)
{
    QJsonObject metadata{{u"tag_pattern"_s, policy.pattern},
                         {u"tag_pattern_matches"_s, policy.matches}};
    if (holder.repository)
        return logInRepository(db, caller, *holder.repository, kind, metadata);
    metadata.insert(u"namespace"_s, holder.namespaceName);
    return logInNamespace(db, caller, holder.namespaceId, kind, metadata);
}

Result<TagPattern> checkedPattern(const PolicyRequest &policy)
{
    if (policy.pattern.isEmpty())
        return failure(ErrorCode::InvalidInput, u"tag_pattern cannot be empty"_s);
    return TagPattern::parse(policy.pattern);
}

/// Looked for before: a failed statement ends a transaction on PostgreSQL.
Result<void> checkNew(Db &db, const Holder &holder, const PolicyRequest &policy,
                      const QString &uuid)
{
    auto all = ImmutabilityStore(db).list(holder.owner);
    if (!all)
        return failure(all);
    for (const auto &other : std::as_const(*all)) {
        if (other.uuid != uuid && other.pattern == policy.pattern
            && other.matches == policy.matches) {
            return failure(ErrorCode::InvalidInput,
                           u"A policy with these values exists already: %1"_s.arg(other.uuid));
        }
    }
    if (uuid.isEmpty() && all->size() >= kMostPolicies) {
        return failure(ErrorCode::InvalidInput,
                       u"There can be at most %1 policies"_s.arg(kMostPolicies));
    }
    return {};
}

Result<ImmutabilityRow> policyOf(Db &db, const Holder &holder, const QString &uuid)
{
    auto policy = ImmutabilityStore(db).find(holder.owner, uuid);
    if (!policy)
        return failure(policy);
    if (!*policy)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **policy;
}

Error duplicateProblem(const Error &error)
{
    if (error.code != ErrorCode::AlreadyExists)
        return error;
    return {ErrorCode::InvalidInput, u"A policy with these values exists already"_s};
}

/// What is left to do after the policy was written.
PolicyLock lockFor(const Caller &caller, const Holder &holder, const TagPattern &pattern,
                   bool matches)
{
    return {caller,  holder.owner, holder.namespaceId, holder.namespaceName, holder.repositoryName,
            pattern, matches};
}

Result<PolicyLock> insertPolicy(Db &db, const Caller &caller, const PolicyTarget &target,
                                const PolicyRequest &request, const QString &uuid)
{
    auto holder = holderOf(db, caller, target, Purpose::Change);
    if (!holder)
        return failure(holder);
    auto pattern = checkedPattern(request);
    if (!pattern)
        return failure(pattern);
    if (auto checked = checkNew(db, *holder, request, {}); !checked)
        return failure(checked);
    const ImmutabilityRow policy{uuid, request.pattern, request.matches};
    if (auto inserted = ImmutabilityStore(db).insert(holder->owner, policy); !inserted)
        return tl::unexpected(duplicateProblem(inserted.error()));
    if (auto logged = log(db, caller, *holder, u"create_immutability_policy"_s, policy); !logged)
        return failure(logged);
    return lockFor(caller, *holder, *pattern, request.matches);
}

Result<PolicyLock> updatePolicy(Db &db, const Caller &caller, const PolicyTarget &target,
                                const PolicyRequest &request, const QString &uuid)
{
    auto holder = holderOf(db, caller, target, Purpose::Change);
    if (!holder)
        return failure(holder);
    auto pattern = checkedPattern(request);
    if (!pattern)
        return failure(pattern);
    if (auto there = policyOf(db, *holder, uuid); !there)
        return failure(there);
    if (auto checked = checkNew(db, *holder, request, uuid); !checked)
        return failure(checked);
    const ImmutabilityRow policy{uuid, request.pattern, request.matches};
    if (auto updated = ImmutabilityStore(db).update(holder->owner, policy); !updated)
        return tl::unexpected(duplicateProblem(updated.error()));
    if (auto logged = log(db, caller, *holder, u"update_immutability_policy"_s, policy); !logged)
        return failure(logged);
    return lockFor(caller, *holder, *pattern, request.matches);
}

Future<Result<void>> thenLock(const DomainContext &context, Future<Result<PolicyLock>> written)
{
    return written
        .then([&context](Result<PolicyLock> lock) -> Future<Result<void>> {
            if (!lock)
                return makeReadyFuture(Result<void>(failure(lock)));
            return lockTags(context, *std::move(lock));
        })
        .unwrap();
}

} // namespace

Future<Result<QList<ImmutabilityRow>>> ImmutabilityService::list(Caller caller, PolicyTarget target)
{
    return m_context.db.read([=](Db &db) -> Result<QList<ImmutabilityRow>> {
        auto holder = holderOf(db, caller, target, Purpose::Look);
        if (!holder)
            return failure(holder);
        return ImmutabilityStore(db).list(holder->owner);
    });
}

Future<Result<ImmutabilityRow>> ImmutabilityService::get(Caller caller, PolicyTarget target,
                                                         QString uuid)
{
    return m_context.db.read([=](Db &db) -> Result<ImmutabilityRow> {
        auto holder = holderOf(db, caller, target, Purpose::Look);
        if (!holder)
            return failure(holder);
        return policyOf(db, *holder, uuid);
    });
}

Future<Result<QString>> ImmutabilityService::create(Caller caller, PolicyTarget target,
                                                    PolicyRequest policy)
{
    const auto uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto written =
        m_context.db.write([=](Db &db) { return insertPolicy(db, caller, target, policy, uuid); });
    return thenLock(m_context, std::move(written))
        .then([uuid](Result<void> done) -> Result<QString> {
            if (!done)
                return failure(done);
            return uuid;
        });
}

Future<Result<void>> ImmutabilityService::update(Caller caller, PolicyTarget target, QString uuid,
                                                 PolicyRequest policy)
{
    return thenLock(m_context, m_context.db.write([=](Db &db) {
        return updatePolicy(db, caller, target, policy, uuid);
    }));
}

Future<Result<void>> ImmutabilityService::remove(Caller caller, PolicyTarget target, QString uuid)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto holder = holderOf(db, caller, target, Purpose::Change);
        if (!holder)
            return failure(holder);
        auto policy = policyOf(db, *holder, uuid);
        if (!policy)
            return failure(policy);
        if (auto removed = ImmutabilityStore(db).remove(holder->owner, uuid); !removed)
            return removed;
        return log(db, caller, *holder, u"delete_immutability_policy"_s, *policy);
    });
}

} // namespace quayside::server

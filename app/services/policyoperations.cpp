#include "app/services/policyoperations.h"

#include "app/services/repositoryoperations.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

api::PoliciesApi policiesOf(api::ApiClient &client, const RepositoryName &repository)
{
    return {client,
            wire::PolicyKind::AutoPrune,
            {api::PolicyTarget::Kind::Repository, repository.path()}};
}

/// Whether both do the same, however their spans are written; one that this program does not know
/// is like no other.
bool isAlike(const wire::AutoprunePolicy &left, const wire::AutoprunePolicy &right)
{
    const auto a = left.rule();
    const auto b = right.rule();
    return a && b && a->isRivalOf(*b) && a->count == b->count && a->age == b->age;
}

QString textOf(const wire::AutoprunePolicy &policy)
{
    return QString::fromUtf8(QJsonDocument(policy.toJson()).toJson(QJsonDocument::Compact));
}

QList<RepositoryName> repositoriesOf(const QList<PolicyRemoval::Item> &items)
{
    QList<RepositoryName> repositories;
    for (const PolicyRemoval::Item &item : items)
        repositories.append(item.repository);
    return repositories;
}

} // namespace

PolicyAddition::PolicyAddition(const QString &connection, api::ApiClient &client,
                               const wire::AutoprunePolicy &policy,
                               const QList<RepositoryName> &repositories)
    : BulkJob(JobKind::AddPolicy, connection, sharedTarget(repositories), pathsOf(repositories))
    , m_client(client)
    , m_policy(policy)
    , m_repositories(repositories)
{
}

void PolicyAddition::run(qsizetype object)
{
    auto *call = policiesOf(m_client, m_repositories.at(object)).list();
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto policies = call->takeResult();
        if (!policies)
            return settle(object, failure(policies));
        const bool isThere =
            std::any_of(policies->begin(), policies->end(), [this](const wire::TagPolicy &one) {
                return isAlike(one.autoprune(), m_policy);
            });
        if (isThere)
            skip();
        else
            make(object);
    });
}

void PolicyAddition::make(qsizetype object)
{
    auto *call =
        policiesOf(m_client, m_repositories.at(object)).create(wire::TagPolicy::of(m_policy));
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto made = call->takeResult();
        if (!made)
            return settle(object, failure(made));
        m_made.insert(object, made->uuid);
        settle(object, {});
    });
}

QList<JobChange> PolicyAddition::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append({m_repositories.at(object).path(), {}, textOf(m_policy)});
    return all;
}

std::unique_ptr<Job> PolicyAddition::undoJob() const
{
    QList<PolicyRemoval::Item> back;
    for (const qsizetype object : doneObjects())
        back.append({m_repositories.at(object), m_made.value(object)});
    return std::make_unique<PolicyRemoval>(record().connection, m_client, m_policy, back);
}

PolicyRemoval::PolicyRemoval(const QString &connection, api::ApiClient &client,
                             const wire::AutoprunePolicy &policy, const QList<Item> &items)
    : BulkJob(JobKind::RemovePolicy, connection, sharedTarget(repositoriesOf(items)),
              pathsOf(repositoriesOf(items)))
    , m_client(client)
    , m_policy(policy)
    , m_items(items)
{
}

void PolicyRemoval::run(qsizetype object)
{
    const Item &item = m_items.at(object);
    auto *call = policiesOf(m_client, item.repository).remove(item.uuid);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, object] { settle(object, call->takeResult()); });
}

QList<JobChange> PolicyRemoval::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append({m_items.at(object).repository.path(), textOf(m_policy), {}});
    return all;
}

} // namespace quayside

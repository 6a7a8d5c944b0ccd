#include "app/services/repositoryoperations.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString sharedTarget(const QList<RepositoryName> &repositories)
{
    if (repositories.size() == 1)
        return repositories.constFirst().path();
    const QString first = repositories.constFirst().namespaceName();
    for (const RepositoryName &repository : repositories) {
        if (repository.namespaceName() != first)
            return {};
    }
    return first;
}

QStringList pathsOf(const QList<RepositoryName> &repositories)
{
    QStringList paths;
    for (const RepositoryName &repository : repositories)
        paths.append(repository.path());
    return paths;
}

namespace {

template <class Item>
QList<RepositoryName> repositoriesOf(const QList<Item> &items)
{
    QList<RepositoryName> repositories;
    for (const Item &item : items)
        repositories.append(item.repository);
    return repositories;
}

QString word(bool isPublic)
{
    return isPublic ? u"public"_s : u"private"_s;
}

} // namespace

RepositoryRemoval::RepositoryRemoval(const QString &connection, api::RepositoriesApi api,
                                     const QList<RepositoryName> &repositories)
    : BulkJob(JobKind::DeleteRepository, connection, sharedTarget(repositories),
              pathsOf(repositories))
    , m_api(api)
    , m_repositories(repositories)
{
}

void RepositoryRemoval::run(qsizetype object)
{
    auto *call = m_api.remove(m_repositories.at(object));
    hold(call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, object] { settle(object, call->takeResult()); });
}

QList<JobChange> RepositoryRemoval::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append({m_repositories.at(object).path()});
    return all;
}

VisibilityChange::VisibilityChange(const QString &connection, api::RepositoriesApi api,
                                   const QList<Item> &items)
    : BulkJob(JobKind::ChangeVisibility, connection, sharedTarget(repositoriesOf(items)),
              pathsOf(repositoriesOf(items)))
    , m_api(api)
    , m_items(items)
{
}

void VisibilityChange::run(qsizetype object)
{
    const Item &item = m_items.at(object);
    auto *call = m_api.setVisibility(item.repository, item.isPublic);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, object] { settle(object, call->takeResult()); });
}

QList<JobChange> VisibilityChange::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        all.append({item.repository.path(), word(!item.isPublic), word(item.isPublic)});
    }
    return all;
}

std::unique_ptr<Job> VisibilityChange::undoJob() const
{
    QList<Item> back;
    for (const qsizetype object : doneObjects())
        back.append({m_items.at(object).repository, !m_items.at(object).isPublic});
    return std::make_unique<VisibilityChange>(record().connection, m_api, back);
}

StateChange::StateChange(const QString &connection, api::RepositoriesApi api,
                         const QList<Item> &items)
    : BulkJob(JobKind::ChangeState, connection, sharedTarget(repositoriesOf(items)),
              pathsOf(repositoriesOf(items)))
    , m_api(api)
    , m_items(items)
{
}

void StateChange::run(qsizetype object)
{
    const Item &item = m_items.at(object);
    auto *call = m_api.setState(item.repository, item.after);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, object] { settle(object, call->takeResult()); });
}

QList<JobChange> StateChange::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        all.append(
            {item.repository.path(), wire::toString(item.before), wire::toString(item.after)});
    }
    return all;
}

std::unique_ptr<Job> StateChange::undoJob() const
{
    QList<Item> back;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        back.append({item.repository, item.after, item.before});
    }
    return std::make_unique<StateChange>(record().connection, m_api, back);
}

} // namespace quayside

#include "app/services/permissionoperations.h"

namespace quayside {

namespace {

QStringList namesOf(const QList<PermissionChange::Item> &items)
{
    QStringList names;
    for (const PermissionChange::Item &item : items)
        names.append(item.name);
    return names;
}

} // namespace

PermissionChange::PermissionChange(const QString &connection, api::PermissionsApi api,
                                   const RepositoryName &repository, const QList<Item> &items)
    : BulkJob(JobKind::ChangePermission, connection, repository.path(), namesOf(items))
    , m_api(api)
    , m_repository(repository)
    , m_items(items)
{
}

void PermissionChange::run(qsizetype object)
{
    const Item &item = m_items.at(object);
    auto *call = item.after == RepositoryRole::None
        ? m_api.remove(m_repository, item.holder, item.name)
        : m_api.set(m_repository, item.holder, item.name, item.after);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, object] { settle(object, call->takeResult()); });
}

QList<JobChange> PermissionChange::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        all.append({item.name, toString(item.before), toString(item.after)});
    }
    return all;
}

std::unique_ptr<Job> PermissionChange::undoJob() const
{
    QList<Item> back;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        back.append({item.holder, item.name, item.after, item.before});
    }
    return std::make_unique<PermissionChange>(record().connection, m_api, m_repository, back);
}

} // namespace quayside

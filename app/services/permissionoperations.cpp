#include "app/services/permissionoperations.h"

#include "app/services/repositoryoperations.h"

namespace quayside {

namespace {

QStringList namesOf(const QList<PermissionChange::Item> &items)
{
    QStringList names;
    for (const PermissionChange::Item &item : items)
        names.append(item.name);
    return names;
}

QStringList pathsOfItems(const QList<PermissionReturn::Item> &items)
{
    QStringList paths;
    for (const PermissionReturn::Item &item : items)
        paths.append(item.repository.path());
    return paths;
}

/// Whether nobody knows what became of the change.
bool isUncertain(ErrorCode failure)
{
    return failure == ErrorCode::Timeout || failure == ErrorCode::Network
        || failure == ErrorCode::Unavailable;
}

RepositoryRole roleOf(const wire::PermissionMap &map, const QString &name)
{
    for (const wire::Permission &permission : map.permissions) {
        if (permission.name == name)
            return permission.role;
    }
    return RepositoryRole::None;
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

PermissionGrant::PermissionGrant(const QString &connection, api::PermissionsApi api,
                                 const Grant &grant, const QList<RepositoryName> &repositories)
    : BulkJob(JobKind::AddPermission, connection, grant.name, pathsOf(repositories))
    , m_api(api)
    , m_grant(grant)
    , m_repositories(repositories)
{
}

void PermissionGrant::run(qsizetype object)
{
    auto *call = m_api.list(m_repositories.at(object), m_grant.holder);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto map = call->takeResult();
        if (!map)
            return settle(object, failure(map));
        raise(object, roleOf(*map, m_grant.name));
    });
}

void PermissionGrant::raise(qsizetype object, RepositoryRole now)
{
    const auto sent = m_before.constFind(object);
    // What got no answer may have come through all the same: then it is ours to take back.
    if (now == m_grant.role && sent != m_before.cend())
        return settle(object, {});
    if (now >= m_grant.role)
        return skip();
    m_before.insert(object, now);
    auto *call = m_api.set(m_repositories.at(object), m_grant.holder, m_grant.name, m_grant.role);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto done = call->takeResult();
        if (!done && !isUncertain(done.error().code))
            m_before.remove(object);
        settle(object, done);
    });
}

QList<JobChange> PermissionGrant::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append({m_repositories.at(object).path(), toString(m_before.value(object)),
                    toString(m_grant.role)});
    return all;
}

std::unique_ptr<Job> PermissionGrant::undoJob() const
{
    QList<PermissionReturn::Item> back;
    for (const qsizetype object : doneObjects())
        back.append({m_repositories.at(object), m_before.value(object)});
    return std::make_unique<PermissionReturn>(record().connection, m_api, m_grant, back);
}

PermissionReturn::PermissionReturn(const QString &connection, api::PermissionsApi api,
                                   const PermissionGrant::Grant &grant, const QList<Item> &items)
    : BulkJob(JobKind::RestorePermission, connection, grant.name, pathsOfItems(items))
    , m_api(api)
    , m_grant(grant)
    , m_items(items)
{
}

void PermissionReturn::run(qsizetype object)
{
    const Item &item = m_items.at(object);
    auto *call = item.before == RepositoryRole::None
        ? m_api.remove(item.repository, m_grant.holder, m_grant.name)
        : m_api.set(item.repository, m_grant.holder, m_grant.name, item.before);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, object] { settle(object, call->takeResult()); });
}

QList<JobChange> PermissionReturn::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        all.append({item.repository.path(), toString(m_grant.role), toString(item.before)});
    }
    return all;
}

} // namespace quayside

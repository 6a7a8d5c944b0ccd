#include "ui/pages/namespace/rightssteps.h"

#include "app/services/recordedchange.h"

#include <algorithm>

namespace quayside::ui {

QList<CallSequence::Step> rightsSteps(api::ApiClient &client, const QString &namespaceName,
                                      api::PermissionsApi::Holder holder, const QString &name,
                                      const RepositoryRights::Rights &before,
                                      const RepositoryRights::Rights &after)
{
    QList<CallSequence::Step> steps;
    const auto add = [&](const QString &repository, RepositoryRole role) {
        const auto path = RepositoryName::make(namespaceName, repository);
        if (!path)
            return;
        steps.append({path->path(), [&client, path = *path, holder, name, role] {
                          api::PermissionsApi api(client);
                          return role == RepositoryRole::None ? api.remove(path, holder, name)
                                                              : api.set(path, holder, name, role);
                      }});
    };
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            add(it.key(), RepositoryRole::None);
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.value(it.key(), RepositoryRole::None) != it.value())
            add(it.key(), it.value());
    }
    return steps;
}

std::unique_ptr<Job> recordedRights(const QString &connection, api::ApiClient &client,
                                    const QString &namespaceName,
                                    api::PermissionsApi::Holder holder, const QString &name,
                                    const RepositoryRights::Rights &before,
                                    const RepositoryRights::Rights &after,
                                    const QList<CallSequence::Failed> &failures, bool canUndo)
{
    QList<RecordedChange::Item> items;
    const auto isFailed = [&failures](const QString &path) {
        return std::any_of(failures.begin(), failures.end(),
                           [&path](const auto &one) { return one.object == path; });
    };
    const auto add = [&](const QString &repository, RepositoryRole had, RepositoryRole has) {
        const auto path = RepositoryName::make(namespaceName, repository);
        if (!path || had == has || isFailed(path->path()))
            return;
        RecordedChange::Call back;
        if (canUndo)
            back = RecordedChange::call(
                [api = api::PermissionsApi(client), path = *path, holder, name, had]() mutable {
                    return had == RepositoryRole::None ? api.remove(path, holder, name)
                                                       : api.set(path, holder, name, had);
                });
        items.append({{path->path(), toString(had), toString(has)}, back});
    };
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        add(it.key(), it.value(), after.value(it.key(), RepositoryRole::None));
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            add(it.key(), RepositoryRole::None, it.value());
    }
    if (items.isEmpty())
        return nullptr;
    return std::make_unique<RecordedChange>(JobKind::ChangeRights, connection, name, items);
}

} // namespace quayside::ui

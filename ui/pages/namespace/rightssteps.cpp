#include "ui/pages/namespace/rightssteps.h"

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

} // namespace quayside::ui

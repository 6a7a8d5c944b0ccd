#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/permission.h"

namespace quayside {

/// Somebody with a permission of his own in a repository.
struct PermissionRow {
    wire::Entity entity; ///< a user, a robot or a team
    RepositoryRole role = RepositoryRole::Read;

    friend bool operator==(const PermissionRow &, const PermissionRow &) = default;
};

enum class PermissionColumn { Name, Kind, Role };

/// As the registry lists them; users and robots apart from teams.
QList<PermissionRow> permissionRows(const wire::PermissionMap &users,
                                    const wire::PermissionMap &teams);

/// Kind: 0 user, 1 robot, 2 team. Role: RepositoryRole as a number. Key: `user/` or `team/` and the
/// name.
RecordModel<PermissionRow> *makePermissionModel(QObject *parent);

} // namespace quayside

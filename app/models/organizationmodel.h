#pragma once

#include "app/core/clock.h"
#include "app/models/recordmodel.h"

#include <optional>

namespace quayside {

/// An organization of the signed-in user.
struct OrganizationRow {
    QString name;
    bool isAdmin = false;
    bool canCreate = false; ///< repositories
    qint64 repositories = 0; ///< that the user may see
    std::optional<Instant> lastPush = {};

    friend bool operator==(const OrganizationRow &, const OrganizationRow &) = default;
};

enum class OrganizationColumn { Name, Role, Repositories, LastPush };

/// Role: `admin`, `creator` or `member`. Key: the name.
RecordModel<OrganizationRow> *makeOrganizationModel(QObject *parent);

} // namespace quayside

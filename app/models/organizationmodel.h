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
    std::optional<qint64> repositories = {}; ///< that the user may see; nullopt: not known
    std::optional<Instant> lastPush = {}; ///< nullopt: never, or not known either

    friend bool operator==(const OrganizationRow &, const OrganizationRow &) = default;
};

enum class OrganizationColumn { Name, Role, Repositories, LastPush };

/// Role: `admin`, `creator` or `member`. Key: the name.
RecordModel<OrganizationRow> *makeOrganizationModel(QObject *parent);

} // namespace quayside

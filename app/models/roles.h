#pragma once

#include <QtCore/Qt>

namespace quayside {

/// Roles beside Qt's own that all models share.
enum Role {
    SortRole = Qt::UserRole + 1, ///< the raw value to sort by
    IdRole, ///< the stable key of the row
    ExportRole, ///< text for other programs: bytes, ISO dates in UTC, whole digests
    WritableRole, ///< whether the user may change the row
    StarredRole, ///< whether the user starred it
};

} // namespace quayside

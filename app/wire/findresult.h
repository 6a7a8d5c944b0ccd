#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace quayside::wire {

/// One repository of `GET /find/repositories` or `GET /find/all`. Source: quay-api.md 10.5.
struct FoundRepository {
    QString path; ///< `namespace/name`
    QString description;
    bool isPublic = false;

    friend bool operator==(const FoundRepository &, const FoundRepository &) = default;
};

/// Anything else that `GET /find/all` finds.
struct FoundObject {
    enum class Kind { Organization, User, Team, Robot };

    Kind kind = Kind::Organization;
    QString name; ///< of a robot: `ns+short`
    QString organization = {}; ///< of a team

    friend bool operator==(const FoundObject &, const FoundObject &) = default;
};

struct FindResult {
    QList<FoundRepository> repositories; ///< best first
    QList<FoundObject> others; ///< best first; kinds that are not known are left out

    /// Protocol when there is no list.
    static Result<FindResult> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

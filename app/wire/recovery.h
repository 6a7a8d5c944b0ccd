#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace quayside::wire {

/// Answer of `POST /recovery`: a mail went out if somebody has the address, which is not told; or
/// the address is that of an organization, which has no password. Source: quay-api.md 1.2.
struct RecoveryAnswer {
    bool isOrganization = false;
    QString organizationEmail; ///< of whom to ask; empty: not told
    QString organizationName; ///< partly hidden: `b•••e`

    /// Protocol without a status that is known.
    static Result<RecoveryAnswer> fromJson(const QJsonObject &object);

    friend bool operator==(const RecoveryAnswer &, const RecoveryAnswer &) = default;
};

} // namespace quayside::wire

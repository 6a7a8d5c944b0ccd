#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace quayside::wire {

/// One repository of `GET /find/repositories`. Source: quay-api.md 13.
struct FoundRepository {
    QString path; ///< `namespace/name`
    QString description;
    bool isPublic = false;

    friend bool operator==(const FoundRepository &, const FoundRepository &) = default;
};

struct FindResult {
    QList<FoundRepository> repositories; ///< best first; of other kinds nothing

    /// Protocol when there is no list.
    static Result<FindResult> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

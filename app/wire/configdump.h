#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>

namespace quayside::wire {

/// How a registry is configured, secrets masked: `GET /superuser/config`. Source: quay-api.md 9.8.
struct ConfigDump {
    QJsonObject config; ///< key to what holds
    QJsonObject warning; ///< keys that are not as they should be, with their value or why
    QJsonObject env; ///< variables of the environment that the registry looks at
    QJsonObject schema; ///< JSON schema of `config`

    /// Protocol when there is no `config`.
    static Result<ConfigDump> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const ConfigDump &, const ConfigDump &) = default;
};

/// `********** (12)` for a secret of 12 bytes.
QString maskedSecret(qsizetype length);

} // namespace quayside::wire

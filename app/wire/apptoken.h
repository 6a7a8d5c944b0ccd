#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// A registry password. Source: quay-api.md 8.7.
struct AppToken {
    QString uuid;
    QString title;
    std::optional<Instant> lastAccessed = {};
    std::optional<Instant> created = {};
    std::optional<Instant> expiration = {}; ///< null: never
    std::optional<QString> tokenCode = {}; ///< a secret; absent in lists

    /// Protocol when there is no uuid.
    static Result<AppToken> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const AppToken &, const AppToken &) = default;
};

struct AppTokenList {
    QList<AppToken> tokens;

    /// Protocol when there is no list.
    static Result<AppTokenList> fromJson(const QJsonObject &object);
};

/// One of them, as it comes when it is made or asked for by itself.
struct AppTokenAnswer {
    AppToken token;

    /// Protocol without a token in it.
    static Result<AppTokenAnswer> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

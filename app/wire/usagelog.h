#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/wire/user.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::wire {

/// Who did something. A robot's name is `ns+short`.
struct LogPerformer {
    QString name;
    bool isRobot = false;
    Avatar avatar;

    friend bool operator==(const LogPerformer &, const LogPerformer &) = default;
};

/// Where it happened; only the registry's own log says so.
struct LogNamespace {
    QString name;
    bool isOrganization = false;
    Avatar avatar;

    friend bool operator==(const LogNamespace &, const LogNamespace &) = default;
};

struct LogRecord {
    QString kind; ///< any text: releases know different ones
    QJsonObject metadata;
    std::optional<QString> ip = {};
    std::optional<Instant> at = {};
    std::optional<LogPerformer> performer = {}; ///< nullopt: the registry itself
    std::optional<LogNamespace> where = {};

    static LogRecord fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const LogRecord &, const LogRecord &) = default;
};

/// Answer of `GET .../logs`, the newest first. Source: quay-api.md 9.7.
struct LogPage {
    std::optional<Instant> start = {};
    std::optional<Instant> end = {};
    QList<LogRecord> logs;
    std::optional<QString> nextPage = {};
    bool isUnsearchable = false; ///< the registry keeps its log elsewhere

    /// Protocol when there is no list.
    static Result<LogPage> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// How often something happened on a day.
struct LogTotal {
    QString kind;
    qint64 count = 0;
    std::optional<Instant> day = {}; ///< its start, UTC

    friend bool operator==(const LogTotal &, const LogTotal &) = default;
};

/// Answer of `GET .../aggregatelogs`. Source: quay-api.md 9.7.
struct LogTotals {
    QList<LogTotal> totals;

    /// Protocol when there is no list.
    static Result<LogTotals> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

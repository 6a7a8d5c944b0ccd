#pragma once

#include "app/core/quota.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::wire {

/// Where something happens, in percent of a quota. Source: quay-api.md 10.1.
struct QuotaLimit {
    std::optional<qint64> id = {}; ///< null: of the system's default
    QuotaLimitKind kind = QuotaLimitKind::Reject;
    int percent = 100;

    /// Protocol without a kind that is known or a percentage.
    static Result<QuotaLimit> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const QuotaLimit &, const QuotaLimit &) = default;
};

/// A namespace's quota.
struct Quota {
    std::optional<qint64> id = {}; ///< null: the system's default
    qint64 limitBytes = 0;
    QString limit; ///< `10.0 GiB`
    bool isDefault = false; ///< the namespace has none of its own
    bool hasDefault = false; ///< the system has a default
    QList<QuotaLimit> limits; ///< a kind that is not known is left out

    /// Protocol without bytes.
    static Result<Quota> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Quota &, const Quota &) = default;
};

/// Answer of `GET .../quota`, and `quotas` of users and organizations: one or none.
QJsonArray quotasToJson(const QList<Quota> &quotas);
/// Those that cannot be read are left out.
QList<Quota> quotasFromJson(const QJsonArray &array);

/// `quotas` and `quota_report` of a user or an organization. Source: quay-api.md 9.1, 9.2.
struct NamespaceQuota {
    QList<Quota> quotas; ///< its own; without the system's default
    qint64 usedBytes = 0;
    std::optional<qint64> configuredBytes = {}; ///< null: none, and no default
    QString backfillStatus; ///< `waiting`, `running`, `complete`, or empty

    /// nullopt where the object has no `quota_report`.
    static std::optional<NamespaceQuota> in(const QJsonObject &object);
    void writeTo(QJsonObject &object) const;

    friend bool operator==(const NamespaceQuota &, const NamespaceQuota &) = default;
};

} // namespace quayside::wire

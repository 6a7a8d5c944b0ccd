#pragma once

#include "app/core/result.h"
#include "app/wire/user.h"

namespace quayside::wire {

/// A user as superusers see him: `GET /superuser/users/`. Source: quay-api.md 9.8.
struct AdministeredUser {
    QString username;
    std::optional<QString> email = {};
    bool isVerified = true;
    Avatar avatar;
    bool isSuperUser = false;
    bool isEnabled = true;
    qint64 quotaBytes = 0; ///< bytes of his blobs

    static AdministeredUser fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const AdministeredUser &, const AdministeredUser &) = default;
};

/// An organization as superusers see it: `GET /superuser/organizations/`.
struct AdministeredOrganization {
    QString name;
    std::optional<QString> email = {};
    Avatar avatar;
    qint64 quotaBytes = 0; ///< bytes of its blobs

    static AdministeredOrganization fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const AdministeredOrganization &,
                           const AdministeredOrganization &) = default;
};

/// `quota_report` of something that has no quota. Source: quay-api.md 9.1.
QJsonObject quotaReport(qint64 bytes);

} // namespace quayside::wire

#pragma once

#include "app/core/clock.h"
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
    std::optional<NamespaceQuota> quota = {};

    qint64 usedBytes() const { return quota ? quota->usedBytes : 0; }

    static AdministeredUser fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const AdministeredUser &, const AdministeredUser &) = default;
};

/// An organization as superusers see it: `GET /superuser/organizations/`.
struct AdministeredOrganization {
    QString name;
    std::optional<QString> email = {};
    Avatar avatar;
    std::optional<NamespaceQuota> quota = {};

    qint64 usedBytes() const { return quota ? quota->usedBytes : 0; }

    static AdministeredOrganization fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const AdministeredOrganization &,
                           const AdministeredOrganization &) = default;
};

struct AdministeredUserPage {
    QList<AdministeredUser> users;
    std::optional<QString> nextPage = {}; ///< opaque; absent on the last page

    /// Protocol when there is no list.
    static Result<AdministeredUserPage> fromJson(const QJsonObject &object);
};

struct AdministeredOrganizationPage {
    QList<AdministeredOrganization> organizations;
    std::optional<QString> nextPage = {};

    /// Protocol when there is no list.
    static Result<AdministeredOrganizationPage> fromJson(const QJsonObject &object);
};

/// A user that a superuser made. Source: quay-api.md 9.8.
struct MadeUser {
    QString username;
    QString password; ///< a secret: only in this answer

    /// Protocol without a name or a password.
    static Result<MadeUser> fromJson(const QJsonObject &object);
};

/// How much all blobs are: `GET /superuser/registrysize/`. Source: quay-api.md 9.8.
struct RegistrySize {
    std::optional<qint64> bytes = {}; ///< null: never summed up
    std::optional<Instant> lastRun = {};
    bool isQueued = false;
    bool isRunning = false;

    static Result<RegistrySize> fromJson(const QJsonObject &object);
};

/// What changed between the releases of the registry: `GET /superuser/changelog/`.
/// Source: quay-api.md 9.8.
struct ChangeLog {
    QString text; ///< Markdown

    /// Protocol when there is none.
    static Result<ChangeLog> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire

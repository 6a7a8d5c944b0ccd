#pragma once

#include "app/core/result.h"
#include "app/wire/quota.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace quayside::wire {

enum class AvatarKind { User, Robot, Org, Team, App };

QLatin1StringView toString(AvatarKind kind);
std::optional<AvatarKind> avatarKindFromString(QStringView text);

/// Source: quay-api.md 1.9.
struct Avatar {
    QString name;
    QString hash; ///< sha256, lower-case hex
    QString color; ///< `#rrggbb`
    AvatarKind kind = AvatarKind::User;

    static Avatar fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Avatar &, const Avatar &) = default;
};

/// Hash over the lower-cased e-mail, or over the name where there is none; the colour is chosen by
/// the hash from Quay's palette. Source: quay-api.md 1.9.
Avatar avatarFor(const QString &name, const QString &email, AvatarKind kind);
/// The palette, `#rrggbb`, in its order.
QStringList avatarPalette();

struct UserOrganization {
    QString name;
    Avatar avatar;
    bool canCreateRepo = false;
    bool isPublic = false;
    std::optional<bool> isOrgAdmin = {}; ///< absent in the limited view
    std::optional<bool> isPreferredNamespace = {}; ///< absent in the limited view

    static UserOrganization fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const UserOrganization &, const UserOrganization &) = default;
};

/// What a signed-in user sees of himself in addition to the limited view.
struct UserDetails {
    bool isVerified = false;
    QString email;
    QJsonArray logins; ///< external logins, as on the wire
    bool isInvoiceEmail = false;
    std::optional<QString> invoiceEmailAddress = {};
    bool isPreferredNamespace = false;
    std::chrono::seconds tagExpiration{0};
    QStringList prompts;
    std::optional<QString> company = {};
    std::optional<QString> familyName = {};
    std::optional<QString> givenName = {};
    std::optional<QString> location = {};
    bool isFreeAccount = true;
    bool hasPasswordSet = false;
    std::optional<NamespaceQuota> quota = {}; ///< absent without the feature
};

/// Answer of `GET /user/`. Source: quay-api.md 9.1.
struct User {
    bool isAnonymous = false;
    QString username;
    Avatar avatar;
    std::optional<bool> canCreateRepo = {};
    std::optional<bool> isMe = {};
    std::optional<UserDetails> details = {}; ///< absent with `user:read` alone and for others
    QList<UserOrganization> organizations;
    std::optional<bool> isSuperUser = {}; ///< present only for superusers
    std::optional<bool> isGlobalReadonlySuperUser = {};

    /// Protocol when somebody is signed in and has no name.
    static Result<User> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

#pragma once

#include "app/core/clock.h"
#include "app/core/role.h"
#include "app/wire/user.h"

namespace quayside::wire {

/// A team in the view of its organization, or after a PUT, which leaves the counts out and says
/// whether it is new. Source: quay-api.md 9.2, 9.4.
struct Team {
    QString name;
    QString description;
    OrganizationRole role = OrganizationRole::Member;
    Avatar avatar;
    bool canView = false;
    std::optional<qint64> repositoryCount = {};
    std::optional<qint64> memberCount = {};
    std::optional<bool> isSynced = {};
    std::optional<bool> isNew = {};

    /// Protocol without a name.
    static Result<Team> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Team &, const Team &) = default;
};

/// What administrators see of an organization in addition.
struct OrganizationSettings {
    bool isInvoiceEmail = false;
    std::optional<QString> invoiceEmailAddress = {};
    std::chrono::seconds tagExpiration{0};
    bool isFreeAccount = true;

    friend bool operator==(const OrganizationSettings &, const OrganizationSettings &) = default;
};

/// Answer of `GET /organization/{org}`. Source: quay-api.md 9.2.
struct Organization {
    QString name;
    QString email; ///< empty but for administrators
    Avatar avatar;
    bool isAdmin = false;
    bool isMember = false;
    std::optional<QList<Team>> teams = {}; ///< in their order; for members
    std::optional<OrganizationSettings> settings = {};
    std::optional<NamespaceQuota> quota = {}; ///< for members, with the feature

    /// Protocol without a name.
    static Result<Organization> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// A team where only its name is told.
struct NamedTeam {
    QString name;
    Avatar avatar;

    friend bool operator==(const NamedTeam &, const NamedTeam &) = default;
};

QJsonArray namedTeamsToJson(const QList<NamedTeam> &teams);
QList<NamedTeam> namedTeamsFromJson(const QJsonArray &array);

/// A member of an organization, or a collaborator, who is in no team. Source: quay-api.md 9.2.
struct OrganizationMember {
    QString name;
    Avatar avatar;
    std::optional<QList<NamedTeam>> teams = {}; ///< absent for a collaborator
    QStringList repositories; ///< with a permission of his own

    /// Protocol without a name.
    static Result<OrganizationMember> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const OrganizationMember &, const OrganizationMember &) = default;
};

/// Answer of `.../members` or `.../collaborators`.
struct OrganizationMembers {
    QList<OrganizationMember> members;

    /// Protocol when there is neither list.
    static Result<OrganizationMembers> fromJson(const QJsonObject &object);
};

/// A member of a team: a user, a robot, or somebody invited by mail. Source: quay-api.md 9.4.
struct TeamMember {
    QString name; ///< the e-mail address of an invitation
    bool isRobot = false;
    Avatar avatar;
    bool isInvited = false;
    bool isAddress = false; ///< invited by mail: not known as a user

    static TeamMember fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

/// Where a registry gets groups from.
enum class Directory { Ldap, Keystone, Oidc };

QLatin1StringView toString(Directory directory);
std::optional<Directory> directoryFromString(QStringView text);
/// What that directory calls a group by: `group_dn`, `group_id`, `group_name`.
QLatin1StringView groupKey(Directory directory);

/// A team that has its users from a group of a directory. Source: quay-api.md 9.4.
struct TeamSync {
    std::optional<Directory> directory = {}; ///< absent: one that is not known here
    std::optional<Instant> lastUpdated = {}; ///< absent: not yet, or not for this user to know
    QString group; ///< empty: not for this user to know

    static TeamSync fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const TeamSync &, const TeamSync &) = default;
};

struct TeamMembers {
    QString name;
    QList<TeamMember> members;
    bool canEdit = false;
    std::optional<Directory> canSync = {}; ///< for who may say so, where the registry has one
    std::optional<TeamSync> synced = {};

    /// Protocol when there is no list.
    static Result<TeamMembers> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const TeamMembers &, const TeamMembers &) = default;
};

} // namespace quayside::wire

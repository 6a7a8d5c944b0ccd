#pragma once

#include "app/core/role.h"
#include "app/wire/user.h"

namespace quayside::wire {

/// A permission in a repository, of a user, a robot or a team. Source: quay-api.md 9.5.
struct Permission {
    QString name;
    RepositoryRole role = RepositoryRole::Read;
    Avatar avatar;
    std::optional<bool> isRobot = {}; ///< absent for a team
    std::optional<bool> isOrganizationMember = {}; ///< only in organizations

    /// Protocol without a name or a role.
    static Result<Permission> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Permission &, const Permission &) = default;
};

/// Permissions by their holders' names.
struct PermissionMap {
    QList<Permission> permissions; ///< by name

    /// Protocol when there is no map.
    static Result<PermissionMap> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// What somebody may do by himself and by his teams. Source: quay-api.md 9.5.
struct RoleList {
    QList<RepositoryRole> roles;

    /// The strongest; None where there is none.
    RepositoryRole strongest() const;
    /// Protocol when there is no list.
    static Result<RoleList> fromJson(const QJsonObject &object);
};

/// A repository that a team or robot has a permission in. Source: quay-api.md 9.3, 9.4.
struct GrantedRepository {
    QString name;
    bool isPublic = false;
    RepositoryRole role = RepositoryRole::Read;

    friend bool operator==(const GrantedRepository &, const GrantedRepository &) = default;
};

struct GrantedRepositories {
    QList<GrantedRepository> repositories;

    /// Protocol when there is no list.
    static Result<GrantedRepositories> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// A user, robot, team or organization where one of them may stand. Source: quay-api.md 9.6, 10.5.
struct Entity {
    enum class Kind { User, Team, Org, External };

    QString name;
    Kind kind = Kind::User;
    std::optional<bool> isRobot = {}; ///< of users
    std::optional<bool> isOrganizationMember = {}; ///< only in organizations
    Avatar avatar;

    static Entity fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Entity &, const Entity &) = default;
};

QLatin1StringView toString(Entity::Kind kind);

/// Answer of a search by the beginning of a name. Source: quay-api.md 10.5.
struct EntityList {
    QList<Entity> entities;

    /// Protocol when there is no list; what has no name is left out.
    static Result<EntityList> fromJson(const QJsonObject &object);
};

/// A default permission. Source: quay-api.md 9.6.
struct Prototype {
    QString id;
    RepositoryRole role = RepositoryRole::Read;
    std::optional<Entity> activatingUser = {}; ///< null: whoever makes the repository
    Entity delegate;

    /// Protocol without an id or a role.
    static Result<Prototype> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Prototype &, const Prototype &) = default;
};

struct PrototypeList {
    QList<Prototype> prototypes;

    /// Protocol when there is no list.
    static Result<PrototypeList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire

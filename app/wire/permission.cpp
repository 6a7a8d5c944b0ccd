#include "app/wire/permission.h"

#include "app/wire/jsonfields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{
    std::pair{Entity::Kind::User, "user"_L1},
    std::pair{Entity::Kind::Team, "team"_L1},
    std::pair{Entity::Kind::Org, "org"_L1},
    std::pair{Entity::Kind::External, "external"_L1},
};

Avatar avatarOf(const QJsonObject &object)
{
    return Avatar::fromJson(object.value("avatar"_L1).toObject());
}

std::optional<RepositoryRole> roleOf(const QJsonObject &object)
{
    return repositoryRoleFromString(stringOr(object, "role"_L1));
}

} // namespace

QLatin1StringView toString(Entity::Kind kind)
{
    for (const auto &[value, text] : kKinds) {
        if (value == kind)
            return text;
    }
    Q_UNREACHABLE();
}

Result<Permission> Permission::fromJson(const QJsonObject &object)
{
    const auto role = roleOf(object);
    Permission permission;
    permission.name = stringOr(object, "name"_L1);
    if (permission.name.isEmpty() || !role)
        return failure(ErrorCode::Protocol, u"permission without name or role"_s);
    permission.role = *role;
    permission.avatar = avatarOf(object);
    permission.isRobot = optionalBool(object, "is_robot"_L1);
    permission.isOrganizationMember = optionalBool(object, "is_org_member"_L1);
    return permission;
}

QJsonObject Permission::toJson() const
{
    QJsonObject object{
        {u"role"_s, toString(role)}, {u"name"_s, name}, {u"avatar"_s, avatar.toJson()}};
    if (isRobot)
        object.insert(u"is_robot"_s, *isRobot);
    if (isOrganizationMember)
        object.insert(u"is_org_member"_s, *isOrganizationMember);
    return object;
}

Result<PermissionMap> PermissionMap::fromJson(const QJsonObject &object)
{
    const QJsonValue map = object.value("permissions"_L1);
    if (!map.isObject())
        return failure(ErrorCode::Protocol, u"no map of permissions"_s);
    PermissionMap permissions;
    for (const QJsonValue &value : map.toObject()) {
        auto permission = Permission::fromJson(value.toObject());
        if (!permission)
            return failure(permission);
        permissions.permissions.append(*permission);
    }
    return permissions;
}

QJsonObject PermissionMap::toJson() const
{
    QJsonObject map;
    for (const Permission &permission : permissions)
        map.insert(permission.name, permission.toJson());
    return {{u"permissions"_s, map}};
}

RepositoryRole RoleList::strongest() const
{
    return roles.isEmpty() ? RepositoryRole::None : *std::max_element(roles.begin(), roles.end());
}

Result<RoleList> RoleList::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("permissions"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of roles"_s);
    RoleList roles;
    for (const QJsonValue &value : list.toArray()) {
        if (const auto role = roleOf(value.toObject()))
            roles.roles.append(*role);
    }
    return roles;
}

Result<GrantedRepositories> GrantedRepositories::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("permissions"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of permissions"_s);
    GrantedRepositories granted;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonObject repository = item.value("repository"_L1).toObject();
        granted.repositories.append({stringOr(repository, "name"_L1),
                                     boolOr(repository, "is_public"_L1, false),
                                     roleOf(item).value_or(RepositoryRole::Read)});
    }
    return granted;
}

QJsonObject GrantedRepositories::toJson() const
{
    QJsonArray list;
    for (const GrantedRepository &granted : repositories) {
        list.append(QJsonObject{
            {u"repository"_s,
             QJsonObject{{u"name"_s, granted.name}, {u"is_public"_s, granted.isPublic}}},
            {u"role"_s, toString(granted.role)}});
    }
    return {{u"permissions"_s, list}};
}

Entity Entity::fromJson(const QJsonObject &object)
{
    Entity entity;
    entity.name = stringOr(object, "name"_L1);
    const QString text = stringOr(object, "kind"_L1);
    for (const auto &[value, name] : kKinds) {
        if (name == text)
            entity.kind = value;
    }
    entity.isRobot = optionalBool(object, "is_robot"_L1);
    entity.isOrganizationMember = optionalBool(object, "is_org_member"_L1);
    entity.avatar = avatarOf(object);
    return entity;
}

QJsonObject Entity::toJson() const
{
    QJsonObject object{
        {u"name"_s, name}, {u"kind"_s, toString(kind)}, {u"avatar"_s, avatar.toJson()}};
    if (isRobot)
        object.insert(u"is_robot"_s, *isRobot);
    if (isOrganizationMember)
        object.insert(u"is_org_member"_s, *isOrganizationMember);
    return object;
}

Result<EntityList> EntityList::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("results"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of results"_s);
    EntityList found;
    for (const QJsonValue &value : list.toArray()) {
        Entity entity = Entity::fromJson(value.toObject());
        if (!entity.name.isEmpty())
            found.entities.append(entity);
    }
    return found;
}

Result<Prototype> Prototype::fromJson(const QJsonObject &object)
{
    const auto role = roleOf(object);
    Prototype prototype;
    prototype.id = stringOr(object, "id"_L1);
    if (prototype.id.isEmpty() || !role)
        return failure(ErrorCode::Protocol, u"default permission without id or role"_s);
    prototype.role = *role;
    if (const QJsonValue user = object.value("activating_user"_L1); user.isObject())
        prototype.activatingUser = Entity::fromJson(user.toObject());
    prototype.delegate = Entity::fromJson(object.value("delegate"_L1).toObject());
    return prototype;
}

QJsonObject Prototype::toJson() const
{
    return {{u"id"_s, id},
            {u"role"_s, toString(role)},
            {u"activating_user"_s,
             activatingUser ? QJsonValue(activatingUser->toJson()) : QJsonValue(QJsonValue::Null)},
            {u"delegate"_s, delegate.toJson()}};
}

Result<PrototypeList> PrototypeList::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("prototypes"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of default permissions"_s);
    PrototypeList prototypes;
    for (const QJsonValue &value : list.toArray()) {
        auto prototype = Prototype::fromJson(value.toObject());
        if (!prototype)
            return failure(prototype);
        prototypes.prototypes.append(*prototype);
    }
    return prototypes;
}

QJsonObject PrototypeList::toJson() const
{
    QJsonArray list;
    for (const Prototype &prototype : prototypes)
        list.append(prototype.toJson());
    return {{u"prototypes"_s, list}};
}

} // namespace quayside::wire

#include "app/wire/organization.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

Avatar avatarOf(const QJsonObject &object)
{
    return Avatar::fromJson(object.value("avatar"_L1).toObject());
}

QString userKind()
{
    return u"user"_s; // Quay says so of robots as well
}

} // namespace

Result<Team> Team::fromJson(const QJsonObject &object)
{
    Team team;
    team.name = stringOr(object, "name"_L1);
    if (team.name.isEmpty())
        return failure(ErrorCode::Protocol, u"team without name"_s);
    team.description = stringOr(object, "description"_L1);
    team.role =
        organizationRoleFromString(stringOr(object, "role"_L1)).value_or(OrganizationRole::Member);
    team.avatar = avatarOf(object);
    team.canView = boolOr(object, "can_view"_L1, false);
    team.repositoryCount = optionalInteger(object, "repo_count"_L1);
    team.memberCount = optionalInteger(object, "member_count"_L1);
    team.isSynced = optionalBool(object, "is_synced"_L1);
    team.isNew = optionalBool(object, "new_team"_L1);
    return team;
}

QJsonObject Team::toJson() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"description"_s, description},
                       {u"role"_s, toString(role)},
                       {u"avatar"_s, avatar.toJson()},
                       {u"can_view"_s, canView}};
    if (repositoryCount)
        object.insert(u"repo_count"_s, *repositoryCount);
    if (memberCount)
        object.insert(u"member_count"_s, *memberCount);
    if (isSynced)
        object.insert(u"is_synced"_s, *isSynced);
    if (isNew)
        object.insert(u"new_team"_s, *isNew);
    return object;
}

Result<Organization> Organization::fromJson(const QJsonObject &object)
{
    Organization organization;
    organization.name = stringOr(object, "name"_L1);
    if (organization.name.isEmpty())
        return failure(ErrorCode::Protocol, u"organization without name"_s);
    organization.email = stringOr(object, "email"_L1);
    organization.avatar = avatarOf(object);
    organization.isAdmin = boolOr(object, "is_admin"_L1, false);
    organization.isMember = boolOr(object, "is_member"_L1, false);
    if (const QJsonValue order = object.value("ordered_teams"_L1); order.isArray()) {
        const QJsonObject byName = object.value("teams"_L1).toObject();
        QList<Team> teams;
        for (const QJsonValue &name : order.toArray()) {
            auto team = Team::fromJson(byName.value(name.toString()).toObject());
            if (!team)
                return failure(team);
            teams.append(*team);
        }
        organization.teams = teams;
    }
    if (object.contains("tag_expiration_s"_L1)) {
        OrganizationSettings settings;
        settings.isInvoiceEmail = boolOr(object, "invoice_email"_L1, false);
        settings.invoiceEmailAddress = optionalString(object, "invoice_email_address"_L1);
        settings.tagExpiration =
            std::chrono::seconds(optionalInteger(object, "tag_expiration_s"_L1).value_or(0));
        settings.isFreeAccount = boolOr(object, "is_free_account"_L1, true);
        organization.settings = settings;
    }
    organization.quota = NamespaceQuota::in(object);
    return organization;
}

QJsonObject Organization::toJson() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"email"_s, email},
                       {u"avatar"_s, avatar.toJson()},
                       {u"is_admin"_s, isAdmin},
                       {u"is_member"_s, isMember}};
    if (teams) {
        QJsonObject byName;
        QJsonArray order;
        for (const Team &team : *teams) {
            byName.insert(team.name, team.toJson());
            order.append(team.name);
        }
        object.insert(u"teams"_s, byName);
        object.insert(u"ordered_teams"_s, order);
    }
    if (settings) {
        object.insert(u"invoice_email"_s, settings->isInvoiceEmail);
        object.insert(u"invoice_email_address"_s, orNull(settings->invoiceEmailAddress));
        object.insert(u"tag_expiration_s"_s, qint64(settings->tagExpiration.count()));
        object.insert(u"is_free_account"_s, settings->isFreeAccount);
    }
    if (quota)
        quota->writeTo(object);
    return object;
}

QJsonArray namedTeamsToJson(const QList<NamedTeam> &teams)
{
    QJsonArray array;
    for (const NamedTeam &team : teams)
        array.append(QJsonObject{{u"name"_s, team.name}, {u"avatar"_s, team.avatar.toJson()}});
    return array;
}

QList<NamedTeam> namedTeamsFromJson(const QJsonArray &array)
{
    QList<NamedTeam> teams;
    for (const QJsonValue &value : array) {
        const QJsonObject team = value.toObject();
        teams.append({stringOr(team, "name"_L1), avatarOf(team)});
    }
    return teams;
}

Result<OrganizationMember> OrganizationMember::fromJson(const QJsonObject &object)
{
    OrganizationMember member;
    member.name = stringOr(object, "name"_L1);
    if (member.name.isEmpty())
        return failure(ErrorCode::Protocol, u"member without name"_s);
    member.avatar = avatarOf(object);
    if (const QJsonValue teams = object.value("teams"_L1); teams.isArray())
        member.teams = namedTeamsFromJson(teams.toArray());
    for (const QJsonValue &repository : object.value("repositories"_L1).toArray())
        member.repositories.append(repository.toString());
    return member;
}

QJsonObject OrganizationMember::toJson() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"kind"_s, userKind()},
                       {u"avatar"_s, avatar.toJson()},
                       {u"repositories"_s, QJsonArray::fromStringList(repositories)}};
    if (teams)
        object.insert(u"teams"_s, namedTeamsToJson(*teams));
    return object;
}

Result<OrganizationMembers> OrganizationMembers::fromJson(const QJsonObject &object)
{
    const QLatin1StringView key = object.contains("members"_L1) ? "members"_L1 : "collaborators"_L1;
    const QJsonValue list = object.value(key);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of members"_s);
    OrganizationMembers all;
    for (const QJsonValue &value : list.toArray()) {
        auto member = OrganizationMember::fromJson(value.toObject());
        if (!member)
            return failure(member);
        all.members.append(*member);
    }
    return all;
}

TeamMember TeamMember::fromJson(const QJsonObject &object)
{
    return {.name = stringOr(object, "name"_L1, stringOr(object, "email"_L1)),
            .isRobot = boolOr(object, "is_robot"_L1, false),
            .avatar = avatarOf(object),
            .isInvited = boolOr(object, "invited"_L1, false),
            .isAddress = object.value("kind"_L1) == "invite"_L1};
}

QJsonObject TeamMember::toJson() const
{
    if (isAddress) {
        return {{u"email"_s, name},
                {u"kind"_s, u"invite"_s},
                {u"avatar"_s, avatar.toJson()},
                {u"invited"_s, true}};
    }
    return {{u"name"_s, name},
            {u"kind"_s, userKind()},
            {u"is_robot"_s, isRobot},
            {u"avatar"_s, avatar.toJson()},
            {u"invited"_s, isInvited}};
}

QLatin1StringView toString(Directory directory)
{
    switch (directory) {
    case Directory::Ldap:
        return "ldap"_L1;
    case Directory::Keystone:
        return "keystone"_L1;
    case Directory::Oidc:
        break;
    }
    return "oidc"_L1;
}

std::optional<Directory> directoryFromString(QStringView text)
{
    for (const auto one : {Directory::Ldap, Directory::Keystone, Directory::Oidc}) {
        if (text == toString(one))
            return one;
    }
    return {};
}

QLatin1StringView groupKey(Directory directory)
{
    switch (directory) {
    case Directory::Ldap:
        return "group_dn"_L1;
    case Directory::Keystone:
        return "group_id"_L1;
    case Directory::Oidc:
        break;
    }
    return "group_name"_L1;
}

TeamSync TeamSync::fromJson(const QJsonObject &object)
{
    TeamSync sync{directoryFromString(stringOr(object, "service"_L1)),
                  fromRfc2822(stringOr(object, "last_updated"_L1)),
                  {}};
    if (sync.directory)
        sync.group = stringOr(object.value("config"_L1).toObject(), groupKey(*sync.directory));
    return sync;
}

QJsonObject TeamSync::toJson() const
{
    QJsonObject object;
    if (directory) {
        object.insert("service"_L1, toString(*directory));
        object.insert("config"_L1, QJsonObject{{groupKey(*directory), group}});
    }
    if (lastUpdated)
        object.insert("last_updated"_L1, toRfc2822(*lastUpdated));
    return object;
}

Result<TeamMembers> TeamMembers::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("members"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"team without members"_s);
    TeamMembers members{stringOr(object, "name"_L1), {}, boolOr(object, "can_edit"_L1, false)};
    members.canSync =
        directoryFromString(stringOr(object.value("can_sync"_L1).toObject(), "service"_L1));
    if (object.value("synced"_L1).isObject())
        members.synced = TeamSync::fromJson(object.value("synced"_L1).toObject());
    for (const QJsonValue &value : list.toArray())
        members.members.append(TeamMember::fromJson(value.toObject()));
    return members;
}

QJsonObject TeamMembers::toJson() const
{
    QJsonArray list;
    for (const TeamMember &member : members)
        list.append(member.toJson());
    QJsonObject object{{u"name"_s, name}, {u"members"_s, list}, {u"can_edit"_s, canEdit}};
    if (canSync)
        object.insert("can_sync"_L1, QJsonObject{{"service"_L1, toString(*canSync)}});
    if (synced)
        object.insert("synced"_L1, synced->toJson());
    return object;
}

} // namespace quayside::wire

#pragma once

#include "app/core/role.h"
#include "server/storage/db.h"
#include "server/storage/grantee.h"

#include <QtCore/QList>

namespace quayside::server {

struct TeamRow {
    TeamId id;
    NamespaceId organization;
    QString name;
    OrganizationRole role = OrganizationRole::Member;
    QString description;
};

struct TeamSummary {
    TeamRow row;
    qint64 memberCount = 0;
    qint64 repositoryCount = 0; ///< that it has a permission in
    bool hasAsker = false;
};

/// A user or a robot, as lists name them.
struct MemberRow {
    Grantee member;
    QString name; ///< of a robot: `ns+short`
    QString email; ///< empty without one
};

/// A user in a team of an organization.
struct TeamMembership {
    MemberRow member;
    QString teamName;
};

struct FoundTeam {
    QString name;
    QString organizationName;
};

/// Owns `team` and `team_member`. Any thread with its own Db.
class TeamStore {
public:
    explicit TeamStore(Db &db)
        : m_db(db)
    {
    }

    Result<std::optional<TeamRow>> byName(NamespaceId organization, const QString &name);
    Result<std::optional<TeamRow>> byId(TeamId id);
    /// In the order they were made.
    Result<QList<TeamSummary>> list(NamespaceId organization, const GranteeKey &asks);
    /// AlreadyExists when the name is taken.
    Result<TeamId> insert(const TeamRow &row);
    Result<void> update(TeamId id, OrganizationRole role, const QString &description);
    /// With its members; what others have granted it is theirs to remove.
    Result<void> remove(TeamId id);

    Result<QList<MemberRow>> members(TeamId id);
    /// False when it was a member already.
    Result<bool> addMember(TeamId id, Grantee member);
    /// False when it was none.
    Result<bool> removeMember(TeamId id, Grantee member);
    Result<bool> isMember(TeamId id, Grantee member);
    /// Out of all teams, of whatever organization.
    Result<void> removeMember(Grantee member);
    /// Out of all teams of the organization; how many they were.
    Result<qint64> removeFrom(NamespaceId organization, NamespaceId user);

    /// The strongest role that the teams of a user or robot give in the organization.
    Result<OrganizationRole> strongestRole(NamespaceId organization, Grantee member);
    /// Whether some user is in a team with the role admin.
    Result<bool> hasAdmin(NamespaceId organization);
    Result<bool> isInOrganization(NamespaceId organization, NamespaceId user);
    /// Users of all teams, or one user, by name and team.
    Result<QList<TeamMembership>> memberships(NamespaceId organization,
                                              std::optional<NamespaceId> user = {});
    /// Robots of a namespace in teams, by robot and team.
    Result<QList<TeamMembership>> robotMemberships(NamespaceId ns);

    /// Teams of the organization whose name starts so, by name.
    Result<QList<QString>> byPrefix(NamespaceId organization, const QString &prefix, int limit);
    /// Teams that the user sees (his own, and all of organizations he administers), by name part.
    Result<QList<FoundTeam>> search(NamespaceId user, const QString &part, int limit);

    /// What a deleted organization leaves; how many rows went, fewer than `limit` when it was all.
    Result<qint64> purgeMembers(NamespaceId organization, int limit);
    Result<qint64> purgeTeams(NamespaceId organization, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

#pragma once

#include "app/core/role.h"
#include "server/storage/db.h"
#include "server/storage/grantee.h"

#include <QtCore/QList>

namespace quayside::server {

/// A permission, as lists of a repository's permissions name its holder.
struct PermissionRow {
    Grantee grantee;
    QString name; ///< of a robot: `ns+short`
    QString email; ///< of a user; empty without one
    RepositoryRole role = RepositoryRole::None;
};

/// A permission, as lists of its holder's permissions name the repository.
struct GrantedRepository {
    QString name;
    bool isPublic = false;
    RepositoryRole role = RepositoryRole::None;
};

/// Somebody and a repository that he has a direct permission in.
struct RepositoryHolder {
    Grantee holder;
    QString name; ///< of a robot: its short name
    QString email;
    QString repositoryName;
};

/// Owns `permission`. Any thread with its own Db.
class PermissionStore {
public:
    explicit PermissionStore(Db &db)
        : m_db(db)
    {
    }

    /// Replaces the role that is there.
    Result<void> grant(RepositoryId repository, Grantee to, RepositoryRole role);
    /// False when there was none.
    Result<bool> revoke(RepositoryId repository, Grantee from);
    Result<void> revokeAll(Grantee from);
    /// A user's direct permissions in the repositories of a namespace; how many they were.
    Result<qint64> revokeIn(NamespaceId ns, NamespaceId user);

    Result<std::optional<RepositoryRole>> roleOf(RepositoryId repository, Grantee of);
    /// The strongest of direct and team permissions; None without one.
    Result<RepositoryRole> strongestRole(RepositoryId repository, const GranteeKey &who);
    /// Each role that somebody has directly and by a team, the strongest first.
    Result<QList<RepositoryRole>> roles(RepositoryId repository, Grantee of);

    /// Users and robots with a direct permission, by name.
    Result<QList<PermissionRow>> ofUsers(RepositoryId repository);
    Result<QList<PermissionRow>> ofTeams(RepositoryId repository);
    /// Of repositories that are there, by name.
    Result<QList<GrantedRepository>> of(Grantee grantee);
    /// Users with direct permissions in a namespace's repositories, or one user; by name.
    Result<QList<RepositoryHolder>> usersIn(NamespaceId ns, std::optional<NamespaceId> user = {});
    /// Permissions of a namespace's robots, by robot.
    Result<QList<RepositoryHolder>> ofRobots(NamespaceId ns);

    /// Of the teams and robots of a deleted namespace; how many rows went, fewer than `limit` when
    /// it was all.
    Result<qint64> purge(NamespaceId ns, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server

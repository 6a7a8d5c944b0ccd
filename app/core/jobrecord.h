#pragma once

#include "app/core/clock.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace quayside {

enum class JobKind {
    ChangeExpiration,
    RestoreExpiration, ///< the way back of a ChangeExpiration
    DeleteRepository,
    ChangeVisibility,
    ChangeState, ///< of repositories: normal, read-only
    ChangePermission,
    AddPermission, ///< one holder's, in many repositories
    RestorePermission, ///< the way back of an AddPermission
    MoveTags, ///< pointed to another image, or made
    RestoreTags, ///< brought back, or the way back of what moved or deleted them
    DeleteTags,
    PurgeTags, ///< deleted for good
    LockTags, ///< made immutable, or no longer
    AddPolicy, ///< an auto-prune policy, in many repositories
    RemovePolicy, ///< the way back of an AddPolicy
    ChangeDescription, ///< of a repository
    ChangeLabel, ///< added to an image, or deleted
    ChangeTeam, ///< its role
    ChangeMember, ///< of a team
    ChangeDefault, ///< a default permission of an organization
    ChangePolicy, ///< one auto-prune policy
    ChangeRights, ///< of one holder, in repositories
    ChangeRobot, ///< made or deleted
    RenewSecret, ///< of a robot account or an application
    CreateRepository,
    ChangeApplication, ///< of OAuth: made, changed or deleted
    ChangeToken, ///< of OAuth or of an app: made or revoked
    ChangeKey, ///< of a service: made, renamed or deleted
    ChangeKeyEnd, ///< when a service key expires
    ApproveKey, ///< of a service
    ChangeImmutability, ///< one policy that makes tags immutable
    ChangeOrganization, ///< made, renamed, taken over or deleted
    ChangeUser, ///< made, made an organization or deleted
    ChangeUserState, ///< enabled, disabled
    ChangeMessage, ///< to everybody, from the registry: made or deleted
    ChangeQuota, ///< of an organization
    ChangeStar, ///< of the user, at a repository
    ChangeTimeMachine, ///< how long a namespace keeps what was deleted
    ChangeProfile, ///< what is told of a user or an organization
    ChangePassword, ///< of a user
    ChangeTeamSync, ///< the group of a directory that a team has its users from
};

QLatin1StringView toString(JobKind kind);
std::optional<JobKind> jobKindFromString(QStringView text);

enum class JobState {
    Running,
    Paused,
    Done, ///< every object
    Failed, ///< at least one object
    Cancelled, ///< by the user
    Interrupted, ///< the program or the connection ended before it
};

QLatin1StringView toString(JobState state);
std::optional<JobState> jobStateFromString(QStringView text);

/// One object that a job changed. What `before` and `after` hold is the kind's: milliseconds since
/// 1970 for expirations, `public` or `private` for visibilities, the role for permissions, the
/// digest for tags, `immutable` for locked ones, the JSON of policies, the text of descriptions,
/// `key=value` for labels, `member` for members, `?` for a role that is not known, `enabled` or
/// `disabled` for users, the JSON of quotas, `starred` for stars, seconds for time machines, the
/// group for synced teams (`+synced`: not known), `there` or some words about it for what was made
/// or deleted, `+owned` for an organization that was taken over, `+organization` for a user who was
/// made one, never a secret; empty: there was or is none.
struct JobChange {
    QString object;
    QString before = {};
    QString after = {};

    friend bool operator==(const JobChange &, const JobChange &) = default;
};

/// A job as the lists show it and as it is kept after its end.
struct JobRecord {
    qint64 id = 0; ///< rises with each job of this computer
    JobKind kind = JobKind::ChangeExpiration;
    QString connection; ///< id of a profile
    QString target; ///< what it works on, a repository's path for most
    int total = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0; ///< there was nothing to do
    Instant started = {};
    std::optional<Instant> ended = {};
    JobState state = JobState::Running;
    bool canPause = false;
    bool canRetry = false;
    bool canUndo = false;

    int settled() const { return done + failed + skipped; }
    bool isRunning() const { return state == JobState::Running || state == JobState::Paused; }

    QJsonObject toJson() const;
    /// What ran when it was written was interrupted. Nothing when a field makes no sense.
    static std::optional<JobRecord> fromJson(const QJsonObject &object);

    friend bool operator==(const JobRecord &, const JobRecord &) = default;
};

} // namespace quayside

#include "app/core/jobrecord.h"

namespace quayside {

using namespace Qt::StringLiterals;

QLatin1StringView toString(JobKind kind)
{
    switch (kind) {
    case JobKind::ChangeExpiration:
        return "change-expiration"_L1;
    case JobKind::RestoreExpiration:
        return "restore-expiration"_L1;
    case JobKind::DeleteRepository:
        return "delete-repository"_L1;
    case JobKind::ChangeVisibility:
        return "change-visibility"_L1;
    case JobKind::ChangeState:
        return "change-state"_L1;
    case JobKind::ChangePermission:
        return "change-permission"_L1;
    case JobKind::AddPermission:
        return "add-permission"_L1;
    case JobKind::RestorePermission:
        return "restore-permission"_L1;
    case JobKind::MoveTags:
        return "move-tags"_L1;
    case JobKind::RestoreTags:
        return "restore-tags"_L1;
    case JobKind::DeleteTags:
        return "delete-tags"_L1;
    case JobKind::PurgeTags:
        return "purge-tags"_L1;
    case JobKind::LockTags:
        return "lock-tags"_L1;
    case JobKind::AddPolicy:
        return "add-policy"_L1;
    case JobKind::RemovePolicy:
        return "remove-policy"_L1;
    case JobKind::ChangeDescription:
        return "change-description"_L1;
    case JobKind::ChangeLabel:
        return "change-label"_L1;
    case JobKind::ChangeTeam:
        return "change-team"_L1;
    case JobKind::ChangeMember:
        return "change-member"_L1;
    case JobKind::ChangeDefault:
        return "change-default"_L1;
    case JobKind::ChangePolicy:
        return "change-policy"_L1;
    case JobKind::ChangeRights:
        return "change-rights"_L1;
    case JobKind::ChangeRobot:
        return "change-robot"_L1;
    case JobKind::RenewSecret:
        return "renew-secret"_L1;
    case JobKind::CreateRepository:
        return "create-repository"_L1;
    case JobKind::ChangeApplication:
        return "change-application"_L1;
    case JobKind::ChangeToken:
        return "change-token"_L1;
    case JobKind::ChangeKey:
        return "change-key"_L1;
    case JobKind::ChangeKeyEnd:
        return "change-key-end"_L1;
    case JobKind::ApproveKey:
        return "approve-key"_L1;
    case JobKind::ChangeImmutability:
        return "change-immutability"_L1;
    case JobKind::ChangeOrganization:
        return "change-organization"_L1;
    case JobKind::ChangeUser:
        return "change-user"_L1;
    case JobKind::ChangeUserState:
        return "change-user-state"_L1;
    case JobKind::ChangeMessage:
        return "change-message"_L1;
    case JobKind::ChangeQuota:
        return "change-quota"_L1;
    case JobKind::ChangeStar:
        return "change-star"_L1;
    case JobKind::ChangeTimeMachine:
        return "change-time-machine"_L1;
    case JobKind::ChangeProfile:
        return "change-profile"_L1;
    case JobKind::ChangePassword:
        return "change-password"_L1;
    case JobKind::ChangeTeamSync:
        return "change-team-sync"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<JobKind> jobKindFromString(QStringView text)
{
    for (const JobKind kind :
         {JobKind::ChangeExpiration,   JobKind::RestoreExpiration,  JobKind::DeleteRepository,
          JobKind::ChangeVisibility,   JobKind::ChangeState,        JobKind::ChangePermission,
          JobKind::AddPermission,      JobKind::RestorePermission,  JobKind::MoveTags,
          JobKind::RestoreTags,        JobKind::DeleteTags,         JobKind::PurgeTags,
          JobKind::LockTags,           JobKind::AddPolicy,          JobKind::RemovePolicy,
          JobKind::ChangeDescription,  JobKind::ChangeLabel,        JobKind::ChangeTeam,
          JobKind::ChangeMember,       JobKind::ChangeDefault,      JobKind::ChangePolicy,
          JobKind::ChangeRights,       JobKind::ChangeRobot,        JobKind::RenewSecret,
          JobKind::CreateRepository,   JobKind::ChangeApplication,  JobKind::ChangeToken,
          JobKind::ChangeKey,          JobKind::ChangeKeyEnd,       JobKind::ApproveKey,
          JobKind::ChangeImmutability, JobKind::ChangeOrganization, JobKind::ChangeUser,
          JobKind::ChangeUserState,    JobKind::ChangeMessage,      JobKind::ChangeQuota,
          JobKind::ChangeStar,         JobKind::ChangeTimeMachine,  JobKind::ChangeProfile,
          JobKind::ChangePassword,     JobKind::ChangeTeamSync}) {
        if (text == toString(kind))
            return kind;
    }
    return {};
}

QLatin1StringView toString(JobState state)
{
    switch (state) {
    case JobState::Running:
        return "running"_L1;
    case JobState::Paused:
        return "paused"_L1;
    case JobState::Done:
        return "done"_L1;
    case JobState::Failed:
        return "failed"_L1;
    case JobState::Cancelled:
        return "cancelled"_L1;
    case JobState::Interrupted:
        return "interrupted"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<JobState> jobStateFromString(QStringView text)
{
    for (const JobState state : {JobState::Running, JobState::Paused, JobState::Done,
                                 JobState::Failed, JobState::Cancelled, JobState::Interrupted}) {
        if (text == toString(state))
            return state;
    }
    return {};
}

QJsonObject JobRecord::toJson() const
{
    QJsonObject object{
        {"id"_L1, id},         {"kind"_L1, toString(kind)},   {"connection"_L1, connection},
        {"target"_L1, target}, {"total"_L1, total},           {"done"_L1, done},
        {"failed"_L1, failed}, {"started"_L1, toMs(started)}, {"state"_L1, toString(state)}};
    if (skipped > 0)
        object.insert("skipped"_L1, skipped);
    if (ended)
        object.insert("ended"_L1, toMs(*ended));
    return object;
}

std::optional<JobRecord> JobRecord::fromJson(const QJsonObject &object)
{
    const auto kind = jobKindFromString(object.value("kind"_L1).toString());
    const auto state = jobStateFromString(object.value("state"_L1).toString());
    JobRecord record;
    record.id = object.value("id"_L1).toInteger();
    if (!kind || !state || record.id <= 0)
        return {};
    record.kind = *kind;
    record.state = *state;
    if (record.isRunning())
        record.state = JobState::Interrupted;
    record.connection = object.value("connection"_L1).toString();
    record.target = object.value("target"_L1).toString();
    record.total = object.value("total"_L1).toInt();
    record.done = object.value("done"_L1).toInt();
    record.failed = object.value("failed"_L1).toInt();
    record.skipped = object.value("skipped"_L1).toInt();
    record.started = instantFromMs(object.value("started"_L1).toInteger());
    if (object.contains("ended"_L1))
        record.ended = instantFromMs(object.value("ended"_L1).toInteger());
    return record;
}

} // namespace quayside

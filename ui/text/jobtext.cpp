#include "ui/text/jobtext.h"

#include "app/wire/quota.h"
#include "app/wire/tagpolicy.h"
#include "ui/text/datetext.h"
#include "ui/text/policytext.h"
#include "ui/text/righttext.h"
#include "ui/text/sizetext.h"
#include "ui/text/spantext.h"

#include <QtCore/QJsonDocument>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigest = 19; // the algorithm and twelve digits
constexpr qsizetype kDescription = 80; // its beginning tells which it is

} // namespace

QString JobText::kind(JobKind kind)
{
    switch (kind) {
    case JobKind::ChangeExpiration:
        return tr("Change expiration");
    case JobKind::RestoreExpiration:
        return tr("Restore expiration");
    case JobKind::DeleteRepository:
        return tr("Delete repository");
    case JobKind::ChangeVisibility:
        return tr("Change visibility");
    case JobKind::ChangeState:
        return tr("Change state");
    case JobKind::ChangePermission:
        return tr("Change permissions");
    case JobKind::AddPermission:
        return tr("Add permission");
    case JobKind::RestorePermission:
        return tr("Restore permissions");
    case JobKind::MoveTags:
        return tr("Move tags");
    case JobKind::RestoreTags:
        return tr("Restore tags");
    case JobKind::DeleteTags:
        return tr("Delete tags");
    case JobKind::PurgeTags:
        return tr("Delete tags permanently");
    case JobKind::LockTags:
        return tr("Change immutability");
    case JobKind::AddPolicy:
        return tr("Apply auto-prune");
    case JobKind::RemovePolicy:
        return tr("Remove auto-prune");
    case JobKind::ChangeDescription:
        return tr("Change description");
    case JobKind::ChangeLabel:
        return tr("Change label");
    case JobKind::ChangeTeam:
        return tr("Change team role");
    case JobKind::ChangeMember:
        return tr("Change team members");
    case JobKind::ChangeDefault:
        return tr("Change default permission");
    case JobKind::ChangePolicy:
        return tr("Change auto-prune");
    case JobKind::ChangeRights:
        return tr("Change rights");
    case JobKind::ChangeRobot:
        return tr("Change robot account");
    case JobKind::RenewSecret:
        return tr("Renew secret");
    case JobKind::CreateRepository:
        return tr("Create repository");
    case JobKind::ChangeApplication:
        return tr("Change application");
    case JobKind::ChangeToken:
        return tr("Change token");
    case JobKind::ChangeKey:
        return tr("Change service key");
    case JobKind::ChangeKeyEnd:
        return tr("Change expiration of a key");
    case JobKind::ApproveKey:
        return tr("Approve service key");
    case JobKind::ChangeImmutability:
        return tr("Change immutability policy");
    case JobKind::ChangeOrganization:
        return tr("Change organization");
    case JobKind::ChangeUser:
        return tr("Change user");
    case JobKind::ChangeUserState:
        return tr("Enable or disable user");
    case JobKind::ChangeMessage:
        return tr("Change message");
    case JobKind::ChangeQuota:
        return tr("Change quota");
    case JobKind::ChangeStar:
        return tr("Change star");
    case JobKind::ChangeTimeMachine:
        return tr("Change time machine");
    case JobKind::ChangeProfile:
        return tr("Change profile");
    case JobKind::ChangePassword:
        return tr("Change password");
    case JobKind::ChangeTeamSync:
        return tr("Change team sync");
    }
    Q_UNREACHABLE();
}

QString JobText::icon(JobKind kind)
{
    switch (kind) {
    case JobKind::ChangeExpiration:
        return u"calendar-time"_s;
    case JobKind::RestoreExpiration:
        return u"arrow-back-up"_s;
    case JobKind::DeleteRepository:
        return u"trash"_s;
    case JobKind::ChangeVisibility:
        return u"world"_s;
    case JobKind::ChangeState:
        return u"adjustments"_s;
    case JobKind::ChangePermission:
    case JobKind::AddPermission:
        return u"key"_s;
    case JobKind::RestorePermission:
        return u"arrow-back-up"_s;
    case JobKind::MoveTags:
        return u"tag"_s;
    case JobKind::RestoreTags:
        return u"history"_s;
    case JobKind::DeleteTags:
    case JobKind::PurgeTags:
        return u"trash"_s;
    case JobKind::LockTags:
        return u"lock"_s;
    case JobKind::AddPolicy:
        return u"clock"_s;
    case JobKind::RemovePolicy:
        return u"arrow-back-up"_s;
    case JobKind::ChangeDescription:
        return u"pencil"_s;
    case JobKind::ChangeLabel:
        return u"tag"_s;
    case JobKind::ChangeTeam:
    case JobKind::ChangeMember:
        return u"users"_s;
    case JobKind::ChangeDefault:
        return u"key"_s;
    case JobKind::ChangePolicy:
        return u"clock"_s;
    case JobKind::ChangeRights:
        return u"key"_s;
    case JobKind::ChangeRobot:
        return u"robot"_s;
    case JobKind::RenewSecret:
        return u"refresh"_s;
    case JobKind::CreateRepository:
        return u"plus"_s;
    case JobKind::ChangeApplication:
        return u"layout-grid"_s;
    case JobKind::ChangeToken:
        return u"key"_s;
    case JobKind::ChangeKey:
        return u"key"_s;
    case JobKind::ChangeKeyEnd:
        return u"calendar-time"_s;
    case JobKind::ApproveKey:
        return u"shield-check"_s;
    case JobKind::ChangeImmutability:
        return u"lock"_s;
    case JobKind::ChangeOrganization:
        return u"building"_s;
    case JobKind::ChangeUser:
        return u"user"_s;
    case JobKind::ChangeUserState:
        return u"user-off"_s;
    case JobKind::ChangeMessage:
        return u"message"_s;
    case JobKind::ChangeQuota:
        return u"database"_s;
    case JobKind::ChangeStar:
        return u"star"_s;
    case JobKind::ChangeTimeMachine:
        return u"history"_s;
    case JobKind::ChangeProfile:
        return u"pencil"_s;
    case JobKind::ChangePassword:
        return u"key"_s;
    case JobKind::ChangeTeamSync:
        return u"refresh"_s;
    }
    Q_UNREACHABLE();
}

QString JobText::state(JobState state)
{
    switch (state) {
    case JobState::Running:
        return tr("Running");
    case JobState::Paused:
        return tr("Paused");
    case JobState::Done:
        return tr("Done");
    case JobState::Failed:
        return tr("Failed");
    case JobState::Cancelled:
        return tr("Cancelled");
    case JobState::Interrupted:
        return tr("Interrupted");
    }
    Q_UNREACHABLE();
}

JobText::Look JobText::look(JobState state)
{
    switch (state) {
    case JobState::Running:
        return {u"loader-2"_s, Tone::Info};
    case JobState::Paused:
        return {u"player-pause"_s, Tone::Warning};
    case JobState::Done:
        return {u"circle-check"_s, Tone::Ok};
    case JobState::Failed:
        return {u"circle-x"_s, Tone::Danger};
    case JobState::Cancelled:
        return {u"ban"_s, Tone::Muted};
    case JobState::Interrupted:
        return {u"alert-triangle"_s, Tone::Warning};
    }
    Q_UNREACHABLE();
}

QString JobText::count(const JobRecord &record)
{
    const QLocale locale;
    const int settled = record.settled();
    if (record.failed > 0)
        return tr("%1 of %2, %3 failed")
            .arg(locale.toString(settled), locale.toString(record.total),
                 locale.toString(record.failed));
    if (record.skipped > 0)
        return tr("%1 of %2, %3 skipped")
            .arg(locale.toString(settled), locale.toString(record.total),
                 locale.toString(record.skipped));
    return tr("%1 of %2").arg(locale.toString(settled), locale.toString(record.total));
}

QString JobText::finished(const JobRecord &record)
{
    switch (record.kind) {
    case JobKind::ChangeExpiration:
        return tr("Expiration of %n tag(s) changed.", nullptr, record.done);
    case JobKind::RestoreExpiration:
        return tr("Expiration of %n tag(s) restored.", nullptr, record.done);
    case JobKind::DeleteRepository:
        return record.failed > 0
            ? tr("%1 deleted, %2 could not be.")
                  .arg(QLocale().toString(record.done), QLocale().toString(record.failed))
            : tr("%n repositories deleted.", nullptr, record.done);
    case JobKind::ChangeVisibility:
        return record.failed > 0
            ? tr("%1 changed, %2 could not be.")
                  .arg(QLocale().toString(record.done), QLocale().toString(record.failed))
            : tr("Visibility of %n repositories changed.", nullptr, record.done);
    case JobKind::ChangeState:
        return record.failed > 0
            ? tr("%1 changed, %2 could not be.")
                  .arg(QLocale().toString(record.done), QLocale().toString(record.failed))
            : tr("State of %n repositories changed.", nullptr, record.done);
    case JobKind::ChangePermission:
        return record.failed > 0
            ? tr("%1 changed, %2 could not be.")
                  .arg(QLocale().toString(record.done), QLocale().toString(record.failed))
            : tr("%n permission(s) changed.", nullptr, record.done);
    case JobKind::AddPermission:
    case JobKind::RestorePermission:
    case JobKind::AddPolicy:
    case JobKind::RemovePolicy:
        return ofMany(record);
    case JobKind::MoveTags:
        return tr("%n tag(s) moved.", nullptr, record.done);
    case JobKind::RestoreTags:
        return tr("%n tag(s) restored.", nullptr, record.done);
    case JobKind::DeleteTags:
        return tr("%n tag(s) deleted.", nullptr, record.done);
    case JobKind::PurgeTags:
        return tr("%n tag(s) deleted permanently.", nullptr, record.done);
    case JobKind::LockTags:
        return tr("Immutability of %n tag(s) changed.", nullptr, record.done);
    case JobKind::ChangeDescription:
        return tr("The description is changed.");
    case JobKind::ChangeLabel:
        return tr("The label is changed.");
    case JobKind::ChangeTeam:
        return tr("The role of the team is changed.");
    case JobKind::ChangeMember:
        return tr("The members of the team are changed.");
    case JobKind::ChangeDefault:
        return tr("The default permission is changed.");
    case JobKind::ChangePolicy:
        return tr("The auto-prune policy is changed.");
    case JobKind::ChangeRights:
        return tr("Rights in %n repositories changed.", nullptr, record.done);
    case JobKind::ChangeRobot:
        return tr("%n robot account(s) changed.", nullptr, record.done);
    case JobKind::RenewSecret:
        return tr("The secret is a new one.");
    case JobKind::CreateRepository:
        return tr("The repository is made.");
    case JobKind::ChangeApplication:
        return tr("The application is changed.");
    case JobKind::ChangeToken:
        return tr("%n token(s) changed.", nullptr, record.done);
    case JobKind::ChangeKey:
        return tr("The service key is changed.");
    case JobKind::ChangeKeyEnd:
        return tr("The expiration of the key is changed.");
    case JobKind::ApproveKey:
        return tr("The service key is approved.");
    case JobKind::ChangeImmutability:
        return tr("The immutability policy is changed.");
    case JobKind::ChangeOrganization:
        return tr("The organization is changed.");
    case JobKind::ChangeUser:
    case JobKind::ChangeUserState:
        return tr("The user is changed.");
    case JobKind::ChangeMessage:
        return tr("The message is changed.");
    case JobKind::ChangeQuota:
        return tr("The quota is changed.");
    case JobKind::ChangeStar:
        return tr("The star is changed.");
    case JobKind::ChangeTimeMachine:
        return tr("The time machine is changed.");
    case JobKind::ChangeProfile:
        return tr("The profile is changed.");
    case JobKind::ChangePassword:
        return tr("The password is a new one.");
    case JobKind::ChangeTeamSync:
        return tr("The sync of the team is changed.");
    }
    Q_UNREACHABLE();
}

QString JobText::ofMany(const JobRecord &record)
{
    const int done = record.done;
    QStringList sentences;
    if (record.kind == JobKind::AddPermission)
        //: %1 a user, robot account or team
        sentences.append(
            tr("Permission given to %1 in %n repositories.", nullptr, done).arg(record.target));
    else if (record.kind == JobKind::RestorePermission)
        sentences.append(
            tr("Permission of %1 restored in %n repositories.", nullptr, done).arg(record.target));
    else if (record.kind == JobKind::AddPolicy)
        sentences.append(tr("Policy made in %n repositories.", nullptr, done));
    else
        sentences.append(tr("Policy deleted in %n repositories.", nullptr, done));
    if (record.skipped > 0)
        sentences.append(
            record.kind == JobKind::AddPermission
                ? tr("%n skipped: it was there, or a higher one.", nullptr, record.skipped)
                : tr("%n skipped: the same was there.", nullptr, record.skipped));
    if (record.failed > 0)
        sentences.append(tr("%n could not be changed.", nullptr, record.failed));
    return sentences.join(u' ');
}

QString JobText::value(JobKind kind, const QString &value)
{
    switch (kind) {
    case JobKind::ChangeExpiration:
    case JobKind::RestoreExpiration:
    case JobKind::ChangeKeyEnd:
        return value.isEmpty() ? tr("Never")
                               : DateText::absolute(instantFromMs(value.toLongLong()));
    case JobKind::ChangeVisibility:
        return value == "public"_L1 ? tr("Public") : tr("Private");
    case JobKind::CreateRepository:
        return value.isEmpty() ? tr("not there") : JobText::value(JobKind::ChangeVisibility, value);
    case JobKind::ChangeState:
        return value == "NORMAL"_L1   ? tr("Normal")
            : value == "READ_ONLY"_L1 ? tr("Read-only")
                                      : tr("Mirror");
    case JobKind::ChangePermission:
    case JobKind::AddPermission:
    case JobKind::RestorePermission:
    case JobKind::ChangeDefault:
    case JobKind::ChangeRights:
        if (value == u'?')
            return tr("some role");
        return value.isEmpty()
            ? tr("not there")
            : RightText::word(repositoryRoleFromString(value).value_or(RepositoryRole::None));
    case JobKind::MoveTags:
    case JobKind::RestoreTags:
    case JobKind::DeleteTags:
    case JobKind::PurgeTags:
        return value.isEmpty() ? tr("not there") : value.left(kDigest);
    case JobKind::LockTags:
        return value.isEmpty() ? tr("can be changed") : tr("immutable");
    case JobKind::AddPolicy:
    case JobKind::RemovePolicy:
    case JobKind::ChangePolicy: {
        const auto policy =
            wire::AutoprunePolicy::fromJson(QJsonDocument::fromJson(value.toUtf8()).object());
        return policy ? PolicyText::rule(wire::TagPolicy::of(*policy)) : tr("not there");
    }
    case JobKind::ChangeDescription:
        return value.isEmpty() ? tr("none") : value.simplified().left(kDescription);
    case JobKind::ChangeLabel:
        return value.isEmpty() ? tr("not there") : value;
    case JobKind::ChangeTeam:
        return value.isEmpty()
            ? tr("not there")
            : RightText::word(organizationRoleFromString(value).value_or(OrganizationRole::Member));
    case JobKind::ChangeRobot:
    case JobKind::ChangeApplication:
    case JobKind::ChangeToken:
    case JobKind::ChangeKey:
    case JobKind::ChangeOrganization:
    case JobKind::ChangeUser:
    case JobKind::ChangeMessage:
        if (value == "+owned"_L1)
            return tr("administered by you");
        if (value == "+organization"_L1)
            return tr("an organization");
        return value.isEmpty() ? tr("not there") : value == "there"_L1 ? tr("there") : value;
    case JobKind::RenewSecret:
    case JobKind::ChangePassword:
        return value == "old"_L1 ? tr("the old one") : tr("a new one");
    case JobKind::ApproveKey:
        return value.isEmpty() ? tr("not approved") : tr("approved");
    case JobKind::ChangeImmutability: {
        const auto policy =
            wire::ImmutabilityPolicy::fromJson(QJsonDocument::fromJson(value.toUtf8()).object());
        return policy
            ? PolicyText::tags(wire::TagPolicy::of(*policy)) + u": "_s + policy->tagPattern
            : tr("not there");
    }
    case JobKind::ChangeMember:
        return value.isEmpty() ? tr("no member") : tr("member");
    case JobKind::ChangeUserState:
        return value == "enabled"_L1 ? tr("Enabled") : tr("Disabled");
    case JobKind::ChangeQuota:
        return quota(value);
    case JobKind::ChangeStar:
        return value.isEmpty() ? tr("Not starred") : tr("Starred");
    case JobKind::ChangeTimeMachine:
        return SpanText::exact(std::chrono::seconds(value.toLongLong()));
    case JobKind::ChangeProfile:
        return value.isEmpty() ? tr("none") : value.simplified().left(kDescription);
    case JobKind::ChangeTeamSync:
        return value.isEmpty()      ? tr("not synced")
            : value == "+synced"_L1 ? tr("synced")
                                    : value.simplified().left(kDescription);
    case JobKind::DeleteRepository:
        break;
    }
    return {};
}

QString JobText::profileField(const QString &key)
{
    return key == "email"_L1   ? tr("e-mail")
        : key == "given"_L1    ? tr("first name")
        : key == "family"_L1   ? tr("last name")
        : key == "company"_L1  ? tr("company")
        : key == "location"_L1 ? tr("location")
                               : key;
}

QString JobText::quota(const QString &json)
{
    const auto quota = wire::Quota::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    if (!quota)
        return tr("none");
    QStringList parts{sizeText(quota->limitBytes, QLocale())};
    for (const wire::QuotaLimit &limit : quota->limits)
        parts.append(
            (limit.kind == QuotaLimitKind::Reject ? tr("refused at %1 %") : tr("warned at %1 %"))
                .arg(QLocale().toString(limit.percent)));
    return parts.join(u" · "_s);
}

bool JobText::isOfTags(JobKind kind)
{
    switch (kind) {
    case JobKind::ChangeExpiration:
    case JobKind::RestoreExpiration:
    case JobKind::MoveTags:
    case JobKind::RestoreTags:
    case JobKind::DeleteTags:
    case JobKind::PurgeTags:
    case JobKind::LockTags:
        return true;
    case JobKind::DeleteRepository:
    case JobKind::ChangeVisibility:
    case JobKind::ChangeState:
    case JobKind::ChangePermission:
    case JobKind::AddPermission:
    case JobKind::RestorePermission:
    case JobKind::AddPolicy:
    case JobKind::RemovePolicy:
    case JobKind::ChangeDescription:
    case JobKind::ChangeLabel:
    case JobKind::ChangeTeam:
    case JobKind::ChangeMember:
    case JobKind::ChangeDefault:
    case JobKind::ChangePolicy:
    case JobKind::ChangeRights:
    case JobKind::ChangeRobot:
    case JobKind::RenewSecret:
    case JobKind::CreateRepository:
    case JobKind::ChangeApplication:
    case JobKind::ChangeToken:
    case JobKind::ChangeKey:
    case JobKind::ChangeKeyEnd:
    case JobKind::ApproveKey:
    case JobKind::ChangeImmutability:
    case JobKind::ChangeOrganization:
    case JobKind::ChangeUser:
    case JobKind::ChangeUserState:
    case JobKind::ChangeMessage:
    case JobKind::ChangeQuota:
    case JobKind::ChangeStar:
    case JobKind::ChangeTimeMachine:
    case JobKind::ChangeProfile:
    case JobKind::ChangePassword:
    case JobKind::ChangeTeamSync:
        break;
    }
    return false;
}

QString JobText::object(JobKind kind, const QString &target, const QString &object)
{
    if (kind == JobKind::ChangeLabel || kind == JobKind::ChangeTeam || kind == JobKind::ChangeMember
        || kind == JobKind::ChangeDefault || kind == JobKind::ChangeApplication
        || kind == JobKind::ChangePermission || kind == JobKind::ChangeTeamSync)
        //: %1 a repository or an organization, %2 what of it
        return tr("%1: %2").arg(target, object);
    if (kind == JobKind::ChangeProfile)
        return tr("%1: %2").arg(target, profileField(object));
    if (kind == JobKind::AddPermission || kind == JobKind::RestorePermission
        || kind == JobKind::ChangeRights)
        //: %1 a repository, %2 a user, robot account or team
        return tr("%1: %2").arg(object, target);
    return isOfTags(kind) ? target + u':' + object : object;
}

} // namespace quayside::ui

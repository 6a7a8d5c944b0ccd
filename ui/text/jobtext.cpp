#include "ui/text/jobtext.h"

#include "ui/text/datetext.h"
#include "ui/text/righttext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

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
    case JobKind::ChangePermission:
        return tr("Change permissions");
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
    case JobKind::ChangePermission:
        return u"key"_s;
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
    const int settled = record.done + record.failed;
    if (record.failed > 0)
        return tr("%1 of %2, %3 failed")
            .arg(locale.toString(settled), locale.toString(record.total),
                 locale.toString(record.failed));
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
    case JobKind::ChangePermission:
        return record.failed > 0
            ? tr("%1 changed, %2 could not be.")
                  .arg(QLocale().toString(record.done), QLocale().toString(record.failed))
            : tr("%n permission(s) changed.", nullptr, record.done);
    }
    Q_UNREACHABLE();
}

QString JobText::value(JobKind kind, const QString &value)
{
    switch (kind) {
    case JobKind::ChangeExpiration:
    case JobKind::RestoreExpiration:
        return value.isEmpty() ? tr("Never")
                               : DateText::absolute(instantFromMs(value.toLongLong()));
    case JobKind::ChangeVisibility:
        return value == "public"_L1 ? tr("Public") : tr("Private");
    case JobKind::ChangePermission:
        return RightText::word(repositoryRoleFromString(value).value_or(RepositoryRole::None));
    case JobKind::DeleteRepository:
        break;
    }
    return {};
}

QString JobText::object(JobKind kind, const QString &target, const QString &object)
{
    const bool isTag = kind == JobKind::ChangeExpiration || kind == JobKind::RestoreExpiration;
    return isTag ? target + u':' + object : object;
}

} // namespace quayside::ui

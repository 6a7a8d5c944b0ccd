// Teams that have their users from a directory; what else is done to teams is in teamactions.cpp.
#include "app/api/teamsapi.h"
#include "app/api/writerequests.h"
#include "ui/connect/connection.h"
#include "ui/pages/teams/teamssection.h"
#include "ui/pages/teams/teamsyncdialog.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

void TeamsSection::connectSync(TeamDialog &dialog, const QString &team)
{
    connect(&dialog, &TeamDialog::syncRequested, this,
            [this, open = &dialog, team](wire::Directory directory) {
                askToSync(*open, team, directory);
            });
    connect(&dialog, &TeamDialog::stopSyncRequested, this,
            [this, open = &dialog, team] { askToStopSync(*open, team); });
}

Banner::Words TeamsSection::unreadable(const Error &error)
{
    return {tr("The team cannot be read"), ErrorText::sentence(error)};
}

void TeamsSection::readMembers(const QPointer<TeamDialog> &open, const QString &team)
{
    write<wire::TeamMembers>(
        teams().members(team), [open](const Result<wire::TeamMembers> &members) {
            if (open && members)
                open->setMembers(*members);
            else if (open)
                open->showRefusal([error = members.error()] { return unreadable(error); });
        });
}

void TeamsSection::askToSync(TeamDialog &dialog, const QString &team, wire::Directory directory)
{
    auto *question =
        new TeamSyncDialog({windowName(), team, directory, dialog.usersBefore()}, &dialog);
    connect(question, &TeamSyncDialog::submitted, this,
            [this, team, directory, asking = QPointer(question),
             open = QPointer(&dialog)](const QString &group) {
                write<void>(teams().startSync(team, directory, group),
                            [this, team, group, asking, open](const Result<void> &done) {
                                if (!done)
                                    return asking ? asking->showRefusal(done.error()) : void();
                                // Whom it had before it is not known when the sync ends.
                                record(JobKind::ChangeTeamSync, {team, {}, group}, nullptr);
                                if (asking)
                                    asking->accept();
                                readMembers(open, team);
                            });
            });
    openOver(*question);
}

void TeamsSection::recordStopped(const QString &team, const std::optional<wire::TeamSync> &synced)
{
    // Not every administrator is told which group it was.
    const bool isKnown = synced && synced->directory && !synced->group.isEmpty();
    RecordedChange::Call back;
    if (isKnown)
        back = RecordedChange::call([api = teams(), team, synced = *synced]() mutable {
            return api.startSync(team, *synced.directory, synced.group);
        });
    record(JobKind::ChangeTeamSync, {team, isKnown ? synced->group : u"+synced"_s, {}}, back);
}

void TeamsSection::askToStopSync(TeamDialog &dialog, const QString &team)
{
    const auto ask = [window = windowName(), team, users = dialog.usersBefore()] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Stop syncing %1?").arg(team),
            .text = tr("Its users stay as they are now, and are edited here from then on."),
            .objects = users,
            .action = tr("Stop syncing")};
    };
    auto *confirm = new ConfirmDialog(ask, &dialog);
    confirm->setCommands(
        curlCommands({api::stopSyncRequest(organizationName(), team)}, connection()->url()));
    connect(confirm, &QDialog::accepted, this, [this, team, open = QPointer(&dialog)] {
        const auto synced = open ? open->synced() : std::nullopt;
        write<void>(teams().stopSync(team), [this, team, open, synced](const Result<void> &done) {
            if (!done)
                return open ? open->showRefusal([team, error = done.error()] {
                    return Banner::Words{tr("%1 is still synced").arg(team),
                                         ErrorText::sentence(error)};
                })
                            : void();
            recordStopped(team, synced);
            readMembers(open, team);
        });
    });
    openOver(*confirm);
}

} // namespace quayside::ui

#include "ui/text/localtext.h"

#include <QtCore/QDir>

namespace quayside::ui {

QString LocalText::state(LocalServer::State state)
{
    switch (state) {
    case LocalServer::State::MakingAdministrator:
    case LocalServer::State::Starting:
        return tr("Starting");
    case LocalServer::State::Running:
        return tr("Running");
    case LocalServer::State::Stopping:
        return tr("Stopping");
    case LocalServer::State::Failed:
        return tr("Failed");
    case LocalServer::State::Stopped:
        break;
    }
    return tr("Stopped");
}

QString LocalText::failureTitle(LocalFailure failure)
{
    switch (failure) {
    case LocalFailure::PortBusy:
        return tr("Another program uses the port.");
    case LocalFailure::PortNotAllowed:
        return tr("Ports below 1024 are for the system alone.");
    case LocalFailure::FolderReadOnly:
        return tr("The data folder cannot be written.");
    case LocalFailure::FolderLocked:
        return tr("Another process uses the data folder and does not answer.");
    case LocalFailure::DatabaseNewer:
        return tr("The data folder belongs to a newer version of Quayside.");
    case LocalFailure::ConfigInvalid:
        return tr("The configuration of the registry is not valid.");
    case LocalFailure::DiskFull:
        return tr("The disk is full.");
    case LocalFailure::Killed:
        return tr("The registry ended without being asked to.");
    case LocalFailure::ProgramMissing:
        return tr("The program quayside-server is not there.");
    case LocalFailure::NotReady:
        return tr("The registry did not become ready in time.");
    case LocalFailure::None:
    case LocalFailure::Other:
        break;
    }
    return tr("The local registry did not start.");
}

QString LocalText::holder(const std::optional<processes::Holder> &holder)
{
    if (!holder)
        return tr("in use by another program");
    return tr("in use by %1 (process %2)").arg(holder->program).arg(holder->pid);
}

QString LocalText::failureText(const LocalServer &server)
{
    const QString said =
        server.error().serverText.isEmpty() ? server.error().message : server.error().serverText;
    const auto with = [&said](const QString &sentence) { return sentence + u'\n' + said; };
    switch (server.failure()) {
    case LocalFailure::PortBusy:
        if (server.holder())
            return tr("Port %1 is %2.").arg(server.choosePort()).arg(holder(server.holder()));
        return said;
    case LocalFailure::PortNotAllowed:
        return tr("Choose a port of 1024 or above, or let the system's administrator allow it.");
    case LocalFailure::FolderLocked:
        if (server.holder())
            return tr("It is %1, process %2. What was pushed is safe when it is ended.")
                .arg(server.holder()->program)
                .arg(server.holder()->pid);
        return said;
    case LocalFailure::DatabaseNewer:
        return with(tr("Install that version again, or choose another folder."));
    case LocalFailure::DiskFull:
        return with(
            tr("Make room on the disk of %1, then try again.").arg(shortPath(server.dataFolder())));
    case LocalFailure::Killed:
        return tr("What was pushed is safe. The log may tell why it ended.");
    case LocalFailure::ProgramMissing:
        return tr("It belongs beside this program or in a folder of PATH. Install it, then try "
                  "again.");
    default:
        return said;
    }
}

LocalFix LocalText::fixOf(const LocalServer &server)
{
    switch (server.failure()) {
    case LocalFailure::None:
        return LocalFix::None;
    case LocalFailure::PortBusy:
    case LocalFailure::PortNotAllowed:
        return LocalFix::UseNextPort;
    case LocalFailure::FolderReadOnly:
    case LocalFailure::DatabaseNewer:
        return LocalFix::ChooseFolder;
    case LocalFailure::FolderLocked:
        return server.holder() ? LocalFix::EndHolder : LocalFix::TryAgain;
    case LocalFailure::ConfigInvalid:
        return LocalFix::UseDefaults;
    default:
        return LocalFix::TryAgain;
    }
}

QString LocalText::fix(LocalFix fix, const LocalServer &server)
{
    switch (fix) {
    case LocalFix::None:
        break;
    case LocalFix::TryAgain:
        return server.failure() == LocalFailure::Killed ? tr("Start again") : tr("Try again");
    case LocalFix::UseNextPort:
        return tr("Use the next free port");
    case LocalFix::ChooseFolder:
        return tr("Choose another folder…");
    case LocalFix::EndHolder:
        return tr("End it and start");
    case LocalFix::UseDefaults:
        return tr("Start with the defaults");
    }
    return {};
}

QString LocalText::serviceProblem(UserService::Availability availability)
{
    switch (availability) {
    case UserService::Availability::Unknown:
    case UserService::Availability::Available:
        break;
    case UserService::Availability::NoProgram:
        return tr("Needs systemd, which is not installed.");
    case UserService::Availability::NoManager:
        return tr("Needs a systemd of your session, which does not run.");
    }
    return {};
}

QString LocalText::shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? u'~' + path.mid(home.size()) : path;
}

} // namespace quayside::ui

#include "ui/pages/repositories/repositorycommands.h"

#include "app/services/jobs.h"
#include "app/services/repositoryoperations.h"
#include "ui/connect/connection.h"
#include "ui/widgets/confirmdialog.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>

namespace quayside::ui {

RepositoryCommands::RepositoryCommands(Jobs &jobs, QWidget &owner)
    : QObject(&owner)
    , m_jobs(jobs)
    , m_owner(owner)
{
}

bool RepositoryCommands::setVisibility(Connection &connection, const QList<Target> &targets,
                                       bool isPublic)
{
    QList<VisibilityChange::Item> items;
    for (const Target &target : targets) {
        if (target.isPublic != isPublic)
            items.append({target.name, isPublic});
    }
    if (items.isEmpty())
        return false;
    m_jobs.add(
        std::make_unique<VisibilityChange>(connection.id(), connection.repositories(), items));
    return true;
}

bool RepositoryCommands::setReadOnly(Connection &connection, const QList<Target> &targets,
                                     bool isReadOnly)
{
    using State = wire::RepositoryState;
    const State before = isReadOnly ? State::Normal : State::ReadOnly;
    const State after = isReadOnly ? State::ReadOnly : State::Normal;
    QList<StateChange::Item> items;
    for (const Target &target : targets) {
        if (target.state == before)
            items.append({target.name, before, after});
    }
    if (items.isEmpty())
        return false;
    m_jobs.add(std::make_unique<StateChange>(connection.id(), connection.repositories(), items));
    return true;
}

void RepositoryCommands::askToDelete(Connection &connection, const QList<RepositoryName> &names)
{
    if (names.isEmpty())
        return;
    QStringList paths;
    for (const RepositoryName &name : names)
        paths.append(name.path());
    const bool isKept = connection.offers(QLatin1StringView("quaysideDeletedRepositories"));
    const auto ask = [window = connection.profile().name, paths, isKept] {
        const bool isOne = paths.size() == 1;
        return ConfirmDialog::Question{
            .window = window,
            .title = isOne ? tr("Delete %1?").arg(paths.constFirst())
                           : tr("Delete %n repositories?", nullptr, int(paths.size())),
            .text = isKept
                ? tr("All tags and images in it can no longer be pulled. Under Deleted "
                     "repositories it can be brought back until the time machine ends.")
                : tr("All tags and images in it can no longer be pulled, and its settings are "
                     "gone. This cannot be undone here."),
            .objects = paths,
            // What is typed names what goes: for many, how many.
            .word = isOne ? paths.constFirst() : QLocale::c().toString(paths.size()),
            .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, m_owner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, names, asked = QPointer(&connection)] {
        if (asked)
            m_jobs.add(
                std::make_unique<RepositoryRemoval>(asked->id(), asked->repositories(), names));
    });
    dialog->open();
}

} // namespace quayside::ui

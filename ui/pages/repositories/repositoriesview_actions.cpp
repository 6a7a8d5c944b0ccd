#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/pages/repositories/repositorycommands.h"
#include "ui/pages/repositories/repositorymaker.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/text/commandtext.h"
#include "ui/text/jobtext.h"
#include "ui/text/presentation.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/toast.h"
#include "ui_repositoriesview.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

// What is done to the repositories that are selected.

namespace quayside::ui {

using namespace Qt::StringLiterals;

QStringList RepositoriesView::namespaces() const
{
    const QStringList all = RepositoryMaker::namespacesOf(*m_connection);
    if (m_space.isEmpty())
        return all;
    return all.contains(m_space) ? QStringList{m_space} : QStringList();
}

void RepositoriesView::connectMaker()
{
    connect(m_maker, &RepositoryMaker::made, this,
            [this](const QString &connection, const RepositoryName &name) {
                if (!m_connection || m_connection->id() != connection)
                    return;
                m_list->refresh();
                m_toast->show(tr("%1 was made.").arg(name.path()));
            });
    connect(m_maker, &RepositoryMaker::openRequested, this,
            [this](const QString &connection, const RepositoryName &name) {
                Q_EMIT addressRequested(Address::repository(connection, name));
            });
}

void RepositoriesView::onCell(const QModelIndex &index)
{
    const auto name = RepositoryName::parse(index.data(IdRole).toString());
    if (!name)
        return;
    if (RepositoryModel::Column(index.column()) == RepositoryModel::Column::Star && mayStar())
        m_list->setStarred(*name, !index.data(StarredRole).toBool());
    else
        Q_EMIT addressRequested(Address::repository(m_connection->id(), *name, {}));
}

bool RepositoriesView::mayStar() const
{
    return offersWrites() && !m_connection->isRegistryReadOnly() && m_connection->canStar();
}

QList<wire::Repository> RepositoriesView::selectedOrCurrent() const
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_ui->table->currentIndex().isValid())
        rows.append(m_ui->table->currentIndex());
    QList<wire::Repository> all;
    for (const QModelIndex &row : std::as_const(rows))
        all.append(m_list->model().repositoryAt(m_proxy->mapToSource(row).row()));
    return all;
}

void RepositoriesView::updateRights()
{
    // Who may write finds the buttons, and why they rest.
    const bool isBlocked = m_connection && m_connection->isRegistryReadOnly();
    const QString reason = isBlocked ? tr("The registry is read-only now.") : QString();
    for (QPushButton *button :
         {m_ui->create, m_ui->makePublic, m_ui->makePrivate, m_ui->more, m_ui->remove}) {
        button->setEnabled(!isBlocked);
        button->setToolTip(reason);
    }
    m_ui->create->setVisible(offersWrites() && !namespaces().isEmpty());
    updateSelection();
}

bool RepositoriesView::offersWrites() const
{
    return m_connection && !m_connection->isReadOnly() && !m_connection->isAnonymous();
}

void RepositoriesView::updateSelection()
{
    const int count = m_ui->table->selectedCount();
    const bool canWrite = offersWrites();
    m_ui->bulkBar->setVisible(count > 0);
    const bool areAllMatching = count > 0 && count == m_proxy->rowCount() && m_proxy->isFiltering();
    m_ui->selected->setText(areAllMatching ? tr("%n selected (all matching)", nullptr, count)
                                           : tr("%n selected", nullptr, count));
    m_ui->makePublic->setVisible(canWrite);
    m_ui->makePrivate->setVisible(canWrite);
    m_ui->remove->setVisible(canWrite);
    m_ui->more->setVisible(canWrite
                           && (RepositoryCommands::canAddPermission(*m_connection)
                               || RepositoryCommands::canApplyPolicy(*m_connection)
                               || m_connection->offers("changeRepoState"_L1)));
    Q_EMIT commandsChanged();
}

void RepositoriesView::showMenu(const QModelIndex &index, const QPoint &global)
{
    const QString path = index.data(IdRole).toString();
    const auto name = RepositoryName::parse(path);
    if (!name)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"repositories.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &icon, const QString &word, const auto &slot) {
        QAction *action = menu->addAction(tintedIcon(icon), word);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    for (const auto &[word, tab] :
         {std::pair{tr("&Tags"), u"tags"_s}, std::pair{tr("&Information"), u"information"_s}})
        add(tab == "tags"_L1 ? u"tag"_s : u"info-circle"_s, word, [this, name, tab = tab] {
            Q_EMIT addressRequested(Address::repository(m_connection->id(), *name, tab));
        });
    menu->addSeparator();
    const QString image = m_connection->registryName() + u'/' + path;
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    add(u"copy"_s, tr("&Copy image name"), [this, image] { copy(image, 1); });
    add(u"download"_s, tr("Copy &pull command"), [this, image, isPlain] {
        copy(pullCommand(Presentation::current().client, image, isPlain), 1);
    });
    if (offersWrites() && !m_connection->isRegistryReadOnly()) {
        menu->addSeparator();
        // Of this row, whatever else is selected.
        m_ui->table->selectionModel()->setCurrentIndex(
            index,
            m_ui->table->selectionModel()->isRowSelected(index.row(), {})
                ? QItemSelectionModel::NoUpdate
                : QItemSelectionModel::Clear);
        if (m_connection->canStar()) {
            const bool isStarred = m_list->model()
                                       .repositoryAt(m_proxy->mapToSource(index).row())
                                       .isStarred.value_or(false);
            add(isStarred ? u"star"_s : u"star-filled"_s,
                isStarred ? tr("Remove &star") : tr("&Star"),
                [this, isStarred] { setStarred(!isStarred); })
                ->setObjectName(u"repositories.star"_s);
        }
        add(u"world"_s, tr("Make p&ublic…"), [this] { setVisibility(true); });
        add(u"lock"_s, tr("Make p&rivate"), [this] { setVisibility(false); });
        addRarer(*menu);
        add(u"trash"_s, tr("&Delete…"), [this] { askToDelete(); });
    }
    RowMenu::popUp(menu, global);
}

void RepositoriesView::addRarer(QMenu &menu)
{
    const auto add = [this, &menu](const QString &name, const QString &icon, const QString &word,
                                   const auto &slot) {
        QAction *action = menu.addAction(tintedIcon(icon), word);
        action->setObjectName(u"repositories."_s + name);
        connect(action, &QAction::triggered, this, slot);
    };
    if (m_connection->offers("changeRepoState"_L1)) {
        add(u"makeReadOnly"_s, u"adjustments"_s, tr("Make read-&only"),
            [this] { setReadOnly(true); });
        add(u"makeNormal"_s, u"circle-check"_s, tr("Make &normal"), [this] { setReadOnly(false); });
    }
    if (RepositoryCommands::canAddPermission(*m_connection))
        add(u"addPermission"_s, u"key"_s, tr("Add per&mission…"),
            [this] { m_commands->addPermission(*m_connection, names()); });
    if (RepositoryCommands::canApplyPolicy(*m_connection))
        add(u"applyPolicy"_s, u"clock"_s, tr("&Apply auto-prune…"),
            [this] { m_commands->applyPolicy(*m_connection, names()); });
}

QList<RepositoryCommands::Target> RepositoriesView::targets() const
{
    QList<RepositoryCommands::Target> targets;
    for (const wire::Repository &repository : selectedOrCurrent()) {
        if (const auto name = RepositoryName::make(repository.namespaceName, repository.name))
            targets.append({*name, repository.isPublic, repository.state});
    }
    return targets;
}

QList<RepositoryName> RepositoriesView::names() const
{
    QList<RepositoryName> names;
    for (const RepositoryCommands::Target &target : targets())
        names.append(target.name);
    return names;
}

void RepositoriesView::onJob(qint64 id)
{
    const Job *job = m_workspace.jobs.find(id);
    if (!job || !m_connection || job->record().connection != m_connection->id())
        return;
    switch (job->record().kind) {
    case JobKind::DeleteRepository:
    case JobKind::ChangeVisibility:
    case JobKind::ChangeState:
    case JobKind::AddPermission:
    case JobKind::RestorePermission:
    case JobKind::AddPolicy:
    case JobKind::RemovePolicy:
        break;
    default:
        return;
    }
    m_list->refresh();
    m_toast->show(JobText::finished(job->record()), job->record().canUndo ? tr("Undo") : QString());
    m_undo = id;
}

void RepositoriesView::setVisibility(bool isPublic)
{
    if (!m_commands->setVisibility(*m_connection, targets(), isPublic))
        m_toast->show(isPublic ? tr("They are public already.") : tr("They are private already."));
}

void RepositoriesView::setReadOnly(bool isReadOnly)
{
    if (!m_commands->setReadOnly(*m_connection, targets(), isReadOnly))
        m_toast->show(isReadOnly ? tr("They are read-only already.")
                                 : tr("They are normal already."));
}

void RepositoriesView::setStarred(bool isStarred)
{
    for (const wire::Repository &repository : selectedOrCurrent()) {
        const auto name = RepositoryName::make(repository.namespaceName, repository.name);
        if (name && repository.isStarred.value_or(false) != isStarred)
            m_list->setStarred(*name, isStarred);
    }
}

void RepositoriesView::askToDelete()
{
    m_commands->askToDelete(*m_connection, names());
}

void RepositoriesView::copyNames()
{
    QStringList lines;
    for (const wire::Repository &repository : selectedOrCurrent())
        lines.append(m_connection->registryName() + u'/' + repository.path());
    if (!lines.isEmpty())
        copy(lines.join(u'\n'), int(lines.size()));
}

void RepositoriesView::copy(const QString &text, int lines)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(lines == 1 ? tr("Copied: %1").arg(text)
                             : tr("%n line(s) copied.", nullptr, lines));
}

} // namespace quayside::ui

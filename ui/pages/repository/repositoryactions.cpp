#include "ui/pages/repository/repositoryactions.h"

#include "app/core/address.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/history/comparedialog.h"
#include "ui/pages/history/comparetagsdialog.h"
#include "ui/pages/repositories/repositorycommands.h"
#include "ui/pages/tags/pullcommands.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoryActions::RepositoryActions(PageHeader &header, const Workspace &workspace,
                                     TagToPull tagToPull)
    : QObject(&header)
    , m_header(header)
    , m_workspace(workspace)
    , m_tagToPull(std::move(tagToPull))
    , m_commands(new RepositoryCommands(workspace.jobs, header))
    , m_star(addButton(u"star"_s, u"star"_s, true))
    , m_pull(addButton(u"pull"_s, u"download"_s, false))
    , m_more(addButton(u"more"_s, u"dots"_s, true))
{
    m_pull->setMenu(new QMenu(m_pull));
    m_more->setMenu(new QMenu(m_more));
    m_pull->menu()->setObjectName(u"repository.pullMenu"_s);
    m_more->menu()->setObjectName(u"repository.moreMenu"_s);
    m_more->menu()->setToolTipsVisible(true);
    m_star->setCheckable(true);
    connect(m_star, &QPushButton::clicked, this, &RepositoryActions::toggleStar);
    connect(m_pull->menu(), &QMenu::aboutToShow, this, &RepositoryActions::fillPull);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &RepositoryActions::fillMore);
    connect(&workspace.jobs, &Jobs::finished, this, &RepositoryActions::onJob);
    retranslate();
    update();
}

RepositoryActions::~RepositoryActions() = default;

QPushButton *RepositoryActions::addButton(const QString &name, const QString &icon, bool isGhost)
{
    auto *made = new QPushButton;
    made->setObjectName(u"repository."_s + name);
    made->setIcon(tintedIcon(icon));
    if (isGhost)
        made->setProperty("kind", u"ghost"_s);
    m_header.addAction(made);
    return made;
}

void RepositoryActions::setTarget(Connection *connection,
                                  const std::optional<RepositoryName> &repository)
{
    if (m_list)
        m_list->disconnect(this);
    m_connection = connection;
    m_list = connection ? &m_workspace.connections.repositories(*connection) : nullptr;
    m_repository = repository;
    m_details.reset();
    m_isStarred = false;
    if (m_list) {
        connect(m_list, &RepositoryList::starChanged, this,
                [this](const QString &path, bool isStarred) {
                    if (!m_repository || path != m_repository->path())
                        return;
                    m_isStarred = isStarred;
                    update();
                });
        connect(m_list, &RepositoryList::starRefused, this,
                [this](const QString &path, const Error &error) {
                    if (m_repository && path == m_repository->path())
                        Q_EMIT announced(ErrorText::title(error.code));
                });
    }
    update();
}

void RepositoryActions::setDetails(const std::optional<wire::RepositoryDetails> &details,
                                   const QString &blocked)
{
    m_details = details;
    m_blocked = blocked;
    if (details && m_list && !m_list->isStarPending(m_repository->path()))
        m_isStarred = details->isStarred;
    update();
}

void RepositoryActions::update()
{
    const bool isKnown = m_connection && m_details;
    m_star->setVisible(isKnown && m_connection->canStar());
    m_pull->setVisible(isKnown);
    m_more->setVisible(isKnown);
    m_star->setIcon(m_isStarred ? tintedIcon(u"star-filled"_s, Tone::Accent)
                                : tintedIcon(u"star"_s));
    m_star->setChecked(m_isStarred);
    const bool isLocked = isKnown && m_connection->isReadOnly();
    m_star->setEnabled(!isLocked);
    const QString word = m_isStarred ? tr("Remove the star") : tr("Star this repository");
    m_star->setToolTip(isLocked ? tr("This connection is read-only.") : word);
    m_star->setAccessibleName(word);
}

void RepositoryActions::toggleStar()
{
    if (m_list && m_repository)
        m_list->setStarred(*m_repository, !m_isStarred);
}

void RepositoryActions::fillPull()
{
    QMenu &menu = *m_pull->menu();
    menu.clear();
    if (!m_connection || !m_repository)
        return;
    const auto tag = m_tagToPull();
    PullCommands::fill(menu, m_connection->registryName(),
                       m_connection->url().scheme() == "http"_L1, m_repository->path(),
                       tag ? tag->name.toString() : u"latest"_s,
                       tag ? tag->manifestDigest.toString() : QString(),
                       [this](const QString &command) { Q_EMIT copyRequested(command); });
}

void RepositoryActions::fillMore()
{
    QMenu &menu = *m_more->menu();
    menu.clear();
    if (!m_connection || !m_repository || !m_details)
        return;
    const auto add = [this, &menu](const QString &icon, const QString &word, const auto &slot) {
        QAction *action = menu.addAction(tintedIcon(icon), word);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"link"_s, tr("Copy &link"), [this] {
        Q_EMIT copyRequested(Address::repository(m_connection->id(), *m_repository).toString());
    });
    add(u"external-link"_s, tr("Open in &browser"), [this] {
        QUrl page = m_connection->url();
        page.setPath(page.path() + "/repository/"_L1 + m_repository->path());
        QDesktopServices::openUrl(page);
    });
    add(u"arrows-diff"_s, tr("&Compare tags…"), [this] {
        askToCompare();
    })->setObjectName(u"repository.compare"_s);
    add(u"api"_s, tr("Show the &API calls of this page"), [this] {
        Q_EMIT callsRequested();
    })->setObjectName(u"repository.calls"_s);
    if (!m_details->canAdmin)
        return;
    menu.addSeparator();
    add(u"settings"_s, tr("&Settings"), [this] {
        Q_EMIT settingsRequested();
    })->setObjectName(u"repository.settings"_s);
    const RepositoryCommands::Target target{*m_repository, m_details->isPublic};
    QAction *visibility =
        add(target.isPublic ? u"lock"_s : u"world"_s,
            target.isPublic ? tr("Make p&rivate") : tr("Make p&ublic…"), [this, target] {
                (void)m_commands->setVisibility(*m_connection, {target}, !target.isPublic);
            });
    visibility->setObjectName(u"repository.visibility"_s);
    QAction *remove = add(u"trash"_s, tr("&Delete…"),
                          [this] { m_commands->askToDelete(*m_connection, {*m_repository}); });
    remove->setObjectName(u"repository.delete"_s);
    // A repository that takes no pushes can still be made private or go.
    const bool isLocked = m_connection->isReadOnly();
    for (QAction *action : {visibility, remove}) {
        action->setEnabled(!isLocked);
        if (isLocked)
            action->setToolTip(m_blocked);
    }
}

void RepositoryActions::askToCompare()
{
    auto *dialog = new CompareTagsDialog(*m_connection, *m_repository, m_header.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareTagsDialog::chosen, this,
            [this, asked = QPointer(m_connection),
             repository = *m_repository](const wire::Tag &before, const wire::Tag &after) {
                if (!asked)
                    return;
                auto *shown =
                    new CompareDialog(*asked, repository, before, after, m_header.window());
                shown->setAttribute(Qt::WA_DeleteOnClose);
                shown->open();
            });
    dialog->open();
}

void RepositoryActions::onJob(qint64 id)
{
    const Job *job = m_workspace.jobs.find(id);
    if (!job || !m_connection || !m_repository || job->record().connection != m_connection->id())
        return;
    const QList<JobChange> changes = job->changes();
    const bool isOurs =
        std::any_of(changes.begin(), changes.end(), [this](const JobChange &change) {
            return change.object == m_repository->path();
        });
    if (!isOurs)
        return;
    if (job->record().kind == JobKind::DeleteRepository)
        Q_EMIT repositoryDeleted();
    else if (job->record().kind == JobKind::ChangeVisibility
             || job->record().kind == JobKind::ChangeState)
        Q_EMIT detailsOutdated();
}

void RepositoryActions::retranslate()
{
    m_pull->setText(tr("Pull"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More actions"));
    update();
}

} // namespace quayside::ui

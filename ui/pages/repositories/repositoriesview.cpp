#include "ui/pages/repositories/repositoriesview.h"

#include "app/services/jobs.h"
#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/repositories/repositorycommands.h"
#include "ui/pages/repositories/repositorymaker.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/text/errortext.h"
#include "ui/text/filtertext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/localaction.h"
#include "ui/widgets/savedfilters.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/toast.h"
#include "ui_repositoriesview.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrefix = "repositories."_L1; // as the .ui file has it

} // namespace

RepositoriesView::RepositoriesView(const QString &name, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RepositoriesView>())
    , m_workspace(workspace)
    , m_proxy(new RepositoryTableModel(this))
{
    m_ui->setupUi(this);
    setObjectName(name);
    // Several may stand in one window.
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->objectName().startsWith(kPrefix))
            child->setObjectName(name + u'.' + child->objectName().mid(kPrefix.size()));
    }
    m_proxy->setSourceModel(&m_none);
    m_ui->commands->hide();
    setFocusProxy(m_ui->table);
    m_ui->columns->setIcon(tintedIcon(u"columns"_s));
    m_ui->columns->setMenu(new QMenu(this));
    m_ui->more->setMenu(new QMenu(this));
    m_ui->more->menu()->setObjectName(u"repositories.moreMenu"_s);
    m_ui->create->setIcon(tintedIcon(u"plus"_s, Tone::OnAccent));
    m_ui->bulkBar->hide();
    m_toast = new Toast(this);
    m_commands = new RepositoryCommands(workspace.jobs, *this);
    m_maker = new RepositoryMaker(workspace.jobs, *this);
    m_savedFilters = new SavedFilters(workspace.settings, u"repositories"_s, *this);
    makeTagReader();
    fitTable();
    connectParts();
}

RepositoriesView::~RepositoriesView() = default;

void RepositoriesView::show(Connection *connection, const QString &space)
{
    if (m_connection == connection && m_space == space)
        return;
    if (m_list)
        m_list->disconnect(this);
    m_failure = {};
    m_isStopped = false;
    m_awaitsPush = false;
    m_areTagsDue = false;
    m_tagReader->restart(connection);
    m_connection = connection;
    m_space = space;
    m_list = connection ? &m_workspace.connections.repositories(*connection) : nullptr;
    m_dataOf = m_list ? m_list->readAt() : std::nullopt;
    m_proxy->setNamespace(space);
    m_proxy->setSourceModel(m_list ? &m_list->model() : &m_none);
    if (!m_list)
        return;
    connect(m_list, &RepositoryList::changed, this, &RepositoriesView::showState);
    connect(m_list, &RepositoryList::refreshed, this, &RepositoriesView::onRefreshed);
    connect(m_list, &RepositoryList::starRefused, this,
            [this](const QString &path, const Error &error) {
                m_toast->show(tr("%1: %2").arg(path, ErrorText::title(error.code)));
            });
    m_savedFilters->setList(connection->id() + "/repositories"_L1);
    setFilter(m_workspace.settings.lastFilter(place()));
}

QWidget *RepositoriesView::body() const
{
    return m_ui->table;
}

void RepositoriesView::connectParts()
{
    connectFilter();
    connectMaker();
    connect(m_ui->create, &QPushButton::clicked, this,
            [this] { m_maker->ask(*m_connection, namespaces()); });
    connect(m_ui->readOn, &QPushButton::clicked, this, &RepositoriesView::onReadOn);
    connect(m_ui->banner, &FailureBanner::retryRequested, this, [this] { refresh(false); });
    connect(m_ui->banner, &FailureBanner::signInRequested, this,
            &RepositoriesView::signInRequested);
    connect(m_ui->banner, &FailureBanner::newTokenRequested, this,
            &RepositoriesView::newTokenRequested);
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this,
            &RepositoriesView::onOverlayAction);
    connect(m_ui->overlay, &StateOverlay::secondTriggered, this,
            &RepositoriesView::onOverlaySecond);
    connect(&m_workspace.jobs, &Jobs::finished, this, &RepositoriesView::onJob);
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_workspace.jobs.undo(m_undo); });
    connectTable();
}

void RepositoriesView::connectTable()
{
    connect(m_ui->table, &RecordTable::cellClicked, this, &RepositoriesView::onCell);
    connect(m_ui->table, &RecordTable::rowActivated, this, &RepositoriesView::onCell);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RepositoriesView::updateSelection);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RepositoriesView::commandsChanged);
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = m_ui->table->indexAt(point);
        if (index.isValid())
            showMenu(index, m_ui->table->viewport()->mapToGlobal(point));
    });
    const auto key = [this](const char *id, const auto &slot) {
        LocalAction::add(*m_ui->table, QString::fromLatin1(id), slot);
    };
    key("contextMenu", [this] {
        const QModelIndex index = m_ui->table->currentIndex();
        if (index.isValid())
            showMenu(
                index,
                m_ui->table->viewport()->mapToGlobal(m_ui->table->visualRect(index).bottomLeft()));
    });
    key("selectNone", [this] { m_ui->table->clearSelection(); });
    key("filter", [this] { focusFilter(); });
    key("properties", [this] {
        if (const auto name =
                RepositoryName::parse(m_ui->table->currentIndex().data(IdRole).toString()))
            Q_EMIT addressRequested(
                Address::repository(m_connection->id(), *name, u"information"_s));
    });
    auto *copy = new QAction(m_ui->table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_ui->table->addAction(copy);
    connect(copy, &QAction::triggered, this, &RepositoriesView::copyNames);
    connect(m_ui->columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_ui->columns->menu()->clear();
        m_ui->table->fillColumnMenu(*m_ui->columns->menu());
    });
    connect(m_ui->makePublic, &QPushButton::clicked, this, [this] { setVisibility(true); });
    connect(m_ui->makePrivate, &QPushButton::clicked, this, [this] { setVisibility(false); });
    connect(m_ui->more->menu(), &QMenu::aboutToShow, this, [this] {
        m_ui->more->menu()->clear();
        addRarer(*m_ui->more->menu());
    });
    connect(m_ui->table, &RecordTable::columnsChosen, this, &RepositoriesView::showColumns);
    connect(m_ui->copyNames, &QPushButton::clicked, this, &RepositoriesView::copyNames);
    connect(m_ui->remove, &QPushButton::clicked, this, &RepositoriesView::askToDelete);
    connect(m_ui->clear, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
}

void RepositoriesView::visit()
{
    refresh(false);
    m_areTagsDue = false;
}

void RepositoriesView::refresh(bool isQuiet)
{
    if (!m_list || (isQuiet && (m_isStopped || m_list->isLoading())))
        return;
    if (isQuiet && m_list->isLoaded() && !m_list->isReadQuietly())
        return; // thousands, which nobody has asked for again
    m_isQuiet = isQuiet;
    m_isStopped = false;
    m_areTagsDue |= !isQuiet;
    if (!isQuiet && m_proxy->countOfNamespace() == 0)
        m_failure = {};
    m_list->refresh();
    showState();
    Q_EMIT commandsChanged();
}

void RepositoriesView::onRefreshed(bool isOk)
{
    m_failure = isOk ? Failure{} : Failure{m_list->error(), m_connection->client().lastDetails()};
    if (isOk) {
        m_dataOf = m_list->readAt();
        if (std::exchange(m_areTagsDue, false))
            m_list->model().outdateTagCounts();
        m_tagReader->resume();
    }
    showState();
    Q_EMIT commandsChanged();
    Q_EMIT refreshed(isOk);
    if (isOk && m_awaitsPush)
        followFirstPush();
}

void RepositoriesView::onOverlayAction()
{
    if (m_failure.error.code == ErrorCode::Unauthenticated)
        return signInRequested();
    if (!m_failure.isNone() || m_isStopped)
        return refresh(false);
    if (m_proxy->countOfNamespace() == 0)
        return passwordRequested();
    clearFilter();
}

void RepositoriesView::onOverlaySecond()
{
    if (m_failure.error.code == ErrorCode::Unauthenticated)
        return newTokenRequested();
    if (m_failure.error.code == ErrorCode::Forbidden)
        QGuiApplication::clipboard()->setText(
            ErrorText::requestToRead(m_connection->userName(), m_connection->registryName(), {}));
    else
        showDetails(m_failure, window());
}

void RepositoriesView::setNextTry(std::chrono::milliseconds pause)
{
    m_ui->banner->setNextTry(pause);
}

bool RepositoriesView::isSaying(const Failure &failure) const
{
    return !m_failure.isNone()
        && (failure.isOffline() ? m_failure.isOffline()
                                : m_failure.error.code == failure.error.code);
}

void RepositoriesView::showFailure()
{
    const ErrorCode code = m_failure.error.code;
    const QString &said = m_failure.error.serverText;
    if (code == ErrorCode::Forbidden)
        return m_ui->overlay->showMessage(u"lock"_s, ErrorText::title(code),
                                          ErrorText::missingToRead({})
                                              + (said.isEmpty() ? said : u'\n' + said),
                                          tr("Try again"), tr("Copy request for admin"));
    if (code == ErrorCode::Unauthenticated)
        return m_ui->overlay->showMessage(
            u"lock"_s, tr("Sign-in no longer valid"), said, tr("Sign in again"),
            m_connection->signsInWithToken() ? tr("Make a new token") : QString());
    m_ui->overlay->showError(m_failure.error);
    if (ErrorText::hasDetails(code) && !m_failure.details.isEmpty())
        m_ui->overlay->setSecond(tr("Details"));
}

void RepositoriesView::showReading(int all)
{
    const bool isFirst = m_list->isLoading() && !m_list->isLoaded();
    const bool isLeft = !m_list->isLoading() && !m_list->isLoaded() && m_isStopped;
    // What is one's own was read whole.
    const bool hasMore = m_list->hasMore() && m_space.isEmpty();
    m_ui->readOn->setVisible(all > 0 && (isFirst || isLeft || hasMore));
    m_ui->readOn->setText(isFirst ? tr("Stop") : isLeft ? tr("Load") : tr("Load more"));
}

void RepositoriesView::onReadOn()
{
    if (m_list->isLoading())
        stopReading();
    else if (m_list->hasMore())
        m_list->loadMore();
    else
        refresh(false);
}

void RepositoriesView::showState()
{
    if (!m_list)
        return;
    m_proxy->setUser(m_connection->userName());
    showColumns();
    const int all = m_proxy->countOfNamespace();
    const int shown = m_proxy->rowCount();
    const bool isFailed = !m_failure.isNone();
    m_ui->count->setText(shown == all ? tr("%n repositories", nullptr, all)
                                      : tr("%1 of %n repositories", nullptr, all).arg(shown));
    m_ui->count->setVisible(all > 0);
    showReading(all);
    m_ui->progress->setActive(m_list->isLoading() && !m_isQuiet && all > 0);
    if (isFailed && all > 0) {
        m_ui->banner->setTokenSignIn(m_connection && m_connection->signsInWithToken());
        m_ui->banner->showFailure(m_failure, m_dataOf);
    } else
        m_ui->banner->clear();
    m_ui->table->setVisible(shown > 0);
    Q_EMIT bodyShown();
    m_ui->filter->setVisible(all > 0);
    m_ui->kind->setVisible(all > 0);
    m_ui->addFilter->setVisible(all > 0);
    m_ui->columns->setVisible(all > 0);
    updateRights();
    if (shown > 0)
        return m_ui->overlay->clear();
    if (isFailed)
        return showFailure();
    if (m_isStopped && !m_list->isLoading())
        return m_ui->overlay->showMessage(u"player-stop"_s, tr("Loading was stopped"), {},
                                          tr("Load"));
    if (all > 0)
        return m_ui->overlay->showMessage(u"filter"_s, tr("No repository matches the filter"), {},
                                          tr("Clear filter"));
    if (!m_list->isLoaded()) {
        if (!m_ui->overlay->isLoading())
            m_ui->overlay->showLoading();
        return;
    }
    showFirstPush();
}

bool RepositoriesView::can(PageCommand command) const
{
    if (!m_connection)
        return false;
    const bool canWrite = offersWrites() && !m_connection->isRegistryReadOnly();
    switch (command) {
    case PageCommand::New:
        return canWrite && !namespaces().isEmpty();
    case PageCommand::Delete:
        return canWrite && !selectedOrCurrent().isEmpty();
    case PageCommand::CopyReference:
        return !selectedOrCurrent().isEmpty();
    case PageCommand::Export:
    case PageCommand::ChooseColumns:
        return m_proxy->rowCount() > 0;
    case PageCommand::StopLoading:
        return m_list && m_list->isLoading() && !m_list->isLoaded();
    default:
        return false;
    }
}

void RepositoriesView::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::New:
        return m_maker->ask(*m_connection, namespaces());
    case PageCommand::Delete:
        return askToDelete();
    case PageCommand::CopyReference:
        return copyNames();
    case PageCommand::ChooseColumns:
        return m_ui->columns->showMenu();
    case PageCommand::StopLoading:
        return stopReading();
    case PageCommand::Export: {
        auto *task = TableExport::ask(*m_ui->table, m_connection->profile().name, window());
        connect(task, &TableExport::finished, this,
                [this](bool, const QString &sentence) { m_toast->show(sentence); });
        return;
    }
    default:
        return;
    }
}

void RepositoriesView::stopReading()
{
    if (!m_list)
        return;
    m_isStopped = true;
    m_list->stop();
    Q_EMIT commandsChanged();
}

void RepositoriesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->filter->setToolTip(FilterText::repositoryHelp());
    applyFilter();
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, RepositoryModel::kColumns - 1);
    showState();
}

} // namespace quayside::ui

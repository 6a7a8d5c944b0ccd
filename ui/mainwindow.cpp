#include "ui/mainwindow.h"

#include "app/services/credentialstore.h"
#include "app/services/jobs.h"
#include "app/services/profiles.h"
#include "ui/bookmarkmenu.h"
#include "ui/connect/connection.h"
#include "ui/connect/connectionprompts.h"
#include "ui/connect/connections.h"
#include "ui/connectionactions.h"
#include "ui/copytools.h"
#include "ui/docks/workdock.h"
#include "ui/framewords.h"
#include "ui/gate.h"
#include "ui/localactions.h"
#include "ui/localregistry.h"
#include "ui/locationbar.h"
#include "ui/navigator.h"
#include "ui/pageactions.h"
#include "ui/pagecalls.h"
#include "ui/pagehost.h"
#include "ui/pagemenu.h"
#include "ui/pagepoller.h"
#include "ui/pages/start/startpage.h"
#include "ui/paneorder.h"
#include "ui/statusline.h"
#include "ui/tokentools.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/toast.h"
#include "ui/windowtools.h"

#include <QtCore/QEvent>
#include <QtGui/QCloseEvent>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolBar>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallest{1024, 640};
constexpr int kStateVersion = 2;

} // namespace

MainWindow::MainWindow(const Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_menu(new MainMenu(*this))
    , m_prompts(new ConnectionPrompts(workspace.profiles, workspace.credentials,
                                      workspace.connections, workspace.tokens, this))
{
    setObjectName(u"main"_s);
    buildFrame();
    connectActions();
    connectPages();
    connectWorkspace();
    connectTools();
    m_menu->retranslate();
    m_status->setTextSize(m_workspace.settings.textSize());
    setMinimumSize(kSmallest);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_workspace.settings.windowGeometry());
    restoreState(m_workspace.settings.windowState(), kStateVersion);
    showCurrent();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_pages = new PageHost(m_workspace);
    setCentralWidget(m_pages);
    m_toast = new Toast(m_pages);
    m_location = new LocationBar(m_menu->actions());
    auto *bar = new QToolBar;
    bar->setObjectName(u"main.toolbar"_s);
    bar->setMovable(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    m_location->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_location);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    m_navigator = new Navigator(m_workspace.profiles, m_workspace.connections, m_workspace.jobs);
    m_navigatorDock = new QDockWidget;
    m_navigatorDock->setObjectName(u"main.navigator"_s);
    m_navigatorDock->setTitleBarWidget(new QWidget);
    m_navigatorDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_navigatorDock->setWidget(m_navigator);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_navigatorDock);
    m_workDock = new WorkDock(m_workspace.jobs, m_workspace.requests, m_workspace.local);
    addDockWidget(Qt::BottomDockWidgetArea, m_workDock);
    m_workDock->hide();
    m_calls = new PageCalls(*m_menu, *m_pages, *m_workDock, m_history, this);
    m_status = new StatusLine;
    setStatusBar(m_status);
    m_copies = new CopyTools(
        *m_menu, *m_toast, [this] { return connection(); }, this);
    m_poller = new PagePoller(*this, *m_pages, m_workspace.connections);
    connect(m_poller, &PagePoller::surroundingsDue, m_navigator, &Navigator::refreshQuietly);
    m_gate = new Gate(*this, *m_pages, *m_prompts, m_workspace.local);
    m_pageActions = new PageActions(*this, *m_menu, *m_pages);
    m_pageMenu = new PageMenu(*this, *m_menu, *m_pages);
    m_bookmarks = new BookmarkMenu(*this, m_workspace, *m_menu);
    m_localActions = new LocalActions(*this, *m_menu, m_workspace.local);
    m_connectionActions = new ConnectionActions(*this, *m_menu, *m_prompts, m_workspace.jobs,
                                                [this] { return connection(); });
    m_frameWords = new FrameWords(*m_location, *m_status, this);
    m_panes = new PaneOrder(
        {{m_navigatorDock, [this] { m_navigator->focusTree(); }},
         {m_pages, [this] { m_pages->current().setFocus(Qt::ShortcutFocusReason); }},
         {m_workDock, [this] { m_workDock->widget()->setFocus(Qt::ShortcutFocusReason); }}},
        this);
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto slot) {
        connect((*m_menu)[QString::fromLatin1(id)], &QAction::triggered, this, slot);
    };
    on("newWindow",
       [this] { Q_EMIT windowRequested(m_history.current().value_or(Address{localProfileId()})); });
    on("closeWindow", [this] { close(); });
    on("quit", [this] { Q_EMIT quitRequested(); });
    on("back", [this] { m_history.goBack(); });
    on("forward", [this] { m_history.goForward(); });
    on("home", [this] { go(Address::repositories(m_history.current()->connection)); });
    on("copyAddress", [this] { m_copies->copy(m_history.current()->toString()); });
    on("nextPane", [this] { m_panes->move(1); });
    on("previousPane", [this] { m_panes->move(-1); });
    on("resetLayout", [this] { resetLayout(); });
    on("settingsFolder",
       [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspace.settings.folder())); });
    on("undo", [this] {
        if (const auto newest = m_workspace.jobs.newestUndoable())
            m_workspace.jobs.undo(*newest);
    });
    m_menu->tie(u"navigator"_s, *m_navigatorDock);
    m_menu->tie(u"dock"_s, *m_workDock);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_connectionActions, &ConnectionActions::addressRequested, this, &MainWindow::go);
    connect(m_location, &LocationBar::partClicked, this, &MainWindow::goToPart);
    connect(m_navigator, &Navigator::addressRequested, this, &MainWindow::go);
    connect(m_navigator, &Navigator::addConnectionRequested, m_prompts,
            &ConnectionPrompts::addConnection);
    connect(m_navigator, &Navigator::connectionRequested, m_prompts, &ConnectionPrompts::manage);
    connect(m_prompts, &ConnectionPrompts::connectionSaved, this, &MainWindow::onConnectionSaved);
    connect(m_navigator, &Navigator::newWindowRequested, this, &MainWindow::windowRequested);
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageHost::locationChanged, this, &MainWindow::updateFrame);
    connect(m_pages, &PageHost::pageChanged, this, &MainWindow::updateFrame);
    // After the page has said it itself.
    connect(m_pages, &PageHost::refreshed, this, &MainWindow::updateOffline, Qt::QueuedConnection);
    connect(m_pages, &PageHost::addressRequested, this, &MainWindow::go);
    connect(m_workDock, &WorkDock::addressRequested, this, &MainWindow::go);
    connect(m_pages, &PageHost::organizationRequested, m_connectionActions,
            &ConnectionActions::createOrganization);
    connect(m_pages, &PageHost::passwordRequested, m_copies, &CopyTools::copyPassword);
    connect(m_pages, &PageHost::signInRequested, (*m_menu)[u"signIn"_s], &QAction::trigger);
    connect(m_gate, &Gate::retryRequested, this, [this] {
        Connection *shown = connection();
        if (shown && shown->state() == Connection::State::NeedsPassword)
            m_prompts->askForSignIn();
        else if (shown)
            shown->open();
    });
}

void MainWindow::connectWorkspace()
{
    connect(&m_history, &History::currentChanged, this, &MainWindow::showCurrent);
    // Before it is opened: what it asks for on the way is shown here.
    connect(&m_workspace.connections, &Connections::connectionMade, this,
            [this](const QString &id) {
                if (const auto address = m_history.current(); address && address->connection == id)
                    m_prompts->setConnection(connection());
            });
    connect(&m_history, &History::currentChanged, this, &MainWindow::addressChanged);
    connect(&m_workspace.connections, &Connections::userChanged, this, &MainWindow::updateFrame);
    connect(&m_workspace.connections, &Connections::stateChanged, this,
            &MainWindow::onConnectionState);
    // After the pages, which hold its models: they are older and connected first.
    connect(&m_workspace.connections, &Connections::aboutToRemove, this,
            [this](const QString &id) { m_history.forget(id); });
    connect(&m_workspace.profiles, &Profiles::changed, this, &MainWindow::updateFrame);
    for (const auto signal : {&Jobs::changed, &Jobs::removed})
        connect(&m_workspace.jobs, signal, this, &MainWindow::updateJobs);
    connect(&m_workspace.jobs, &Jobs::added, this, &MainWindow::updateJobs);
    connect(m_localActions, &LocalActions::addressRequested, this, &MainWindow::go);
    connect(m_localActions, &LocalActions::announced, m_toast, &Toast::say);
    if (m_workspace.local)
        connect(m_workspace.local, &LocalRegistry::stateChanged, this, &MainWindow::onServerState);
}

void MainWindow::connectTools()
{
    m_tokens = new TokenTools(*this, m_workspace, *m_prompts, [this] { return connection(); });
    connect((*m_menu)[u"apiToken"_s], &QAction::triggered, m_tokens, &TokenTools::start);
    connect(&m_pages->start(), &StartPage::tokenRequested, m_tokens, &TokenTools::start);
    connect(m_pages, &PageHost::newTokenRequested, m_tokens, &TokenTools::start);
    connect(m_tokens, &TokenTools::announced, m_toast, &Toast::say);
    m_tools = new WindowTools(*this, m_workspace, *m_menu, *m_pageMenu, *m_location);
    const auto goTo = [this](const Address &address, const QString &object) {
        go(address);
        if (!object.isEmpty())
            m_pages->current().findObject(object);
    };
    connect(m_tools, &WindowTools::addressRequested, this, goTo);
    connect(m_tools, &WindowTools::bookmarkRequested, m_bookmarks, &BookmarkMenu::open);
    connect(m_bookmarks, &BookmarkMenu::addressRequested, this, &MainWindow::go);
    connect(m_bookmarks, &BookmarkMenu::announced, m_toast, &Toast::say);
    connect(m_pages, &PageHost::subjectMissing, m_tools, &WindowTools::forgetCurrent);
    connect(m_pages, &PageHost::searchRequested, m_tools, &WindowTools::openPalette);
    connect(m_navigator, &Navigator::searchRequested, m_tools, &WindowTools::openPalette);
    connect(m_calls, &PageCalls::addressRequested, this, goTo);
    connect(m_status, &StatusLine::stayRequested, this, &MainWindow::stayRequested);
    m_navigator->setCollapsed(m_workspace.settings.collapsedNodes());
    connect(m_navigator, &Navigator::collapsedChanged, this,
            [this] { m_workspace.settings.setCollapsedNodes(m_navigator->collapsed()); });
    connect(m_tools, &WindowTools::newWindowRequested, this, &MainWindow::windowRequested);
    connect(m_tools, &WindowTools::copyRequested, m_copies, &CopyTools::copy);
    connect(m_tools, &WindowTools::layoutResetRequested, this, &MainWindow::resetLayout);
    connect(m_tools, &WindowTools::jobsRequested, this,
            [this] { m_workDock->open(WorkDock::Panel::Jobs); });
}

void MainWindow::setClosing(bool isClosing)
{
    m_status->setClosing(isClosing);
}

void MainWindow::onPreferences()
{
    m_tools->applyPreferences();
    m_status->setTextSize(m_workspace.settings.textSize());
    updateFrame();
}

Connection *MainWindow::connection() const
{
    const auto address = m_history.current();
    return address ? m_workspace.connections.made(address->connection) : nullptr;
}

bool MainWindow::isLocal() const
{
    const auto address = m_history.current();
    return !address || address->connection == localProfileId();
}

void MainWindow::go(const Address &address)
{
    // An address may come from elsewhere: a link, another program, an older list of places.
    const bool isKnown = m_workspace.profiles.find(address.connection)
        || (address.connection == localProfileId() && m_workspace.local);
    if (!isKnown)
        return m_toast->show(tr("This console has no connection “%1”.").arg(address.connection));
    Address place = address;
    // Where nobody says which tab, the one that was open there last.
    if (const auto name = place.repositoryName(); name && !place.tagName() && place.tab.isEmpty()) {
        place = Address::repository(place.connection, *name);
        const QString last = m_workspace.settings.lastTab(place.connection + u'/' + name->path());
        if (!last.isEmpty())
            place.tab = last;
    }
    if (m_history.current() == place)
        return showCurrent();
    m_history.visit(place);
}

void MainWindow::goToPart(int part)
{
    const Address current = *m_history.current();
    const auto repository = current.repositoryName();
    if (const auto tag = current.tagName(); tag && part == 2)
        return go(Address::tag(current.connection, *repository, *tag));
    if (repository && part == 1)
        return go(Address::repository(current.connection, *repository));
    const Connection *shown = connection();
    const auto space =
        repository && shown ? shown->namespaceAddress(repository->namespaceName()) : std::nullopt;
    go(space.value_or(Address::repositories(current.connection)));
}

void MainWindow::openRepository(const QString &path)
{
    const auto name = RepositoryName::parse(path);
    if (name && m_history.current())
        go(Address::repository(m_history.current()->connection, *name, {}));
}

void MainWindow::showCurrent()
{
    const auto address = m_history.current();
    Connection *shown = address ? m_workspace.connections.of(address->connection) : nullptr;
    m_prompts->setConnection(shown);
    if (address && address->isDashboard() && m_workspace.local)
        m_pages->showDashboard();
    else if (!m_gate->isOpen(shown, isLocal()))
        m_gate->show(shown, isLocal());
    else
        m_pages->visit(*shown, *address);
    updateFrame();
}

void MainWindow::onConnectionState(const QString &id)
{
    Connection *shown = connection();
    if (!shown || shown->id() != id)
        return;
    switch (shown->state()) {
    case Connection::State::Opening:
    case Connection::State::Closed:
        break;
    case Connection::State::NeedsPassword:
        // Who signed out is out; where the registry ended it, what was typed stays.
        if (shown->error() == Error{} || m_pages->isAtStart())
            showCurrent();
        break;
    case Connection::State::SignedIn:
    case Connection::State::Failed:
        showCurrent();
        break;
    }
    // What was typed on a page stays while the sign-in is asked for again.
    if (m_pages->isAtStart() && shown->state() == Connection::State::Opening)
        m_gate->show(shown, isLocal());
    updateFrame();
}

void MainWindow::onConnectionSaved(const QString &id)
{
    const auto shown = m_history.current();
    if (!shown || shown->connection != id)
        go(Address::repositories(id));
}

void MainWindow::onServerState()
{
    if (isLocal())
        showCurrent();
    updateFrame();
}

void MainWindow::resetLayout()
{
    m_workspace.settings.forgetViews();
    m_navigatorDock->show();
    m_workDock->hide();
    resizeDocks({m_navigatorDock}, {measure::kNavigatorWidth}, Qt::Horizontal);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
}

void MainWindow::updateFrame()
{
    const Connection *shown = connection();
    const bool isRead = m_gate->isOpen(shown, isLocal());
    m_poller->set(isRead && !m_pages->isAtStart(), shown ? shown->profile().refresh : kNearRefresh);
    const QString name = m_frameWords->show(
        shown, {isRead, m_gate->isUp(isLocal()), isLocal() && (m_workspace.local || shown)});
    m_location->setLocation(m_pages->current().location());
    updateOffline();
    QStringList place = m_pages->current().location();
    if (place.isEmpty())
        place.append(name);
    m_bookmarks->setCurrent(m_history.current(), place.join(u" / "_s));
    m_navigator->setCurrent(m_history.current().value_or(Address{}));
    m_tools->setCurrent(m_history.current().value_or(Address{}));
    setWindowTitle(name.isEmpty() ? u"Quayside"_s : name + u" - Quayside"_s);
    updateActions();
}

void MainWindow::updateOffline()
{
    // What the page says of itself above its data.
    std::optional<QString> since;
    const auto banners = m_pages->current().findChildren<FailureBanner *>();
    for (const FailureBanner *banner : banners) {
        if (banner->isVisibleTo(&m_pages->current()) && !since)
            since = banner->offlineSince();
    }
    m_status->setOffline(!since                 ? QString()
                             : since->isEmpty() ? tr("offline")
                                                : tr("offline, data of %1").arg(*since));
}

void MainWindow::updateActions()
{
    const auto enable = [this](const char *id, bool isEnabled) {
        (*m_menu)[QString::fromLatin1(id)]->setEnabled(isEnabled);
    };
    enable("back", m_history.canGoBack());
    enable("forward", m_history.canGoForward());
    enable("home", m_history.current().has_value());
    enable("copyAddress", m_history.current().has_value());
    m_pageActions->update();
    m_connectionActions->update();
    m_localActions->update();
    enable("undo", m_workspace.jobs.newestUndoable().has_value());
}

void MainWindow::updateJobs()
{
    const int running = m_workspace.jobs.runningCount();
    m_location->jobsButton()->setCount(running);
    m_status->setJobs(running, m_workspace.jobs.progress());
    updateActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_tokens->mayClose([this] { close(); }))
        return event->ignore();
    if (m_pages->isEdited() && !m_isDiscarding) {
        event->ignore();
        return m_pages->askToDiscard([this] {
            m_isDiscarding = true;
            close();
        });
    }
    keepLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::keepLayout()
{
    m_workspace.settings.setWindowGeometry(saveGeometry());
    m_workspace.settings.setWindowState(saveState(kStateVersion));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // No shortcut: those win over dialogs and fields, which have their own use for Esc.
    Page &page = m_pages->current();
    if (event->key() == Qt::Key_Escape && page.can(PageCommand::StopLoading))
        return page.perform(PageCommand::StopLoading);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_menu->retranslate();
        updateFrame();
    }
}

} // namespace quayside::ui

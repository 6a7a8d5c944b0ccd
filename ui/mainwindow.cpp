#include "ui/mainwindow.h"

#include "app/services/credentialstore.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/connectionprompts.h"
#include "ui/connect/connections.h"
#include "ui/connect/signindialog.h"
#include "ui/locationbar.h"
#include "ui/navigator.h"
#include "ui/pages/repositories/repositoriespage.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/tags/tagspage.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/fillpanel.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolBar>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPollInterval = std::chrono::seconds(5);
constexpr auto kLongestPause = std::chrono::minutes(1);
constexpr QSize kFirstSize{1440, 900};

QString adminName()
{
    return u"admin"_s;
}

} // namespace

MainWindow::MainWindow(Settings &settings, CredentialStore &credentials, Profiles &profiles,
                       Connections &connections, LocalServer *server, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_profiles(profiles)
    , m_connections(connections)
    , m_server(server)
    , m_prompts(new ConnectionPrompts(profiles, credentials, connections, this))
    , m_poller(kPollInterval, kLongestPause)
{
    setObjectName(u"main"_s);
    buildPages();
    buildFrame();
    buildMenus();
    retranslate();
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    setMinimumSize(1024, 640);
    restoreGeometry(m_settings.windowGeometry());
    if (m_server) {
        connect(m_server, &LocalServer::stateChanged, this, &MainWindow::onServerState);
        connect(m_server, &LocalServer::administratorCreated, this,
                [this] { keepLocalProfile(adminName()); });
        m_start->showLocal(*m_server);
    }
    showPage(m_start);
    connect(&m_poller, &Poller::due, this, [this] { currentPage()->refresh(true); });
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_stack = new QStackedWidget;
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    m_start = new StartPage;
    m_repositoriesPage = new RepositoriesPage(m_repositories);
    m_tagsPage = new TagsPage;
    for (Page *page : {static_cast<Page *>(m_start), static_cast<Page *>(m_repositoriesPage),
                       static_cast<Page *>(m_tagsPage)}) {
        m_stack->addWidget(page);
        connect(page, &Page::locationChanged, this, &MainWindow::updateFrame);
        connect(page, &Page::refreshed, this,
                [this](bool isOk) { isOk ? m_poller.reportSuccess() : m_poller.reportFailure(); });
    }
    setCentralWidget(m_stack);
    connect(m_start, &StartPage::startRequested, this, &MainWindow::startLocal);
    connect(m_start, &StartPage::retryRequested, this, [this] {
        if (m_connection)
            m_connection->open();
    });
    connect(m_repositoriesPage, &RepositoriesPage::repositoryOpened, this,
            &MainWindow::openRepository);
}

void MainWindow::buildFrame()
{
    m_location = new LocationBar;
    auto *bar = new QToolBar;
    bar->setObjectName(u"main.toolbar"_s);
    bar->setMovable(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    m_location->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_location);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);

    m_navigator = new Navigator(m_repositories);
    auto *dock = new QDockWidget;
    dock->setObjectName(u"main.navigator"_s);
    dock->setTitleBarWidget(new QWidget);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setWidget(m_navigator);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    connect(m_navigator, &Navigator::repositoryOpened, this, &MainWindow::openRepository);
    connect(m_navigator, &Navigator::homeOpened, this, [this] {
        if (m_connection && m_connection->state() == Connection::State::SignedIn)
            showPage(m_repositoriesPage);
    });
    buildStatusBar();
}

void MainWindow::buildStatusBar()
{
    m_dot = new Dot;
    m_status = new ToneLabel(Tone::Muted, measure::kSmallSize);
    m_status->setObjectName(u"main.status"_s);
    m_languageLabel = new ToneLabel(Tone::Muted, measure::kSmallSize);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(measure::kStatusBar);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_dot);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_languageLabel);
}

void MainWindow::startLocal()
{
    if (!m_server)
        return;
    if (!m_server->isFirstStart())
        return m_server->start();
    // The keychain first: a secret that nobody keeps would lock everybody out after this run.
    const QString secret = LocalServer::makeSecret();
    m_credentials.write(u"local/password"_s, secret, this,
                        [this, secret](const Result<void> &kept) {
                            if (kept)
                                makeAdministrator(secret);
                            else
                                askForNewPassword();
                        });
}

void MainWindow::askForNewPassword()
{
    auto *dialog = new SignInDialog(SignInDialog::Purpose::ChoosePassword, tr("Local registry"),
                                    adminName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::submitted, this,
            [this, dialog](const QString &, const QString &password) {
                m_credentials.write(u"local/password"_s, password, this,
                                    [](const Result<void> &) {});
                makeAdministrator(password);
                dialog->accept();
            });
    dialog->open();
}

void MainWindow::makeAdministrator(const QString &secret)
{
    m_server->createAdministratorAndStart(adminName(), u"admin@localhost.localdomain"_s, secret);
}

void MainWindow::onServerState()
{
    m_start->showLocal(*m_server);
    if (m_server->state() == LocalServer::State::Running)
        connectTo(u"local"_s, m_server->info().url);
    else if (m_connection)
        showPage(m_start);
    updateFrame();
}

void MainWindow::connectTo(const QString &id, const QUrl &url)
{
    if (id == "local"_L1) {
        keepLocalProfile({});
    } else if (!m_profiles.find(id)) {
        ConnectionProfile profile{.id = id, .name = id, .url = url};
        profile.signIn = SignInKind::Password;
        (void)m_profiles.save(profile);
    }
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = m_connections.of(id);
    m_connection->setUrl(url);
    if (m_server)
        m_connection->trustLocalAuthority(m_server->info().caPath);
    m_prompts->setConnection(m_connection);
    connect(m_connection, &Connection::stateChanged, this, &MainWindow::onConnectionState);
    m_repositoriesPage->setConnection(m_connection);
    m_tagsPage->setConnection(m_connection);
    m_connection->open();
}

void MainWindow::keepLocalProfile(const QString &userName)
{
    auto profile = m_profiles.find(u"local"_s);
    if (!profile) {
        profile = ConnectionProfile{.id = u"local"_s, .name = tr("Local registry")};
        profile->kind = RegistryKind::Local;
        profile->signIn = SignInKind::Password;
    }
    if (!userName.isEmpty())
        profile->userName = userName;
    (void)m_profiles.save(*profile);
}

void MainWindow::onConnectionState()
{
    switch (m_connection->state()) {
    case Connection::State::Opening:
    case Connection::State::Closed:
        if (!m_server)
            m_start->showConnecting(m_connection->registryName());
        break;
    case Connection::State::NeedsPassword:
        break;
    case Connection::State::SignedIn:
        if (m_stack->currentWidget() == m_start)
            showPage(m_repositoriesPage);
        else
            currentPage()->refresh(false);
        break;
    case Connection::State::Failed:
        m_start->showFailure(m_connection->registryName(), m_connection->error());
        showPage(m_start);
        break;
    }
    updateFrame();
}

void MainWindow::openRepository(const QString &path)
{
    const auto name = RepositoryName::parse(path);
    if (!name)
        return;
    m_tagsPage->setRepository(*name);
    showPage(m_tagsPage);
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(Page *page)
{
    const bool isNew = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    if (isNew && page == m_repositoriesPage)
        page->refresh(false);
    page->setFocus();
    updateFrame();
}

void MainWindow::updateFrame()
{
    const bool isSignedIn = m_connection && m_connection->state() == Connection::State::SignedIn;
    m_poller.setEnabled(isSignedIn);
    const bool isTags = m_stack->currentWidget() == m_tagsPage;
    const QString name = m_server ? tr("Local registry")
        : m_connection            ? m_connection->registryName()
                                  : QString();
    const Tone tone = isSignedIn ? (m_server ? Tone::Ok : Tone::Info) : Tone::Outline;
    m_location->setConnection(name, m_server ? tr("LOCAL") : QString(), tone,
                              isSignedIn ? Tone::OkFill : Tone::GreyFill);
    m_location->setLocation(currentPage()->location());
    m_navigator->setConnection(name, isSignedIn ? tr("on") : tr("off"), tone);
    const QStringList parts = currentPage()->location();
    m_navigator->setCurrent(isTags && parts.size() > 1 ? parts[0] + u'/' + parts[1] : QString());
    const QString version = m_connection && m_connection->config()
        ? m_connection->config()->version
        : u"Quayside v"_s + QString::fromLatin1(QUAYSIDE_VERSION);
    m_dot->setTone(tone);
    QStringList status{tr("not running"), version};
    if (m_connection && isSignedIn) {
        status[0] = tr("signed in as %1").arg(m_connection->userName());
        status.append(m_connection->registryName());
    } else if (m_connection) {
        status[0] = tr("not signed in");
    }
    m_status->setText(status.join(u"  ·  "_s));
    m_startAction->setEnabled(m_server
                              && (m_server->state() == LocalServer::State::Stopped
                                  || m_server->state() == LocalServer::State::Failed));
    m_signInAction->setEnabled(m_connection && !isSignedIn);
    m_signOutAction->setEnabled(isSignedIn);
    m_copyPasswordAction->setEnabled(isSignedIn);
    m_homeAction->setEnabled(isSignedIn);
    m_expirationAction->setEnabled(isTags);
    m_undoAction->setEnabled(isTags && m_tagsPage->canUndo());
    setWindowTitle(name.isEmpty() ? u"Quayside"_s : name + u" - Quayside"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_poller.setVisible(false);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_poller.setVisible(!isMinimized());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_poller.setVisible(isVisible() && !isMinimized());
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateFrame();
    }
}

} // namespace quayside::ui

#include "ui/bootstrap.h"

#include "ui/closeguard.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/starrecorder.h"
#include "ui/desktopnews.h"
#include "ui/fieldhelp.h"
#include "ui/localregistry.h"
#include "ui/mainwindow.h"
#include "ui/newsfeed.h"
#include "ui/theme/tokens.h"
#include "ui/tray.h"
#include "ui/watchdog.h"
#include "ui/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

// Resources of a static library must be asked for, and outside of any namespace of ours.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUpdateDelay = std::chrono::seconds(3);

} // namespace

Bootstrap::Bootstrap(QApplication &application, const StartOptions &options)
    : m_application(application)
    , m_options(options)
    , m_settings(options.settingsFile.isEmpty() ? std::make_unique<Settings>()
                                                : std::make_unique<Settings>(options.settingsFile))
    , m_credentials(std::make_unique<CredentialStore>(options.credentials, m_settings.get()))
    , m_profiles(std::make_unique<Profiles>(*m_settings))
    , m_connections(std::make_unique<Connections>(*m_profiles, *m_credentials, *options.clock))
    , m_jobs(std::make_unique<Jobs>(*m_settings))
    , m_news(std::make_unique<News>(*m_settings))
    , m_tokens(std::make_unique<KnownTokens>(*m_settings))
    , m_bookmarks(std::make_unique<Bookmarks>(*m_settings))
    , m_newsFeed(
          std::make_unique<NewsFeed>(*m_news, *m_profiles, *m_connections, *m_jobs, *m_tokens))
    // After the feed, which tells of what the last run left.
    , m_desktopNews(std::make_unique<DesktopNews>(*m_news, *m_settings))
    , m_updates(std::make_unique<UpdateCheck>(*m_settings, *m_news, Clock::system(),
                                              QString::fromLatin1(QUAYSIDE_VERSION)))
    , m_requests(std::make_unique<RequestModel>())
    , m_guard(std::make_unique<CloseGuard>(*m_jobs, *m_settings))
{
    initResources();
    QApplication::setWindowIcon(QIcon(u":/appicon/quayside.svg"_s));
    QGuiApplication::setDesktopFileName(u"quayside"_s); // Wayland finds the icon by it
    m_appearance = std::make_unique<Appearance>(m_application, *m_settings);
    if (const auto limit = Watchdog::limitFromEnvironment())
        m_watchdog = std::make_unique<Watchdog>(*limit);
    connect(m_guard.get(), &CloseGuard::waitingChanged, this, [this] {
        for (const auto &window : m_windows)
            window->setClosing(m_guard->isWaiting());
    });
    connect(m_settings.get(), &Settings::preferenceChanged, this, &Bootstrap::onPreference);
    connect(m_connections.get(), &Connections::aboutToRemove, m_jobs.get(), &Jobs::interrupt);
    connect(m_connections.get(), &Connections::requestFinished, this, &Bootstrap::onRequest);
    new StarRecorder(*m_connections, *m_jobs, m_jobs.get());
    if (options.connectTo.isEmpty())
        wireLocal();
    m_workspace = std::make_unique<Workspace>(
        Workspace{*m_settings, *m_credentials, *m_profiles, *m_connections, *m_jobs, *m_news,
                  *m_desktopNews, *m_tokens, *m_requests, *m_updates, *m_bookmarks, m_local.get()});
    openWindow({});
    wireTray();
    m_fieldHelp = std::make_unique<FieldHelp>();
}

Bootstrap::~Bootstrap() = default;

QString Bootstrap::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/quayside"_L1;
}

bool Bootstrap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        auto *closing = static_cast<MainWindow *>(watched);
        if (m_windows.size() == 1
            && !m_guard->mayClose(
                *closing, [this] { closeAll(); }, keeping())) {
            event->ignore();
            return true;
        }
        // After the window's own answer to it.
        QMetaObject::invokeMethod(
            this,
            [this, window = QPointer(static_cast<MainWindow *>(watched))] {
                if (window && !window->isVisible())
                    closeWindow(window);
            },
            Qt::QueuedConnection);
    }
    // 6.4 has no signal for the colour scheme. Our full palette hides the system's changes from
    // PaletteChange; that the theme changed is told to every window.
    if (event->type() == QEvent::ThemeChange && !m_windows.empty()
        && watched == m_windows.front().get())
        m_appearance->onSystemTheme();
    return QObject::eventFilter(watched, event);
}

void Bootstrap::onPreference()
{
    m_appearance->apply();
    for (const auto &window : m_windows)
        window->onPreferences();
}

void Bootstrap::wireLocal()
{
    m_local = std::make_unique<LocalRegistry>(*m_settings, *m_credentials, m_options.dataFolder,
                                              defaultDataFolder());
    connect(m_local.get(), &LocalRegistry::ready, this, [this](const LocalServerInfo &info) {
        keepLocalProfile(m_local->administrator());
        Connection *local = m_connections->of(localProfileId());
        local->setUrl(info.url);
        local->trustLocalAuthority(info.caPath);
        local->open();
    });
    m_disk = std::make_unique<DiskWatch>(*m_news);
    connect(m_local.get(), &LocalRegistry::ready, m_disk.get(),
            [this](const LocalServerInfo &info) {
                m_disk->watch(info, m_local->server().dataFolder());
            });
    connect(m_local.get(), &LocalRegistry::stateChanged, m_disk.get(), [this] {
        if (m_local->server().state() != LocalServer::State::Running)
            m_disk->stop();
    });
    connect(m_local.get(), &LocalRegistry::tokenMade, this,
            [this](const KnownToken &token) { m_tokens->keep(token); });
}

void Bootstrap::onRequest(const QString &id, RequestRecord record)
{
    record.connection = id;
    m_requests->add(record);
}

void Bootstrap::wireTray()
{
    m_tray = std::make_unique<Tray>(m_local.get(), window());
    connect(m_tray.get(), &Tray::preferencesRequested, this, [this] {
        m_tray->toggleWindow();
        window().actions()[u"preferences"_s]->trigger();
    });
    connect(m_tray.get(), &Tray::newsRequested, this,
            [this] { window().actions()[u"news"_s]->trigger(); });
    connect(m_tray.get(), &Tray::addressRequested, this,
            [this](const Address &address) { window().go(address); });
    if (m_local) {
        m_pushes = std::make_unique<RecentPushes>();
        connect(m_pushes.get(), &RecentPushes::changed, m_tray.get(),
                [this] { m_tray->setPushes(m_pushes->pushes()); });
        const auto read = [this] {
            if (Connection *local = m_connections->made(localProfileId()))
                m_pushes->read(*local);
        };
        connect(m_tray.get(), &Tray::menuOpening, this, read);
        // Before the menu opens for the first time: one that grows may leave the screen.
        connect(m_connections.get(), &Connections::stateChanged, this,
                [this, read](const QString &id) {
                    if (id == localProfileId() && m_tray->isThere())
                        read();
                });
    }
    if (m_tray->canShowMessages())
        m_desktopNews->setSink(
            [tray = QPointer(m_tray.get())](const DesktopNews::Message &message) {
                if (tray)
                    tray->showMessage(message);
            });
}

void Bootstrap::keepLocalProfile(const QString &userName)
{
    auto profile = m_profiles->find(localProfileId());
    if (!profile) {
        profile = ConnectionProfile{.id = localProfileId(), .name = tr("Local registry")};
        profile->kind = RegistryKind::Local;
        profile->signIn = SignInKind::Password;
        profile->refresh = kNearRefresh;
    }
    if (!userName.isEmpty())
        profile->userName = userName;
    (void)m_profiles->save(*profile);
}

MainWindow &Bootstrap::openWindow(const std::optional<Address> &address)
{
    auto &window = *m_windows.emplace_back(std::make_unique<MainWindow>(*m_workspace));
    window.installEventFilter(this);
    connect(&window, &MainWindow::themeChosen, m_settings.get(), &Settings::setTheme);
    connect(&window, &MainWindow::languageChosen, m_settings.get(), &Settings::setLanguage);
    connect(&window, &MainWindow::windowRequested, this,
            [this](const Address &wanted) { openWindow(wanted).show(); });
    connect(&window, &MainWindow::quitRequested, this, &Bootstrap::closeAll);
    connect(&window, &MainWindow::stayRequested, m_guard.get(), &CloseGuard::stopWaiting);
    connect(&window, &MainWindow::addressChanged, this, &Bootstrap::keepAddresses);
    window.setClosing(m_guard->isWaiting());
    if (m_windows.size() > 1) {
        const MainWindow &before = **std::prev(m_windows.end(), 2);
        window.resize(before.size());
        window.move(before.pos() + QPoint(measure::kCascade, measure::kCascade));
    }
    if (address)
        window.go(*address);
    return window;
}

void Bootstrap::closeWindow(MainWindow *window)
{
    // The last one stays: it is the program, hidden or about to end.
    if (m_windows.size() < 2)
        return;
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const auto &one) { return one.get() == window; });
    // It is in the middle of its own close event.
    found->release()->deleteLater();
    m_windows.erase(found);
    if (m_tray)
        m_tray->setWindow(*m_windows.front());
    keepAddresses();
}

std::function<void()> Bootstrap::keeping() const
{
    // Its icon brings one window back.
    if (m_windows.size() > 1 || !m_tray || !m_tray->isThere())
        return {};
    return [tray = QPointer(m_tray.get())] {
        if (tray)
            tray->keep();
    };
}

void Bootstrap::closeAll()
{
    if (!m_guard->mayClose(
            *m_windows.front(), [this] { closeAll(); }, keeping()))
        return;
    // What they show now is what the next start finds.
    m_isQuitting = true;
    const std::vector<QPointer<MainWindow>> open = [this] {
        std::vector<QPointer<MainWindow>> all;
        for (const auto &window : m_windows)
            all.emplace_back(window.get());
        return all;
    }();
    for (auto window = open.rbegin(); window != open.rend(); ++window) {
        if (!*window)
            continue;
        // The tray would keep the first one.
        if (m_tray && *window == m_windows.front().get())
            m_tray->quit();
        else if (!(*window)->close())
            break; // something typed stands in it
    }
    m_isQuitting = false;
}

void Bootstrap::end()
{
    m_isQuitting = true;
    for (auto window = m_windows.rbegin(); window != m_windows.rend(); ++window)
        (*window)->keepLayout();
    // quit() would ask the windows.
    QCoreApplication::exit();
}

QString Bootstrap::profileId(const QUrl &url) const
{
    for (const ConnectionProfile &profile : m_profiles->all()) {
        if (profile.url == url)
            return profile.id;
    }
    return m_profiles->freeId(url.port() > 0 ? u"%1 %2"_s.arg(url.host()).arg(url.port())
                                             : url.host());
}

void Bootstrap::start()
{
    if (!m_options.isBackground || !m_tray || !m_tray->isKeeping())
        window().show();
    if (!m_options.connectTo.isEmpty()) {
        openRegistry(m_options.connectTo);
    } else {
        if (!restoreWindows())
            window().go(Address::repositories(localProfileId()));
        m_local->resume();
    }
    if (m_options.address)
        window().go(*m_options.address);
    // When the window has been drawn and has begun to read what it shows.
    QTimer::singleShot(kUpdateDelay, m_updates.get(), &UpdateCheck::start);
}

void Bootstrap::openRegistry(const QUrl &url)
{
    const QString id = profileId(url);
    if (!m_profiles->find(id)) {
        ConnectionProfile profile{.id = id, .name = url.authority()};
        profile.url = url;
        profile.signIn = SignInKind::Password;
        if (isOnThisComputer(url))
            profile.refresh = kNearRefresh;
        (void)m_profiles->save(profile);
    }
    window().go(Address::repositories(id));
}

bool Bootstrap::restoreWindows()
{
    if (m_settings->startView() != StartView::Last)
        return false;
    bool isFirst = true;
    // A copy: every window that opens writes the list anew.
    const QStringList last = m_settings->windowAddresses();
    for (const QString &text : last) {
        const auto address = Address::fromString(text);
        if (!address || !m_profiles->find(address->connection))
            continue;
        if (isFirst)
            window().go(*address);
        else
            openWindow(address).show();
        isFirst = false;
    }
    return !isFirst;
}

void Bootstrap::keepAddresses()
{
    if (m_isQuitting)
        return;
    QStringList addresses;
    for (const auto &window : m_windows) {
        if (const auto address = window->history().current())
            addresses.append(address->toString());
    }
    m_settings->setWindowAddresses(addresses);
}

QUrl Bootstrap::registryUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

void Bootstrap::handle(const StartRequest &request)
{
    MainWindow &shown = window();
    if (shown.isMinimized())
        shown.showNormal();
    shown.raise();
    shown.activateWindow();
    const QUrl url = registryUrl(request.connectTo);
    const auto address = Address::fromString(request.address);
    if (!url.isEmpty())
        openRegistry(url);
    if (address)
        shown.go(*address);
}

} // namespace quayside::ui

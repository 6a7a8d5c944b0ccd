#include "ui/bootstrap.h"

#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/localregistry.h"
#include "ui/mainwindow.h"
#include "ui/theme/quaysidestyle.h"
#include "ui/theme/tokens.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
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

Bootstrap::Bootstrap(QApplication &application, const StartOptions &options)
    : m_application(application)
    , m_options(options)
    , m_systemFont(QApplication::font())
    , m_settings(options.settingsFile.isEmpty() ? std::make_unique<Settings>()
                                                : std::make_unique<Settings>(options.settingsFile))
    , m_credentials(std::make_unique<CredentialStore>(options.credentials, m_settings.get()))
    , m_profiles(std::make_unique<Profiles>(*m_settings))
    , m_connections(std::make_unique<Connections>(*m_profiles, *m_credentials))
    , m_jobs(std::make_unique<Jobs>(*m_settings))
{
    initResources();
    QApplication::setStyle(new QuaysideStyle);
    QApplication::setWindowIcon(QIcon(u":/appicon/quayside.svg"_s));
    QGuiApplication::setDesktopFileName(u"quayside"_s); // Wayland finds the icon by it
    setTheme(m_settings->theme());
    setLanguage(m_settings->language());
    connect(m_connections.get(), &Connections::aboutToRemove, m_jobs.get(), &Jobs::interrupt);
    if (options.connectTo.isEmpty())
        wireLocal();
    m_workspace = std::make_unique<Workspace>(Workspace{*m_settings, *m_credentials, *m_profiles,
                                                        *m_connections, *m_jobs, m_local.get()});
    openWindow({});
    if (m_local)
        m_tray = std::make_unique<Tray>(*m_local, window());
}

Bootstrap::~Bootstrap() = default;

QString Bootstrap::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/quayside"_L1;
}

void Bootstrap::setTheme(ThemeChoice choice)
{
    if (choice == ThemeChoice::System)
        return followSystem();
    QApplication::setPalette(themePalette(choice == ThemeChoice::Dark));
}

void Bootstrap::followSystem()
{
    // Without a palette of ours, the application has the system's.
    QApplication::setPalette(QPalette());
    QApplication::setPalette(themePalette(isDark(QApplication::palette())));
}

bool Bootstrap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
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
        && watched == m_windows.front().get() && m_settings->theme() == ThemeChoice::System)
        followSystem();
    return QObject::eventFilter(watched, event);
}

void Bootstrap::setLanguage(const QString &language)
{
    QString chosen = language;
    if (chosen.isEmpty()) {
        // Every Chinese that is written with traditional characters reads ours.
        const QLocale system = QLocale::system();
        const bool isTraditional = system.language() == QLocale::Chinese
            && system.script() == QLocale::TraditionalChineseScript;
        chosen = isTraditional ? u"zh_TW"_s : u"en"_s;
    }
    QLocale::setDefault(QLocale(chosen == u"en" ? u"en_GB"_s : chosen));
    QApplication::setFont(applicationFont(m_systemFont, chosen));
    m_application.removeTranslator(&m_translator);
    m_application.removeTranslator(&m_qtTranslator);
    // English, too: its plurals stand in a catalogue.
    if (m_translator.load(u":/i18n/quayside_"_s + chosen))
        m_application.installTranslator(&m_translator);
    if (m_qtTranslator.load(u"qtbase_"_s + chosen,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtTranslator);
}

void Bootstrap::wireLocal()
{
    m_local = std::make_unique<LocalRegistry>(*m_settings, *m_credentials, m_options.dataFolder,
                                              defaultDataFolder());
    connect(m_local.get(), &LocalRegistry::ready, this, [this](const LocalServerInfo &info) {
        keepLocalProfile(m_local->administrator());
        Connection *local = m_connections->of(u"local"_s);
        local->setUrl(info.url);
        local->trustLocalAuthority(info.caPath);
        local->open();
    });
}

void Bootstrap::keepLocalProfile(const QString &userName)
{
    auto profile = m_profiles->find(u"local"_s);
    if (!profile) {
        profile = ConnectionProfile{.id = u"local"_s, .name = tr("Local registry")};
        profile->kind = RegistryKind::Local;
        profile->signIn = SignInKind::Password;
    }
    if (!userName.isEmpty())
        profile->userName = userName;
    (void)m_profiles->save(*profile);
}

MainWindow &Bootstrap::openWindow(const std::optional<Address> &address)
{
    auto &window = *m_windows.emplace_back(std::make_unique<MainWindow>(*m_workspace));
    window.installEventFilter(this);
    connect(&window, &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings->setTheme(choice);
        setTheme(choice);
    });
    connect(&window, &MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings->setLanguage(language);
        setLanguage(language);
    });
    connect(&window, &MainWindow::windowRequested, this,
            [this](const Address &wanted) { openWindow(wanted).show(); });
    connect(&window, &MainWindow::quitRequested, this, &Bootstrap::closeAll);
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
}

void Bootstrap::closeAll()
{
    // Each leaves the list after its own close event.
    for (size_t i = m_windows.size(); i-- > 1;)
        m_windows[i]->close();
    if (m_tray)
        m_tray->quit();
    else
        window().close();
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
    if (m_local) {
        window().go(Address::repositories(u"local"_s));
        return m_local->resume();
    }
    const QString id = profileId(m_options.connectTo);
    if (!m_profiles->find(id)) {
        ConnectionProfile profile{.id = id, .name = m_options.connectTo.authority()};
        profile.url = m_options.connectTo;
        profile.signIn = SignInKind::Password;
        (void)m_profiles->save(profile);
    }
    window().go(Address::repositories(id));
}

} // namespace quayside::ui

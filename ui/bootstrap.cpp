#include "ui/bootstrap.h"

#include "ui/connect/connections.h"
#include "ui/mainwindow.h"
#include "ui/theme/quaysidestyle.h"
#include "ui/theme/tokens.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

// Resources of a static library must be asked for, and outside of any namespace of ours.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

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
{
    initResources();
    QApplication::setStyle(new QuaysideStyle);
    QApplication::setWindowIcon(QIcon(u":/appicon/quayside.svg"_s));
    QGuiApplication::setDesktopFileName(u"quayside"_s); // Wayland finds the icon by it
    setTheme(m_settings->theme());
    setLanguage(m_settings->language());
    if (options.connectTo.isEmpty())
        m_server = std::make_unique<LocalServer>(options.dataFolder);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_credentials, *m_profiles,
                                            *m_connections, m_server.get());
    m_window->installEventFilter(this);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings->setTheme(choice);
        setTheme(choice);
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings->setLanguage(language);
        setLanguage(language);
    });
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
    // 6.4 has no signal for the colour scheme. Our full palette hides the system's changes from
    // PaletteChange; that the theme changed is told to every window.
    if (event->type() == QEvent::ThemeChange && watched == m_window.get()
        && m_settings->theme() == ThemeChoice::System)
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
    m_window->show();
    if (!m_options.connectTo.isEmpty())
        m_window->connectTo(profileId(m_options.connectTo), m_options.connectTo);
    else if (!m_server->isFirstStart())
        m_server->start();
}

} // namespace quayside::ui

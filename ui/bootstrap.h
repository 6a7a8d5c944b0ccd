#pragma once

#include "app/core/address.h"
#include "app/services/credentialstore.h"
#include "app/services/jobs.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"

#include <QtCore/QTranslator>
#include <QtCore/QUrl>
#include <QtGui/QFont>

#include <memory>
#include <vector>

class QApplication;

namespace quayside::ui {

class Connections;
class LocalRegistry;
class MainWindow;
class Tray;
struct Workspace;

struct StartOptions {
    QUrl connectTo; ///< empty: the local registry
    QString dataFolder; ///< of the local registry; empty: the remembered or the default one
    bool isBackground = false; ///< the window is shown from the tray, where there is one
    QString settingsFile; ///< empty: the user's own
    CredentialStore::Backend credentials = CredentialStore::Backend::Keychain;
};

/// Makes and wires the console's long-lived objects; applies theme and language, at the start and
/// when the user chooses others.
class Bootstrap : public QObject {
    Q_OBJECT
public:
    Bootstrap(QApplication &application, const StartOptions &options);
    ~Bootstrap() override;

    /// The oldest that is open.
    MainWindow &window() { return *m_windows.front(); }
    qsizetype windowCount() const { return qsizetype(m_windows.size()); }
    /// One more, at an address.
    MainWindow &openWindow(const std::optional<Address> &address);
    Settings &settings() { return *m_settings; }
    Profiles &profiles() { return *m_profiles; }
    /// nullptr when the program is for a registry elsewhere; the same holds for the tray.
    LocalRegistry *local() { return m_local.get(); }
    Tray *tray() { return m_tray.get(); }
    void setTheme(ThemeChoice choice);
    /// `en` or `zh_TW`; empty: the system's.
    void setLanguage(const QString &language);
    /// Shows the window; a registry that was started before is started again.
    void start();

    static QString defaultDataFolder();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();
    void wireLocal();
    void keepLocalProfile(const QString &userName);
    void closeWindow(MainWindow *window);
    void closeAll();
    /// Of the registry at this address, or a new one.
    QString profileId(const QUrl &url) const;

    QApplication &m_application;
    StartOptions m_options;
    QFont m_systemFont;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<LocalRegistry> m_local;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    std::unique_ptr<Tray> m_tray;
};

} // namespace quayside::ui

#pragma once

#include "app/core/address.h"
#include "app/services/credentialstore.h"
#include "app/services/jobs.h"
#include "app/services/localserver.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"

#include <QtCore/QTranslator>
#include <QtGui/QFont>

#include <memory>
#include <vector>

class QApplication;

namespace quayside::ui {

class Connections;
class MainWindow;
struct Workspace;

struct StartOptions {
    QUrl connectTo; ///< empty: the local registry
    QString dataFolder; ///< of the local registry
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
    void wireLocalServer();
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
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace quayside::ui

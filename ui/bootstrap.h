#pragma once

#include "app/services/credentialstore.h"
#include "app/services/settings.h"

#include <QtCore/QTranslator>
#include <QtCore/QUrl>
#include <QtGui/QFont>

#include <memory>

class QApplication;

namespace quayside::ui {

class LocalRegistry;
class MainWindow;
class Tray;

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

    MainWindow &window() { return *m_window; }
    Settings &settings() { return *m_settings; }
    /// nullptr when the window is for a registry elsewhere; the same holds for the tray.
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

    QApplication &m_application;
    StartOptions m_options;
    QFont m_systemFont;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<LocalRegistry> m_local;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

} // namespace quayside::ui

#pragma once

#include "app/models/repositorymodel.h"
#include "app/services/localserver.h"
#include "app/services/poller.h"
#include "app/services/settings.h"

#include <QtWidgets/QMainWindow>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace quayside {
class CredentialStore;
class Profiles;
} // namespace quayside

namespace quayside::ui {

class Connection;
class Connections;
class ConnectionPrompts;
class Dot;
class LocationBar;
class Navigator;
class Page;
class RepositoriesPage;
class StartPage;
class TagsPage;
class ToneLabel;

/// The shell: pages in, actions in, nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `server`: the local registry; nullptr when the window is for one elsewhere.
    MainWindow(Settings &settings, CredentialStore &credentials, Profiles &profiles,
               Connections &connections, LocalServer *server, QWidget *parent = nullptr);
    ~MainWindow() override;

    void connectTo(const QString &id, const QUrl &url);
    void openRepository(const QString &path);
    Connection *connection() const { return m_connection; }

Q_SIGNALS:
    void themeChosen(quayside::ThemeChoice choice);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildMenus();
    void buildFrame();
    void buildPages();
    void buildStatusBar();
    void connectMenus();
    void retranslate();
    void onServerState();
    void startLocal();
    void askForNewPassword();
    void makeAdministrator(const QString &secret);
    void keepLocalProfile(const QString &userName);
    void onConnectionState();
    void showPage(Page *page);
    void updateFrame();
    void showAbout();
    Page *currentPage() const;

    Settings &m_settings;
    CredentialStore &m_credentials;
    Profiles &m_profiles;
    Connections &m_connections;
    LocalServer *m_server;
    ConnectionPrompts *m_prompts;
    Connection *m_connection = nullptr;
    RepositoryModel m_repositories;
    LocationBar *m_location;
    Navigator *m_navigator;
    QStackedWidget *m_stack;
    StartPage *m_start;
    RepositoriesPage *m_repositoriesPage;
    TagsPage *m_tagsPage;
    Dot *m_dot;
    ToneLabel *m_status;
    ToneLabel *m_languageLabel;
    Poller m_poller;
    QMenu *m_fileMenu;
    QMenu *m_connectionMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    QMenu *m_themeMenu;
    QMenu *m_languageMenu;
    QAction *m_startAction;
    QAction *m_connectionsAction;
    QAction *m_quitAction;
    QAction *m_signInAction;
    QAction *m_signOutAction;
    QAction *m_copyPasswordAction;
    QAction *m_refreshAction;
    QAction *m_filterAction;
    QAction *m_clearFilterAction;
    QAction *m_undoAction;
    QAction *m_homeAction;
    QAction *m_expirationAction;
    QAction *m_aboutAction;
    QList<QAction *> m_themeActions;
};

} // namespace quayside::ui

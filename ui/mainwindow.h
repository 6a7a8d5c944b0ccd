#pragma once

#include "app/services/settings.h"
#include "ui/history.h"
#include "ui/mainmenu.h"
#include "ui/workspace.h"

#include <QtWidgets/QMainWindow>

class QDockWidget;

namespace quayside::ui {

class BookmarkMenu;
class Connection;
class ConnectionActions;
class ConnectionPrompts;
class CopyTools;
class FrameWords;
class Gate;
class LocalActions;
class LocalRegistry;
class LocationBar;
class Navigator;
class PageActions;
class PageHost;
class PageMenu;
class PagePoller;
class PaneOrder;
class StatusLine;
class Toast;
class TokenTools;
class WindowTools;
class PageCalls;
class WorkDock;

/// The shell: pages in, actions in, nothing else. Several may be open; each has its own way back.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(const Address &address);
    /// What is remembered of the preferences: keys, marks in menus.
    void onPreferences();
    /// Whether the program ends with its last job.
    void setClosing(bool isClosing);
    void resetLayout();
    /// Size, place and docks, for the next start.
    void keepLayout();
    /// Of the connection that is shown.
    void openRepository(const QString &path);
    /// What is shown; nullptr before the first address, and when its profile is gone.
    Connection *connection() const;
    const History &history() const { return m_history; }
    const Actions &actions() const { return m_menu->actions(); }

Q_SIGNALS:
    void themeChosen(quayside::ThemeChoice choice);
    void languageChosen(const QString &language);
    void windowRequested(const quayside::Address &address);
    void quitRequested();
    void stayRequested();
    void addressChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFrame();
    void connectActions();
    void connectPages();
    void connectWorkspace();
    void connectTools();
    void showCurrent();
    void onConnectionState(const QString &id);
    void onServerState();
    void onConnectionSaved(const QString &id);
    void goToPart(int part);
    void updateFrame();
    void updateActions();
    void updateJobs();
    void updateOffline();
    bool isLocal() const;

    Workspace m_workspace;
    History m_history;
    MainMenu *m_menu;
    ConnectionPrompts *m_prompts;
    LocationBar *m_location;
    Navigator *m_navigator;
    QDockWidget *m_navigatorDock;
    WorkDock *m_workDock;
    PageCalls *m_calls;
    PageHost *m_pages;
    StatusLine *m_status;
    Toast *m_toast;
    CopyTools *m_copies;
    Gate *m_gate;
    ConnectionActions *m_connectionActions;
    LocalActions *m_localActions;
    PageActions *m_pageActions;
    PageMenu *m_pageMenu;
    BookmarkMenu *m_bookmarks;
    FrameWords *m_frameWords;
    PaneOrder *m_panes;
    WindowTools *m_tools;
    TokenTools *m_tokens;
    PagePoller *m_poller;
    bool m_isDiscarding = false;
};

} // namespace quayside::ui

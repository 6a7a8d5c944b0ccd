#pragma once

#include "app/core/address.h"
#include "ui/desktopnews.h"
#include "ui/recentpushes.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace quayside::ui {

class LocalRegistry;

/// The icon in the desktop's tray, where there is one and closing the window is to keep the
/// console: the local registry's state in its colour, and the few things that are wanted in
/// passing. With a message it comes in any case, and stays until a window is in front again.
class Tray : public QObject {
    Q_OBJECT
public:
    /// `registry`: nullptr in a console without one, which has messages alone to show here.
    /// `isThere`: whether the desktop has a tray.
    Tray(LocalRegistry *registry, QWidget &window,
         bool isThere = QSystemTrayIcon::isSystemTrayAvailable(), QObject *parent = nullptr);
    ~Tray() override;

    /// The one that it shows and hides from now on.
    void setWindow(QWidget &window);
    /// Whether the desktop has a tray.
    bool isThere() const { return m_isThere; }
    /// Whether closing the window hides it.
    bool isKeeping() const;
    /// Whether the desktop shows messages of programs.
    bool canShowMessages() const;
    void showMessage(const DesktopNews::Message &message);
    /// Images that the menu leads to.
    void setPushes(const QList<RecentPushes::Push> &pushes);
    QMenu &menu() { return *m_menu; }
    void toggleWindow();
    void showWindow();
    /// Hides the window, whatever is chosen: its icon brings it back, and stays until then.
    void keep();
    /// Closes the window, whatever is chosen.
    void quit();

Q_SIGNALS:
    /// The menu opens: what it tells may be old.
    void menuOpening();
    void preferencesRequested();
    /// Of an image in the menu; the window is in front.
    void addressRequested(const quayside::Address &address);
    /// The user clicked the message; the window is in front.
    void newsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    QIcon icon() const;
    void onMessageClicked();
    void updateRegistry();
    void updatePushes();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    void copyLogin();

    LocalRegistry *m_registry;
    QPointer<QWidget> m_window;
    bool m_isThere;
    bool m_isQuitting = false;
    bool m_isKept = false; ///< by keep()
    bool m_hasMessage = false; ///< which nobody has seen to yet
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state;
    QAction *m_show;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_login;
    QAction *m_pushesTitle;
    QList<QAction *> m_pushActions;
    QList<RecentPushes::Push> m_pushes;
    QAction *m_preferences;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
};

} // namespace quayside::ui

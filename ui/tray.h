#pragma once

#include <QtCore/QObject>
#include <QtWidgets/QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace quayside::ui {

class LocalRegistry;

/// The icon in the desktop's tray, where there is one and closing the window is to keep the
/// console: the registry's state in its colour, and the few things that are wanted in passing.
class Tray : public QObject {
    Q_OBJECT
public:
    /// `isThere`: whether the desktop has a tray.
    Tray(LocalRegistry &registry, QWidget &window,
         bool isThere = QSystemTrayIcon::isSystemTrayAvailable(), QObject *parent = nullptr);
    ~Tray() override;

    /// Whether closing the window hides it.
    bool isKeeping() const;
    QMenu &menu() { return *m_menu; }
    void toggleWindow();
    /// Closes the window, whatever is chosen.
    void quit();

Q_SIGNALS:
    void preferencesRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    QIcon icon() const;
    void copyLogin();

    LocalRegistry &m_registry;
    QWidget &m_window;
    bool m_isThere;
    bool m_isQuitting = false;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state;
    QAction *m_show;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_login;
    QAction *m_preferences;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
};

} // namespace quayside::ui

#pragma once

#include "app/core/address.h"
#include "ui/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QWidget;

namespace quayside::ui {

class BookmarksDialog;
class MainMenu;

/// Go > Bookmarks of one window: keeps the page that is shown, or no longer, and leads to those
/// that were kept.
class BookmarkMenu : public QObject {
    Q_OBJECT
public:
    /// `menu` has the submenu `bookmarks` with its two actions.
    BookmarkMenu(QWidget &window, const Workspace &workspace, MainMenu &menu);

    /// What the window shows now, and what it is called there.
    void setCurrent(const std::optional<Address> &address, const QString &name);
    /// Asks what to do about one whose connection is gone.
    void open(const Address &address);
    void retranslate();

Q_SIGNALS:
    void addressRequested(const quayside::Address &address);
    void announced(const QString &sentence);

private:
    void toggle();
    void fill();
    void edit();
    void askToRemove(const Address &address);

    QWidget &m_window;
    Workspace m_workspace;
    MainMenu &m_menu;
    std::optional<Address> m_current;
    QString m_name;
    QList<QAction *> m_listed;
    QPointer<BookmarksDialog> m_dialog;
};

} // namespace quayside::ui

#pragma once

#include "app/services/settings.h"
#include "ui/actions.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace quayside::ui {

/// The menu bar of a window: every action there is, in menus, with its words and its usual keys.
class MainMenu : public QObject {
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow &window);

    Actions &actions() { return m_actions; }
    QAction *operator[](const QString &id) const { return m_actions[id]; }
    void setTheme(ThemeChoice choice);
    /// A menu within a menu that others fill: `selection`, `page`, `bookmarks`.
    QMenu &submenu(const QString &id) const { return *m_submenus.value(id); }
    /// The action shows and hides the dock, and is checked while that is there.
    void tie(const QString &id, QDockWidget &dock);
    void retranslate();

Q_SIGNALS:
    void themeChosen(quayside::ThemeChoice choice);
    void languageChosen(const QString &language);

private:
    void addThemes(QMenu *menu);
    void addLanguages(QMenu *menu);
    void addSubmenu(QMenu *menu, const QString &id);

    Actions m_actions;
    QList<QMenu *> m_menus; // as in the table
    QHash<QString, QMenu *> m_submenus; // by id, without the `@`
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QList<QAction *> m_themes;
};

} // namespace quayside::ui

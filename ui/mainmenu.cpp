#include "ui/mainmenu.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>

#include <array>
#include <vector>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "quayside::ui::MainMenu";
constexpr int kTabKeys = 9;

/// One line of a menu; no id: a separator; `@` before it: a menu of its own.
struct Item {
    const char *id = nullptr;
    const char *text = nullptr;
    const char *keys = ""; ///< portable text, several with `; `
};

struct Menu {
    const char *title;
    std::vector<Item> items;
};

struct Submenu {
    const char *id;
    std::vector<Item> items;
};

/// What stands in menus within menus from the start; others fill the rest.
const std::vector<Submenu> &submenus()
{
    static const std::vector<Submenu> all = {
        {"@textSize",
         {{"largerText", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Larger text"),
           "Ctrl++; Ctrl+="},
          {"smallerText", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Smaller text"), "Ctrl+-"},
          {"normalText", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Normal size"), "Ctrl+0"}}},
        {"@bookmarks",
         {{"bookmark", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Add this page"), "Ctrl+D"},
          {"editBookmarks", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Edit the bookmarks…")}}},
    };
    return all;
}

const std::vector<Menu> &menus()
{
    static const std::vector<Menu> all = {
        {QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&File"),
         {{"new", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&New…"), "Ctrl+N"},
          {"newWindow", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "New &window"), "Ctrl+Shift+N"},
          {},
          {"connections", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Connections…"),
           "Ctrl+Shift+O"},
          {"addConnection", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Add connection…")},
          {},
          {"preferences", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Preferences…"), "Ctrl+,"},
          {},
          {"export", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Export the table…")},
          {},
          {"closeWindow", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "C&lose window"), "Ctrl+W"},
          {"quit", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Quit"), "Ctrl+Q"}}},
        {QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Connection"),
         {
             {"signIn", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Sign &in…")},
             {"signOut", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Sign &out")},
             {},
             {"apiToken", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "I need an API to&ken…")},
             {"account", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Your &account")},
             {"newOrganization", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&New organization…")},
             {"superuser", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "A&dministration")},
             {},
             {"copyLogin", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Copy &login command")},
             {"copyPassword", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Copy password")},
             {},
             {"startLocal", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Start local registry")},
             {"restartLocal",
              QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Restart local registry")},
             {"stopLocal", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "S&top local registry")},
         }},
        {QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&View"),
         {{"refresh", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Re&fresh"), "F5; Ctrl+R"},
          {"stopLoading", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Stop loading")},
          {},
          {"filter", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "F&ilter"), "Ctrl+F; /"},
          {"clearFilter", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Clear filter"),
           "Ctrl+Shift+F"},
          {"columns", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "C&olumns…")},
          {},
          {"navigator", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Navigator"), "F9"},
          {"dock", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Jobs and activity"), "Ctrl+J"},
          {"news", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "No&tifications"), "Ctrl+Shift+B"},
          {"nextPane", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Ne&xt pane"), "F6"},
          {"previousPane", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Previous pane"),
           "Shift+F6"},
          {},
          {"@textSize", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Text si&ze")},
          {"@theme"},
          {"@language"}}},
        {QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Go"),
         {{"palette", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Search or jump to…"), "Ctrl+K"},
          {"goTo", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Go to an address…"), "Ctrl+L"},
          {"commands", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Commands…"), "Ctrl+Shift+P"},
          {},
          {"back", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Back"), "Alt+Left"},
          {"forward", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Forward"), "Alt+Right"},
          {},
          {"home", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Repositories"), "Alt+Home"},
          {"local", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Local registry"), "Ctrl+Shift+L"},
          {},
          {"@tabs", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Tab of the page")},
          {"@bookmarks", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Book&marks")},
          {},
          {"copyAddress", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Copy &address"),
           "Ctrl+Shift+C"}}},
        {QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Tools"),
         {
             {"undo", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Undo last change"), "Ctrl+Z"},
             {},
             {"@selection", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Se&lection")},
             {"@page", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "This &page")},
             {},
             {"expiration", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Change &expiration…"),
              "Ctrl+E"},
             {"edit", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Edit t&he cell"), "F2"},
             {"delete", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Delete…"), "Del"},
             {"purge", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Delete pe&rmanently…"),
              "Shift+Del"},
             {"copyReference", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Copy…")},
             {"selectNone", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Clear the selec&tion"),
              "Ctrl+Shift+A"},
             {"contextMenu", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "C&ontext menu"),
              "Menu; Shift+F10"},
             {"properties", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Propert&ies"),
              "Alt+Return; Alt+Enter"},
             {},
             {"apiExplorer", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&API explorer")},
             {"pageCalls",
              QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Show the API calls of this page"),
              "Ctrl+Shift+J"},
         }},
        {QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Help"),
         {{"fieldHelp", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&What is this field?"), "F1"},
          {"keyboard", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Keyboard")},
          {},
          {"settingsFolder", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Open settings &folder")},
          {"resetLayout", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&Reset layout")},
          {"diagnostics", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "Save &diagnostics…")},
          {},
          {"about", QT_TRANSLATE_NOOP("quayside::ui::MainMenu", "&About Quayside")}}},
    };
    return all;
}

} // namespace

MainMenu::MainMenu(QMainWindow &window)
    : QObject(&window)
    , m_actions(window)
{
    for (const Menu &entry : menus()) {
        QMenu *menu = window.menuBar()->addMenu(QString());
        m_menus.append(menu);
        for (const Item &item : entry.items) {
            if (!item.id)
                menu->addSeparator();
            else if (QLatin1StringView(item.id) == "@theme"_L1)
                addThemes(menu);
            else if (QLatin1StringView(item.id) == "@language"_L1)
                addLanguages(menu);
            else if (item.id[0] == '@')
                addSubmenu(menu, QString::fromLatin1(item.id));
            else
                menu->addAction(m_actions.add(QString::fromLatin1(item.id),
                                              Actions::keysFrom(QString::fromLatin1(item.keys))));
        }
    }
    m_actions[u"quit"_s]->setMenuRole(QAction::QuitRole);
    m_actions[u"preferences"_s]->setMenuRole(QAction::PreferencesRole);
    m_actions[u"about"_s]->setMenuRole(QAction::AboutRole);
}

void MainMenu::addThemes(QMenu *menu)
{
    m_themeMenu = menu->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction *theme = m_actions.add(u"theme."_s + toString(choice));
        theme->setCheckable(true);
        group->addAction(theme);
        m_themeMenu->addAction(theme);
        m_themes.append(theme);
        connect(theme, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
}

void MainMenu::addLanguages(QMenu *menu)
{
    m_languageMenu = menu->addMenu(QString());
    // Each language in its own words: whoever is lost in the wrong one finds the way back.
    for (const auto &[code, name] :
         {std::pair{u"en"_s, u"English"_s}, std::pair{u"zh_TW"_s, u"繁體中文"_s}}) {
        QAction *language = m_actions.add(u"language."_s + code);
        language->setText(name);
        m_languageMenu->addAction(language);
        connect(language, &QAction::triggered, this,
                [this, chosen = code] { Q_EMIT languageChosen(chosen); });
    }
}

void MainMenu::addSubmenu(QMenu *menu, const QString &id)
{
    QMenu *made = menu->addMenu(QString());
    made->setObjectName("main.menu."_L1 + id.mid(1));
    // Why something cannot be done now.
    made->setToolTipsVisible(true);
    m_submenus.insert(id.mid(1), made);
    if (id == "@tabs"_L1) {
        for (int tab = 1; tab <= kTabKeys; ++tab)
            made->addAction(m_actions.add(u"tab.%1"_s.arg(tab),
                                          {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + tab))}));
    }
    for (const Submenu &entry : submenus()) {
        if (id != QLatin1StringView(entry.id))
            continue;
        for (const Item &item : entry.items)
            made->addAction(m_actions.add(QString::fromLatin1(item.id),
                                          Actions::keysFrom(QString::fromLatin1(item.keys))));
    }
}

void MainMenu::tie(const QString &id, QDockWidget &dock)
{
    QAction *action = m_actions[id];
    action->setCheckable(true);
    connect(action, &QAction::toggled, &dock, &QWidget::setVisible);
    connect(&dock, &QDockWidget::visibilityChanged, action, [action, &dock] {
        // A minimised window hides its docks, too.
        action->setChecked(!dock.isHidden());
    });
}

void MainMenu::setTheme(ThemeChoice choice)
{
    m_themes.at(int(choice))->setChecked(true);
}

void MainMenu::retranslate()
{
    const auto translate = [](const char *text) {
        return QCoreApplication::translate(kContext, text);
    };
    for (qsizetype i = 0; i < m_menus.size(); ++i) {
        const Menu &entry = menus().at(size_t(i));
        m_menus.at(i)->setTitle(translate(entry.title));
        for (const Item &item : entry.items) {
            if (item.text && item.id[0] == '@')
                submenu(QString::fromLatin1(item.id + 1)).setTitle(translate(item.text));
            else if (item.text)
                m_actions[QString::fromLatin1(item.id)]->setText(translate(item.text));
        }
    }
    for (const Submenu &entry : submenus()) {
        for (const Item &item : entry.items)
            m_actions[QString::fromLatin1(item.id)]->setText(translate(item.text));
    }
    for (int tab = 1; tab <= kTabKeys; ++tab)
        m_actions[u"tab.%1"_s.arg(tab)]->setText(tr("Tab &%1").arg(tab));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themes[0]->setText(tr("&System"));
    m_themes[1]->setText(tr("&Light"));
    m_themes[2]->setText(tr("&Dark"));
    m_themes[3]->setText(tr("&High contrast"));
}

} // namespace quayside::ui

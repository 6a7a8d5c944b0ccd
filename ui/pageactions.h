#pragma once

#include <QtCore/QObject>

class QWidget;

namespace quayside::ui {

class MainMenu;
class PageHost;

/// The actions of a window that the page in front carries out, or what has the focus.
class PageActions : public QObject {
    Q_OBJECT
public:
    PageActions(QWidget &window, MainMenu &menu, PageHost &pages);

    /// What the page can do may be another thing now.
    void update();

private:
    void connectFocused();
    /// Whether what has the focus, or the page, knew that action.
    bool runLocally(const QString &id);

    QWidget &m_window;
    MainMenu &m_menu;
    PageHost &m_pages;
};

} // namespace quayside::ui

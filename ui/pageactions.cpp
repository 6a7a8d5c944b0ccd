#include "ui/pageactions.h"

#include "ui/mainmenu.h"
#include "ui/pagehost.h"
#include "ui/widgets/localaction.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QWidget>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

const auto &pageCommands()
{
    static constexpr std::array kCommands{
        std::pair{"expiration"_L1, PageCommand::ChangeExpiration},
        std::pair{"copyReference"_L1, PageCommand::CopyReference},
        std::pair{"new"_L1, PageCommand::New},
        std::pair{"delete"_L1, PageCommand::Delete},
        std::pair{"stopLoading"_L1, PageCommand::StopLoading},
        std::pair{"columns"_L1, PageCommand::ChooseColumns},
        std::pair{"export"_L1, PageCommand::Export},
    };
    return kCommands;
}

} // namespace

PageActions::PageActions(QWidget &window, MainMenu &menu, PageHost &pages)
    : QObject(&window)
    , m_window(window)
    , m_menu(menu)
    , m_pages(pages)
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_menu[id], &QAction::triggered, this, slot);
    };
    on(u"refresh"_s, [this] { m_pages.current().refresh(false); });
    on(u"filter"_s, [this] {
        if (!runLocally(u"filter"_s))
            m_pages.current().focusFilter();
    });
    on(u"clearFilter"_s, [this] { m_pages.current().clearFilter(); });
    for (const auto &[id, command] : pageCommands())
        on(QString(id), [this, command = command] { m_pages.current().perform(command); });
    connect(&m_pages, &PageHost::commandsChanged, this, &PageActions::update);
    for (int tab = 0; m_menu.actions().contains(u"tab.%1"_s.arg(tab + 1)); ++tab)
        on(u"tab.%1"_s.arg(tab + 1), [this, tab] { m_pages.current().selectTab(tab); });
    connectFocused();
}

void PageActions::connectFocused()
{
    for (const QString &id : {u"edit"_s, u"purge"_s, u"selectNone"_s, u"properties"_s})
        connect(m_menu[id], &QAction::triggered, this, [this, id] { runLocally(id); });
    connect(m_menu[u"contextMenu"_s], &QAction::triggered, this, [this] {
        // Fields and lists that have a menu of their own are asked as the desktop asks them.
        QWidget *focused = m_window.focusWidget();
        if (runLocally(u"contextMenu"_s) || !focused || focused == &m_window)
            return;
        const QPoint at = focused->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, focused->mapToGlobal(at));
        QCoreApplication::sendEvent(focused, &asked);
    });
}

bool PageActions::runLocally(const QString &id)
{
    QAction *action = LocalAction::find(m_window, m_pages.current(), id);
    if (action)
        action->trigger();
    return action;
}

void PageActions::update()
{
    const Page &page = m_pages.current();
    for (const auto &[id, command] : pageCommands())
        m_menu[QString(id)]->setEnabled(page.can(command));
}

} // namespace quayside::ui

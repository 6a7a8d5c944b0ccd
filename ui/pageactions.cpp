#include "ui/pageactions.h"

#include "ui/mainmenu.h"
#include "ui/pagehost.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTabKeys = 9;

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
    , m_menu(menu)
    , m_pages(pages)
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_menu[id], &QAction::triggered, this, slot);
    };
    on(u"refresh"_s, [this] { m_pages.current().refresh(false); });
    on(u"filter"_s, [this] { m_pages.current().focusFilter(); });
    on(u"clearFilter"_s, [this] { m_pages.current().clearFilter(); });
    for (const auto &[id, command] : pageCommands())
        on(QString(id), [this, command = command] { m_pages.current().perform(command); });
    connect(&m_pages, &PageHost::commandsChanged, this, &PageActions::update);
    addTabKeys(window);
}

void PageActions::addTabKeys(QWidget &window)
{
    for (int tab = 0; tab < kTabKeys; ++tab) {
        auto *select = new QAction(&window);
        select->setShortcut(QKeySequence(Qt::CTRL | (Qt::Key(Qt::Key_1 + tab))));
        connect(select, &QAction::triggered, this,
                [this, tab] { m_pages.current().selectTab(tab); });
        window.addAction(select);
    }
}

void PageActions::update()
{
    const Page &page = m_pages.current();
    for (const auto &[id, command] : pageCommands())
        m_menu[QString(id)]->setEnabled(page.can(command));
}

} // namespace quayside::ui
